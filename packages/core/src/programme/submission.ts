import type { Context } from "../decider.ts"
import { adoptionsOf } from "../document/state.ts"
import { ruling } from "../judge.ts"
import { mayBeAcknowledged, type ReadinessReport } from "../readiness-report.ts"
import { known, notStated } from "../told.ts"
import type { Data } from "./commands.ts"
import type { Decision, Guard } from "./rejections.ts"
import { documentOf, type Programme } from "./state.ts"

/** The submission holds the report that it rests on, so that what was known that day can be read again. */
export const submit = (data: Data<"SubmitForApproval">, state: Programme, { report }: Context): Decision =>
  ruling(
    [{ type: "ProgrammeSubmittedForApproval", data: { ...data, report: report ?? notStated } }],
    alreadySubmitted(data, state),
    state.documents.some(({ required }) => required)
      ? undefined
      : { type: "NoRequiredDocument", invariants: ["P-04"] },
    ...(report === undefined ? [{ type: "ReportMissing", invariants: ["P-09"] } as const] : notReady(report)),
  )

export const withdraw = (data: Data<"WithdrawSubmission">, state: Programme, { report }: Context): Decision =>
  ruling(
    [{ type: "SubmissionWithdrawn", data: { ...data, ...(report !== undefined && { report }) } }],
    notSubmitted(data, state),
  )

/** What is adopted may differ from what was submitted. One approval adopts a document once. */
export const adopt = (data: Data<"AdoptDocument">, state: Programme): Decision => {
  const { document, approval } = data
  const version = known(data.adopted)
  const adoptions = adoptionsOf(documentOf(state, document))
  const done = approval !== undefined && adoptions.some((one) => one.approval === approval)
  return ruling(
    done ? [] : [{ type: "ProgrammeDocumentAdopted", data }],
    version === undefined || version.document === document
      ? undefined
      : { type: "VersionOfAnotherDocument", invariants: [], document, version },
  )
}

/** The documents of one programme may be before different bodies at once; one document is before one. */
const alreadySubmitted = ({ versions }: Data<"SubmitForApproval">, { submissions }: Programme): Guard => {
  const open = submissions.find(
    ({ status, undecided }) =>
      status === "open" &&
      (undecided.length === 0 ||
        versions.length === 0 ||
        versions.some(({ document }) => undecided.includes(document))),
  )
  return open === undefined
    ? undefined
    : { type: "AlreadySubmitted", invariants: ["P-09"], approval: open.approval }
}

/**
 * What stands in the way refuses as a whole, but for what the law or a policy asks and those who submit may acknowledge: that
 * is weighed rule by rule.
 */
const notReady = ({ blockers }: ReadinessReport): readonly Guard[] => {
  const lenient = blockers.filter(mayBeAcknowledged)
  const rules = new Set(lenient.flatMap(({ invariants }) => invariants))
  return [
    lenient.length < blockers.length ? { type: "NotReady", invariants: ["X-01"], blockers } : undefined,
    ...[...rules].map((rule): Guard => ({
      type: "NotReady",
      invariants: [rule],
      blockers: lenient.filter(({ invariants }) => invariants.includes(rule)),
    })),
  ]
}

export const notSubmitted = (
  { approval }: { readonly approval: string },
  { submissions }: Programme,
): Guard =>
  submissions.some((one) => one.status === "open" && one.approval === approval)
    ? undefined
    : { type: "NotSubmitted", invariants: [], approval }
