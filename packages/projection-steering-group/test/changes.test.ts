import { describe, expect, it } from "vitest"
import type { EventStore, LocalDate } from "@programme-lifecycle/core"
import { changesSince, overviewText } from "../src/index.ts"
import {
  board,
  followUp,
  matter,
  register,
  rescue,
  round,
  services,
  servicesText,
  whole,
  work,
} from "./county.ts"
import { aLog, aProgramme, day, named, type Log } from "./log.ts"
import { uuid, zone } from "./setting.ts"

const since = async (log: Log, from: LocalDate | number, until?: number) =>
  changesSince(log.store, from, {
    states: await log.states(),
    zone,
    ...(until !== undefined && { until }),
  })
const changed = async (log: Log, from: LocalDate | number) =>
  (await since(log, from)).changes.map(({ type, position }) => [position, type])

/** Six events by the end of May; the launch on the last day of it, and what follows in June. */
const grown = async () => {
  const log = aLog()
  log.at("2024-05-30")
  await aProgramme(log)
  log.at("2024-05-31")
  await log.tell("programme", services, "ProgrammeLaunched", {}, { on: "2024-05-20" })
  log.at("2024-06-01")
  await log.tell("preparation", work, "PreparationStarted", { programme: services, documents: [] })
  await log.tell("programme", services, "ProgrammeRenamed", { to: { fi: "Palvelut" }, kind: "renamed" })
  return log
}

describe("what has been recorded since the last meeting", () => {
  it("begins after the end of its day, in the authority's zone", async () => {
    const log = await grown()
    expect(await changed(log, "2024-05-31")).toStrictEqual([
      [8, "PreparationStarted"],
      [9, "ProgrammeRenamed"],
    ])
    expect(await changed(log, "2024-05-30")).toHaveLength(3)
    expect(await changed(log, "2024-06-01")).toStrictEqual([])
    expect(await changed(log, "2024-01-01")).toHaveLength(9)
    expect(await changed(aLog(), "2024-01-01")).toStrictEqual([])
  })

  it("begins with the first instant of the next day", async () => {
    const log = aLog()
    for (const moment of ["2024-05-31T20:59:59.999Z", "2024-05-31T21:00:00.000Z"] as const) {
      log.at(moment)
      await log.tell("programme", services, "ProgrammeLaunched", {})
    }
    expect(await changed(log, "2024-05-31")).toStrictEqual([[2, "ProgrammeLaunched"]])
  })

  it("may begin after a position, and end at one", async () => {
    const log = await grown()
    expect(await changed(log, 8)).toStrictEqual([[9, "ProgrammeRenamed"]])
    expect((await since(log, 6, 8)).changes.map(({ position }) => position)).toStrictEqual([7, 8])
  })

  it("is found for every day by reading few events of the log before it", async () => {
    const log = aLog()
    for (let n = 0; n < 400; n += 1) {
      log.at(n < 150 ? "2024-05-01" : n < 390 ? "2024-05-02" : "2024-05-03")
      await log.tell("programme", services, "ProgrammeRenamed", { to: { fi: `Nimi ${n}` }, kind: "renamed" })
    }
    const reads: number[] = []
    const store: EventStore = {
      ...log.store,
      readAll: (range) => {
        reads.push(range?.after ?? 0)
        return log.store.readAll(range)
      },
    }
    const options = { states: await log.states(), zone }
    for (const [from, position] of [
      ["2024-04-30", 0],
      ["2024-05-01", 150],
      ["2024-05-02", 390],
      ["2024-05-03", 400],
    ] as const) {
      reads.length = 0
      const { changes } = await changesSince(store, from, options)
      expect(changes).toHaveLength(400 - position)
      expect(reads.at(-1)).toBe(position)
      expect(reads.length).toBeLessThan(12)
    }
  })

  it("is one sentence an event in both languages, with names, the day and the place of its audit row", async () => {
    const log = await grown()
    const [launched, started] = (await since(log, 6)).changes
    expect(launched).toMatchObject({
      position: 7,
      at: `programme-${services}@2`,
      stream: `programme-${services}`,
      on: day("2024-05-20"),
      label: { en: "Programme launched", fi: "Ohjelma käynnistetty" },
      sentence: { en: "The programme is launched." },
    })
    expect(started?.sentence.en).toContain("Palvelut")
    expect(started?.on).toStrictEqual(day("2024-06-01"))
  })

  it("names bodies, groups, documents, consultations and portfolios, and shows an id only for what has no name", async () => {
    const log = aLog()
    await aProgramme(log)
    const lead = { lead: board, joint: [] }
    await log.tell("programme", services, "PreparationResponsibilityAssigned", lead)
    await log.tell("preparation", work, "ConsultationLinked", { consultation: round, mandatory: true })
    const terms = { kind: "open_comment", programmes: [services], title: { fi: "Kierros" } }
    const rest = { channels: ["platform"], languages: ["fi"], deadline: { untold: "not stated" } }
    const material = { without: { fi: "Ei." } }
    await log.tell("consultation", round, "ConsultationOpened", { ...terms, ...rest, material })
    const removed = { document: servicesText, reason: { fi: "Ei tarvita." } }
    await log.tell("programme", services, "ProgrammeDocumentRemoved", removed)
    await log.tell("portfolio", whole, "CoordinationGroupAssigned", { group: followUp, role: "follow_up" })
    const group = { kind: "follow_up", name: { fi: "Seurantaryhmä" }, serves: { portfolio: whole } }
    await log.tell("group", followUp, "GroupContinued", { ...group, origin: { fi: "Vanha" } })
    const said = (await since(log, 6)).changes.map(({ sentence }) => sentence.fi ?? "").join("\n")
    for (const name of ["Aluehallitus", "Kierros", "Palvelustrategia 2024–2026", "Seurantaryhmä"])
      expect(said).toContain(name)
    expect(said).not.toContain("0190c0de")
    await log.tell("portfolio", whole, "ProgrammeAddedToPortfolio", { programme: uuid(997) })
    expect((await since(log, 12)).changes[0]?.sentence.en).toContain(uuid(997))
  })
})

