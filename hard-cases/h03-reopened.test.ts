import { expect, it } from "vitest"
import { consultation } from "@programme-lifecycle/core"
import { countComments, isTimely } from "@programme-lifecycle/core/views"
import { aComment, aCounty, aRound, id } from "./county.ts"

it("H3: a consultation is reopened, and what came between its two periods is late until ruled on", async () => {
  const { at, does, state } = aCounty()
  const round = id("round")
  at("2015-03-20")
  await does("consultation-owner", consultation, round, aRound({ lastDay: "2015-04-16" }))
  at("2015-04-20")
  await does("registry", consultation, round, aComment("between", "2015-04-20T08:00:00.000Z"))
  at("2015-05-27")
  await does("consultation-owner", consultation, round, {
    type: "ReopenConsultation",
    data: { deadline: { lastDay: "2015-06-18" }, scope: "all" },
  })
  at("2015-06-01")
  await does("registry", consultation, round, aComment("second period", "2015-06-01T08:00:00.000Z"))
  const reopened = await state(consultation, round)
  const timeliness = (name: string) => {
    const comment = reopened.comments.get(id(name))
    return comment === undefined ? "missing" : isTimely(reopened, comment)
  }
  expect(timeliness("between")).toBe("no")
  expect(countComments(reopened).unruled).toStrictEqual([id("between")])
  await does(
    "consultation-owner",
    consultation,
    round,
    { type: "AdmitLateComment", data: { comment: id("between") } },
    { reason: { fi: "Kuuleminen jatkui." }, authority: { missing: { fi: "Virkamiehen ratkaisu." } } },
  )
  expect(countComments(await state(consultation, round)).unruled).toStrictEqual([])
  expect(timeliness("second period")).toBe("yes")
  expect(
    reopened.periods.map(({ openedOn, terms: [{ deadline }] }) => [openedOn.from, deadline]),
  ).toMatchObject([
    ["2015-03-20", { lastDay: "2015-04-16" }],
    ["2015-05-27", { lastDay: "2015-06-18" }],
  ])
})
