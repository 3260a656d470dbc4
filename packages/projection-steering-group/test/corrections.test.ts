import {
  consultation,
  programme,
  wellbeingServicesCounty as profile,
  type EventStore,
  type Instant,
} from "@programme-lifecycle/core"
import { catchUp, digestOf, readerOf, rebuild } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { overviewOf, statesAsOf } from "../src/index.ts"
import * as story from "./county.ts"
import {
  aCounty,
  append,
  grounds,
  inMemory,
  inSqlite,
  noon,
  projection,
  raw,
  readModels,
  uuid,
  wholeLog,
  zone,
} from "./setting.ts"

const { round, services, whole } = story
const stores: readonly (readonly [string, (clock: () => Instant) => EventStore])[] = [
  ["in memory", inMemory],
  ["in SQLite", inSqlite],
]

/** The id of the n-th event of a type. */
const idOf = async (store: EventStore, type: string, n = 0): Promise<string> =>
  (await wholeLog(store)).filter((event) => event.type === type)[n]?.id ?? ""

describe.each(stores)("in a log %s", (_, makeStore) => {
  const lived = async () => {
    const county = aCounty(makeStore)
    await story.live(county)
    const models = readModels()
    await catchUp(county.store, models, projection)
    const states = () => readerOf(models, projection)
    const keeper = (
      ...what: Parameters<typeof county.does> extends [unknown, ...infer Rest] ? Rest : never
    ) => county.does("records-officer", ...what)
    return { ...county, models, states, keeper }
  }

  it("a corrected event changes what the stream comes to, and nothing else of it", async () => {
    const { store, models, states, keeper } = await lived()
    const before = states().get(consultation, round)
    const target = await idOf(store, "CommentReceived", 1)
    const facts = {
      channel: "paper",
      received: "2024-07-01T06:00:00.000Z",
      respondent: { kind: "staff" },
    } as const
    const data = { comment: story.timely, ...facts }
    await keeper(consultation, round, { type: "CorrectEvent", data: { target, data } }, grounds)
    await catchUp(store, models, projection)
    const after = states().get(consultation, round)
    const corrected = after.comments.get(story.timely)
    if (corrected === undefined) throw new Error("the comment is gone")
    expect(corrected).toMatchObject({
      channel: "paper",
      received: "2024-07-01T06:00:00.000Z",
    })
    const others = new Map(before.comments)
    others.set(story.timely, corrected)
    expect(after).toStrictEqual({ ...before, comments: others })
  })

  it("an annulled event never happened", async () => {
    const { store, models, states, keeper } = await lived()
    const target = await idOf(store, "CommentReceived", 2)
    await keeper(consultation, round, { type: "AnnulEvent", data: { target } }, grounds)
    await catchUp(store, models, projection)
    expect([...states().get(consultation, round).comments.keys()]).toStrictEqual([story.early, story.timely])
    const { consultations } = overviewOf(states(), whole, { profile, on: story.looked })
    expect(consultations[0]).toMatchObject({ received: 2, late: 0, lateUnruled: 0 })
  })

  it("a corrected event moves the aggregate to what it serves now", async () => {
    const { store, models, states, keeper } = await lived()
    const target = await idOf(store, "ConsultationOpened")
    const opening = (await wholeLog(store)).find(({ id }) => id === target)
    const data = { ...opening?.data, programmes: [story.rescue, story.strategy] }
    await keeper(consultation, round, { type: "CorrectEvent", data: { target, data } }, grounds)
    await catchUp(store, models, projection)
    expect(states().serving(consultation, services)).toStrictEqual([])
    expect(states().serving(consultation, story.rescue)).toStrictEqual([round])
    expect(states().serving(consultation, story.strategy)).toStrictEqual([round])
  })

  it("a further source changes no state", async () => {
    const { store, models, keeper } = await lived()
    const before = digestOf(models, projection)
    const target = await idOf(store, "ProgrammeMandated")
    const source = { title: "Pöytäkirja", assertion: "inferred" }
    await keeper(programme, story.strategy, { type: "AddSource", data: { target, source } })
    await catchUp(store, models, projection)
    expect(digestOf(models, projection)).toBe(before)
  })

  it("a stream whose only event is annulled comes to nothing, in the tables and in memory", async () => {
    const { store, models, states, keeper } = await lived()
    const target = (await wholeLog(store)).findLast(({ type }) => type === "ProgrammeRegistered")?.id ?? ""
    await keeper(programme, story.balance, { type: "AnnulEvent", data: { target } }, grounds)
    await catchUp(store, models, projection)
    const seen = overviewOf(states(), whole, { profile, on: story.looked })
    expect(states().get(programme, story.balance)).toStrictEqual(programme.initial)
    expect(seen.outside).toStrictEqual([])
    const inMemory = (await statesAsOf(store, {}, zone)).states
    const { asOf: _, ...replayed } = overviewOf(inMemory, whole, { profile, on: story.looked })
    expect(replayed).toStrictEqual(seen)
  })

  it("X-12: what is rebuilt equals what grew event by event, byte for byte, corrections and all", async () => {
    const county = aCounty(makeStore)
    const little = readModels()
    const { does } = county
    // Each step of the story is taken in by itself.
    await story.live({
      ...county,
      does: async (...what) => {
        await does(...what)
        await catchUp(county.store, little, projection)
      },
    })
    const comment = await idOf(county.store, "CommentReceived", 0)
    const renamed = await idOf(county.store, "ProgrammeRenamed")
    const withdrawn = await idOf(county.store, "DirectionReceived")
    await append(county.store, `consultation-${round}`, raw(90_001, "EventAnnulled", { target: comment }))
    await append(
      county.store,
      `programme-${services}`,
      raw(90_002, "EventCorrected", {
        target: renamed,
        data: { to: { fi: "Palvelut 2030" }, kind: "renamed" },
        v: 1,
        occurredOn: { from: "2024-01-19", to: "2024-01-19" },
      }),
    )
    await append(
      county.store,
      `preparation-${story.work}`,
      raw(90_003, "EventAnnulled", { target: withdrawn }),
      raw(90_004, "WorkItemCompleted", { item: story.drafting }),
    )
    await catchUp(county.store, little, projection)
    const [anew, atOnce] = [readModels(), readModels()]
    await rebuild(county.store, anew, projection)
    await catchUp(county.store, atOnce, projection)
    const digest = digestOf(little, projection)
    expect([digestOf(anew, projection), digestOf(atOnce, projection)]).toStrictEqual([digest, digest])
    expect(rowsOf(anew)).toStrictEqual(rowsOf(little))
    expect(readerOf(little, projection).get(programme, services).name).toStrictEqual({ fi: "Palvelut 2030" })
  })
})

