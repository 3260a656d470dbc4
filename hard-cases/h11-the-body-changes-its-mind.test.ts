import { expect, it } from "vitest"
import { approval, programme } from "@programme-lifecycle/core"
import { adoptionsOf, documentStateOf } from "@programme-lifecycle/core/views"
import { aCounty, id } from "./county.ts"
import { adoptedBy, mandated, textOf } from "./in-force.ts"
import { draft } from "./preparing.ts"

const name = "Osallisuusohjelma"
const document = id(textOf(name))
const [h2, h3] = [draft(2, "b", textOf(name)), draft(3, "c", textOf(name))]

it("H11: a body amends what it has adopted, and the first decision stays visible as decided", async () => {
  const county = aCounty()
  const { at, does, state } = county
  await mandated(county, name)
  const decides = async (
    by: string,
    day: "2024-02-12" | "2024-03-11",
    kind: "adoption" | "amendment",
    version: typeof h2,
  ) => {
    at(day)
    const opened = { matter: { kind, programme: id(name), documents: [document] } }
    await does("presenter", approval, id(by), {
      type: "OpenApproval",
      data: { ...opened, versions: [version], ...(by === "second" && { previousApproval: id("first") }) },
    })
    const meetingOn = { from: day, to: day }
    const item = { step: 1, body: id("board"), role: "decision", meetingOn } as const
    await does("minutes-keeper", approval, id(by), { type: "PlaceItemOnAgenda", data: item })
    const resolution = { outcome: "approved_as_proposed", mode: "unanimous" } as const
    const decided = { step: 1, body: id("board"), resolution, authoritative: true, adopted: [version] }
    await does("minutes-keeper", approval, id(by), {
      type: "MakeDecision",
      data: { ...decided, submitted: [version] },
    })
  }
  await decides("first", "2024-02-12", "adoption", h2)
  await adoptedBy(county, name, "2024-04-01", "first", h2)
  await decides("second", "2024-03-11", "amendment", h3)
  const data = { document, adopted: h3, approval: id("second"), kind: "amendment" } as const
  await does("policy", programme, id(name), {
    type: "AdoptDocument",
    data: { ...data, effectiveFrom: "2024-04-01" },
  })

  const first = await state(approval, id("first"))
  expect([first.status, first.decisions[0]?.adopted]).toStrictEqual(["decided", [h2]])
  const after = await state(programme, id(name))
  const [adopted] = after.documents
  expect(adoptionsOf(adopted).map((one) => one.adopted)).toStrictEqual([h2, h3])
  const text = adopted === undefined ? undefined : documentStateOf(after, adopted, "2024-04-01").text
  expect(text).toStrictEqual(h3)
  const dossiers = adoptionsOf(adopted).map((one) => one.approval)
  expect(dossiers).toStrictEqual([id("first"), id("second")])
  expect((await state(approval, id("second"))).terms?.previousApproval).toBe(dossiers[0])
})
