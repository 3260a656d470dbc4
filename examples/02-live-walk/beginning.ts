import { bodyRegister, portfolio, programme } from "@programme-lifecycle/core"
import {
  board,
  committee,
  council,
  document,
  kaskela,
  participation,
  portfolio2026,
  register,
} from "./county.ts"
import type { Desk } from "./desk.ts"

/** Bodies are registered, and the council rules that there shall be a programme. */
export const begin = async ({ turnTo, act }: Desk): Promise<void> => {
  turnTo("2026-09-01")
  for (const [body, name, kind, canDecide] of [
    [council, "Regional council of Järvimaa", "council", true],
    [board, "Regional board of Järvimaa", "board", true],
    [committee, "Participation committee", "committee", true],
    [kaskela, "Municipality of Kaskela", "municipality", false],
  ] as const)
    await act("records-officer", (county, id) =>
      county.handle(
        bodyRegister,
        register,
        { type: "RegisterBody", data: { body, name: { en: name }, kind, canDecide } },
        { id },
      ),
    )
  await act("portfolio-owner", (county, id) =>
    county.handle(
      portfolio,
      portfolio2026,
      {
        type: "EstablishPortfolio",
        data: { name: { en: "Programmes of Järvimaa 2027–2029" }, owner: council, expectedCount: 1 },
      },
      { id },
    ),
  )
  await act("portfolio-owner", (county, id) =>
    county.handle(
      portfolio,
      portfolio2026,
      {
        type: "AddRequirement",
        data: {
          code: "ECON_BALANCE",
          title: { en: "Balance of the economy" },
          setBy: council,
          appliesTo: "all",
          mandatory: true,
          statutory: false,
        },
      },
      { id },
    ),
  )

  turnTo("2026-09-07")
  const ruling = { body: council, meetingOn: "2026-09-07", section: "58" } as const
  await act("portfolio-owner", (county, id) =>
    county.handle(
      programme,
      participation,
      { type: "MandateProgramme", data: { name: { en: "Participation programme" } } },
      { id, authority: ruling },
    ),
  )
  await act("portfolio-owner", (county, id) =>
    county.handle(
      portfolio,
      portfolio2026,
      { type: "AddProgramme", data: { programme: participation, ordinal: 1 } },
      { id },
    ),
  )

  turnTo("2026-09-14")
  await act("portfolio-owner", (county, id) =>
    county.handle(
      programme,
      participation,
      { type: "LaunchProgramme", data: {} },
      { id, authority: { body: board, meetingOn: "2026-09-14", section: "112" } },
    ),
  )
  for (const command of [
    {
      type: "AddDocument",
      data: {
        document,
        kind: "participation_programme",
        title: { en: "Participation programme 2027–2029" },
        required: true,
      },
    },
    { type: "RecordLegalBasis", data: { document, statutory: false, bases: [] } },
    { type: "SetPeriod", data: { period: { from: "2027-03-01", to: "2029-12-31" } } },
    {
      type: "DetermineDecidingBody",
      data: { document, body: council, tier: "council", canDecide: true },
    },
    { type: "AssignPreparationResponsibility", data: { lead: committee, joint: [] } },
  ] as const)
    await act("portfolio-owner", (county, id) =>
      county.handle(programme, participation, command, { id, authority: ruling }),
    )
}
