import { approval, programme, type Recorded } from "@programme-lifecycle/core"
import { council, document, handling, participation } from "./county.ts"
import type { Desk } from "./desk.ts"
import { secondDraft } from "./preparing.ts"

/**
 * The council approves the programme on 15 February 2027. The clerk who records that the document is adopted types 5 February, and
 * the records officer corrects it.
 *
 * @returns the event that was mistyped
 */
export const decide = async ({ turnTo, act }: Desk): Promise<Recorded> => {
  turnTo("2027-01-12")
  await act("presenter", (county, id) =>
    county.handle(
      approval,
      handling,
      {
        type: "OpenApproval",
        data: {
          matter: { kind: "adoption", programme: participation, documents: [document] },
          versions: [secondDraft],
        },
      },
      { id },
    ),
  )

  turnTo("2027-02-08")
  const meeting = { from: "2027-02-15", to: "2027-02-15" } as const
  await act("minutes-keeper", (county, id) =>
    county.handle(
      approval,
      handling,
      {
        type: "PlaceItemOnAgenda",
        data: { step: 1, body: council, role: "decision", meetingOn: meeting, itemNumber: "7" },
      },
      { id },
    ),
  )

  turnTo("2027-02-15")
  await act("minutes-keeper", (county, id) =>
    county.handle(
      approval,
      handling,
      {
        type: "MakeDecision",
        data: {
          step: 1,
          body: council,
          resolution: { outcome: "approved_as_proposed", mode: "unanimous" },
          authoritative: true,
          submitted: [secondDraft],
          adopted: [secondDraft],
        },
      },
      { id },
    ),
  )

  turnTo("2027-02-16")
  const mistyped = { from: "2027-02-05", to: "2027-02-05" } as const
  const adoption = await act("minutes-keeper", (county, id) =>
    county.handle(
      programme,
      participation,
      { type: "AdoptDocument", data: { document, adopted: secondDraft, approval: handling } },
      { id, occurredOn: mistyped, authority: { approval: handling, step: 1 } },
    ),
  )

  turnTo("2027-02-18")
  await act("records-officer", (county, id) =>
    county.handle(
      programme,
      participation,
      {
        type: "CorrectEvent",
        data: {
          target: adoption.id,
          data: { document, adopted: secondDraft, approval: handling },
          occurredOn: meeting,
        },
      },
      {
        id,
        reason: { en: "The council met on 15 February; the day was mistyped as 5 February." },
        authority: { approval: handling, step: 1 },
      },
    ),
  )
  return adoption
}
