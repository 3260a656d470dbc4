import * as E from "fp-ts/lib/Either.js"
import {
  importHistory,
  wellbeingServicesCounty as profile,
  type EventStore,
  type Imported,
} from "@programme-lifecycle/core"
import { histories } from "../histories/index.ts"
import { whyStopped } from "../histories/stopped.ts"

/** Imports the five histories, as one batch in its order. What stands there already is not recorded again. */
export const importFive = async (store: EventStore): Promise<Imported> => {
  const imported = await importHistory(store, histories, { profile })
  if (E.isRight(imported)) return imported.right
  throw new Error(whyStopped(imported.left))
}
