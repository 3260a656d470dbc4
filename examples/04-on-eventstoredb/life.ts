import { wellbeingServicesCounty as profile, type EventStore, type Finding } from "@programme-lifecycle/core"
import { catchUpPolicies, policyExceptions, type ReadModels } from "@programme-lifecycle/projections"
import { mandate, prepare } from "./beginning.ts"
import type { Clerk } from "./clerk.ts"
import { decide, publish } from "./deciding.ts"
import { hear, submitTwice } from "./hearing.ts"

/** What a life has to tell besides its events. */
interface Told {
  /** What stood in the way of the first submission. */
  readonly blockers: readonly Finding[]
  /** What the policies recorded: `adoption-follows-decision: AdoptDocument`. */
  readonly followed: readonly string[]
}

/** A programme from its mandate to the publication of the decision on it, with what follows from the decision by itself. */
export const live = async (store: EventStore, models: ReadModels, clerk: Clerk): Promise<Told> => {
  await mandate(clerk)
  await prepare(clerk)
  await hear(clerk)
  const blockers = await submitTwice(clerk)
  await decide(clerk)
  const followed: string[] = []
  await catchUpPolicies(store, models, {
    profile,
    onReaction: ({ policy, command }) => followed.push(`${policy}: ${command.type}`),
  })
  const [exception] = policyExceptions(models)
  if (exception !== undefined) throw new Error(`a policy was refused: ${JSON.stringify(exception)}`)
  await publish(clerk)
  return { blockers, followed }
}