describe("the changes of a portfolio", () => {
  const overviewSince = async (log: Log, from: LocalDate | number) =>
    log.overview("2024-06-03", { changes: await since(log, from) })

  it("stand by programme, what is of none last, and other portfolios' nowhere", async () => {
    const log = await grown()
    const another = { name: { fi: "Muu" } }
    await log.tell("programme", rescue, "ProgrammeRegistered", another)
    await log.tell("bodyRegister", register, "BodyRenamed", { body: board, name: { fi: "Hallitus" } })
    await log.tell("portfolio", uuid(996), "PortfolioEstablished", { name: { fi: "Muu" }, owner: board })
    const { changes } = await overviewSince(log, "2024-05-31")
    expect(changes?.since).toBe("2024-05-31")
    expect(
      changes?.groups.map(({ about, changes: all }) => [about, all.map(({ type }) => type)]),
    ).toStrictEqual([
      [named(services, "Palvelut"), ["PreparationStarted", "ProgrammeRenamed"]],
      [undefined, ["BodyRenamed"]],
    ])
  })

  it("are counted in the programme's row by the kind of event, also what followed its decisions", async () => {
    const log = await grown()
    const renamed = { to: { fi: "Palvelut 2" }, kind: "renamed" }
    await log.tell("programme", services, "ProgrammeRenamed", renamed)
    const adoption = { matter: { kind: "adoption", programme: services }, versions: [] }
    await log.tell("approval", matter, "ApprovalOpened", adoption)
    const force = {
      approval: matter,
      body: board,
      tier: "board",
      nature: "final",
      decidedOn: day("2024-06-01"),
    }
    await log.tell("legalForce", matter, "LegalForceOpened", force)
    const { programmes, changes } = await overviewSince(log, 8)
    expect(programmes[0]?.changed?.map(({ type, count }) => [type, count])).toStrictEqual([
      ["ProgrammeRenamed", 2],
      ["ApprovalOpened", 1],
      ["LegalForceOpened", 1],
    ])
    expect(changes?.groups).toHaveLength(1)
  })

  it("stand once, and are counted for every programme that they are about", async () => {
    const log = await grown()
    await log.tell("portfolio", whole, "ProgrammeAddedToPortfolio", { programme: rescue })
    const at = await log.store.head()
    const terms = { kind: "open_comment", programmes: [services, rescue], channels: ["platform"] }
    const rest = {
      languages: ["fi"],
      deadline: { untold: "not stated" },
      material: { without: { fi: "Ei." } },
    }
    await log.tell("consultation", round, "ConsultationOpened", { ...terms, ...rest })
    const { programmes, changes } = await overviewSince(log, at)
    expect(programmes.map(({ changed: one }) => one?.length)).toStrictEqual([1, 1])
    expect(changes?.groups.map(({ about }) => about?.id)).toStrictEqual([services])
  })

  it("are absent where nobody asks for them, and none where nothing has changed", async () => {
    const log = await grown()
    const unasked = await log.overview("2024-06-03")
    expect([unasked.changes, unasked.programmes[0]?.changed]).toStrictEqual([undefined, undefined])
    expect(overviewText(unasked, { language: "en" })).not.toContain("CHANGED")
    const none = await overviewSince(log, 9)
    expect([none.changes?.groups, none.programmes[0]?.changed]).toStrictEqual([[], []])
    expect(overviewText(none, { language: "en" })).toMatch(/CHANGED SINCE ROW 9\n\n {2}none$/)
  })

  it("are told in words, each with its row of the audit trail", async () => {
    const log = await grown()
    const overview = await overviewSince(log, "2024-05-30")
    const [en, fi] = (["en", "fi"] as const).map((language) => overviewText(overview, { language }))
    expect(en).toContain(
      "CHANGED SINCE 30 MAY 2024\n\n   Palvelut\n     20 May 2024      The programme is launched. (row 7)",
    )
    expect(en).toMatch(/Changed {10}Programme launched; /)
    expect(fi).toContain("MUUTTUNUT TÄMÄN JÄLKEEN: 30.5.2024")
    expect(fi).toContain("(rivi 7)")
  })

  it("are told by their number where many are of one kind", async () => {
    const log = await grown()
    const rename = (n: number, on: LocalDate) =>
      log.tell(
        "programme",
        services,
        "ProgrammeRenamed",
        { to: { fi: `Nimi ${n}` }, kind: "renamed" },
        { on },
      )
    for (let n = 0; n < 4; n += 1) await rename(n, "2024-05-25")
    const singly = overviewText(await overviewSince(log, 8), { language: "en" })
    expect(singly.match(/\(row /g)).toHaveLength(5)
    await rename(4, "2024-05-27")
    const text = overviewText(await overviewSince(log, 8), { language: "en" })
    expect(text).toContain("1 June 2024      Name recorded: 6, the last one 27 May 2024 (rows 9–14)")
    expect(text).not.toContain("(row ")
  })
})
