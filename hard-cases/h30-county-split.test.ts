import { expect, it } from "vitest"
import { strandedOn } from "@programme-lifecycle/core/views"
import { id } from "./county.ts"
import { aSeatedCounty } from "./seated.ts"

it("H30: a county is split, and each open programme has exactly one successor, or is an exception", async () => {
  const county = aSeatedCounty()
  const programmes = ["mapped once", "mapped twice", "forgotten"]
  county.at("2026-06-01")
  for (const name of ["county", "north", "south"]) await county.body(name, "board")
  for (const name of programmes) await county.entrusted(name, "county")
  county.at("2026-12-01")
  await county.inRegister({
    type: "SplitBody",
    data: {
      body: id("county"),
      successors: [id("north"), id("south")],
      taskMap: [
        { task: { about: id("mapped once") }, successor: id("north") },
        { task: { about: id("mapped twice") }, successor: id("north") },
        { task: { about: id("mapped twice") }, successor: id("south") },
      ],
      effectiveFrom: "2027-01-01",
    },
  })
  const stranded = async (on: "2026-12-31" | "2027-01-01") =>
    new Map(strandedOn(await county.records(), on).map(({ id: about, now }) => [about, now]))
  expect((await stranded("2026-12-31")).size).toBe(0)
  const found = await stranded("2027-01-01")
  expect(found.get(id("mapped once"))).toStrictEqual({ body: id("north"), after: [id("county")] })
  expect(found.get(id("mapped twice"))).toMatchObject({ exception: "several_successors" })
  expect(found.get(id("forgotten"))).toMatchObject({ exception: "without_successor" })
  county.at("2027-01-01")
  await expect(county.react()).rejects.toThrow("SuccessorUntold")
  const left = strandedOn(await county.records(), "2027-01-01").map(({ id: about }) => about)
  expect(left.toSorted()).toStrictEqual([id("forgotten"), id("mapped twice")].toSorted())
  for (const name of ["mapped twice", "forgotten"]) await county.transfer(name, "county", "north")
  expect((await stranded("2027-01-01")).size).toBe(0)
})
