import { leftWithout } from "../document/adoptions.ts"
import type { ProgrammeEvent } from "../programme/events.ts"
import type { Recorded } from "../recorded.ts"
import { known as toldOf } from "../told.ts"

type Data<Type extends ProgrammeEvent["type"]> = Extract<ProgrammeEvent, { type: Type }>["data"]

/** An adoption of a document: its text at first, or a change of it. */
export interface KnownAdoption extends Pick<
  Data<"ProgrammeDocumentAdopted">,
  "approval" | "effectiveFrom" | "kind"
> {
  /** The position of the event that tells of it. */
  readonly at: number
  readonly annulled: boolean
}

export interface KnownDocument extends Pick<Data<"ProgrammeDocumentAdded">, "document" | "required"> {
  readonly adoptions: readonly KnownAdoption[]
}

export interface KnownProgramme {
  readonly replaces?: string | undefined
  /** The programmes that it was formed of. */
  readonly inputs: readonly string[]
  readonly documents: readonly KnownDocument[]
  /** Who was entrusted with its preparation last. */
  readonly responsible?: Data<"PreparationResponsibilityAssigned">
  /** The approvals that it has been submitted to, and that have not come to an end there. */
  readonly submittedTo: readonly string[]
  /** The position at which its period, or that of a document, was set last. */
  readonly periodSetAt?: number
  /** Superseded, cancelled or lapsed: nobody prepares it any more. */
  readonly isOver: boolean
}

export const programmeAfter = (
  before: KnownProgramme = { inputs: [], documents: [], submittedTo: [], isOver: false },
  event: ProgrammeEvent & Pick<Recorded, "position">,
): KnownProgramme => {
  switch (event.type) {
    case "ProgrammeMandated":
    case "ProgrammeRegistered":
      return { ...before, replaces: event.data.replaces ?? before.replaces }
    case "ProgrammeSplit":
      return { ...before, inputs: [...before.inputs, event.data.from] }
    case "ProgrammeMerged":
      return { ...before, inputs: [...before.inputs, ...event.data.inputs] }
    case "ProgrammeDocumentAdded": {
      const { document, required } = event.data
      return { ...before, documents: [...before.documents, { document, required, adoptions: [] }] }
    }
    case "ProgrammeDocumentRemoved":
      return {
        ...before,
        documents: before.documents.filter(({ document }) => document !== event.data.document),
      }
    case "PreparationResponsibilityAssigned":
    case "PreparationResponsibilityTransferred": {
      const { lead, joint, others } = event.data
      return { ...before, responsible: { lead, joint, others } }
    }
    case "PeriodSet":
      return { ...before, periodSetAt: event.position }
    case "ProgrammeSubmittedForApproval":
      return { ...before, submittedTo: [...before.submittedTo, event.data.approval] }
    case "SubmissionWithdrawn":
    case "ProgrammeRejected":
      return {
        ...before,
        submittedTo: before.submittedTo.filter((approval) => approval !== event.data.approval),
      }
    case "ProgrammeDocumentAdopted": {
      const { document, approval, effectiveFrom, kind } = event.data
      const adoption = { approval, effectiveFrom, kind, at: event.position, annulled: false }
      return ofDocuments(before, [document], (adoptions) => [...adoptions, adoption])
    }
    case "ProgrammeAnnulled":
      return ofDocuments(before, reachedBy(event.data), (adoptions) =>
        annulled(adoptions, event.data.approval),
      )
    case "ProgrammeReinstated":
      return ofDocuments({ ...before, isOver: false }, reachedBy(event.data), (adoptions) =>
        adoptions.map((one) => ({ ...one, annulled: false })),
      )
    case "ProgrammeLaunched":
      return { ...before, isOver: false }
    case "ProgrammeSuperseded":
    case "ProgrammeCancelled":
    case "ProgrammeLapsed":
      return { ...before, isOver: true }
    default:
      return before
  }
}

/** The documents that a ruling reaches as a whole; one place in a text leaves the text adopted. */
const reachedBy = ({ scope }: Data<"ProgrammeAnnulled">): readonly string[] | "all" =>
  scope === "full"
    ? "all"
    : scope.parts.filter(({ locator }) => locator === undefined).map(({ document }) => document)

/** Where one of several adoptions was annulled, what can stand without it does. */
const annulled = (
  adoptions: readonly KnownAdoption[],
  approval: string | undefined,
): readonly KnownAdoption[] => {
  const left = leftWithout(
    adoptions.filter((one) => !one.annulled),
    approval,
  )
  return adoptions.map((one) => (left.includes(one) ? one : { ...one, annulled: true }))
}

const ofDocuments = (
  programme: KnownProgramme,
  documents: readonly string[] | "all",
  change: (adoptions: readonly KnownAdoption[]) => readonly KnownAdoption[],
): KnownProgramme => ({
  ...programme,
  documents: programme.documents.map((one) =>
    documents === "all" || documents.includes(one.document)
      ? { ...one, adoptions: change(one.adoptions) }
      : one,
  ),
})

/** The adoption of a document that came last and stands. */
export const adoptionOf = ({ adoptions }: KnownDocument): KnownAdoption | undefined =>
  adoptions.findLast(({ annulled: gone }) => !gone)

/** The programmes that it follows: what was left to the next one comes to it. */
export const followedBy = ({ replaces, inputs }: KnownProgramme): readonly string[] =>
  replaces === undefined ? inputs : [replaces, ...inputs]

/** The bodies that were entrusted with its preparation last. */
export const bodiesResponsible = ({ responsible }: KnownProgramme): readonly string[] => {
  if (responsible === undefined) return []
  const lead = toldOf(responsible.lead)
  return lead === undefined ? responsible.joint : [lead, ...responsible.joint]
}
