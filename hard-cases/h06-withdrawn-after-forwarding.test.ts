import { expect, it } from "vitest"
import { consultation } from "@programme-lifecycle/core"
import { countComments, recalls } from "@programme-lifecycle/core/views"
import { aComment, aCounty, aRound, id } from "./county.ts"

it("H6: a comment is withdrawn after it was forwarded", async () => {
  const { at, does, state } = aCounty()
  const round = id("round")
  at("2024-06-03")
  await does("consultation-owner", consultation, round, aRound({ lastDay: "2024-06-30" }))
  await does("registry", consultation, round, aComment("comment", "2024-06-03T08:00:00.000Z"))
  await does("preparer", consultation, round, {
    type: "ForwardComment",
    data: {
      comments: [id("comment")],
      to: { office: { fi: "Ikääntyneiden palvelut" } },
      purpose: "for_action",
      forward: id("forward"),
    },
  })
  expect(countComments(await state(consultation, round)).unanswered).toStrictEqual([id("comment")])
  at("2024-06-10")
  await does("registry", consultation, round, {
    type: "WithdrawComment",
    data: { comment: id("comment"), reason: { fi: "Lähettäjä pyysi." } },
  })
  const withdrawn = await state(consultation, round)
  expect(countComments(withdrawn).unanswered).toStrictEqual([])
  expect(recalls(withdrawn)).toStrictEqual([
    {
      forward: id("forward"),
      office: { fi: "Ikääntyneiden palvelut" },
      on: { from: "2024-06-03", to: "2024-06-03" },
      comments: [id("comment")],
    },
  ])
})
