import { programme } from "@programme-lifecycle/core"
import { catchUp, digestOf, readerOf, rebuild, type ReadModels } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { aCounty, append, grounds, projection, raw, readModels, rescue, services, uuid } from "./setting.ts"

const stream = `programme-${services}`
const tables = ["row", "correction", "name"]

/** All that the tables hold of the events up to a position, as it is stored. */
const inserted = ({ database }: ReadModels, until: number, generation = 1) =>
  tables.map((table) =>
    database
      .prepare(`SELECT * FROM audit_trail_${generation}_${table} WHERE position <= ? ORDER BY 1, 2`)
      .all(until),
  )

const lived = async () => {
  const county = aCounty()
  await append(county.store, stream, raw(1, "ProgrammeRegistered", { name: { fi: "Ensin" } }))
  await append(county.store, stream, raw(2, "ProgrammeRenamed", { to: { fi: "Sitten" }, kind: "renamed" }))
  const models = readModels()
  await catchUp(county.store, models, projection)
  return { ...county, models }
}

const later = async ({ store, does, at }: Awaited<ReturnType<typeof lived>>) => {
  const keeper = { capacity: "records-officer" } as const
  at("2024-07-01T09:00:00.000Z")
  const data = { name: { fi: "Oikein" } }
  await does(keeper, programme, services, { type: "CorrectEvent", data: { target: uuid(1), data } }, grounds)
  await does(keeper, programme, services, { type: "AnnulEvent", data: { target: uuid(2) } }, grounds)
  const rename = { type: "RenameProgramme", data: { to: { fi: "Taas" }, kind: "renamed" } }
  const backdated = { ...grounds, occurredOn: { from: "2024-01-01", to: "2024-01-01" } } as const
  await does(keeper, programme, services, rename, backdated)
  await append(store, `programme-${rescue}`, raw(3, "ProgrammeRegistered", { name: { fi: "Muu" } }))
}

describe("rows that are inserted", () => {
  it("never change: corrections, annulments and what is recorded late come as rows of their own", async () => {
    const county = await lived()
    const before = inserted(county.models, 2)
    await later(county)
    await catchUp(county.store, county.models, projection)
    expect(inserted(county.models, 2)).toStrictEqual(before)
    expect(readerOf(county.models, projection).count()).toBe(6)
  })

  it("read the same afterwards, but for the note of what corrects them", async () => {
    const county = await lived()
    const shown = () =>
      readerOf(county.models, projection)
        .rows({ recordedTo: "2024-06-30" }, "fi")
        .map((row) => ({ ...row, correctedBy: [] }))
    const before = shown()
    await later(county)
    await catchUp(county.store, county.models, projection)
    expect(shown()).toStrictEqual(before)
    expect(readerOf(county.models, projection).rows({}, "fi")[0]?.correctedBy).toHaveLength(1)
  })

  it("X-12: are the same rows when they are rebuilt, byte for byte", async () => {
    const county = await lived()
    await later(county)
    await catchUp(county.store, county.models, projection)
    const [digest, rows] = [digestOf(county.models, projection), inserted(county.models, 1_000)]
    await rebuild(county.store, county.models, projection)
    expect(digestOf(county.models, projection)).toBe(digest)
    expect(inserted(county.models, 1_000, 2)).toStrictEqual(rows)
  })
})
