import { expect, it } from "vitest"
import { explain, preparation, programme } from "@programme-lifecycle/core"
import { aCounty, id, ruledBy, sha } from "./county.ts"

const grounds = { ...ruledBy("board", "2024-01-10"), reason: { fi: "Kirjattu väärälle ohjelmalle." } }
const annul = (name: string) => ({ type: "AnnulEvent", data: { target: id(name) } }) as const
const [services, work] = [id("programme"), id("preparation")]

/** A programme that is mandated, launched and in preparation, with a draft. */
const begun = async () => {
  const county = aCounty()
  const { at, does } = county
  at("2024-01-10")
  const ruled = (what: string) => ({ ...ruledBy("board", "2024-01-10"), id: id(what) })
  const mandate = { type: "MandateProgramme", data: { name: { fi: "Palvelustrategia" } } } as const
  await does("records-officer", programme, services, mandate, ruled("mandate"))
  await does("records-officer", programme, services, { type: "LaunchProgramme", data: {} }, ruled("launch"))
  const data = { programme: services, documents: [id("document")] }
  await does("preparing-body", preparation, work, { type: "StartPreparation", data }, ruled("start"))
  const version = { document: id("document"), number: 1, sha256: sha("a") }
  const draft = { type: "RegisterDraftVersion", data: { version } } as const
  await does("preparer", preparation, work, draft, { id: id("draft") })
  return county
}

it("H15: what later events of its own stream rest on is not annulled under them, and they are listed", async () => {
  const { refused, state } = await begun()
  const why = await refused("records-officer", programme, services, annul("mandate"), grounds)
  const launched = { event: id("launch"), revision: 1, type: "ProgrammeLaunched" }
  expect(why).toStrictEqual({
    type: "EventsRestOnTarget",
    invariants: ["E-04"],
    target: id("mandate"),
    dependents: [{ ...launched, refusal: "ProgrammeNotStarted", invariants: ["P-02"] }],
  })
  expect(explain(programme, why, "en")).toMatch("ProgrammeLaunched @1")
  expect(await refused("records-officer", preparation, work, annul("start"), grounds)).toMatchObject({
    dependents: [{ event: id("draft"), revision: 1, type: "DraftVersionRegistered" }],
  })
  expect((await state(programme, services)).status).toBe("launched")
})

it("H15: a launch is annulled under a preparation, which stands in another stream, and that is left to a person", async () => {
  const { does, react, state } = await begun()
  await react()
  const launchGone = await does("records-officer", programme, services, annul("launch"), grounds)
  expect(launchGone.events).toMatchObject([{ type: "EventAnnulled" }])
  expect((await state(programme, services)).status).toBe("mandated")
  expect((await state(preparation, work)).status).toBe("under way")
  await expect(react()).rejects.toThrow(
    new RegExp(`"target":"preparation-${work}".*"RestsOnChangedRecord".*"event":"${id("launch")}"`),
  )
})
