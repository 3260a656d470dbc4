import { describe, expect, it } from "vitest"
import { untold } from "../../src/told.ts"
import { noon, uuid } from "../county.ts"
import {
  adopted,
  annex,
  begun,
  board,
  completed,
  decision,
  drafting,
  eventId,
  following,
  handling,
  ofApproval,
  ofPreparation,
  ofProgramme,
  participation,
  plan,
  putUp,
  putUpJointly,
  reactions,
  secondDocument,
  toPreparation,
  toProgramme,
  version,
} from "./story.ts"

const adopts = (document: string, number = 1, more: object = {}) => ({
  policy: "adoption-follows-decision",
  at: toProgramme,
  does: {
    type: "AdoptDocument",
    data: { document, adopted: version(document, number), approval: handling, kind: "adoption", ...more },
  },
})

describe("a decision on a text", () => {
  it("X-05: adopts each document that was put up, as it was proposed", () => {
    expect(following(...begun, putUp({}, [plan, annex]), decision())).toStrictEqual([
      adopts(plan),
      adopts(annex),
    ])
  })

  it("adopts what the decision itself says was adopted, with the day from which it has force", () => {
    const amended = decision({
      resolution: { outcome: "approved_amended", amendedBy: "body", mode: "by_vote" },
      adopted: [version(plan, 2)],
      effectiveFrom: "2024-08-01",
    })
    expect(following(...begun, putUp(), amended)).toStrictEqual([
      adopts(plan, 2, { effectiveFrom: "2024-08-01" }),
    ])
  })

  it("adopts what the decision says was submitted, where a proposal was altered on the way", () => {
    expect(following(...begun, putUp(), decision({ submitted: [version(plan, 3)] }))).toStrictEqual([
      adopts(plan, 3),
    ])
  })

  it("adopts what was put up later, where the approval was opened without versions", () => {
    const later = ofApproval({ type: "VersionsPutUp", data: { versions: [version(plan, 4)] } })
    expect(following(...begun, putUp({}, []), later, decision())).toStrictEqual([adopts(plan, 4)])
  })

  it("leaves a text that comes later as it was left", () => {
    const deferred = { untold: "deferred" } as const
    expect(untold.safeParse(deferred).success).toBe(true)
    expect(following(...begun, putUp(), decision({ adopted: deferred }))).toStrictEqual([
      {
        ...adopts(plan),
        does: { ...adopts(plan).does, data: { ...adopts(plan).does.data, adopted: deferred } },
      },
    ])
  })

  it("tells of an amendment as an amendment", () => {
    expect(following(...begun, putUp({ kind: "amendment" }), decision())).toStrictEqual([
      adopts(plan, 1, { kind: "amendment" }),
    ])
  })

  it("says on whose authority, when, why and from which event it follows", () => {
    const occurredOn = { from: "2024-06-02", to: "2024-06-02" } as const
    const [command] = reactions(...begun, putUp(), decision({}, { correlation: uuid(77), occurredOn }))
    expect(command).toMatchObject({
      id: participation,
      envelope: {
        cause: eventId(4),
        correlation: uuid(77),
        occurredOn,
        authority: { approval: handling, step: 2 },
        reason: { en: expect.stringContaining("Follows from the decision"), fi: expect.any(String) },
      },
    })
    const [dayless] = reactions(...begun, putUp(), decision())
    expect(noon).toMatch(/^2024-06-03/)
    expect(dayless).toMatchObject({
      envelope: { correlation: eventId(4), occurredOn: { from: "2024-06-03", to: "2024-06-03" } },
    })
  })

  it("X-11: gives the same commands under the same ids, however often it is reacted to", () => {
    const story = [...begun, putUp({}, [plan, annex]), decision()]
    expect(reactions(...story)).toStrictEqual(reactions(...story))
    // Stored ids rest on it: it never changes.
    expect(reactions(...story).map((one) => "envelope" in one && one.envelope.id)).toMatchInlineSnapshot(`
      [
        "93fee13a-f683-5251-8e75-cd0aa197b870",
        "ff976538-a759-5b3d-aca8-58e1e9903d8e",
      ]
    `)
  })
})

