import { foldBy, type Happened } from "../decider.ts"
import { isTold, notStated } from "../told.ts"
import type { ProgrammeEvent } from "./events.ts"
import type { Programme, ProgrammeDocument, ProgrammeName, Submission } from "./state.ts"
import type { LegalBasis } from "./terms.ts"

type Event = Happened<ProgrammeEvent>
type Of<Type extends Event["type"]> = Extract<Event, { type: Type }>

/** The programme after one more event. */
export const evolve = (state: Programme, event: Event): Programme => {
  const { on } = event
  switch (event.type) {
    case "ProgrammeMandated":
      return standing({ ...begun(state, event), mandatedOn: on })
    case "ProgrammeRegistered":
      return standing({ ...begun(state, event), registeredOn: on })
    case "ProgrammeLaunched":
      return standing({ ...state, launchedOn: on })
    case "ProgrammeRenamed":
      return named(state, { text: event.data.to, kind: event.data.kind, on })
    case "ProgrammeDocumentAdded":
      return { ...state, documents: [...state.documents, added(event)] }
    case "ProgrammeDocumentSummarised":
      return ofDocument(state, event, ({ summaries }) => ({
        summaries: [...summaries, { ...event.data, on }],
      }))
    case "LegalBasisRecorded":
      return ofDocument(state, event, ({ statutory, bases }) => ({
        statutory: isTold(event.data.statutory) ? event.data.statutory : statutory,
        bases: [
          ...bases,
          ...event.data.bases.filter((basis) => !bases.some((known) => isSame(known, basis))),
        ],
      }))
    case "PeriodSet": {
      const { document, period, inferred = false } = event.data
      const set = { period: { period, inferred } }
      return document === undefined
        ? { ...state, ...set }
        : ofDocument(state, { data: { document } }, () => set)
    }
    case "TargetDateSet":
      return { ...state, targets: [...state.targets, { ...event.data, on }] }
    case "DecidingBodyDetermined":
      return ofDocument(state, event, () => ({ decider: { ...event.data, on } }))
    case "PreparationResponsibilityAssigned":
      return { ...state, responsibilities: [...state.responsibilities, { ...event.data, on }] }
    case "ProjectLinked":
      return { ...state, projects: [...state.projects, { ...event.data, on }] }
    case "FollowUpPromised":
      return { ...state, followUps: [...state.followUps, { ...event.data, on }] }
    case "ProgrammeSubmittedForApproval":
      return standing({
        ...state,
        submissions: [...state.submissions, { status: "open", ...event.data, on }],
      })
    case "SubmissionWithdrawn":
      return standing({ ...state, submissions: state.submissions.map((one) => withdrawn(one, event)) })
    case "ProgrammeDocumentAdopted":
      return adopted(state, event)
  }
}

export const fold = foldBy(evolve)

/** The status is what the facts come to, in whatever order they are met. */
const standing = (state: Programme): Programme => {
  const { mandatedOn, registeredOn, launchedOn, submissions } = state
  const begins = mandatedOn !== undefined ? "mandated" : registeredOn !== undefined ? "registered" : "none"
  const status = launchedOn !== undefined ? "launched" : begins
  return { ...state, status: submissions.some((one) => one.status === "open") ? "submitted" : status }
}

const begun = (
  state: Programme,
  { data, on }: Of<"ProgrammeMandated" | "ProgrammeRegistered">,
): Programme => {
  const { name, ...terms } = data
  return named({ ...state, ...terms }, { text: name, kind: "given", on })
}

const named = (state: Programme, name: ProgrammeName): Programme => ({
  ...state,
  ...(name.kind !== "also_known_as" && { name: name.text }),
  names: [...state.names, name],
})

const added = ({ data, on }: Of<"ProgrammeDocumentAdded">): ProgrammeDocument => ({
  ...data,
  addedOn: on,
  summaries: [],
  statutory: notStated,
  bases: [],
  approvals: [],
})

const isSame = (one: LegalBasis, other: LegalBasis): boolean =>
  one.act === other.act && one.section === other.section && one.claimedBySource === other.claimedBySource

const ofDocument = (
  state: Programme,
  { data }: { readonly data: { readonly document: string } },
  change: (document: ProgrammeDocument) => Partial<ProgrammeDocument>,
): Programme => ({
  ...state,
  documents: state.documents.map((one) =>
    one.document === data.document ? { ...one, ...change(one) } : one,
  ),
})

const withdrawn = (submission: Submission, { data, on }: Of<"SubmissionWithdrawn">): Submission =>
  submission.approval === data.approval
    ? { ...submission, status: "withdrawn", withdrawn: { cause: data.cause, on } }
    : submission

const adopted = (state: Programme, event: Of<"ProgrammeDocumentAdopted">): Programme => {
  const { adopted: version, approval } = event.data
  const next = ofDocument(state, event, ({ approvals }) => ({
    adopted: version,
    adoptedOn: event.on,
    approvals: approval === undefined ? approvals : [...approvals, approval],
  }))
  const submissions = next.submissions.map((one) =>
    one.approval === approval && one.status === "open" && isAdopted(one, next.documents)
      ? { ...one, status: "adopted" as const }
      : one,
  )
  return standing({ ...next, submissions })
}

const isAdopted = ({ approval, versions }: Submission, documents: readonly ProgrammeDocument[]): boolean =>
  documents
    .filter((one) => versions.some(({ document }) => document === one.document))
    .every(({ approvals }) => approvals.includes(approval))
