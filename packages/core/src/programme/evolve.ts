import { onDay } from "../date-range.ts"
import { foldBy, type Happened } from "../decider.ts"
import { withAdded, withChanged, withLegalStanding, withTurned } from "../document/evolve.ts"
import type { ProgrammeDocument, Turn } from "../document/state.ts"
import type { Scope } from "../document/terms.ts"
import { planEvents, type PlanEvent } from "../plan/events.ts"
import { evolvePlan } from "../plan/evolve.ts"
import type { ProgrammeEvent } from "./events.ts"
import { endOfProgramme } from "./standing.ts"
import type { Ending, Programme, ProgrammeName, Submission } from "./state.ts"

type Event = Happened<ProgrammeEvent>
type Of<Type extends Event["type"]> = Extract<Event, { type: Type }>

const isOnPlan = (event: Event): event is Happened<PlanEvent> => event.type in planEvents

/** The programme after one more event. */
export const evolve = (state: Programme, event: Event): Programme => {
  if (isOnPlan(event)) return evolvePlan(state, event)
  const { on } = event
  switch (event.type) {
    case "ProgrammeMandated":
      return standing({ ...begun(state, event), mandatedOn: on })
    case "ProgrammeRegistered":
      return standing({ ...begun(state, event), registeredOn: on })
    case "ProgrammeLaunched":
      return standing(turned({ ...state, launchedOn: on }, "all", { is: "begun anew", on }))
    case "ProgrammeRenamed":
      return named(state, { text: event.data.to, kind: event.data.kind, on })
    case "ProgrammeSplit":
      return { ...state, inputs: [...state.inputs, { programme: event.data.from, by: "split", on }] }
    case "ProgrammeMerged": {
      const inputs = event.data.inputs.map((programme) => ({ programme, by: "merger" as const, on }))
      return { ...state, inputs: [...state.inputs, ...inputs] }
    }
    case "ProgrammeDocumentAdded":
      return { ...state, documents: withAdded(state.documents, event.data, on) }
    case "ProgrammeDocumentSummarised":
      return ofDocument(state, event.data.document, ({ summaries }) => ({
        summaries: [...summaries, { ...event.data, on }],
      }))
    case "ProgrammeDocumentRemoved":
      return turned(state, [event.data.document], { is: "removed", on })
    case "LegalBasisRecorded":
      return { ...state, documents: withLegalStanding(state.documents, event.data) }
    case "PeriodSet": {
      const { document, period, inferred = false } = event.data
      const set = { period: { period, inferred } }
      return document === undefined ? { ...state, ...set } : ofDocument(state, document, () => set)
    }
    case "DecidingBodyDetermined":
      return ofDocument(state, event.data.document, () => ({ decider: { ...event.data, on } }))
    case "ProgrammeSubmittedForApproval": {
      const documents = event.data.versions.map(({ document }) => document)
      const submission: Submission = { status: "open", ...event.data, undecided: documents, on }
      const next = { ...state, submissions: [...state.submissions, submission] }
      return standing(turned(next, documentsOf(submission), { is: "submitted", on }))
    }
    case "SubmissionWithdrawn":
      return decided(state, event, { is: "withdrawn", on }, { withdrawn: { cause: event.data.cause, on } })
    case "ProgrammeReturnedToPreparation":
      return decided({ ...state, returns: [...state.returns, { ...event.data, on }] }, event, {
        is: "returned",
        on,
      })
    case "ProgrammeRejected":
      return decided(state, event, { is: "rejected", on })
    case "ProgrammeDocumentAdopted":
      return decided(state, event, { is: "adopted", adoption: { ...event.data, on }, on })
    case "ProgrammeAnnulled":
      return ruled(state, event, event.data.scope, { is: "annulled", approval: event.data.approval, on })
    case "ProgrammeReinstated":
      return ruled(state, event, event.data.scope, { is: "reinstated", on })
    case "ProgrammeSuperseded":
      return ruled(state, event, "full", { is: "superseded", on: onDay(event.data.from) })
    case "ProgrammeCancelled":
    case "ProgrammeLapsed":
      return standing({ ...state, endings: [...state.endings, event] })
  }
}

export const fold = foldBy(evolve)

/** The status is what the facts come to, in whatever order they are met. */
const standing = (state: Programme): Programme => {
  const { mandatedOn, registeredOn, launchedOn, submissions } = state
  const begins = mandatedOn !== undefined ? "mandated" : registeredOn !== undefined ? "registered" : "none"
  const status = launchedOn !== undefined ? "launched" : begins
  const end = endOfProgramme(state)
  if (end !== undefined)
    return { ...state, status: end.type === "ProgrammeCancelled" ? "cancelled" : "lapsed" }
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

const ofDocument = (
  state: Programme,
  id: string,
  change: (document: ProgrammeDocument) => Partial<ProgrammeDocument>,
): Programme => ({ ...state, documents: withChanged(state.documents, id, change) })

const turned = (state: Programme, ids: readonly string[] | "all", turn: Turn): Programme => ({
  ...state,
  documents: withTurned(state.documents, ids, turn),
})

/** A submission that names no versions is one of all documents. */
const documentsOf = ({ versions }: Submission): readonly string[] | "all" =>
  versions.length === 0 ? "all" : versions.map(({ document }) => document)

/** What came of a submission, for the one document that the event names or for all that were submitted together. */
const decided = (
  state: Programme,
  {
    data: { approval, document },
  }: { readonly data: { readonly approval?: string | undefined; readonly document?: string | undefined } },
  turn: Turn & { readonly is: Exclude<Submission["status"], "open"> },
  more: Partial<Submission> = {},
): Programme => {
  const its = state.submissions.filter((one) => one.status === "open" && one.approval === approval)
  const ids = document !== undefined ? [document] : its[0] === undefined ? [] : documentsOf(its[0])
  const submissions = state.submissions.map((one): Submission => {
    if (!its.includes(one)) return one
    const undecided = one.undecided.filter((id) => ids !== "all" && !ids.includes(id))
    return { ...one, ...more, undecided, status: undecided.length > 0 ? "open" : turn.is }
  })
  return standing(turned({ ...state, submissions }, ids, turn))
}

/** A ruling on all documents, or on each part that it names. */
const ruled = (state: Programme, event: Ending, scope: Scope, turn: Turn): Programme => {
  const next = { ...state, endings: [...state.endings, event] }
  if (scope === "full") return standing(turned(next, "all", turn))
  return scope.parts.reduce<Programme>(
    (so, { document, locator }) =>
      turned(so, [document], locator === undefined ? turn : { ...turn, locator }),
    next,
  )
}
