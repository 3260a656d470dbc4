import { preparation } from "@programme-lifecycle/core"
import { assessment, committee, document, participation, preparation2026, round } from "./county.ts"
import type { Desk } from "./desk.ts"

/** The two drafts, each named by the digest of its text. */
export const firstDraft = { document, number: 1, sha256: "1".repeat(64) } as const
export const secondDraft = { document, number: 2, sha256: "2".repeat(64) } as const

/** The committee starts, plans an assessment, writes a draft, and says that people, and the councils named by law, must be heard. */
export const prepare = async ({ turnTo, act }: Desk): Promise<void> => {
  turnTo("2026-09-21")
  await act("preparing-body", (county, id) =>
    county.handle(
      preparation,
      preparation2026,
      { type: "StartPreparation", data: { programme: participation, documents: [document] } },
      { id, authority: { body: committee, meetingOn: "2026-09-21" } },
    ),
  )
  const work = [
    {
      type: "PlanWorkItem",
      data: {
        item: assessment,
        title: { en: "Assessment of the effects beforehand" },
        due: { from: "2026-12-01", to: "2026-12-31" },
        mandatory: true,
      },
    },
    { type: "RegisterDraftVersion", data: { version: firstDraft } },
    { type: "LinkConsultation", data: { consultation: round, mandatory: true } },
    { type: "OfferToInfluenceBody", data: { kind: "youth_council" } },
    { type: "OfferToInfluenceBody", data: { kind: "older_people_council" } },
    { type: "OfferToInfluenceBody", data: { kind: "disability_council" } },
  ] as const
  for (const command of work) {
    if (command.type === "RegisterDraftVersion") turnTo("2026-10-12")
    await act("preparer", (county, id) => county.handle(preparation, preparation2026, command, { id }))
  }
}

/** A second draft takes up what was heard; the requirement is met in it, and the committee calls the preparation complete. */
export const finish = async ({ turnTo, act }: Desk): Promise<void> => {
  turnTo("2026-12-11")
  for (const command of [
    { type: "RegisterDraftVersion", data: { version: secondDraft } },
    {
      type: "AddressRequirement",
      data: { code: "ECON_BALANCE", version: { document, number: 2 }, locator: "chapter 5" },
    },
    { type: "CompleteWorkItem", data: { item: assessment } },
  ] as const)
    await act("preparer", (county, id) => county.handle(preparation, preparation2026, command, { id }))

  turnTo("2026-12-14")
  await act("preparing-body", (county, id) =>
    county.handle(
      preparation,
      preparation2026,
      { type: "CompletePreparation", data: { versions: [secondDraft] } },
      { id, authority: { body: committee, meetingOn: "2026-12-14" } },
    ),
  )
}
