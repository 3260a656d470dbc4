import { approval, legalForce, onDay } from "@programme-lifecycle/core"
import type { Clerk } from "./clerk.ts"
import { council, decision, decisionDay, document, handling, participation, secondDraft } from "./county.ts"

/** The council approves the programme. That it is adopted nobody records: a policy does. */
export const decide = async ({ on }: Clerk): Promise<void> => {
  await on("2024-08-19")("presenter", approval, handling, {
    type: "OpenApproval",
    data: {
      matter: { kind: "adoption", programme: participation, documents: [document] },
      versions: [secondDraft],
    },
  })
  await on("2024-08-30")("minutes-keeper", approval, handling, {
    type: "PlaceItemOnAgenda",
    data: { step: 1, body: council, role: "decision", meetingOn: onDay(decisionDay), itemNumber: "7" },
  })
  await on(decisionDay)("minutes-keeper", approval, handling, {
    type: "MakeDecision",
    data: {
      step: 1,
      body: council,
      resolution: { outcome: "approved_as_proposed", mode: "unanimous" },
      authoritative: true,
      submitted: [secondDraft],
      adopted: [secondDraft],
    },
  })
}

/** The minutes are inspected and published, and the time for appeal begins to run. */
export const publish = async ({ on }: Clerk): Promise<void> => {
  const [kept, published] = [on("2024-09-16"), on("2024-09-17")]
  await kept("minutes-keeper", legalForce, decision, {
    type: "OpenLegalForce",
    data: {
      approval: handling,
      body: council,
      tier: "council",
      nature: "final",
      decidedOn: onDay(decisionDay),
    },
  })
  for (const type of ["AttachAppealInstructions", "InspectMinutes"] as const)
    await kept("minutes-keeper", legalForce, decision, { type, data: {} })
  await published("minutes-keeper", legalForce, decision, { type: "PublishMinutes", data: {} })
}

/** Nobody has appealed, and the time for it is over. */
export const becomeFinal = ({ on }: Clerk): Promise<void> =>
  on("2024-11-04")("registry", legalForce, decision, { type: "DeclareFinal", data: {} })
