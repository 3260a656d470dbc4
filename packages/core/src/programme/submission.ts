import type { Context } from "../decider.ts"
import { ruling, type Ruling } from "../judge.ts"
import type { ReadinessReport } from "../readiness-report.ts"
import { notStated } from "../told.ts"
import { notStarted } from "./beginning.ts"
import type { ProgrammeCommand } from "./commands.ts"
import { unknownDocument } from "./documents.ts"
import type { ProgrammeEvent } from "./events.ts"
import type { ProgrammeRejection } from "./rejections.ts"
import type { Programme } from "./state.ts"

type Data<Type extends ProgrammeCommand["type"]> = Extract<ProgrammeCommand, { type: Type }>["data"]
type Decision = Ruling<ProgrammeEvent, ProgrammeRejection>
type Guard = ProgrammeRejection | undefined

/** The submission holds the report that it rests on, so that what was known that day can be read again. */
export const submit = (data: Data<"SubmitForApproval">, state: Programme, { report }: Context): Decision =>
  ruling(
    [{ type: "ProgrammeSubmittedForApproval", data: { ...data, report: report ?? notStated } }],
    notStarted(state),
    ...data.versions.map(({ document }) => unknownDocument(state, document)),
    alreadySubmitted(state),
    state.documents.some(({ required }) => required)
      ? undefined
      : { type: "NoRequiredDocument", invariants: ["P-04"] },
    report === undefined ? { type: "ReportMissing", invariants: ["P-09"] } : notReady(report),
  )

export const withdraw = (data: Data<"WithdrawSubmission">, state: Programme, { report }: Context): Decision =>
  ruling(
    [{ type: "SubmissionWithdrawn", data: { ...data, ...(report !== undefined && { report }) } }],
    notStarted(state),
    state.submissions.some((one) => one.status === "open" && one.approval === data.approval)
      ? undefined
      : { type: "NotSubmitted", invariants: [], approval: data.approval },
  )

const alreadySubmitted = ({ submissions }: Programme): Guard => {
  const open = submissions.find(({ status }) => status === "open")
  return open === undefined
    ? undefined
    : { type: "AlreadySubmitted", invariants: ["P-09"], approval: open.approval }
}

const notReady = ({ blockers }: ReadinessReport): Guard =>
  blockers.length === 0 ? undefined : { type: "NotReady", invariants: ["X-01"], blockers }
