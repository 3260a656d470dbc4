import { programme } from "@programme-lifecycle/core"
import { describe, expect, it } from "vitest"
import { auditText } from "../src/index.ts"
import { aCounty, append, grounds, raw, rescue, rowsOf, services, uuid } from "./setting.ts"

const stream = `programme-${services}`
const registered = (n: number, fi: string) => raw(n, "ProgrammeRegistered", { name: { fi } })
const renamed = (n: number, fi: string, kind = "renamed") => raw(n, "ProgrammeRenamed", { to: { fi }, kind })

describe("names in a row", () => {
  it("are those that were borne when it was recorded", async () => {
    const { store } = aCounty()
    await append(store, stream, registered(1, "Palvelujen järjestäminen"))
    await append(store, stream, raw(2, "ProgrammeLaunched", {}))
    await append(store, stream, renamed(3, "Palvelustrategia"))
    await append(store, stream, renamed(4, "Palvelut", "also_known_as"))
    await append(store, stream, raw(5, "ProgrammeLaunched", {}))
    await append(store, `programme-${rescue}`, raw(6, "ProgrammeLaunched", {}))
    await append(store, `programme-${rescue}`, registered(7, "Pelastus"))
    expect((await rowsOf(store)).map(({ subject }) => subject.name)).toStrictEqual([
      "Palvelujen järjestäminen",
      "Palvelujen järjestäminen",
      "Palvelustrategia",
      "Palvelustrategia",
      "Palvelustrategia",
      rescue,
      "Pelastus",
    ])
  })

  it("are in the reader's language where there is one in it", async () => {
    const { store } = aCounty()
    const name = { fi: "Strategia", en: "Strategy", se: "Strategiija" }
    await append(store, stream, raw(1, "ProgrammeRegistered", { name }))
    const nameIn = async (language: "fi" | "en" | "sv" | "se") =>
      (await rowsOf(store, {}, language))[0]?.subject.name
    expect([await nameIn("fi"), await nameIn("en"), await nameIn("se"), await nameIn("sv")]).toStrictEqual([
      "Strategia",
      "Strategy",
      "Strategiija",
      "Strategia",
    ])
  })
})

describe("what bears no name of its own", () => {
  it("has the name of what it is about: a preparation, a decision, and the legal force of that", async () => {
    const { store } = aCounty()
    const [prepared, decided] = [uuid(81), uuid(82)]
    await append(store, stream, registered(1, "Palvelustrategia"))
    await append(store, `preparation-${prepared}`, raw(2, "PreparationStarted", { programme: services }))
    const matter = { kind: "adoption", programme: services }
    await append(store, `approval-${decided}`, raw(3, "ApprovalOpened", { matter, versions: [] }))
    await append(store, `legalForce-${uuid(83)}`, raw(4, "LegalForceOpened", { approval: decided }))
    await append(store, stream, raw(5, "ProgrammeLaunched", {}, { authority: { approval: decided } }))
    const rows = await rowsOf(store)
    expect(rows.map(({ subject }) => subject.name)).toStrictEqual(
      [1, 2, 3, 4, 5].map(() => "Palvelustrategia"),
    )
    expect(rows[4]?.authority).toStrictEqual({ approval: decided, approvalName: "Palvelustrategia" })
    expect(auditText(rows, { language: "en" })).toContain(
      `the decision on Palvelustrategia, approval-${decided}`,
    )
  })
})

