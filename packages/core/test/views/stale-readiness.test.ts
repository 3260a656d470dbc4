import { describe, expect, it } from "vitest"
import type { ProgrammeEvent } from "../../src/programme/events.ts"
import { programme } from "../../src/programme/index.ts"
import type { Finding, ReadinessReport } from "../../src/readiness-report.ts"
import { staleReadiness } from "../../src/views/stale-readiness.ts"
import { specification } from "../../src/testing/index.ts"
import { uuid } from "../county.ts"

const [document, approval, round] = [uuid(2), uuid(3), uuid(4)]
const acknowledged: Finding = {
  code: "STATUTORY_CONSULTEE_MISSING",
  invariants: ["R-11"],
  about: ["youth_council"],
}
const open: Finding = { code: "CONSULTATION_OPEN", invariants: ["X-01"], about: [round] }
const told: ReadinessReport = {
  programme: uuid(1),
  on: "2024-06-03",
  profile: "fi-hva/2021-611",
  read: [],
  blockers: [acknowledged],
  warnings: [],
}

const submitted = (report: ReadinessReport | { untold: "not stated" }): readonly ProgrammeEvent[] => [
  { type: "ProgrammeRegistered", data: { name: { fi: "Strategia" } } },
  {
    type: "ProgrammeDocumentAdded",
    data: { document, kind: "other", title: { fi: "Strategia" }, required: true },
  },
  {
    type: "ProgrammeSubmittedForApproval",
    data: { approval, versions: [{ document, number: 1, sha256: { untold: "not stated" } }], report },
  },
]
const stale = (events: readonly ProgrammeEvent[], ...blockers: readonly Finding[]) =>
  staleReadiness(specification(programme).given(...events).state, { blockers })

describe("the report that a submission was made on", () => {
  it("P-09: is stale once something stands in the way that did not", () => {
    expect(stale(submitted(told), acknowledged, open)).toStrictEqual([open])
  })

  it("is not, as long as only what was acknowledged does", () => {
    expect(stale(submitted(told), acknowledged)).toStrictEqual([])
  })

  it("is when the same is missing of somebody else", () => {
    const another: Finding = { ...acknowledged, about: ["youth_council", "disability_council"] }
    expect(stale(submitted(told), another)).toStrictEqual([another])
  })

  it("cannot be where none is told of, nor once the submission has ended", () => {
    expect(stale(submitted({ untold: "not stated" }), open)).toStrictEqual([])
    const withdrawn: ProgrammeEvent = {
      type: "SubmissionWithdrawn",
      data: { approval, cause: "inputs_changed" },
    }
    expect(stale([...submitted(told), withdrawn], open)).toStrictEqual([])
  })
})
