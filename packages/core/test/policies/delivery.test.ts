import { describe, expect, it } from "vitest"
import { uuid } from "../county.ts"
import {
  all,
  begun,
  completed,
  council,
  decision,
  eventId,
  following,
  handling,
  nextDrafting,
  nextProgramme,
  ofApproval,
  ofPortfolio,
  ofPreparation,
  ofProgramme,
  ofRound,
  participation,
  putUp,
  reactions,
  round,
  toPreparation,
  type Fact,
} from "./story.ts"

const direction = uuid(60)
const text = { fi: "Rahoitus on turvattava." }

const directed = (to: { programme: string } | { portfolio: string } = { programme: participation }) =>
  ofApproval({ type: "AccompanyingDirectionAdopted", data: { direction, text, to, exhaustive: true } })

const received = (at: string) => ({
  policy: "direction-reaches-preparation",
  at,
  does: {
    type: "ReceiveDirection",
    data: {
      direction,
      from: council,
      text,
      binding: { untold: "deferred" },
      exhaustive: true,
      approval: handling,
    },
  },
})

const started = (id: string, programme: string) =>
  ofPreparation({ type: "PreparationStarted", data: { programme, documents: [] } }, { id })
const reopened = ofPreparation({ type: "PreparationReopened", data: { cause: "direction" } })
const mandated = (replaces?: string) =>
  ofProgramme(
    {
      type: "ProgrammeMandated",
      data: { name: { fi: "Seuraava" }, ...(replaces !== undefined && { replaces }) },
    },
    { id: nextProgramme },
  )
const toNext = `preparation-${nextDrafting}`

describe("a direction that goes with a decision", () => {
  const decided = [putUp({ kind: "launch" }), decision()]

  it("comes to the preparation of its programme at once, where that is at work", () => {
    expect(following(...begun, ...decided, directed())).toStrictEqual([received(toPreparation)])
    expect(reactions(...begun, ...decided, directed())).toMatchObject([
      { envelope: { cause: eventId(5), authority: { approval: handling, step: 2 } } },
    ])
  })

  const added = (programme: string) => ofPortfolio({ type: "ProgrammeAddedToPortfolio", data: { programme } })

  it("waits for programmes of a portfolio that it speaks of", () => {
    const waiting = [...begun, completed, added(participation), ...decided, directed({ portfolio: all })]
    expect(following(...waiting)).toStrictEqual([])
    expect(following(...waiting, reopened)).toStrictEqual([received(toPreparation)])
    expect(following(...waiting, started(nextDrafting, nextProgramme))).toStrictEqual([])
  })

  it("comes to all programmes of a portfolio that it speaks of", () => {
    const both = [...begun, mandated(), started(nextDrafting, nextProgramme)]
    const portfolio = [added(participation), added(nextProgramme)]
    expect(following(...both, ...portfolio, ...decided, directed({ portfolio: all }))).toStrictEqual([
      received(toPreparation),
      received(toNext),
    ])
  })

  it("waits while the preparation is complete, and comes when it is reopened, or when the next one starts", () => {
    const waiting = [...begun, completed, ...decided, directed()]
    expect(following(...waiting)).toStrictEqual([])
    expect(following(...waiting, reopened)).toStrictEqual([received(toPreparation)])
    expect(following(...waiting, started(nextDrafting, participation))).toStrictEqual([received(toNext)])
  })

  it("comes to the programme that follows, where its own has no preparation any more", () => {
    const waiting = [...begun, completed, ...decided, directed()]
    const next = [mandated(participation), started(nextDrafting, nextProgramme)]
    expect(following(...waiting, ...next)).toStrictEqual([received(toNext)])
    expect(following(...begun, completed, ...next, ...decided, directed())).toStrictEqual([received(toNext)])
  })

  it("comes to a programme once, whichever preparation took it up", () => {
    const has = ofPreparation({
      type: "DirectionReceived",
      data: { direction, from: council, text, binding: false },
    })
    const waiting = [...begun, ...decided, directed(), has, completed]
    expect(following(...waiting, reopened)).toStrictEqual([])
    expect(following(...waiting, started(nextDrafting, participation))).toStrictEqual([])
    expect(
      following(...waiting, mandated(participation), started(nextDrafting, nextProgramme)),
    ).toStrictEqual([])
  })

  it("X-11: comes under the same id at once and later, so that it is recorded once", () => {
    const ids = (...story: readonly Fact[]) =>
      reactions(...story).map((one) => "envelope" in one && one.envelope.id)
    const [atOnce] = ids(...begun, ...decided, directed())
    // Reacted to before the first receipt is known.
    expect(ids(...begun, ...decided, directed(), completed, reopened)).toStrictEqual([atOnce])
  })

  it("waits for programmes that nobody speaks of yet", () => {
    expect(following(...decided, directed({ programme: uuid(99) }))).toStrictEqual([])
    expect(following(...decided, directed({ portfolio: uuid(99) }))).toStrictEqual([])
  })
})

