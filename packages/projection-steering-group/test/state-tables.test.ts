import { consultation, legalForce, preparation, type EventStore } from "@programme-lifecycle/core"
import { deciders } from "@programme-lifecycle/core/replay"
import { catchUp, readerOf, type ReadModels } from "@programme-lifecycle/projections"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { beforeEach, describe, expect, it } from "vitest"
import { statesAsOf } from "../src/index.ts"
import * as story from "./county.ts"
import { aCounty, append, noon, projection, raw, readModels, uuid, zone } from "./setting.ts"

const round = uuid(61)
const stream = `consultation-${round}`

let store: EventStore
let models: ReadModels
beforeEach(() => {
  store = memoryStore({ clock: () => noon("2024-06-03") })
  models = readModels()
})

const received = (n: number) =>
  raw(1_000 + n, "CommentReceived", {
    comment: uuid(5_000 + n),
    channel: "platform",
    received: "2024-06-03T08:00:00.000Z",
    respondent: { kind: "resident" },
  })
const answered = (n: number) =>
  raw(20_000 + n, "CommentAnswered", {
    comment: uuid(5_000 + n),
    answer: uuid(30_000 + n),
    text: { untold: "not stated" },
    disposition: { outcome: "noted" },
  })
const annulled = (n: number) => raw(40_000 + n, "EventAnnulled", { target: uuid(1_000 + n) })
const range = (length: number, from = 0) => Array.from({ length }, (_, index) => from + index)

const comments = async (count: number, from = 0) => {
  await append(store, stream, ...range(count, from).map(received))
  await catchUp(store, models, projection)
}

interface Entries {
  readonly $keys: readonly unknown[]
}

/** How many entries of its maps a state's own row holds. */
const inOwnRow = (of = stream) => {
  const row = models.database.prepare("SELECT state FROM steering_group_1_state WHERE stream = ?").get(of)
  const fields = Object.entries(JSON.parse(String(row?.["state"])) as Record<string, Partial<Entries>>)
  return Object.fromEntries(fields.flatMap(([field, { $keys }]) => ($keys ? [[field, $keys.length]] : [])))
}

/** The other parts as they stand: which, and how many entries each holds. */
const parts = () =>
  models.database
    .prepare("SELECT stream, field, part, entries FROM steering_group_1_part ORDER BY stream, field, part")
    .all()
    .map(({ field, part, entries }) => [field, part, (JSON.parse(String(entries)) as Entries).$keys.length])

/** Watches which parts are written from now on. */
const watch = () => {
  models.database.exec(`CREATE TEMP TABLE written (field TEXT, part INTEGER);
    CREATE TEMP TRIGGER watch AFTER INSERT ON main.steering_group_1_part
    BEGIN INSERT INTO written VALUES (new.field, new.part); END;
    CREATE TEMP TRIGGER watch_again AFTER UPDATE ON main.steering_group_1_part
    BEGIN INSERT INTO written VALUES (new.field, new.part); END`)
  return () =>
    models.database
      .prepare("SELECT field, part FROM written ORDER BY rowid")
      .all()
      .map(({ field, part }) => [field, part])
}

const commentsRead = () => [...readerOf(models, projection).get(consultation, round).comments.keys()]

describe("a consultation with 200 comments in the tables", () => {
  it("keeps them in parts of 64, the first in its own row", async () => {
    await comments(200)
    expect(inOwnRow()).toMatchObject({ comments: 64 })
    expect(parts()).toStrictEqual([
      ["comments", 1, 64],
      ["comments", 2, 64],
      ["comments", 3, 8],
    ])
    expect(commentsRead()).toStrictEqual(range(200).map((n) => uuid(5_000 + n)))
  })

  it("rewrites one part for one more comment", async () => {
    await comments(200)
    const written = watch()
    await comments(1, 200)
    expect(written()).toStrictEqual([["comments", 3]])
    expect(parts().at(-1)).toStrictEqual(["comments", 3, 9])
    expect(commentsRead()).toHaveLength(201)
  })

  it("rewrites the part of the comment that is answered, and none for what concerns no comment", async () => {
    await comments(200)
    const written = watch()
    await append(store, stream, answered(70))
    await catchUp(store, models, projection)
    expect(written()).toStrictEqual([["comments", 1]])
    await append(store, stream, answered(3))
    await catchUp(store, models, projection)
    expect(written()).toStrictEqual([["comments", 1]])
    expect(readerOf(models, projection).get(consultation, round).comments.get(uuid(5_003))?.answers).toBe(1)
    await append(store, stream, raw(50_000, "SummaryPublished", { text: { fi: "Yhteenveto" } }))
    await catchUp(store, models, projection)
    expect(written()).toStrictEqual([["comments", 1]])
    expect(readerOf(models, projection).get(consultation, round)).toMatchObject({ summaries: 1 })
  })

  it("begins a new part when the last one is full", async () => {
    await comments(128)
    const written = watch()
    await comments(1, 128)
    expect(written()).toStrictEqual([["comments", 2]])
    expect(parts()).toHaveLength(2)
  })

  it.each([
    ["the first of all", 0, [64, 64, 7]],
    ["one in the middle", 100, [64, 64, 7]],
    ["the last", 199, [64, 64, 7]],
  ])("shrinks when %s is annulled", async (_, n, sizes) => {
    await comments(200)
    await append(store, stream, annulled(n))
    await catchUp(store, models, projection)
    expect(parts()).toStrictEqual(sizes.map((size, index) => ["comments", index + 1, size]))
    expect(commentsRead()).toStrictEqual(
      range(200)
        .filter((one) => one !== n)
        .map((one) => uuid(5_000 + one)),
    )
  })
})

