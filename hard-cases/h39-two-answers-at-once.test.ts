import { expect, it } from "vitest"
import { consultation } from "@programme-lifecycle/core"
import { aCounty, id, sha } from "./county.ts"

it("H39: two officials answer the same comment at once, and no answer is lost", async () => {
  const { at, does, state } = aCounty()
  at("2024-06-03")
  await does("consultation-owner", consultation, id("round"), {
    type: "OpenConsultation",
    data: {
      kind: "open_comment",
      programmes: [id("programme")],
      channels: ["platform"],
      languages: ["fi"],
      deadline: { lastDay: "2024-06-30" },
      material: { without: { fi: "Kysely ilman aineistoa." } },
    },
  })
  await does("registry", consultation, id("round"), {
    type: "RecordComment",
    data: {
      comment: id("comment"),
      channel: "platform",
      received: "2024-06-03T08:00:00.000Z",
      respondent: { kind: "resident" },
    },
  })
  const answer = (name: string) =>
    ({
      type: "AnswerComment",
      data: {
        comment: id("comment"),
        answer: id(name),
        text: { ref: name, sha256: sha("a") },
        disposition: { outcome: "taken_into_account", locator: "luku 3" },
      },
    }) as const
  const answers = ["one", "other"].map((name) => does("preparer", consultation, id("round"), answer(name)))
  const both = await Promise.all(answers)
  expect(both.map(({ events }) => events.length)).toStrictEqual([1, 1])
  expect((await state(consultation, id("round"))).comments.get(id("comment"))?.answers).toBe(2)
})