describe("nothing is adopted", () => {
  it.each([
    ["by a preparatory step", decision({ authoritative: false })],
    ["by imported history", decision({}, { actor: { capacity: "importer" } })],
  ])("%s", (_, made) => {
    expect(following(...begun, putUp(), made)).toStrictEqual([])
  })

  it("a second time by a handling after the decision", () => {
    const handled = decision({ step: 3, authoritative: false })
    expect(following(...begun, putUp(), decision(), handled)).toStrictEqual([])
  })

  it("by a decision on another matter than a text", () => {
    expect(following(...begun, putUp({ kind: "launch" }), decision())).toStrictEqual([])
  })

  it("by one of several bodies that decide together, until each of them has approved", () => {
    const first = decision()
    expect(following(...begun, putUpJointly, first)).toStrictEqual([])
    expect(following(...begun, putUpJointly, first, decision({ body: board, step: 3 }))).toStrictEqual([
      adopts(plan),
    ])
    const prepares = decision({ body: board, step: 1, authoritative: false })
    expect(following(...begun, putUpJointly, prepares, first)).toStrictEqual([])
    const rejects = decision({ body: board, step: 3, resolution: { outcome: "rejected", mode: "unanimous" } })
    expect(following(...begun, putUpJointly, first, rejects)).toMatchObject([
      { does: { type: "RejectProgramme" } },
    ])
  })
})

describe("a person is asked", () => {
  it("for the texts, where the decision amends them and names none", () => {
    const amended = decision({ resolution: { outcome: "approved_amended", mode: "unanimous" } })
    expect(following(...begun, putUp(), amended)).toStrictEqual([
      {
        policy: "adoption-follows-decision",
        at: toProgramme,
        missing: { type: "AdoptedTextsUntold", invariants: [], approval: handling },
      },
    ])
  })

  it("for the programme, where the approval names none", () => {
    const opened = ofApproval({
      type: "ApprovalOpened",
      data: { matter: { kind: "adoption", documents: [plan] }, versions: [version(plan)] },
    })
    expect(following(...begun, opened, decision())).toStrictEqual([
      {
        policy: "adoption-follows-decision",
        at: `approval-${handling}`,
        missing: { type: "ProgrammeUntold", invariants: [], approval: handling },
      },
    ])
  })
})

describe("a preparation that is complete", () => {
  const closes = {
    policy: "preparation-ends-with-adoption",
    at: toPreparation,
    does: { type: "ClosePreparation", data: { approval: handling } },
  }

  it("is closed when its document is adopted, on the authority of the decision", () => {
    expect(following(...begun, completed, adopted())).toStrictEqual([closes])
    const authority = { approval: handling, step: 2 }
    const told = { ...adopted(), metadata: { authority } }
    expect(reactions(...begun, completed, told)).toMatchObject([{ id: drafting, envelope: { authority } }])
  })

  it("is closed only when all of its required documents are", () => {
    const both = ofPreparation({
      type: "PreparationStarted",
      data: { programme: participation, documents: [] },
    })
    const story = [...begun.slice(0, 2), secondDocument, both, completed, adopted()]
    expect(following(...story)).toStrictEqual([])
    expect(following(...story, adopted(annex))).toStrictEqual([closes])
  })

  it("is not closed while work goes on, nor a second time", () => {
    expect(following(...begun, adopted())).toStrictEqual([])
    const closed = ofPreparation({ type: "PreparationClosed", data: {} })
    expect(following(...begun, completed, closed, adopted())).toStrictEqual([])
  })

  it("is not closed by a text that was adopted before it began, or whose adoption was annulled", () => {
    const [mandated, added, started] = begun
    if (mandated === undefined || added === undefined || started === undefined) throw new Error("no story")
    const two = [mandated, added, secondDocument]
    const both = ofPreparation({
      type: "PreparationStarted",
      data: { programme: participation, documents: [plan, annex] },
    })
    expect(following(...two, adopted(), both, completed, adopted(annex))).toStrictEqual([])
    const annulled = ofProgramme({
      type: "ProgrammeAnnulled",
      data: { scope: { parts: [{ document: plan }] }, approval: handling },
    })
    expect(following(...two, both, completed, adopted(), annulled, adopted(annex))).toStrictEqual([])
    expect(following(...two, both, completed, adopted(), annulled, adopted(annex), adopted())).toStrictEqual([
      closes,
    ])
  })

  it("is closed with the text before a change, where only the change was annulled", () => {
    const [mandated, added] = begun
    if (mandated === undefined || added === undefined) throw new Error("no story")
    const both = ofPreparation({
      type: "PreparationStarted",
      data: { programme: participation, documents: [plan, annex] },
    })
    const changed = adopted(plan, { approval: uuid(80), kind: "amendment" })
    const annulled = ofProgramme({
      type: "ProgrammeAnnulled",
      data: { scope: { parts: [{ document: plan }] }, approval: uuid(80) },
    })
    const story = [mandated, added, secondDocument, both, completed, adopted(), changed, annulled]
    expect(following(...story, adopted(annex))).toStrictEqual([closes])
  })
})