describe("a part that has become empty", () => {
  it.each([
    ["the only comment", 1, [0], 0, []],
    ["the one comment of the second part", 65, [3], 64, []],
    ["more than a whole part", 130, range(70, 30), 60, []],
    ["half of three parts", 192, range(96), 64, [32]],
  ] as const)("is gone when the annulled is %s", async (_, count, which, own, sizes) => {
    await comments(count)
    await append(store, stream, ...which.map(annulled))
    await catchUp(store, models, projection)
    expect(inOwnRow()).toMatchObject({ comments: own })
    expect(parts()).toStrictEqual(sizes.map((size, index) => ["comments", index + 1, size]))
    expect(commentsRead()).toHaveLength(count - which.length)
  })
})

describe("a state with several maps", () => {
  it("keeps each apart, and each in the order in which it grew", async () => {
    const work = uuid(41)
    const item = (n: number) =>
      raw(1_000 + n, "WorkItemPlanned", {
        item: uuid(9_000 - n),
        title: { fi: `Työ ${n}` },
        mandatory: false,
      })
    const linked = (n: number) =>
      raw(2_000 + n, "ConsultationLinked", { consultation: uuid(8_000 - n), mandatory: true })
    await append(store, `preparation-${work}`, ...range(70).flatMap((n) => [item(n), linked(n)]))
    await catchUp(store, models, projection)
    expect(parts()).toStrictEqual([
      ["consultations", 1, 6],
      ["workItems", 1, 6],
    ])
    expect(inOwnRow(`preparation-${work}`)).toStrictEqual({
      workItems: 64,
      directions: 0,
      drafts: 0,
      requirements: 0,
      inputs: 0,
      impacts: 0,
      influenceBodies: 0,
      consultations: 64,
    })
    const state = readerOf(models, projection).get(preparation, work)
    expect([...state.workItems.keys()]).toStrictEqual(range(70).map((n) => uuid(9_000 - n)))
    expect([...state.consultations.keys()]).toStrictEqual(range(70).map((n) => uuid(8_000 - n)))
    expect(state.drafts).toStrictEqual(new Map())
  })
})

describe("the states of a living county", () => {
  it("come out of the tables as they went in", async () => {
    const county = aCounty()
    await story.live(county)
    const followed = { approval: story.matter, body: story.council, tier: "council", nature: "final" }
    await append(
      county.store,
      `legalForce-${story.matter}`,
      raw(60_000, "LegalForceOpened", { ...followed, decidedOn: { from: "2024-09-02", to: "2024-09-02" } }),
    )
    await catchUp(county.store, models, projection)
    const inTables = readerOf(models, projection)
    const { states } = await statesAsOf(county.store, {}, zone)
    for (const decider of deciders) {
      expect(inTables.ids(decider)).toStrictEqual(states.ids(decider))
      expect(inTables.ids(decider).length).toBeGreaterThan(0)
      for (const id of states.ids(decider)) {
        expect(inTables.get(decider, id)).toStrictEqual(states.get(decider, id))
        expect(inTables.weak(decider, id)).toStrictEqual(states.weak(decider, id))
        expect(inTables.exceptions(decider, id)).toStrictEqual(states.exceptions(decider, id))
      }
      for (const id of [story.services, story.whole, story.strategy, story.matter])
        expect(inTables.serving(decider, id)).toStrictEqual(states.serving(decider, id))
    }
    expect(inTables.serving(consultation, story.services)).toStrictEqual([story.round])
    expect(inTables.serving(legalForce, story.matter)).toStrictEqual([story.matter])
  })
})
