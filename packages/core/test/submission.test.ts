import * as E from "fp-ts/lib/Either.js"
import { describe, expect, it } from "vitest"
import { consultation } from "../src/consultation/index.ts"
import { streamOf } from "../src/decider.ts"
import { preparation } from "../src/preparation/index.ts"
import { portfolio } from "../src/portfolio/index.ts"
import { programme } from "../src/programme/index.ts"
import type { EventStore } from "../src/store.ts"
import { aCounty, comment, grounds, open, owner, right, stored, uuid } from "./county.ts"

const plan = uuid(11)
const document = uuid(12)
const body = uuid(13)
const prepared = uuid(14)
const round = uuid(15)
const approval = uuid(16)
const command = uuid(17)
const submission = { programme: plan, preparation: prepared, consultations: [], portfolios: [], approval }
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

type Body = "youth_council" | "older_people_council" | "disability_council"
const notHeard = {
  rule: "R-11",
  reason: { fi: "Vanhusneuvosto ei ehtinyt kokoontua." },
  authority: { body, meetingOn: "2024-07-01" },
} as const

/** A county with a programme that is ready but for one mandatory consultation, which is open with one comment. */
const almostReady = async (
  make?: (store: EventStore) => EventStore,
  heard: readonly Body[] = ["youth_council", "older_people_council", "disability_council"],
) => {
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
  for (const kind of heard)
    right(await preparer.handle(preparation, prepared, { type: "OfferToInfluenceBody", data: { kind } }))
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
      { stream: streamOf(preparation, prepared), revision: 6 },
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

  it("R-11: is refused where the law is not met, unless somebody answers for that: then the breach is recorded", async () => {
    const { preparers, conclude, store } = await almostReady(undefined, [
      "youth_council",
      "disability_council",
    ])
    await conclude()
    const missing = [
      { code: "STATUTORY_CONSULTEE_MISSING", invariants: ["R-11"], about: ["older_people_council"] },
    ]
    const refused = await preparers.submit(submission)
    expect(E.isLeft(refused) && refused.left).toStrictEqual({
      type: "NotReady",
      invariants: ["R-11"],
      blockers: missing,
    })
    const otherRule = { ...notHeard, rule: "R-12" } as const
    expect(E.isLeft(await preparers.submit(submission, { acknowledge: [otherRule] }))).toBe(true)
    const { report, withdrawn } = right(await preparers.submit(submission, { acknowledge: [notHeard] }))
    expect(report.blockers).toStrictEqual(missing)
    expect(withdrawn).toBeUndefined()
    const [recorded] = (await stored(store, streamOf(programme, plan))).slice(-1)
    expect(recorded).toMatchObject({
      type: "ProgrammeSubmittedForApproval",
      metadata: { breaches: [notHeard] },
    })
  })

  it("X-01: is refused while a workflow gate is shut, whatever is acknowledged, and tells all that it lacks", async () => {
    const { preparers } = await almostReady(undefined, ["youth_council", "disability_council"])
    const acknowledge = [notHeard, { ...notHeard, rule: "X-01" }, { ...notHeard, rule: "C-10" }] as const
    const refused = await preparers.submit(submission, { acknowledge })
    expect(E.isLeft(refused) && refused.left).toMatchObject({
      type: "NotReady",
      invariants: ["X-01"],
      blockers: [
        { code: "STATUTORY_CONSULTEE_MISSING" },
        { code: "CONSULTATION_OPEN" },
        { code: "COMMENT_UNANSWERED" },
      ],
    })
  })

  it("X-02: is not withdrawn for what was acknowledged, though an input moved meanwhile", async () => {
    let meanwhile: (() => Promise<void>) | undefined
    const { preparers, conclude, preparer } = await almostReady(
      (store) => ({
        ...store,
        append: async (stream, expected, events) => {
          if (stream === streamOf(programme, plan) && meanwhile !== undefined) {
            const act = meanwhile
            meanwhile = undefined
            await act()
          }
          return store.append(stream, expected, events)
        },
      }),
      ["youth_council", "disability_council"],
    )
    await conclude()
    meanwhile = async () => {
      right(
        await preparer.handle(preparation, prepared, {
          type: "RecordImpactAssessment",
          data: { kind: "people", effect: "minor" },
        }),
      )
    }
    const { withdrawn } = right(await preparers.submit(submission, { acknowledge: [notHeard] }))
    expect(withdrawn).toBeUndefined()
  })

  it("reads the groups of its portfolios and the programme that it makes more precise, too", async () => {
    const { county, preparers, at } = await almostReady()
    const [umbrella, steering, strategy, refining] = [uuid(21), uuid(22), uuid(23), uuid(24)]
    const portfolioOwner = county.as({ capacity: "portfolio-owner" })
    right(
      await portfolioOwner.handle(portfolio, umbrella, {
        type: "EstablishPortfolio",
        data: { name: { fi: "Ohjelmat" }, owner: body, expectedCount: 0 },
      }),
    )
    right(
      await portfolioOwner.handle(portfolio, umbrella, {
        type: "AssignCoordinationGroup",
        data: { group: steering, role: "steering" },
      }),
    )
    right(
      await portfolioOwner.handle(
        programme,
        refining,
        { type: "MandateProgramme", data: { name: { fi: "Tarkentava" }, refines: strategy } },
        { authority: grounds.authority },
      ),
    )
    right(
      await portfolioOwner.handle(
        programme,
        strategy,
        { type: "MandateProgramme", data: { name: { fi: "Strategia" } } },
        { authority: grounds.authority },
      ),
    )
    at("2024-06-04T09:00:00.000Z")
    const { read, warnings } = await preparers.readiness({
      programme: refining,
      preparation: prepared,
      consultations: [round],
      portfolios: [umbrella, umbrella],
    })
    expect(read.map(({ stream }) => stream)).toStrictEqual([
      streamOf(programme, refining),
      streamOf(preparation, prepared),
      streamOf(consultation, round),
      streamOf(portfolio, umbrella),
      streamOf(programme, strategy),
    ])
    expect(warnings).toMatchObject([{ code: "DEPENDENCY_NOT_READY", about: [strategy] }])
  })

  it("tells of a round that serves the programme, is open, and is not linked, and says that it was read", async () => {
    const { county, registry, preparers, conclude } = await almostReady()
    const besides = uuid(25)
    const data = { ...open.data, programmes: [plan], deadline: { lastDay: "2024-07-31" } } as const
    right(await county.as(owner).handle(consultation, besides, { ...open, data }))
    right(await registry.handle(consultation, besides, comment(3)))
    await conclude()
    const consultations = [round, besides]
    const { report } = right(await preparers.submit({ ...submission, consultations }, { id: command }))
    expect(report.blockers).toStrictEqual([])
    expect(report.warnings).toContainEqual({
      code: "OPTIONAL_CONSULTATION_OPEN",
      invariants: [],
      about: [besides],
    })
    expect(report.read.map(({ stream }) => stream)).toStrictEqual([
      streamOf(programme, plan),
      streamOf(preparation, prepared),
      ...consultations.map((one) => streamOf(consultation, one)),
    ])
  })

  it("may be of one document of several, and then only that one is at issue", async () => {
    const { preparers, preparer, conclude } = await almostReady()
    await conclude()
    const annex = { document: uuid(98), number: 1, sha256: "e".repeat(64) }
    const reopened = { type: "ReopenPreparation", data: { cause: "error" } } as const
    right(await preparers.handle(preparation, prepared, reopened))
    right(
      await preparer.handle(preparation, prepared, {
        type: "RegisterDraftVersion",
        data: { version: annex },
      }),
    )
    right(
      await preparers.handle(preparation, prepared, {
        type: "CompletePreparation",
        data: { versions: [version, annex] },
      }),
    )
    const other = { ...submission, documents: [uuid(99)] }
    expect((await preparers.readiness(other)).blockers).toStrictEqual([
      { code: "VERSION_MISMATCH", invariants: ["X-03"], about: [uuid(99)] },
    ])
    const { events } = right(await preparers.submit({ ...submission, documents: [document] }))
    expect(events).toMatchObject([{ data: { versions: [version] } }])
  })

  it("can be looked at beforehand, and that records nothing", async () => {
    const { preparers, store } = await almostReady()
    const head = await store.head()
    const report = await preparers.readiness(submission)
    expect(report.blockers.map(({ code }) => code)).toStrictEqual(["CONSULTATION_OPEN", "COMMENT_UNANSWERED"])
    expect(await store.head()).toBe(head)
  })
})
