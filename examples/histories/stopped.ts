import { explain, type ImportRefused } from "@programme-lifecycle/core"
import { histories } from "./index.ts"

/** Why the import of the histories stopped, in a sentence; and what to do about it, where it depends on what was kept before. */
export const whyStopped = ({ index, key, failure }: ImportRefused, keptIn?: string): string => {
  const decider = histories[index]?.decider
  if (failure.type === "CommandIdReused" && keptIn !== undefined)
    return (
      `the fact ${key} has changed since it was imported into ${keptIn}: delete that folder to begin again, ` +
      "or leave the fact as it was and correct its event (docs/how-to/import-history.md)"
    )
  return `the import stopped at ${key}: ${decider === undefined ? failure.type : explain(decider, failure, "en")}`
}