describe("corrections in the rows", () => {
  const keeper = { capacity: "records-officer" } as const

  it("say what they changed, each against what was held to be true until then", async () => {
    const { store, does } = aCounty()
    const corrects = (data: object) =>
      does(keeper, programme, services, { type: "CorrectEvent", data: { target: uuid(1), ...data } }, grounds)
    await append(store, stream, raw(1, "ProgrammeRegistered", { name: { fi: "Strateia", en: "Strategy" } }))
    await corrects({ data: { name: { fi: "Strategia" } } })
    await corrects({
      data: { name: { fi: "Palvelustrategia" } },
      occurredOn: { from: "2024-05-20", to: "2024-05-20" },
    })
    const rows = await rowsOf(store)
    expect(rows.map(({ changes }) => changes)).toStrictEqual([
      undefined,
      [
        { path: "name.fi", before: "Strateia", after: "Strategia" },
        { path: "name.en", before: "Strategy" },
      ],
      [
        { path: "name.fi", before: "Strategia", after: "Palvelustrategia" },
        { path: "occurredOn.from", before: "2024-06-03", after: "2024-05-20" },
        { path: "occurredOn.to", before: "2024-06-03", after: "2024-05-20" },
      ],
    ])
    expect(auditText(rows, { language: "fi" })).toContain("name.fi: Strateia → Strategia")
  })

  it("give the right name to every later row, and an annulment the name before", async () => {
    const { store, does } = aCounty()
    await append(store, stream, registered(1, "Osalisuusohjelma"))
    const data = { target: uuid(1), data: { name: { fi: "Osallisuusohjelma" } } }
    await does(keeper, programme, services, { type: "CorrectEvent", data }, grounds)
    await append(store, stream, renamed(2, "Hylätty nimi"))
    await does(keeper, programme, services, { type: "AnnulEvent", data: { target: uuid(2) } }, grounds)
    expect((await rowsOf(store)).map(({ subject }) => subject.name)).toStrictEqual([
      "Osalisuusohjelma",
      "Osallisuusohjelma",
      "Hylätty nimi",
      "Osallisuusohjelma",
    ])
  })

  it("are found by the day that a correction says, too", async () => {
    const { store, does } = aCounty()
    await append(
      store,
      stream,
      raw(
        1,
        "ProgrammeRegistered",
        { name: { fi: "P" } },
        { occurredOn: { from: "2024-05-02", to: "2024-05-02" } },
      ),
    )
    const occurredOn = { from: "2024-05-20", to: "2024-05-20" } as const
    const data = { target: uuid(1), data: { name: { fi: "P" } }, occurredOn }
    await does(keeper, programme, services, { type: "CorrectEvent", data }, grounds)
    const on = async (day: "2024-05-02" | "2024-05-10" | "2024-05-20") =>
      (await rowsOf(store, { occurredFrom: day, occurredTo: day })).map(({ position }) => position)
    expect([await on("2024-05-02"), await on("2024-05-10"), await on("2024-05-20")]).toStrictEqual([
      [1],
      [],
      [1],
    ])
  })

  it("of a shape that this version does not know hide no other row", async () => {
    const { store } = aCounty()
    await append(
      store,
      stream,
      registered(1, "Strategia"),
      raw(2, "EventCorrected", {}, { v: 9 }),
      raw(3, "EventAnnulled", { target: 7 }, { v: 9 }),
    )
    expect((await rowsOf(store)).map(({ concerns }) => concerns)).toStrictEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it("are shown on what they concern, and there what they concern; the facts stay as they were", async () => {
    const { store, does } = aCounty()
    const at = (revision: number) => `${stream}@${revision}`
    await append(store, stream, registered(1, "Väärä nimi"), renamed(2, "Toinen"))
    const source = { title: "Lapin Kansa" }
    await does(keeper, programme, services, { type: "AddSource", data: { target: uuid(1), source } })
    const data = { name: { fi: "Oikea nimi" } }
    await does(
      keeper,
      programme,
      services,
      { type: "CorrectEvent", data: { target: uuid(1), data } },
      grounds,
    )
    await does(keeper, programme, services, { type: "AnnulEvent", data: { target: uuid(2) } }, grounds)
    const rows = await rowsOf(store)
    expect(rows.map(({ concerns }) => concerns)).toStrictEqual([
      undefined,
      undefined,
      { position: 1, at: at(0), type: "ProgrammeRegistered" },
      { position: 1, at: at(0), type: "ProgrammeRegistered" },
      { position: 2, at: at(1), type: "ProgrammeRenamed" },
    ])
    expect(rows.map(({ correctedBy }) => correctedBy)).toStrictEqual([
      [
        { position: 3, at: at(2), type: "SourceAdded" },
        { position: 4, at: at(3), type: "EventCorrected" },
      ],
      [{ position: 5, at: at(4), type: "EventAnnulled" }],
      [],
      [],
      [],
    ])
    expect(rows[0]?.data).toStrictEqual({ name: { fi: "Väärä nimi" } })
    expect(rows[0]?.subject.name).toBe("Väärä nimi")
  })

  it("E-01: are apart from annotations, which stand at the row that they remark on and change nothing", async () => {
    const { store, does } = aCounty()
    await append(store, stream, registered(1, "Palvelustrategia"))
    const source = { title: "Lapin Kansa", publishedOn: "2023-03-02" } as const
    const text = { fi: "Lehden mukaan painopisteitä on viisi." }
    const annotate = (more: object) =>
      ({ type: "AddAnnotation", data: { target: uuid(1), text, ...more } }) as const
    await does({ capacity: "auditor" }, programme, services, annotate({}))
    await does({ capacity: "auditor" }, programme, services, annotate({ kind: "contradiction", source }))
    const [row, remark] = await rowsOf(store)
    expect(row?.correctedBy).toStrictEqual([])
    expect(row?.annotations).toStrictEqual([
      { position: 2, at: `${stream}@1`, kind: "remark", text },
      { position: 3, at: `${stream}@2`, kind: "contradiction", text, source },
    ])
    expect(remark?.concerns).toStrictEqual({ position: 1, at: `${stream}@0`, type: "ProgrammeRegistered" })
    expect(row === undefined ? "" : auditText([row], { language: "fi" })).toContain(
      "ristiriita       Lehden mukaan painopisteitä on viisi. (Lapin Kansa, 2.3.2023,",
    )
  })

  it("stay within their stream, though a command of the same id stands in another", async () => {
    const { store } = aCounty()
    await append(store, stream, registered(1, "Yksi"))
    await append(store, `programme-${rescue}`, registered(1, "Toinen"))
    await append(store, stream, raw(2, "EventAnnulled", { target: uuid(1) }))
    const rows = await rowsOf(store)
    expect(rows.map(({ correctedBy }) => correctedBy.length)).toStrictEqual([1, 0, 0])
  })

  it("are none of a domain's own event, whatever its facts are called", async () => {
    const { store } = aCounty()
    await append(store, stream, registered(1, "Yksi"), raw(2, "ProgrammeAimed", { target: uuid(1) }))
    expect((await rowsOf(store))[0]?.correctedBy).toStrictEqual([])
  })
})
