import { wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { catchUp, readerOf, type PolicyException } from "@programme-lifecycle/projections"
import { expect } from "vitest"
import { overviewOf, overviewText } from "../src/index.ts"
import { services, whole } from "./county.ts"
import { aLog, aProgramme, named, type Log } from "./log.ts"
import { projection, readModels } from "./setting.ts"

export const about = named(services, "Palvelustrategia")

/** The exceptions of a log, from the tables that grew with it and from the replay, which have to be the same. */
export const exceptionsOf = async (log: Log, refusals: readonly PolicyException[] = []) => {
  const models = readModels()
  await catchUp(log.store, models, projection)
  const options = { profile, on: "2024-06-03", refusals } as const
  const { exceptions } = overviewOf(readerOf(models, projection), whole, options)
  expect((await log.overview("2024-06-03", { refusals })).exceptions).toStrictEqual(exceptions)
  return exceptions
}

/** The log of a programme. */
export const begun = async () => {
  const log = aLog()
  await aProgramme(log)
  return log
}

/** The overview as one line of text. */
export const textOf = async (log: Log, language: "fi" | "en", refusals: readonly PolicyException[] = []) =>
  overviewText(await log.overview("2024-06-03", { refusals }), { language }).replaceAll(/\s+/g, " ")
