import { describe, expect, it } from "vitest"
import { onDay } from "../../src/date-range.ts"
import {
  adopted,
  approval,
  blocked,
  given,
  importing,
  launched,
  mandated,
  preparednessAdded,
  preparednessPlan,
  ready,
  registered,
  secondApproval,
  serviceAdded,
  serviceStrategy,
  submission,
  submitted,
  version,
} from "./story.ts"

const prepared = [mandated, launched, serviceAdded] as const
const submit = { type: "SubmitForApproval", data: submission } as const
const submittedWith = (report: typeof ready | { readonly untold: "not stated" }) => ({
  type: "ProgrammeSubmittedForApproval",
  data: { ...submission, report },
})

describe("a submission for approval", () => {
  it("P-09: holds the report of the programme's readiness", () => {
    expect(given(...prepared).when(submit, { report: ready })).toStrictEqual({
      recorded: [submittedWith(ready)],
    })
    const { state } = given(...prepared, submitted)
    expect(state.status).toBe("submitted")
    expect(state.submissions).toStrictEqual([
      {
        status: "open",
        ...submission,
        report: ready,
        undecided: [serviceStrategy],
        on: onDay("2024-06-03"),
      },
    ])
  })

  it("P-09: is refused without the report, and no acknowledgement helps", () => {
    const refused = { type: "ReportMissing", invariants: ["P-09"] }
    const acknowledged = [
      { rule: "P-09", reason: { fi: "Kiire." }, authority: { missing: { fi: "Ei päätöstä." } } },
    ] as const
    expect(given(...prepared).when(submit)).toStrictEqual({ refused })
    expect(given(...prepared).when(submit, {}, { kind: "live", acknowledged })).toStrictEqual({ refused })
  })

  it("P-09: that history tells of has no report, and the breach is told", () => {
    expect(given(...prepared).when(submit, {}, importing)).toStrictEqual({
      recorded: [submittedWith({ untold: "not stated" })],
      breaches: [{ rule: "P-09" }],
    })
  })

  it("X-01: is refused while anything stands in its way, and says what", () => {
    expect(given(...prepared).when(submit, { report: blocked })).toStrictEqual({
      refused: { type: "NotReady", invariants: ["X-01"], blockers: blocked.blockers },
    })
  })

  it("X-01: that happened all the same is recorded with the breach on import", () => {
    expect(given(...prepared).when(submit, { report: blocked }, importing)).toStrictEqual({
      recorded: [submittedWith(blocked)],
      breaches: [{ rule: "X-01" }],
    })
  })

  it("P-04: has at least one required document to be approved", () => {
    const data = { approval, versions: [version(preparednessPlan, 1)] }
    const programme = given(mandated, launched, preparednessAdded)
    expect(programme.when({ ...submit, data }, { report: ready })).toStrictEqual({
      refused: { type: "NoRequiredDocument", invariants: ["P-04"] },
    })
    expect(programme.when({ ...submit, data }, { report: ready }, importing)).toStrictEqual({
      recorded: [{ type: "ProgrammeSubmittedForApproval", data: { ...data, report: ready } }],
      breaches: [{ rule: "P-04" }],
    })
  })

  it("P-09: is not made while another is open", () => {
    const again = { ...submit, data: { ...submission, approval: secondApproval } }
    expect(given(...prepared, submitted).when(again, { report: ready })).toStrictEqual({
      refused: { type: "AlreadySubmitted", invariants: ["P-09"], approval },
    })
  })

  it("names versions of the programme's own documents", () => {
    const data = { approval, versions: [version(serviceStrategy, 3), version(preparednessPlan, 1)] }
    expect(given(...prepared).when({ ...submit, data }, { report: ready })).toStrictEqual({
      refused: { type: "DocumentUnknown", invariants: [], document: preparednessPlan },
    })
  })

  it("is the preparing body's to make", () => {
    const around = { report: ready, actor: { capacity: "preparer" } } as const
    expect(given(...prepared).when(submit, around)).toStrictEqual({
      refused: {
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: "preparer",
        command: "SubmitForApproval",
        entitled: ["preparing-body"],
      },
    })
  })
})

describe("the withdrawal of a submission", () => {
  const withdraw = { type: "WithdrawSubmission", data: { approval, cause: "inputs_changed" } } as const
  const withdrawn = { type: "SubmissionWithdrawn", data: withdraw.data, on: onDay("2024-06-04") } as const

  it("holds what was found when the inputs were read once more", () => {
    expect(given(...prepared, submitted).when(withdraw, { report: blocked })).toStrictEqual({
      recorded: [{ type: "SubmissionWithdrawn", data: { ...withdraw.data, report: blocked } }],
    })
  })

  it("may be decided on, without another look", () => {
    const data = { approval, cause: "decided" } as const
    expect(given(...prepared, submitted).when({ ...withdraw, data })).toStrictEqual({
      recorded: [{ type: "SubmissionWithdrawn", data }],
    })
  })

  it("puts the programme back where it was, and it may be submitted anew", () => {
    const { state, when } = given(...prepared, submitted, withdrawn)
    expect(state.status).toBe("launched")
    expect(state.submissions.map((one) => [one.status, one.withdrawn])).toStrictEqual([
      ["withdrawn", { cause: "inputs_changed", on: onDay("2024-06-04") }],
    ])
    const data = { ...submission, approval: secondApproval }
    expect(when({ ...submit, data }, { report: ready })).toStrictEqual({
      recorded: [{ type: "ProgrammeSubmittedForApproval", data: { ...data, report: ready } }],
    })
    expect(given(registered, serviceAdded, submitted, withdrawn).state.status).toBe("registered")
  })

  it("leaves other submissions that history tells of open", () => {
    const other = { ...submitted, data: { ...submitted.data, approval: secondApproval } }
    const { state } = given(...prepared, submitted, other, withdrawn)
    expect(state.status).toBe("submitted")
    expect(state.submissions.map(({ status }) => status)).toStrictEqual(["withdrawn", "open"])
  })

  it("is of a submission that is open", () => {
    const refused = { type: "NotSubmitted", invariants: [], approval }
    expect(given(...prepared).when(withdraw)).toStrictEqual({ refused })
    expect(given(...prepared, submitted, withdrawn).when(withdraw)).toStrictEqual({ refused })
    expect(given(...prepared, submitted, adopted).when(withdraw)).toStrictEqual({ refused })
    const ofAnother = { ...withdraw, data: { ...withdraw.data, approval: secondApproval } }
    expect(given(...prepared, submitted).when(ofAnother, {}, importing)).toStrictEqual({
      refused: { ...refused, approval: secondApproval },
    })
  })
})
