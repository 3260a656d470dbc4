import { expect, it } from "vitest"
import { consultation, preparation, programme } from "@programme-lifecycle/core"
import { continuityOf, lineageOf, programmeStateOf } from "@programme-lifecycle/core/views"
import { aCounty, aRound, aComment, id } from "./county.ts"
import { adoptedBy, mandated } from "./in-force.ts"

const [former, next] = ["Osallisuusohjelma 2024–2026", "Osallisuusohjelma 2027–2030"]

it("H18: the programme of the next period takes the place of the one before", async () => {
  const county = aCounty()
  const { at, does, react, state } = county
  await mandated(county, former)
  await adoptedBy(county, former, "2024-07-01")
  at("2024-06-03")
  await does(
    "consultation-owner",
    consultation,
    id("round"),
    aRound({ lastDay: "2024-06-30" }, { programmes: [id(former)] }),
  )
  await does("registry", consultation, id("round"), aComment("comment", "2024-06-03T08:00:00.000Z"))
  const forward = { comments: [id("comment")], to: { next: { fi: "Seuraava osallisuusohjelma" } } }
  const left = { type: "CarryCommentForward", data: forward } as const
  const { command: input } = await does("consultation-owner", consultation, id("round"), left)
  at("2026-03-02")
  await mandated(county, next, { replaces: id(former) })
  const begun = { programme: id(next), documents: [] }
  await does("preparer", preparation, id("preparation"), { type: "StartPreparation", data: begun })
  await react()
  at("2026-12-14")
  await adoptedBy(county, next, "2027-01-01")
  await react()

  const line = new Map([
    [id(former), await state(programme, id(former))],
    [id(next), await state(programme, id(next))],
  ])
  expect(continuityOf(line, "2030-12-31")).toStrictEqual({ gaps: [], overlaps: [] })
  const on = (name: string, day: "2026-12-31" | "2027-01-01") => {
    const one = line.get(id(name))
    return one === undefined ? undefined : programmeStateOf(one, day)
  }
  expect(on(former, "2027-01-01")).toMatchObject({
    state: "superseded",
    since: on(next, "2027-01-01")?.since,
  })
  expect([on(former, "2026-12-31")?.state, on(next, "2026-12-31")?.state]).toStrictEqual([
    "in_force",
    "adopted",
  ])
  expect((await state(preparation, id("preparation"))).inputs.has(input)).toBe(true)
  expect(lineageOf(line, id(next)).from).toStrictEqual([{ programme: id(former), by: "succession" }])
  expect((await state(programme, id(former), { validAt: "2026-12-13" })).endings).toStrictEqual([])
})
