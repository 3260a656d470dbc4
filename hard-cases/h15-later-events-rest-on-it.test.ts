import { expect, it } from "vitest"
import { explain, preparation, programme } from "@programme-lifecycle/core"
import { aCounty, id, ruledBy, sha } from "./county.ts"

const grounds = { ...ruledBy("board", "2024-01-10"), reason: { fi: "Kirjattu väärälle ohjelmalle." } }
const annul = (name: string) => ({ type: "AnnulEvent", data: { target: id(name) } }) as const

it("H15: what the launch and the preparation rest on is not annulled under them", async () => {
  const { at, does, refused, state } = aCounty()
  at("2024-01-10")
  const [services, work] = [id("programme"), id("preparation")]
  const name = { fi: "Palvelustrategia" }
  const ruled = (what: string) => ({ ...ruledBy("board", "2024-01-10"), id: id(what) })
  await does(
    "records-officer",
    programme,
    services,
    { type: "MandateProgramme", data: { name } },
    ruled("mandate"),
  )
  await does("records-officer", programme, services, { type: "LaunchProgramme", data: {} }, ruled("launch"))
  await does(
    "preparing-body",
    preparation,
    work,
    { type: "StartPreparation", data: { programme: services, documents: [id("document")] } },
    ruled("start"),
  )
  const version = { document: id("document"), number: 1, sha256: sha("a") }
  await does(
    "preparer",
    preparation,
    work,
    { type: "RegisterDraftVersion", data: { version } },
    { id: id("draft") },
  )

  const why = await refused("records-officer", programme, services, annul("mandate"), grounds)
  expect(why).toStrictEqual({
    type: "EventsRestOnTarget",
    invariants: ["E-04"],
    target: id("mandate"),
    dependents: [
      {
        event: id("launch"),
        revision: 1,
        type: "ProgrammeLaunched",
        refusal: "ProgrammeNotStarted",
        invariants: ["P-02"],
      },
    ],
  })
  expect(explain(programme, why, "en")).toMatch("ProgrammeLaunched @1")
  expect(await refused("records-officer", preparation, work, annul("start"), grounds)).toMatchObject({
    dependents: [{ event: id("draft"), revision: 1, type: "DraftVersionRegistered" }],
  })
  expect((await state(programme, services)).status).toBe("launched")
})
