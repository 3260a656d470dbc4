import { legalForce } from "@programme-lifecycle/core"
import { id, type aCounty } from "./county.ts"

type Office = ReturnType<typeof aCounty>
type Tier = "council" | "committee"

/** What happens to a decision is told under this id. */
export const about = id("decision")

/**
 * A decision of 20 February 2023 whose minutes are on the web on 2 March: members count as notified on 9 March. A committee's may be
 * reviewed until 23 March, the council's appealed until 11 April.
 */
export const aDecision = async ({ at, does }: Office, tier: Tier): Promise<void> => {
  at("2023-02-20")
  const decidedOn = { from: "2023-02-20", to: "2023-02-20" } as const
  await does("minutes-keeper", legalForce, about, {
    type: "OpenLegalForce",
    data: { approval: about, body: id(tier), tier, nature: "final", decidedOn },
  })
  await does("minutes-keeper", legalForce, about, { type: "InspectMinutes", data: {} })
  at("2023-03-02")
  await does("minutes-keeper", legalForce, about, { type: "PublishMinutes", data: {} })
}
