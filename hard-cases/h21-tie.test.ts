import { expect, it } from "vitest"
import { approval } from "@programme-lifecycle/core"
import { winnerOf } from "@programme-lifecycle/core/views"
import { aCounty, id } from "./county.ts"
import { attendance, contested, onAgenda, voteBetween } from "./meeting.ts"

it("H21: the votes are tied 5 to 5, and what the chair voted for wins", async () => {
  const county = aCounty()
  const { at, does, refused, state } = county
  at("2024-02-12")
  await onAgenda(county, "item", "board", "2024-02-12")
  const minutes = "minutes-keeper"
  await does(minutes, approval, id("item"), { type: "EstablishQuorum", data: attendance(10) })
  await contested(county, "item")

  expect(await refused(minutes, approval, id("item"), voteBetween(5, 5))).toMatchObject({
    type: "TieWithoutChair",
    invariants: ["A-09"],
  })
  await does(minutes, approval, id("item"), voteBetween(5, 5, { chairVotedFor: "counter" }))
  const votes = (await state(approval, id("item"))).handling.flatMap(({ type, data }) =>
    type === "VoteHeld" ? [winnerOf(data)] : [],
  )
  expect(votes).toStrictEqual(["counter"])
})
