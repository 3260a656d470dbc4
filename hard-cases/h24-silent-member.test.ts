import { expect, it } from "vitest"
import { approval } from "@programme-lifecycle/core"
import { aCounty, id } from "./county.ts"
import { decision, onAgenda } from "./meeting.ts"

it("H24: one member is silent in the electronic procedure, and the item goes to a meeting", async () => {
  const county = aCounty()
  const { at, does, refused, state } = county
  at("2024-02-12")
  await onAgenda(county, "item", "board", "2024-02-12", { mode: "electronic_procedure" })
  const resolution = { outcome: "approved_as_proposed", mode: "electronic_procedure" } as const
  const positions = { members: 11, taken: 10 }
  const decide = { type: "MakeDecision", data: { ...decision.data, resolution, positions } } as const
  const authority = { missing: { fi: "Kymmenen kannatti." } }
  const acknowledge = [{ rule: "A-28" as const, reason: { fi: "Kannat olivat samat." }, authority }]

  expect(await refused("minutes-keeper", approval, id("item"), decide, { acknowledge })).toMatchObject({
    type: "GoesToMeeting",
    invariants: ["A-28"],
  })
  const to = { meetingOn: { from: "2024-02-26", to: "2024-02-26" } } as const
  await does("minutes-keeper", approval, id("item"), {
    type: "PassItemOn",
    data: { step: 1, body: id("board"), to, why: "silent_member" },
  })
  const { status, decisions, agenda } = await state(approval, id("item"))
  expect(decisions).toStrictEqual([])
  expect([status, agenda.at(-1)?.left]).toStrictEqual(["open", "passed_on"])
})
