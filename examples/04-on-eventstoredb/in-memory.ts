import type { EventStore } from "@programme-lifecycle/core"
import { openReadModels } from "@programme-lifecycle/projections"
import { openStore } from "@programme-lifecycle/stores"
import { clerkAt } from "./clerk.ts"
import { becomeFinal } from "./deciding.ts"
import { importFive } from "./history.ts"
import { live } from "./life.ts"
import { viewsOf } from "./views.ts"

/**
 * Records the same in memory, and compares what the two stores answer.
 *
 * @returns the views in which they agree
 * @throws {Error} naming one in which they do not
 */
export const compareWithMemory = async (store: EventStore): Promise<readonly string[]> => {
  await using reference = await openStore("memory:")
  using models = openReadModels(":memory:")
  await importFive(reference)
  const clerk = clerkAt(reference)
  await live(reference, models, clerk)
  await becomeFinal(clerk)
  const [found, expected] = [await viewsOf(store), await viewsOf(reference)]
  for (const [view, text] of expected)
    if (found.get(view) !== text)
      throw new Error(`${view} is another one than in memory:\n${found.get(view)}`)
  return [...expected.keys()]
}
