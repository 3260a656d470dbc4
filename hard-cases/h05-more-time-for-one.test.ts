import { expect, it } from "vitest"
import { consultation } from "@programme-lifecycle/core"
import { isTimely } from "@programme-lifecycle/core/views"
import { aComment, aCounty, aRound, id } from "./county.ts"

const from = (name: string) => ({ respondent: { kind: "municipality", body: id(name) } }) as const

it("H5: one municipality gets more time", async () => {
  const { at, does, refused, state } = aCounty()
  const round = id("round")
  at("2024-06-03")
  await does("consultation-owner", consultation, round, aRound({ lastDay: "2024-06-30" }))
  await does("consultation-owner", consultation, round, {
    type: "RequestStatement",
    data: {
      request: id("request"),
      to: [id("Utsjoki"), id("Inari")],
      question: { fi: "Mitä mieltä olette luonnoksesta?" },
    },
  })
  at("2024-06-28")
  await does("consultation-owner", consultation, round, {
    type: "ExtendDeadline",
    data: { to: { lastDay: "2024-07-31" }, scope: { respondents: [id("Utsjoki")] } },
  })
  at("2024-07-10")
  await does("registry", consultation, round, aComment("Inari's", "2024-07-10T08:00:00.000Z", from("Inari")))
  await does("registry", consultation, round, aComment("a resident's", "2024-07-10T08:00:00.000Z"))
  const extended = await state(consultation, round)
  expect([...extended.comments.values()].map((comment) => isTimely(extended, comment))).toStrictEqual([
    "no",
    "no",
  ])
  const ofUtsjoki = { body: id("Utsjoki"), received: "2024-07-10T08:00:00.000Z" } as const
  expect(isTimely(extended, ofUtsjoki)).toBe("yes")
  const nonResponse = {
    type: "RecordNonResponse",
    data: { request: id("request"), body: id("Utsjoki") },
  } as const
  at("2024-07-31")
  expect(await refused("registry", consultation, round, nonResponse)).toMatchObject({
    type: "RespondentHasTime",
    invariants: ["C-20"],
    deadline: { lastDay: "2024-07-31" },
  })
  at("2024-08-01")
  expect(await does("registry", consultation, round, nonResponse)).toHaveProperty("events.length", 1)
})