describe("comments that are left to a later programme", () => {
  const opened = ofRound({
    type: "ConsultationOpened",
    data: {
      kind: "open_comment",
      programmes: [participation],
      channels: ["platform"],
      languages: ["fi"],
      deadline: { untold: "not stated" },
      material: { without: { fi: "Ei aineistoa." } },
    },
  })
  const comments = [uuid(70), uuid(71)]
  const left = (
    to: { programme: string } | { next: { fi: string } } = { next: { fi: "Seuraava ohjelma" } },
  ) => ofRound({ type: "CommentCarriedForward", data: { comments, to } })
  const input = (event: string, at: string) => ({
    policy: "comments-reach-next-preparation",
    at,
    does: {
      type: "ReceiveCarriedForwardInput",
      data: { input: event, fromConsultation: round, comments },
    },
  })
  const next = [mandated(participation), started(nextDrafting, nextProgramme)]

  it("C-19: wait for the preparation of the programme that follows", () => {
    expect(following(...begun, opened, left())).toStrictEqual([])
    expect(following(...begun, opened, left(), reopened)).toStrictEqual([])
    expect(following(...begun, opened, left(), ...next)).toStrictEqual([input(eventId(4), toNext)])
  })

  it("come at once where the preparation of the programme that follows is at work", () => {
    expect(following(...begun, ...next, opened, left())).toStrictEqual([input(eventId(6), toNext)])
  })

  it("come to a programme that was formed of parts of the one that was commented on", () => {
    const formed = ofProgramme(
      { type: "ProgrammeSplit", data: { from: participation } },
      { id: nextProgramme },
    )
    expect(
      following(...begun, opened, left(), mandated(), formed, started(nextDrafting, nextProgramme)),
    ).toStrictEqual([input(eventId(4), toNext)])
  })

  it("come once to a programme that was formed of several that were commented on together", () => {
    const both = { ...opened, data: { ...opened.data, programmes: [participation, uuid(97)] } }
    const formed = ofProgramme(
      { type: "ProgrammeMerged", data: { inputs: [participation, uuid(97)] } },
      { id: nextProgramme },
    )
    expect(
      following(...begun, mandated(), formed, started(nextDrafting, nextProgramme), both, left()),
    ).toStrictEqual([input(eventId(7), toNext)])
  })

  it("come to the programme that they were left to, whatever it follows", () => {
    const named = [...begun, opened, left({ programme: nextProgramme })]
    expect(following(...named, mandated(), started(nextDrafting, nextProgramme))).toStrictEqual([
      input(eventId(4), toNext),
    ])
    expect(following(...named, started(nextDrafting, participation))).toStrictEqual([])
  })

  it("come to no programme that does not follow, and to none twice", () => {
    expect(
      following(...begun, opened, left(), mandated(), started(nextDrafting, nextProgramme)),
    ).toStrictEqual([])
    const has = ofPreparation(
      {
        type: "CarriedForwardInputReceived",
        data: { input: eventId(4), fromConsultation: round, comments },
      },
      { id: nextDrafting },
    )
    const again = started(uuid(90), nextProgramme)
    expect(following(...begun, opened, left(), ...next, has, again)).toStrictEqual([])
  })

  it("come when a living preparation starts, though they were left in imported history", () => {
    const imported = { ...left(), metadata: { actor: { capacity: "importer" as const } } }
    expect(following(...begun, opened, imported, ...next)).toStrictEqual([input(eventId(4), toNext)])
  })
})
