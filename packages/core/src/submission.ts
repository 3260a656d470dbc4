import * as E from "fp-ts/lib/Either.js"
import type { Either } from "fp-ts/lib/Either.js"
import type { Envelope } from "./command.ts"
import { consultation } from "./consultation/index.ts"
import type { Consultation } from "./consultation/state.ts"
import { streamOf, type Decider } from "./decider.ts"
import { handle, type Desk, type Failure, type Handled } from "./handle.ts"
import { eventIdOf } from "./ids.ts"
import { look } from "./load.ts"
import { portfolio } from "./portfolio/index.ts"
import { preparation } from "./preparation/index.ts"
import { programme } from "./programme/index.ts"
import type { ProgrammeEvent } from "./programme/events.ts"
import type { ProgrammeRejection } from "./programme/rejections.ts"
import { assessReadiness } from "./readiness.ts"
import type { ReadinessReport } from "./readiness-report.ts"
import type { RecordKeepingEvent } from "./record-keeping/events.ts"
import type { DomainEvent } from "./recorded.ts"
import { known } from "./told.ts"

/** What is submitted, by ids: the programme, the preparation that was completed for it, and the approval it goes to. */
export interface Submission {
  readonly programme: string
  readonly preparation: string
  /** The portfolios whose cross-cutting requirements bind the programme. */
  readonly portfolios: readonly string[]
  readonly approval: string
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
  const consultations = new Map<string, Consultation>()
  for (const id of prepared.consultations.keys()) consultations.set(id, await read(consultation, id))
  const portfolios = []
  for (const id of submission.portfolios) portfolios.push(await read(portfolio, id))
  return assessReadiness({
    programme: { id: submission.programme, state },
    preparation: prepared,
    consultations,
    portfolios,
    profile: desk.profile,
    on: desk.local.dayOf(desk.clock()),
    read: streams,
  })
}

/**
 * Submits the versions that the preparation completed, with the report on the programme's readiness inside the event. When it is
 * recorded, what was read is read once more: if somebody has moved it so that it now stands in the way, the submission is
 * withdrawn again.
 */
export const submit = async (
  desk: Desk,
  submission: Submission,
  envelope: Envelope & { readonly id: string },
): Promise<Result<Submitted>> => {
  const { approval } = submission
  const { state, commands } = await look(desk, programme, streamOf(programme, submission.programme))
  // A submission that is sent again rests on the report that it was recorded with.
  const before = commands.has(envelope.id)
    ? state.submissions.find((one) => one.approval === approval)
    : undefined
  const report = known(before?.report) ?? (await reportReadiness(desk, submission))
  const prepared = await look(desk, preparation, streamOf(preparation, submission.preparation))
  const versions = before?.versions ?? known(prepared.state.completedVersions) ?? []
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
  if (!moved(report, again) || again.blockers.length === 0) return E.right({ ...result.right, report })
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
