import { describe, expect, it } from "vitest"
import { uuid } from "../county.ts"
import {
  adopted,
  annex,
  begun,
  board,
  decision,
  following,
  handling,
  ofApproval,
  ofForce,
  ofProgramme,
  plan,
  putUp,
  putUpJointly,
  reactions,
  secondDocument,
  toProgramme,
  version,
} from "./story.ts"

const submitted = ofProgramme({
  type: "ProgrammeSubmittedForApproval",
  data: { approval: handling, versions: [version(plan)], report: { untold: "not stated" } },
})
const rejected = (data: object = {}) =>
  decision({ resolution: { outcome: "rejected", mode: "by_vote" }, ...data })
const does = (policy: string, type: string, data: object) => ({
  policy,
  at: toProgramme,
  does: { type, data },
})
const asks = (policy: string, type: string) => ({
  policy,
  at: toProgramme,
  missing: { type, invariants: [], approval: handling },
})

describe("what a body does not approve", () => {
  const rejects = does("rejection-follows-decision", "RejectProgramme", { approval: handling })

  it("X-05: is rejected, on the authority of the decision", () => {
    expect(following(...begun, submitted, putUp(), rejected())).toStrictEqual([rejects])
    expect(reactions(...begun, submitted, putUp(), rejected())).toMatchObject([
      { envelope: { authority: { approval: handling, step: 2 } } },
    ])
  })

  it("is rejected once, with the first of several bodies that decide together", () => {
    const story = [...begun, submitted, putUpJointly]
    expect(following(...story, decision(), rejected({ body: board, step: 3 }))).toStrictEqual([rejects])
    expect(following(...story, rejected(), rejected({ body: board, step: 3 }))).toStrictEqual([])
  })

  it("is not rejected by a body that only prepares, nor where another matter was rejected", () => {
    expect(following(...begun, submitted, putUp(), rejected({ authoritative: false }))).toStrictEqual([])
    expect(following(...begun, submitted, putUp({ kind: "launch" }), rejected())).toStrictEqual([])
  })

  it.each([
    ["ApprovalWithdrawn", "decided", { reason: { fi: "Vedetään pois." } }],
    ["ApprovalLapsed", "lapsed", { cause: { fi: "Toimikausi päättyi." } }],
  ] as const)("is submitted no longer when its approval ends: %s", (type, cause, data) => {
    const ends = ofApproval({ type, data } as Parameters<typeof ofApproval>[0])
    const withdraws = does("submission-ends-with-approval", "WithdrawSubmission", {
      approval: handling,
      cause,
    })
    expect(following(...begun, submitted, putUp(), ends)).toStrictEqual([withdraws])
    expect(following(...begun, putUp(), ends)).toStrictEqual([])
    const back = ofProgramme({
      type: "SubmissionWithdrawn",
      data: { approval: handling, cause: "inputs_changed" },
    })
    expect(following(...begun, submitted, putUp(), back, ends)).toStrictEqual([])
  })
})

describe("what stands, and is revoked", () => {
  const policy = "annulment-follows-decision"

  it("is annulled by the decision to revoke it, as far as that goes", () => {
    const story = [...begun, adopted()]
    expect(following(...story, putUp({ kind: "revocation" }), decision())).toStrictEqual([
      does(policy, "AnnulProgramme", { scope: "full" }),
    ])
    expect(
      following(...story, secondDocument, adopted(annex), putUp({ kind: "revocation" }, [annex]), decision()),
    ).toStrictEqual([does(policy, "AnnulProgramme", { scope: { parts: [{ document: annex }] } })])
    const reactedTo = reactions(...story, putUp({ kind: "revocation" }), decision())
    expect(reactedTo).toMatchObject([{ envelope: { authority: { approval: handling, step: 2 } } }])
  })

  it("is left to a person where it is revoked from another day, or not told from when", () => {
    const revoked = (effectiveFrom: object | string) =>
      following(
        ...begun,
        adopted(),
        putUp({ kind: "revocation" }),
        decision({ effectiveFrom } as Parameters<typeof decision>[0]),
      )
    expect(revoked("2024-06-03")).toMatchObject([{ does: { type: "AnnulProgramme" } }])
    expect(revoked("2024-06-04")).toStrictEqual([asks(policy, "RevokedFromAnotherDay")])
    expect(revoked({ untold: "deferred" })).toStrictEqual([asks(policy, "RevokedFromAnotherDay")])
  })

  it("stays where the revocation is rejected", () => {
    expect(following(...begun, adopted(), putUp({ kind: "revocation" }), rejected())).toStrictEqual([])
  })

  it("is annulled when the body takes its decision back, on the authority of the new handling", () => {
    const newApproval = uuid(50)
    const takenBack = ofForce({
      type: "DecisionRevoked",
      data: { ground: "substantive_error", newApproval },
    })
    const story = [...begun, putUp(), decision(), adopted(), takenBack]
    expect(following(...story)).toStrictEqual([
      does("annulment-follows-revocation", "AnnulProgramme", { scope: "full", approval: handling }),
    ])
    expect(reactions(...story)).toMatchObject([{ envelope: { authority: { approval: newApproval } } }])
    expect(following(...begun, putUp({ kind: "mandate" }), decision(), takenBack)).toStrictEqual([])
  })

  it("is left to a person where the revocation itself is annulled, or taken back", () => {
    const story = [...begun, adopted(), putUp({ kind: "revocation" }), decision()]
    const takenBack = { ground: "procedural_error", newApproval: uuid(50) } as const
    const ruled = { appeal: uuid(51), ruling: "annulled" } as const
    for (const undone of [
      ofForce({ type: "DecisionRevoked", data: takenBack }),
      ofForce({ type: "CourtRuled", data: ruled }),
    ])
      expect(following(...story, undone)).toMatchObject([
        { at: toProgramme, missing: { type: "RestorationLeft", invariants: [], approval: handling } },
      ])
  })
})

describe("an extension of the period", () => {
  const policy = "adoption-follows-decision"
  const extension = putUp({ kind: "extension_of_period" })
  const set = ofProgramme({
    type: "PeriodSet",
    data: { period: { from: "2024-01-01", to: "2028-12-31" } },
  })
  const adopts = does(policy, "AdoptDocument", {
    document: plan,
    adopted: version(plan),
    approval: handling,
    kind: "extension_of_period",
  })

  it("asks a person for the new period, which no decision tells", () => {
    const asked = [adopts, asks(policy, "PeriodUntouched")]
    expect(following(...begun, extension, decision())).toStrictEqual(asked)
    expect(following(...begun, set, extension, decision())).toStrictEqual(asked)
  })

  it("asks nobody where a period was set since the matter was opened", () => {
    expect(following(...begun, extension, set, decision())).toStrictEqual([adopts])
  })
})
