import { createHash } from "node:crypto"
import { expect, it } from "vitest"
import { approval, preparation, programme, type ApprovalCommand } from "@programme-lifecycle/core"
import { adoptionsOf } from "@programme-lifecycle/core/views"
import { aCounty, id } from "./county.ts"
import { mandated, textOf } from "./in-force.ts"
import { contested, voteBetween } from "./meeting.ts"
import { beforeTheBoard } from "./preparing.ts"

const name = "Osallisuusohjelma"
const submittedText = "Painopisteitä on neljä. Mittarit tarkistetaan vuosittain."
const adoptedText = "Painopisteitä on viisi. Mittarit tarkistetaan puolivuosittain."
const version = (number: number, text: string) => ({
  document: id(textOf(name)),
  number,
  sha256: createHash("sha256").update(text).digest("hex"),
})
const [h1, h2] = [version(1, submittedText), version(2, adoptedText)]

it("H9: the board amends the programme in two places, by a vote, and gives a direction besides", async () => {
  const county = aCounty()
  const { at, does, react, state } = county
  await mandated(county, name)
  at("2024-02-12")
  const keep = (command: ApprovalCommand) => does("minutes-keeper", approval, id("approval"), command)
  const [step, body, vote] = [1, id("board"), id("vote")]
  const matter = { kind: "adoption", programme: id(name) } as const
  await keep({ type: "OpenApproval", data: { matter, versions: [h1] } })
  await beforeTheBoard(county, "approval", "2024-02-12")
  await contested(county, "approval")
  await keep(voteBetween(4, 7))
  const resolution = { outcome: "approved_amended", amendedBy: "body", mode: "by_vote" } as const
  const amendments = [
    { locator: "luku 2", before: "neljä", after: "viisi", vote },
    { locator: "luku 5", before: "vuosittain", after: "puolivuosittain", vote },
  ]
  const texts = { submitted: [h1], adopted: [h2], amendments }
  await keep({ type: "MakeDecision", data: { step, body, resolution, authoritative: true, ...texts, vote } })
  const direction = { direction: id("direction"), text: { fi: "Nuoret mukaan." }, exhaustive: true }
  const to = { programme: id(name) }
  await keep({ type: "AdoptAccompanyingDirection", data: { ...direction, to } })
  const begun = { programme: id(name), documents: [h1.document] }
  await does("preparer", preparation, id("next"), { type: "StartPreparation", data: begun })
  await react()

  expect(adoptionsOf((await state(programme, id(name))).documents[0]).at(-1)?.adopted).toStrictEqual(h2)
  const { decisions, directions } = await state(approval, id("approval"))
  const made = decisions[0]?.amendments ?? []
  const amended = made.reduce((all, { before = "", after = "" }) => all.replace(before, after), submittedText)
  expect(version(2, amended)).toStrictEqual(h2)
  const { directions: heard } = await state(preparation, id("next"))
  expect(heard.get(id("direction"))?.text).toStrictEqual(directions[0]?.text)
})
