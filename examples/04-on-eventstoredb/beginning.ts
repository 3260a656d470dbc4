import {
  bodyRegister,
  portfolio,
  preparation,
  programme,
  type ProgrammeCommand,
} from "@programme-lifecycle/core"
import type { Clerk } from "./clerk.ts"
import {
  committee,
  council,
  document,
  firstDraft,
  kaskela,
  participation,
  portfolio2024,
  preparation2024,
  register,
  round,
} from "./county.ts"

/** The council rules that there shall be a programme, and says who prepares it and who decides. */
export const mandate = async ({ on }: Clerk): Promise<void> => {
  const before = on("2024-02-01")
  for (const [body, name, kind, canDecide] of [
    [council, "Regional council of Järvimaa", "council", true],
    [committee, "Participation committee", "committee", true],
    [kaskela, "Municipality of Kaskela", "municipality", false],
  ] as const)
    await before("records-officer", bodyRegister, register, {
      type: "RegisterBody",
      data: { body, name: { en: name }, kind, canDecide },
    })

  const ruled = on("2024-02-05", { body: council, meetingOn: "2024-02-05", section: "14" })
  await ruled("portfolio-owner", portfolio, portfolio2024, {
    type: "EstablishPortfolio",
    data: { name: { en: "Programmes of Järvimaa 2025–2027" }, owner: council, expectedCount: 1 },
  })
  const title = { en: "Participation programme 2025–2027" }
  const commands: readonly ProgrammeCommand[] = [
    { type: "MandateProgramme", data: { name: { en: "Participation programme" } } },
    { type: "LaunchProgramme", data: {} },
    {
      type: "AddDocument",
      data: { document, kind: "participation_programme", title, required: true },
    },
    { type: "RecordLegalBasis", data: { document, statutory: false, bases: [] } },
    { type: "SetPeriod", data: { period: { from: "2025-01-01", to: "2027-12-31" } } },
    {
      type: "DetermineDecidingBody",
      data: { document, body: council, tier: "council", canDecide: true },
    },
    { type: "AssignPreparationResponsibility", data: { lead: committee, joint: [] } },
  ]
  for (const command of commands) await ruled("portfolio-owner", programme, participation, command)
  await ruled("portfolio-owner", portfolio, portfolio2024, {
    type: "AddProgramme",
    data: { programme: participation, ordinal: 1 },
  })
}

/** The committee writes a first draft, and says who must be heard. */
export const prepare = async ({ on }: Clerk): Promise<void> => {
  const started = on("2024-02-19", { body: committee, meetingOn: "2024-02-19" })
  await started("preparing-body", preparation, preparation2024, {
    type: "StartPreparation",
    data: { programme: participation, documents: [document] },
  })
  const drafted = on("2024-04-08")
  for (const command of [
    { type: "RegisterDraftVersion", data: { version: firstDraft } },
    { type: "LinkConsultation", data: { consultation: round, mandatory: true } },
    { type: "OfferToInfluenceBody", data: { kind: "youth_council" } },
    { type: "OfferToInfluenceBody", data: { kind: "older_people_council" } },
    { type: "OfferToInfluenceBody", data: { kind: "disability_council" } },
  ] as const)
    await drafted("preparer", preparation, preparation2024, command)
}
