import { expect, it } from "vitest"
import { consultation } from "@programme-lifecycle/core"
import { isTimely } from "@programme-lifecycle/core/views"
import { aComment, aCounty, aRound, id } from "./county.ts"

it("H2: an extension is announced in time and typed in after the deadline", async () => {
  const { at, does, state } = aCounty()
  at("2024-06-03")
  await does("consultation-owner", consultation, id("round"), aRound({ lastDay: "2024-06-30" }))
  at("2024-07-01")
  await does("registry", consultation, id("round"), aComment("comment", "2024-07-01T08:00:00.000Z"))
  at("2024-07-02")
  const { events } = await does(
    "consultation-owner",
    consultation,
    id("round"),
    { type: "ExtendDeadline", data: { to: { lastDay: "2024-07-31" }, scope: "all" } },
    { occurredOn: { from: "2024-06-30", to: "2024-06-30" } },
  )
  const timeliness = async (knownAt?: "2024-07-01") => {
    const round = await state(consultation, id("round"), { knownAt })
    const comment = round.comments.get(id("comment"))
    return comment === undefined ? "missing" : isTimely(round, comment)
  }
  expect(await timeliness("2024-07-01")).toBe("no")
  expect(await timeliness()).toBe("yes")
  expect(events.map(({ type }) => type)).toStrictEqual(["DeadlineExtended"])
})
