import { programme, type Instant } from "@programme-lifecycle/core"
import { describe, expect, it } from "vitest"
import {
  aCounty,
  append,
  board,
  council,
  inSqlite,
  raw,
  rowsOf,
  services,
  uuid,
  wholeLog,
} from "./setting.ts"

const registered = (n: number, fi: string) => raw(n, "ProgrammeRegistered", { name: { fi } })
const renamed = (n: number, fi: string) => raw(n, "ProgrammeRenamed", { to: { fi }, kind: "renamed" })
const stream = `programme-${services}`
const bodies = `bodyRegister-${uuid(1)}`
const body = (n: number, id: string, fi: string) =>
  raw(n, "BodyRegistered", { body: id, name: { fi }, kind: "board", canDecide: true })

describe("a row", () => {
  it("tells all that the event tells, in words and in data", async () => {
    const { store, does, at } = aCounty()
    await append(store, bodies, body(1, board, "Aluehallitus"), body(2, council, "Aluevaltuusto"))
    await append(store, stream, registered(3, "Palvelustrategia"))
    const document = {
      document: uuid(31),
      kind: "service_strategy",
      title: { fi: "Asiakirja" },
      required: true,
    }
    await append(store, stream, raw(4, "ProgrammeDocumentAdded", document))
    at("2024-06-10T05:06:07.891Z")
    const actor = { capacity: "portfolio-owner", body: board, person: "p-1", onBehalfOf: council } as const
    const decision = {
      body: council,
      meetingOn: "2024-05-30",
      section: "§ 12",
      caseNumber: "LHVA/1/2024",
    } as const
    const data = { document: uuid(31), body: board, tier: "board", canDecide: true } as const
    const sources = [
      { title: "Pöytäkirja", locator: "s. 4", publishedOn: "2024-06-01", assertion: "interpreted" },
    ] as const
    const acknowledged = { rule: "P-06", reason: { fi: "Väliaikaisesti." }, authority: decision } as const
    await does(
      actor,
      programme,
      services,
      { type: "DetermineDecidingBody", data },
      {
        id: uuid(5),
        occurredOn: { from: "2024-05-30", to: "2024-05-30" },
        authority: decision,
        reason: { fi: "Kokouksen päätös." },
        sources,
        acknowledge: [acknowledged],
        cause: uuid(901),
        correlation: uuid(902),
      },
    )
    expect((await rowsOf(store)).at(-1)).toStrictEqual({
      id: "0190c0de-0000-7000-8000-000000000005",
      position: 5,
      at: `${stream}@2`,
      subject: { id: services, name: "Palvelustrategia" },
      recordedAt: "2024-06-10T05:06:07.891Z",
      recordedLocal: "2024-06-10 08:06:07",
      occurredOn: { from: "2024-05-30", to: "2024-05-30" },
      lagDays: 11,
      type: "DecidingBodyDetermined",
      label: programme.labels["DecidingBodyDetermined"]?.fi,
      sentence: programme.describe({ type: "DecidingBodyDetermined", data }, "fi", (id) =>
        id === board ? "Aluehallitus" : "Asiakirja",
      ),
      actor: { ...actor, bodyName: "Aluehallitus", onBehalfOfName: "Aluevaltuusto" },
      authority: { ...decision, bodyName: "Aluevaltuusto" },
      reason: { fi: "Kokouksen päätös." },
      sources,
      command: uuid(5),
      cause: uuid(901),
      correlation: uuid(902),
      correctedBy: [],
      breaches: [acknowledged],
      schemaVersion: 1,
      data,
    })
  })

  it("leaves out what the event does not tell, and says that its day stands for itself", async () => {
    const { store } = aCounty()
    await append(store, stream, registered(1, "Palvelustrategia"))
    expect(await rowsOf(store, {}, "en")).toStrictEqual([
      {
        id: "0190c0de-0000-7000-8000-000000000001",
        position: 1,
        at: `${stream}@0`,
        subject: { id: services, name: "Palvelustrategia" },
        recordedAt: "2024-06-03T09:00:00.000Z",
        recordedLocal: "2024-06-03 12:00:00",
        occurredOn: { from: "2024-06-03", to: "2024-06-03", defaulted: true },
        lagDays: 0,
        type: "ProgrammeRegistered",
        label: programme.labels["ProgrammeRegistered"]?.en,
        sentence: programme.describe(
          { type: "ProgrammeRegistered", data: { name: { fi: "Palvelustrategia" } } },
          "en",
          (id) => id,
        ),
        actor: { capacity: "importer" },
        sources: [],
        command: uuid(1),
        correctedBy: [],
        breaches: [],
        schemaVersion: 1,
        data: { name: { fi: "Palvelustrategia" } },
      },
    ])
  })

  it("keeps an authority that is an approval, and one that is missing for a reason", async () => {
    const { store } = aCounty()
    const authorities = [{ approval: uuid(71), step: 2 }, { missing: { fi: "Ei löydy." } }] as const
    for (const [n, authority] of authorities.entries())
      await append(store, stream, raw(1 + n, "ProgrammeRegistered", { name: { fi: "P" } }, { authority }))
    const [approval, missing] = authorities
    expect((await rowsOf(store)).map(({ authority }) => authority)).toStrictEqual([
      { ...approval, approvalName: uuid(71) },
      missing,
    ])
  })
})

