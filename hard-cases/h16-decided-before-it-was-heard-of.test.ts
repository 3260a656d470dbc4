import { expect, it } from "vitest"
import { approval } from "@programme-lifecycle/core"
import { aCounty, id } from "./county.ts"

const about = id("approval")
const onDay = (day: "2024-02-06") => ({ from: day, to: day })

it("H16: decided on 6 February, heard of on the 13th, recorded on the 20th, in force from 1 January", async () => {
  const { at, audit, does, state } = aCounty()
  const meetingOn = onDay("2024-02-06")
  const matter = { kind: "other", title: { fi: "Maksuperusteet" } } as const
  await does("presenter", approval, about, { type: "OpenApproval", data: { matter, versions: [] } })
  const item = { step: 1, body: id("board"), role: "decision", meetingOn } as const
  await does("minutes-keeper", approval, about, { type: "PlaceItemOnAgenda", data: item })

  at("2024-02-20")
  const resolution = { outcome: "approved_as_proposed", mode: "unanimous" } as const
  const decision = { step: 1, body: id("board"), resolution, authoritative: true }
  const { events } = await does(
    "minutes-keeper",
    approval,
    about,
    { type: "MakeDecision", data: { ...decision, effectiveFrom: "2024-01-01" } },
    { occurredOn: meetingOn, sources: [{ title: "Päätöstiedote", publishedOn: "2024-02-13" }] },
  )

  expect(events).toHaveLength(1)
  const [row] = await audit({ types: ["DecisionMade"] })
  const { occurredOn, sources = [], recordedLocal = "", data } = row ?? {}
  expect([occurredOn, sources[0]?.publishedOn, recordedLocal.slice(0, 10), data]).toMatchObject([
    onDay("2024-02-06"),
    "2024-02-13",
    "2024-02-20",
    { effectiveFrom: "2024-01-01" },
  ])
  expect(row?.lagDays).toBe(14)
  const decisions = async (question: object) => (await state(approval, about, question)).decisions.length
  expect(await decisions({ knownAt: "2024-02-10" })).toBe(0)
  expect(await decisions({ knownAt: "2024-02-20", validAt: "2024-02-07" })).toBe(1)
  expect([
    await decisions({ publishedBy: "2024-02-12" }),
    await decisions({ publishedBy: "2024-02-13" }),
  ]).toStrictEqual([0, 1])
})
