import {
  consultation,
  group,
  programme,
  wellbeingServicesCounty as profile,
  type DateRange,
  type EventStore,
} from "@programme-lifecycle/core"
import { catchUp, readerOf, type AsOfQuestion } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { overviewOf, overviewText, statesAsOf, type Overview } from "../src/index.ts"
import * as story from "./county.ts"
import {
  aCounty,
  append,
  grounds,
  inMemory,
  noon,
  projection,
  raw,
  readModels,
  wholeLog,
  zone,
} from "./setting.ts"

const { looked, round, services, whole } = story

/** Without the cut that it bears, which the read model has not. */
const overviewAsOf = async (store: EventStore, question: AsOfQuestion): Promise<Omit<Overview, "asOf">> => {
  const { states } = await statesAsOf(store, question, zone)
  const { asOf: _, ...overview } = overviewOf(states, whole, { profile, on: looked })
  return overview
}

const lived = async () => {
  const county = aCounty()
  await story.live(county)
  return county
}

describe("the replay of the whole log", () => {
  it("gives the overview that the read model gives at the head", async () => {
    const { store } = await lived()
    const models = readModels()
    const position = await catchUp(store, models, projection)
    const inTables = overviewOf(readerOf(models, projection), whole, { profile, on: looked })
    const replayed = await statesAsOf(store, {}, zone)
    expect([replayed.position, replayed.undecided]).toStrictEqual([position, 0])
    expect(await overviewAsOf(store, {})).toStrictEqual(inTables)
  })
})

describe("an earlier overview", () => {
  it("holds what was known on the day, and nothing that was recorded later", async () => {
    const { store } = await lived()
    const inSpring = await overviewAsOf(store, { knownAt: "2024-02-01" })
    expect(inSpring.header).toMatchObject({ actual: 2, documents: 2, stages: { launched: 1, registered: 1 } })
    expect(inSpring.consultations).toStrictEqual([])
    expect(inSpring.promises.directions).toStrictEqual([])
    expect(inSpring.header.nextDecision).toStrictEqual({ untold: "not stated" })
    const onTheFirstDay = await overviewAsOf(store, { knownAt: "2024-01-10" })
    expect(onTheFirstDay.header).toMatchObject({ actual: 0, expected: 2, stages: {} })
    expect((await overviewAsOf(store, { knownAt: "2024-01-09" })).header.owner).toStrictEqual({
      untold: "not stated",
    })
  })

  it("is the one that the read model gave then", async () => {
    const county = aCounty()
    const models = readModels()
    const steps = [
      story.begin,
      story.entrust,
      story.appoint,
      story.prepare,
      story.consult,
      story.propose,
    ] as const
    const then: (readonly [position: number, Overview])[] = []
    for (const step of steps) {
      await step(county)
      const position = await catchUp(county.store, models, projection)
      then.push([position, overviewOf(readerOf(models, projection), whole, { profile, on: looked })])
    }
    for (const [position, overview] of then)
      expect(await overviewAsOf(county.store, { knownAt: position })).toStrictEqual(overview)
    expect(new Set(then.map(([, overview]) => JSON.stringify(overview))).size).toBe(steps.length)
  })
})

describe("E-07: the past is frozen", () => {
  it("an overview for a position stays as it was, whatever is recorded later", async () => {
    const { store, on, does } = await lived()
    const knownAt = await store.head()
    const before = await overviewAsOf(store, { knownAt })
    const idOf = async (type: string) =>
      (await wholeLog(store)).find((event) => event.type === type)?.id ?? ""
    on("2024-09-10")
    await does(
      "records-officer",
      consultation,
      round,
      {
        type: "CorrectEvent",
        data: {
          target: await idOf("CommentReceived"),
          data: {
            comment: story.early,
            channel: "paper",
            received: "2024-07-05T08:00:00.000Z",
            respondent: { kind: "staff" },
          },
        },
      },
      grounds,
    )
    await does(
      "records-officer",
      programme,
      services,
      {
        type: "AnnulEvent",
        data: { target: await idOf("ProgrammeLaunched") },
      },
      grounds,
    )
    await does(
      "records-officer",
      programme,
      services,
      {
        type: "RenameProgramme",
        data: { to: { fi: "Palvelut 2030" }, kind: "renamed" },
      },
      { ...grounds, occurredOn: { from: "2024-01-21", to: "2024-01-21" } },
    )
    await does(
      "group-secretary",
      group,
      story.followUp,
      {
        type: "ReviseComposition",
        data: { details: { fi: "Kokoonpano on päätetty." } },
      },
      { ...grounds, occurredOn: { from: "2024-02-02", to: "2024-02-02" } },
    )

    expect(await overviewAsOf(store, { knownAt })).toStrictEqual(before)
    expect(await overviewAsOf(store, { knownAt: "2024-09-09" })).toStrictEqual(before)
    const after = await overviewAsOf(store, {})
    expect(after).not.toStrictEqual(before)
    expect(after.programmes[0]?.name).toStrictEqual({ fi: "Palvelut 2030" })
    expect(after.consultations[0]).toMatchObject({ late: 2 })
    expect(after.groups[1]?.compositionDecided).toBe(true)
  })
})