describe.each([
  ["in memory", () => aCounty().store],
  ["in SQLite", () => inSqlite()],
])("the rows of a log %s", (_, makeStore) => {
  it("X-10: are its events, each once, in its order, as they were recorded", async () => {
    const store = makeStore()
    for (let n = 0; n < 1_200; n += 1)
      await append(store, `programme-${uuid(n % 7)}`, n < 7 ? registered(n, `P${n}`) : renamed(n, `N${n}`))
    await append(store, `programme-${uuid(3)}`, raw(5_000, "EventAnnulled", { target: uuid(3) }))
    const rows = await rowsOf(store, { limit: 5_000 })
    const log = await wholeLog(store)
    expect(rows).toHaveLength(1_201)
    expect(
      rows.map(({ position, at, type, recordedAt, command, data }) => ({
        position,
        at,
        type,
        recordedAt,
        command,
        data,
      })),
    ).toStrictEqual(
      log.map(({ position, stream: of, revision, type, recordedAt, metadata, data }) => ({
        position,
        at: `${of}@${revision}`,
        type,
        recordedAt,
        command: metadata.command,
        data,
      })),
    )
  })
})

describe("the days between an event and its recording", () => {
  it.each([
    ["are none where it says no day", undefined, 0],
    ["are none on the day itself", { from: "2024-06-03", to: "2024-06-03" }, 0],
    ["are a number for a day", { from: "2024-05-20", to: "2024-05-20" }, 14],
    [
      "are the fewest and the most for several",
      { from: "2024-05-01", to: "2024-05-31" },
      { least: 3, most: 33 },
    ],
    ["are at least so many without a beginning", { to: "2024-05-31" }, { least: 3 }],
    ["are at most so many without an end", { from: "2024-05-01" }, { least: 0, most: 33 }],
    ["are unknown for words alone", { text: "keväällä" }, "unknown"],
    ["are fewer than none for what is yet to be", { from: "2024-06-05", to: "2024-06-05" }, -2],
  ] as const)("%s", async (_, occurredOn, lagDays) => {
    const { store } = aCounty()
    await append(
      store,
      stream,
      raw(1, "ProgrammeRegistered", { name: { fi: "P" } }, occurredOn === undefined ? {} : { occurredOn }),
    )
    expect((await rowsOf(store))[0]?.lagDays).toStrictEqual(lagDays)
  })

  it("count from the local day of recording", async () => {
    const { store, at } = aCounty()
    at("2024-06-03T21:30:00.000Z")
    const on = { occurredOn: { from: "2024-06-03", to: "2024-06-03" } } as const
    await append(store, stream, raw(1, "ProgrammeRegistered", { name: { fi: "P" } }, on))
    expect((await rowsOf(store))[0]?.lagDays).toBe(1)
  })
})

describe("the local time of recording", () => {
  it.each([
    ["2024-01-15T10:00:00.000Z", "2024-01-15 12:00:00"],
    ["2024-03-31T00:59:59.999Z", "2024-03-31 02:59:59"],
    ["2024-03-31T01:00:00.000Z", "2024-03-31 04:00:00"],
    ["2024-10-27T00:59:59.999Z", "2024-10-27 03:59:59"],
    ["2024-10-27T01:00:00.000Z", "2024-10-27 03:00:00"],
    ["2024-10-27T22:00:00.000Z", "2024-10-28 00:00:00"],
    ["2024-12-31T22:00:00.000Z", "2025-01-01 00:00:00"],
  ] as const)("of %s is %s in Helsinki", async (instant: Instant, local) => {
    const { store, at } = aCounty()
    at(instant)
    await append(store, stream, registered(1, "P"))
    const [row] = await rowsOf(store)
    expect([row?.recordedLocal, row?.occurredOn.from]).toStrictEqual([local, local.slice(0, 10)])
  })
})
