import { expect, it } from "vitest"
import { consultation } from "@programme-lifecycle/core"
import { countComments, isTimely } from "@programme-lifecycle/core/views"
import { aCounty, id } from "./county.ts"

const [right, wrong] = [id("the round it was meant for"), id("another round")]
const comment = {
  type: "RecordComment",
  data: {
    comment: id("comment"),
    channel: "paper",
    received: "2024-06-28T09:00:00.000Z",
    respondent: { kind: "resident" },
  },
} as const
const grounds = {
  reason: { fi: "Kirje koski toista kuulemista." },
  authority: { missing: { fi: "Kirjaamon oma havainto." } },
}

it("H14: a comment that was recorded on another consultation moves to its own, and is as timely as it came", async () => {
  const { at, does, state } = aCounty()
  const received = async (round: string) => countComments(await state(consultation, round)).received
  at("2024-06-03")
  for (const round of [right, wrong])
    await does("consultation-owner", consultation, round, {
      type: "OpenConsultation",
      data: {
        kind: "open_comment",
        programmes: [id(round)],
        channels: ["paper"],
        languages: ["fi"],
        deadline: { lastDay: "2024-06-30" },
        material: { without: { fi: "Kysely ilman aineistoa." } },
      },
    })
  at("2024-06-28")
  await does("registry", consultation, wrong, comment, { id: id("recorded") })
  expect([await received(right), await received(wrong)]).toStrictEqual([0, 1])

  at("2024-07-05")
  await does(
    "records-officer",
    consultation,
    wrong,
    { type: "AnnulEvent", data: { target: id("recorded"), neverHappened: true } },
    grounds,
  )
  await does("registry", consultation, right, comment)
  expect([await received(right), await received(wrong)]).toStrictEqual([1, 0])
  const moved = await state(consultation, right)
  expect([...moved.comments.values()].map((one) => isTimely(moved, one))).toStrictEqual(["yes"])
})