describe("what had happened by a day", () => {
  const stream = `programme-${services}`
  const told = async (...days: readonly (readonly [string, DateRange])[]) => {
    const store = inMemory(() => noon("2024-06-03"))
    const first = { occurredOn: { from: "2024-01-01", to: "2024-01-01" } } as const
    await append(store, stream, raw(1, "ProgrammeRegistered", { name: { fi: "Alku" } }, first))
    for (const [index, [name, occurredOn]] of days.entries())
      await append(
        store,
        stream,
        raw(2 + index, "ProgrammeRenamed", { to: { fi: name }, kind: "renamed" }, { occurredOn }),
      )
    return store
  }
  const nameOn = async (store: EventStore, question: AsOfQuestion) => {
    const { states, undecided } = await statesAsOf(store, question, zone)
    return [states.get(programme, services).name?.fi, undecided]
  }

  it("is folded in the order in which it happened, though it was recorded in another", async () => {
    const store = await told(
      ["Toukokuun", { from: "2024-05-01", to: "2024-05-01" }],
      ["Maaliskuun", { from: "2024-03-01", to: "2024-03-01" }],
    )
    expect(await nameOn(store, {})).toStrictEqual(["Maaliskuun", 0])
    expect(await nameOn(store, { validAt: "2024-06-03" })).toStrictEqual(["Toukokuun", 0])
    expect(await nameOn(store, { validAt: "2024-04-30" })).toStrictEqual(["Maaliskuun", 0])
    expect(await nameOn(store, { validAt: "2024-02-29" })).toStrictEqual(["Alku", 0])
    expect(await nameOn(store, { validAt: "2024-06-03", knownAt: 2 })).toStrictEqual(["Toukokuun", 0])
  })

  it("leaves out what may or may not have happened, and counts it", async () => {
    const store = await told(
      ["Keväällä", { text: "kevään aikana" }],
      ["Toukokuussa", { from: "2024-05-01", to: "2024-05-31" }],
      ["Joskus sitten", { from: "2024-05-10" }],
    )
    expect(await nameOn(store, { validAt: "2024-05-15" })).toStrictEqual(["Alku", 3])
    expect(await nameOn(store, { validAt: "2024-05-31" })).toStrictEqual(["Toukokuussa", 2])
    expect(await nameOn(store, { validAt: "2024-04-30" })).toStrictEqual(["Alku", 1])
    expect(await nameOn(store, {})).toStrictEqual(["Joskus sitten", 0])
  })
})

describe("what was published by a day", () => {
  it("answers for a day before the log was", async () => {
    const store = inMemory(() => noon("2024-06-03"))
    const source = (publishedOn: "2023-01-26" | "2023-02-13") => ({
      sources: [{ title: "Tiedote", publishedOn }],
    })
    await append(
      store,
      `programme-${services}`,
      raw(1, "ProgrammeRegistered", { name: { fi: "Strategia" } }, source("2023-01-26")),
      raw(2, "ProgrammeRenamed", { to: { fi: "Palvelustrategia" }, kind: "renamed" }, source("2023-02-13")),
    )
    const nameBy = async (publishedBy: "2023-01-25" | "2023-01-26" | "2023-02-13") =>
      (await statesAsOf(store, { publishedBy }, zone)).states.get(programme, services).name
    expect(await nameBy("2023-01-25")).toBeUndefined()
    expect(await nameBy("2023-01-26")).toStrictEqual({ fi: "Strategia" })
    expect(await nameBy("2023-02-13")).toStrictEqual({ fi: "Palvelustrategia" })
  })
})

describe("an empty log", () => {
  it("gives an overview of nothing, and says so in words", async () => {
    const overview = await overviewAsOf(
      inMemory(() => noon("2024-06-03")),
      {},
    )
    expect(overview.programmes).toStrictEqual([])
    expect(overviewText(overview, { language: "en" })).toContain("not stated")
  })
})