/** All that is in the tables, byte for byte. */
const rowsOf = ({ database }: ReturnType<typeof readModels>) =>
  ["state ORDER BY stream", "part ORDER BY stream, field, part", "serves ORDER BY id, stream"].map((table) =>
    database.prepare(`SELECT * FROM steering_group_1_${table}`).all(),
  )

describe("a correction in a page of its own", () => {
  it("reaches back to events of earlier pages", async () => {
    const store = inMemory(() => noon("2024-06-03"))
    const models = readModels()
    const name = (n: number) => ({ to: { fi: `Nimi ${n}` }, kind: "renamed" })
    const stream = `programme-${services}`
    await append(store, stream, raw(1, "ProgrammeRegistered", { name: { fi: "Alku" } }))
    for (let n = 2; n < 1_200; n += 1) await append(store, stream, raw(n, "ProgrammeRenamed", name(n)))
    await append(store, stream, raw(2_000, "EventCorrected", { target: uuid(7), data: name(70_000), v: 1 }))
    await append(store, stream, raw(2_001, "EventAnnulled", { target: uuid(1_199) }))
    await catchUp(store, models, projection)
    const { name: current, names } = readerOf(models, projection).get(programme, services)
    expect(current).toStrictEqual({ fi: "Nimi 1198" })
    expect(names).toHaveLength(1_198)
    expect(names[6]?.text).toStrictEqual({ fi: "Nimi 70000" })
  })
})
