import * as E from "fp-ts/lib/Either.js"
import type { Either } from "fp-ts/lib/Either.js"
import { parseEnvelope, type Envelope } from "./command.ts"
import { consultation } from "./consultation/index.ts"
import { streamOf, type Decider } from "./decider.ts"
import { group } from "./group/index.ts"
import { handle, type Desk, type Failure, type Handled } from "./handle.ts"
import { eventIdOf } from "./ids.ts"
import { look } from "./load.ts"
import { newId } from "./machine.ts"
import { portfolio } from "./portfolio/index.ts"
import { preparation } from "./preparation/index.ts"
import { programme } from "./programme/index.ts"
import type { ProgrammeEvent } from "./programme/events.ts"
import type { ProgrammeRejection } from "./programme/rejections.ts"
import { assessReadiness } from "./readiness/index.ts"
import { mayBeAcknowledged, type Finding, type ReadinessReport } from "./readiness-report.ts"
import type { RecordKeepingEvent } from "./record-keeping/events.ts"
import type { DomainEvent } from "./recorded.ts"
import { known } from "./told.ts"

/** What is submitted, by ids: the programme, the preparation that was completed for it, and the approval it goes to. */
export interface Submission {
  readonly programme: string
  readonly preparation: string
  /** The consultations that serve the programme. Those linked to its preparation are read anyway; the others count as optional. */
  readonly consultations: readonly string[]
  /** The portfolios whose cross-cutting requirements bind the programme, and whose groups accompany it. */
  readonly portfolios: readonly string[]
  readonly approval: string
  /** The documents that go to this approval; all that were completed, where it is absent. */
  readonly documents?: readonly string[] | undefined
}

/** How a submission ended: `withdrawn` holds the report on what moved meanwhile and now stands in its way. */
export interface Submitted extends Handled<ProgrammeEvent | RecordKeepingEvent> {
  readonly report: ReadinessReport
  readonly withdrawn?: ReadinessReport
}

type Result<Value> = Either<Failure<ProgrammeRejection>, Value>

/** Reads all that bears on the programme's readiness, and judges it as of today. Nothing is recorded. */
export const reportReadiness = async (
  desk: Desk,
  submission: Omit<Submission, "approval">,
): Promise<ReadinessReport> => {
  const streams: { readonly stream: string; readonly revision: number }[] = []
  const read = async <Command, Event extends DomainEvent, State, Rejection>(
    decider: Decider<Command, Event, State, Rejection>,
    id: string,
  ): Promise<State> => {
    const stream = streamOf(decider, id)
    const { state, revision } = await look(desk, decider, stream)
    if (revision !== "none") streams.push({ stream, revision })
    return state
  }
  const state = await read(programme, submission.programme)
  const prepared = await read(preparation, submission.preparation)
  const readAll = async <Command, Event extends DomainEvent, State, Rejection>(
    decider: Decider<Command, Event, State, Rejection>,
    ids: Iterable<string>,
  ): Promise<ReadonlyMap<string, State>> => {
    const states = new Map<string, State>()
    for (const id of ids) if (!states.has(id)) states.set(id, await read(decider, id))
    return states
  }
  const consultations = await readAll(consultation, [
    ...prepared.consultations.keys(),
    ...submission.consultations,
  ])
  const portfolios = await readAll(portfolio, submission.portfolios)
  const accompanying = [...portfolios.values()].flatMap(({ groups }) => groups.map((one) => one.group))
  const groups = await readAll(group, accompanying)
  const { refines } = state
  const { documents } = submission
  return assessReadiness({
    programme: { id: submission.programme, state },
    documents,
    refined: refines === undefined ? undefined : { id: refines, state: await read(programme, refines) },
    preparation: prepared,
    consultations,
    portfolios,
    groups,
    profile: desk.profile,
    on: desk.local.dayOf(desk.clock()),
    read: streams,
  })
}

/**
 * Submits the versions that the preparation completed, with the report on the programme's readiness inside the event. When it is
 * recorded, what was read is read once more: if somebody has moved it so that it now stands in the way, the submission is
 * withdrawn again. What the law or a policy asks for and the envelope acknowledges is recorded as a breach instead.
 */
export const submit = async (
  desk: Desk,
  submission: Submission,
  accompanied: Envelope,
): Promise<Result<Submitted>> => {
  const parsed = parseEnvelope(accompanied)
  if (E.isLeft(parsed)) return parsed
  const envelope = { ...parsed.right, id: parsed.right.id ?? newId() }
  const { approval, documents } = submission
  const { state, commands } = await look(desk, programme, streamOf(programme, submission.programme))
  // A submission that is sent again rests on the report that it was recorded with.
  const before = commands.has(envelope.id)
    ? state.submissions.find((one) => one.approval === approval)
    : undefined
  const report = known(before?.report) ?? (await reportReadiness(desk, submission))
  const prepared = await look(desk, preparation, streamOf(preparation, submission.preparation))
  const completed = known(prepared.state.completedVersions) ?? []
  const versions =
    before?.versions ?? completed.filter(({ document }) => documents?.includes(document) !== false)
  const result = await handle(
    { ...desk, report },
    programme,
    submission.programme,
    { type: "SubmitForApproval", data: { approval, versions } },
    envelope,
  )
  if (E.isLeft(result)) return result
  if (result.right.repeated) return E.right({ ...result.right, report })
  const again = await reportReadiness(desk, submission)
  const acknowledged = new Set(envelope.acknowledge?.map(({ rule }) => rule))
  const isInTheWay = (finding: Finding): boolean =>
    !mayBeAcknowledged(finding) || !finding.invariants.every((rule) => acknowledged.has(rule))
  if (!moved(report, again) || !again.blockers.some(isInTheWay)) return E.right({ ...result.right, report })
  const withdrawn = await handle(
    { ...desk, report: again, actor: { capacity: "policy" } },
    programme,
    submission.programme,
    { type: "WithdrawSubmission", data: { approval, cause: "inputs_changed" } },
    { id: eventIdOf(envelope.id, 1), cause: envelope.id },
  )
  return E.map((): Submitted => ({ ...result.right, report, withdrawn: again }))(withdrawn)
}

/** Whether a stream other than the programme's own, which the submission itself has moved, stands elsewhere than it did. */
const moved = (before: ReadinessReport, after: ReadinessReport): boolean =>
  after.read.some(
    ({ stream, revision }) =>
      stream !== streamOf(programme, after.programme) &&
      before.read.find((one) => one.stream === stream)?.revision !== revision,
  )
