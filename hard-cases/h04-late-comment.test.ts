import { expect, it } from "vitest"
import { consultation } from "@programme-lifecycle/core"
import { countComments } from "@programme-lifecycle/core/views"
import { aComment, aCounty, aRound, id, sha } from "./county.ts"

const grounds = {
  reason: { fi: "Lausunto lähetettiin vasta määräajan jälkeen." },
  authority: { missing: { fi: "Virkamiehen ratkaisu." } },
} as const

it("H4: a late comment is ruled on before the conclusion", async () => {
  const { at, does, refused, state } = aCounty()
  const round = id("round")
  const conclude = {
    type: "ConcludeConsultation",
    data: { withoutSummary: { fi: "Kaksi kommenttia." } },
  } as const
  at("2024-06-03")
  await does("consultation-owner", consultation, round, aRound({ lastDay: "2024-06-30" }))
  at("2024-07-02")
  for (const name of ["admitted", "not admitted"])
    await does("registry", consultation, round, aComment(name, "2024-07-02T08:00:00.000Z"))
  expect(await refused("consultation-owner", consultation, round, conclude)).toMatchObject({
    type: "LateCommentsUnruled",
    invariants: ["C-09"],
    count: 2,
  })
  const ruling = (type: "AdmitLateComment" | "DeclineLateComment", name: string) =>
    does("consultation-owner", consultation, round, { type, data: { comment: id(name) } }, grounds)
  await ruling("AdmitLateComment", "admitted")
  await ruling("DeclineLateComment", "not admitted")
  await does("preparer", consultation, round, {
    type: "AnswerComment",
    data: {
      comment: id("admitted"),
      answer: id("answer"),
      text: { ref: "answer", sha256: sha("a") },
      disposition: { outcome: "noted" },
    },
  })
  const ruled = await state(consultation, round)
  expect(countComments(ruled).unanswered).toStrictEqual([])
  expect(await does("consultation-owner", consultation, round, conclude)).toHaveProperty("events.length", 1)
  expect([...ruled.comments].map(([comment, { ruling: made }]) => [comment, made])).toStrictEqual([
    [id("admitted"), "admitted"],
    [id("not admitted"), "not admitted"],
  ])
})
