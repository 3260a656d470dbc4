import { isTold, type DateRange, type Language, type LocalDate, type Told } from "@programme-lifecycle/core"
import type { Preparation, Programme } from "@programme-lifecycle/core/replay"
import { documentStateOf, standingAdoptions } from "@programme-lifecycle/core/views"
import { notStated } from "./named.ts"

/** The version of a document that counts: of the adopted texts that stand, the last; the newest draft as long as none is adopted. */
export interface VersionRow {
  readonly is: "draft" | "adopted"
  readonly number: number
  /** When it was registered, or adopted. */
  readonly on: DateRange
  /** The first eight characters of the digest of its text. */
  readonly digest: Told<string>
  readonly languages: Told<readonly Language[]>
}

export const versionOf = (
  programme: Programme,
  document: Programme["documents"][number],
  prepared: Preparation | undefined,
  day: LocalDate,
): Told<VersionRow> => {
  const { state } = documentStateOf(programme, document, day)
  const adoption = standingAdoptions(document, day).at(-1)
  const isAdopted = adoption !== undefined && adoptedStates.has(state)
  const draft = prepared?.drafts.get(document.document)?.at(-1)
  const version = isAdopted ? adoption.adopted : draft?.version
  const on = isAdopted ? adoption.on : draft?.on
  if (version === undefined || on === undefined) return notStated
  if (!isTold(version)) return version
  const { number, sha256, languages = notStated } = version
  return {
    is: isAdopted ? "adopted" : "draft",
    number,
    on,
    digest: isTold(sha256) ? sha256.slice(0, 8) : sha256,
    languages,
  }
}

const adoptedStates: ReadonlySet<string> = new Set(["adopted", "in_force", "expired", "superseded"])
