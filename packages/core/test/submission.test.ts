import * as E from "fp-ts/lib/Either.js"
import { describe, expect, it } from "vitest"
import { consultation } from "../src/consultation/index.ts"
import { streamOf } from "../src/decider.ts"
import { preparation } from "../src/preparation/index.ts"
import { programme } from "../src/programme/index.ts"
import type { EventStore } from "../src/store.ts"
import { aCounty, comment, grounds, open, owner, right, uuid } from "./county.ts"

const plan = uuid(11)
const document = uuid(12)
const body = uuid(13)
const prepared = uuid(14)
const round = uuid(15)
const approval = uuid(16)
const command = uuid(17)
const submission = { programme: plan, preparation: prepared, portfolios: [], approval }
const version = { document, number: 1, sha256: "c".repeat(64) }
const answer = {
  type: "AnswerComment",
  data: {
    comment: comment(1).data.comment,
    answer: uuid(18),
    text: { ref: "answer", sha256: "d".repeat(64) },
    disposition: { outcome: "noted" },
  },
} as const

/** A county with a programme that is ready but for one mandatory consultation, which is open with one comment. */
const almostReady = async (make?: (store: EventStore) => EventStore) => {
  const office = aCounty(make)
  const { county } = office
  const portfolioOwner = county.as({ capacity: "portfolio-owner" })
  const preparer = county.as({ capacity: "preparer" })
  const preparers = county.as({ capacity: "preparing-body" })
  const { authority } = grounds
  const document1 = {
    document,
    kind: "participation_programme",
    title: { fi: "Ohjelma" },
    required: true,
  } as const
  right(
    await portfolioOwner.handle(
      programme,
      plan,
      { type: "MandateProgramme", data: { name: { fi: "Ohjelma" } } },
      { authority },
    ),
  )
  right(await portfolioOwner.handle(programme, plan, { type: "AddDocument", data: document1 }))
  right(
    await portfolioOwner.handle(
      programme,
      plan,
      { type: "DetermineDecidingBody", data: { document, body, tier: "board", canDecide: true } },
      { authority },
    ),
  )
  right(
    await preparer.handle(preparation, prepared, {
      type: "StartPreparation",
      data: { programme: plan, documents: [document] },
    }),
  )
  right(
    await preparer.handle(preparation, prepared, {
      type: "LinkConsultation",
      data: { consultation: round, mandatory: true },
    }),
  )
  right(await preparer.handle(preparation, prepared, { type: "RegisterDraftVersion", data: { version } }))
  right(
    await preparers.handle(preparation, prepared, {
      type: "CompletePreparation",
      data: { versions: [version] },
    }),
  )
  right(
    await county
      .as(owner)
      .handle(consultation, round, { ...open, data: { ...open.data, programmes: [plan] } }),
  )
  right(await office.registry.handle(consultation, round, comment(1)))
  const conclude = async () => {
    right(await preparer.handle(consultation, round, answer))
    office.at("2024-07-10T09:00:00.000Z")
    right(
      await county
        .as(owner)
        .handle(consultation, round, { type: "PublishSummary", data: { text: { fi: "Yhteenveto" } } }),
    )
    right(await county.as(owner).handle(consultation, round, { type: "ConcludeConsultation", data: {} }))
  }
  return { ...office, preparers, conclude }
}

describe("a submission", () => {
  it("X-01: is refused while a comment of a mandatory consultation has no answer, and nothing is recorded", async () => {
    const { preparers, store } = await almostReady()
    const head = await store.head()
    const refused = await preparers.submit(submission)
    expect(E.isLeft(refused) && refused.left).toMatchObject({
      type: "NotReady",
      invariants: ["X-01"],
      blockers: [
        { code: "CONSULTATION_OPEN", about: [round] },
        { code: "COMMENT_UNANSWERED", about: [comment(1).data.comment] },
      ],
    })
    expect(await store.head()).toBe(head)
  })

  it("P-09: holds the report that it rests on, with the revisions that were read", async () => {
    const { preparers, conclude } = await almostReady()
    await conclude()
    const { events, report, withdrawn } = right(await preparers.submit(submission, { id: command }))
    expect(events).toStrictEqual([
      { type: "ProgrammeSubmittedForApproval", data: { approval, versions: [version], report } },
    ])
    expect(report.read).toStrictEqual([
      { stream: streamOf(programme, plan), revision: 2 },
      { stream: streamOf(preparation, prepared), revision: 3 },
      { stream: streamOf(consultation, round), revision: 4 },
    ])
    expect(report.blockers).toStrictEqual([])
    expect(withdrawn).toBeUndefined()
  })

  it("G-03: is recorded once when it is sent again, with the report it had", async () => {
    const { preparers, conclude, at } = await almostReady()
    await conclude()
    const first = right(await preparers.submit(submission, { id: command }))
    at("2024-08-01T09:00:00.000Z")
    const again = right(await preparers.submit(submission, { id: command }))
    expect(again).toStrictEqual({ ...first, repeated: true })
  })

  it("X-02: is withdrawn at once if an input moved meanwhile and now stands in the way", async () => {
    let meanwhile: (() => Promise<void>) | undefined
    const { preparers, conclude, registry, county } = await almostReady((store) => ({
      ...store,
      append: async (stream, expected, events) => {
        if (stream === streamOf(programme, plan) && meanwhile !== undefined) {
          const act = meanwhile
          meanwhile = undefined
          await act()
        }
        return store.append(stream, expected, events)
      },
    }))
    await conclude()
    // A late comment comes in just as the submission is being recorded.
    meanwhile = async () => {
      right(await registry.handle(consultation, round, comment(2, "2024-07-09T08:00:00.000Z")))
    }
    const { withdrawn, report } = right(await preparers.submit(submission, { id: command }))
    expect(report.blockers).toStrictEqual([])
    expect(withdrawn?.blockers).toStrictEqual([
      { code: "LATE_COMMENT_UNRULED", invariants: ["C-09"], about: [comment(2).data.comment] },
    ])
    const { state } = await county.load(programme, plan)
    expect(state.status).toBe("mandated")
    expect(state.submissions.map(({ status, withdrawn: why }) => [status, why?.cause])).toStrictEqual([
      ["withdrawn", "inputs_changed"],
    ])
  })

  it("can be looked at beforehand, and that records nothing", async () => {
    const { preparers, store } = await almostReady()
    const head = await store.head()
    const report = await preparers.readiness(submission)
    expect(report.blockers.map(({ code }) => code)).toStrictEqual(["CONSULTATION_OPEN", "COMMENT_UNANSWERED"])
    expect(await store.head()).toBe(head)
  })
})
