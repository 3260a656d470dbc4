import type { DateRange, Finding, InvariantId, LocalizedText, Told } from "@programme-lifecycle/core"
import type { Stranded } from "@programme-lifecycle/core/views"
import type { Named } from "./named.ts"

/** An event that wants looking at, by what it is called, and where it stands. */
interface OfEvent {
  readonly about: Named
  readonly at: string
  readonly type: string
  readonly label: LocalizedText
}

/** Something that wants looking at, and that no column tells by itself. */
export type ExceptionRow =
  | (OfEvent & { readonly is: "breach"; readonly rule: InvariantId; readonly reason?: LocalizedText })
  | (OfEvent & { readonly is: "missing authority"; readonly why: LocalizedText })
  | (OfEvent & { readonly is: "contradiction"; readonly text: LocalizedText; readonly source?: string })
  /** The report that a submission was made on does not hold any more. */
  | { readonly is: "stale readiness"; readonly about: Named; readonly findings: readonly Finding[] }
  /** The last submission was taken back, since its inputs had moved. */
  | { readonly is: "submission withdrawn"; readonly about: Named; readonly on: DateRange }
  | { readonly is: "opened after submission"; readonly about: Named; readonly consultation: string }
  | { readonly is: "rival preparations"; readonly about: Named; readonly preparations: readonly string[] }
  /** A document whose text was adopted, though it had not been submitted: nobody was told what stood in the way. */
  | {
      readonly is: "adopted without submission"
      readonly about: Named
      readonly on: DateRange
      readonly approval?: string
    }
  /** A document that stands in more than one open approval. */
  | { readonly is: "rival approvals"; readonly about: Named; readonly approvals: readonly string[] }
  /** What a document was adopted by was taken back, or annulled, and the document stands in the record nevertheless. */
  | {
      readonly is: "decision does not stand"
      readonly about: Named
      readonly approval: string
      readonly status: "revoked" | "annulled"
    }
  /** Open with a body that has ceased: who has it now, or nobody whom the record names. */
  | {
      readonly is: "stranded"
      readonly about: Named
      readonly what: Stranded["what"]
      readonly body: Named
      readonly now?: Named
      readonly rule: InvariantId
    }
  /** The law asks otherwise of the composition of a group, or of who chairs a section. */
  | {
      readonly is: "composition"
      readonly about: Named
      readonly rule: InvariantId
      readonly provision: string
    }
  | {
      readonly is: "programme count"
      readonly about: Named
      readonly expected: Told<number>
      readonly actual: number
    }
  /** What it rests on was corrected, or annulled, after a policy had recorded what followed. */
  | {
      readonly is: "record changed"
      readonly about: Named
      readonly position: number
      readonly why: LocalizedText
    }
  /** A policy called for it, and it was not recorded. */
  | {
      readonly is: "not recorded"
      readonly about: Named
      readonly policy: string
      readonly position: number
      readonly why: LocalizedText
    }
