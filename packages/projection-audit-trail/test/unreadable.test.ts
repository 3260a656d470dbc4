import { catchUp, digestOf, readerOf, rebuild } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { aCounty, append, projection, raw, readModels, rowsOf, services, uuid } from "./setting.ts"

const stream = `programme-${services}`
const registered = raw(1, "ProgrammeRegistered", { name: { fi: "Palvelustrategia" } })

const shown = async (of: string, type: string, data: object, v = 1) => {
  const { store } = aCounty()
  await append(store, stream, registered)
  await append(store, of, raw(2, type, data, { v }))
  return (await rowsOf(store, {}, "en"))[1]
}

describe("what this version of the library cannot read", () => {
  it.each([
    ["an unknown type", stream, "ProgrammeRepainted", 1, "the type ProgrammeRepainted is unknown"],
    [
      "a later version",
      stream,
      "ProgrammeRenamed",
      2,
      "ProgrammeRenamed has version 2, and this library reads up to version 1",
    ],
    ["an unknown aggregate", `festival-${uuid(9)}`, "FestivalOpened", 1, "streams of festival are unknown"],
    [
      "a correction of a later version",
      stream,
      "EventCorrected",
      7,
      "EventCorrected has version 7, and this library reads up to version 1",
    ],
  ])("is shown as it is, with the reason: %s", async (_, of, type, v, unreadable) => {
    const data = { to: ["Vihreä", { level: 3 }], target: uuid(1) }
    expect(await shown(of, type, data, v)).toMatchObject({
      position: 2,
      type,
      unreadable,
      schemaVersion: v,
      data,
    })
  })

  it("bears its type as its label where there is no other, and its label as its sentence", async () => {
    expect(await shown(stream, "ProgrammeRepainted", {})).toMatchObject({
      label: "ProgrammeRepainted",
      sentence: "ProgrammeRepainted",
    })
    const known = await shown(stream, "ProgrammeRenamed", {}, 2)
    expect(known?.label).not.toBe("ProgrammeRenamed")
    expect(known?.sentence).toBe(known?.label)
  })

  it.each(["[open", "{", "1", " ", "__typename"])("may bear any type: %s", async (type) => {
    const { store } = aCounty()
    await append(store, stream, registered, raw(2, type, {}))
    const models = readModels()
    await catchUp(store, models, projection)
    const row = readerOf(models, projection).rows({}, "fi")[1]
    expect(row).toMatchObject({
      type,
      label: type,
      sentence: type,
      unreadable: `the type ${type} is unknown`,
    })
    const anew = readModels()
    await rebuild(store, anew, projection)
    expect(digestOf(anew, projection)).toBe(digestOf(models, projection))
  })

  it.each([
    ["facts of no shape at all", "ProgrammeRenamed", {}],
    ["a name that is no text", "ProgrammeRegistered", { name: { fi: 7 } }],
    ["a name in no language", "ProgrammeRegistered", { name: {} }],
    ["a name that is none", "ProgrammeRegistered", { name: null }],
    ["a source that is none", "SourceAdded", { target: uuid(1) }],
    ["a legal basis without provisions", "LegalBasisRecorded", { document: uuid(31) }],
  ])("does not hide the other rows: %s", async (_, type, data) => {
    const { store } = aCounty()
    await append(store, stream, registered, raw(2, type, data), raw(3, "ProgrammeLaunched", {}))
    const rows = await rowsOf(store)
    expect(rows.map((row) => row.position)).toStrictEqual([1, 2, 3])
    expect(rows[1]?.data).toStrictEqual(data)
    for (const row of rows)
      for (const text of [row.label, row.sentence, row.subject.name]) expect(typeof text).toBe("string")
  })

  it("is said of facts that do not have the shape of their type", async () => {
    expect(await shown(stream, "ProgrammeRenamed", {})).toMatchObject({
      unreadable: "its facts do not have the shape of ProgrammeRenamed",
      data: {},
    })
  })
})
