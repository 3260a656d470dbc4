import {
  importHistory,
  wellbeingServicesCounty as profile,
  type EventStore,
  type LocalDate,
  type Recorded,
  type Source,
} from "@programme-lifecycle/core"
import {
  documentTreeOf,
  overviewOf,
  programmeOf,
  statesAsOf,
} from "@programme-lifecycle/projection-steering-group"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { expect, test } from "vitest"
import { countyPreparation, laplandPortfolio, laplandStrategy, paijatHame } from "../histories/ids.ts"
import { histories } from "../histories/index.ts"

const imported = memoryStore()
await importHistory(imported, histories, { profile })
const log: Recorded[] = []
for await (const page of imported.readAll()) log.push(...page)

/** The same log, with the sources of one event changed. */
const logWith = async (id: string, change: (source: Source) => Source): Promise<EventStore> => {
  const store = memoryStore()
  for (const event of log) {
    const { stream, revision, metadata } = event
    const sources = metadata.sources?.map((source) => (event.id === id ? change(source) : source))
    await store.append(stream, revision === 0 ? "none" : revision - 1, [
      { ...event, metadata: sources === undefined ? metadata : { ...metadata, sources } },
    ])
  }
  return store
}

/** How many marks stand in all that is shown of the five histories. */
const marksIn = async (store: EventStore): Promise<number> => {
  const statesBy = async (publishedBy?: LocalDate) =>
    (await statesAsOf(store, publishedBy === undefined ? {} : { publishedBy }, profile.zone)).states
  const overviewBy = async (on: LocalDate) =>
    overviewOf(await statesBy(on), laplandPortfolio, { profile, on })
  const [before, on] = ["2023-01-26", "2017-11-21"] as const
  const now = await statesBy()
  const shown = [
    programmeOf(await statesBy(before), laplandStrategy.programme, { profile, on: before }),
    await overviewBy("2023-03-02"),
    await overviewBy("2024-11-19"),
    overviewOf(now, countyPreparation, { profile, on }),
    documentTreeOf(now, paijatHame.strategy, "2022-06-13"),
  ]
  return JSON.stringify(shown).match(/"(?:mark|\w+Mark)":/g)?.length ?? 0
}

const marks = await marksIn(imported)

const isWeak = ({ metadata: { sources = [] } }: Recorded): boolean =>
  sources.length > 0 && sources.every(({ assertion }) => assertion !== undefined)

const stated = (source: Source): Source => {
  const { assertion: _, ...rest } = source
  return rest
}

test("F-S0 to F-S4: whatever no source states bears a mark wherever it is shown", async () => {
  const bare: string[] = []
  for (const one of log.filter(isWeak))
    if ((await marksIn(await logWith(one.id, stated))) >= marks) bare.push(one.type)
  expect(bare).toStrictEqual([
    // The portfolio of Päijät-Häme: what is shown of it is the tree of its documents.
    "PortfolioEstablished",
    // The beginning of a preparation that is complete.
    "PreparationStarted",
    // Handlings that only prepared a decision, which is made.
    "ItemPlacedOnAgenda",
    "ItemPlacedOnAgenda",
    // The fact itself says that the period is inferred, whatever its source is.
    "PeriodSet",
  ])
})

test("F-S0 to F-S4: a fact that is shown without a mark is stated by a source", async () => {
  const bare: string[] = []
  const isShown = new Set<string>()
  for (const one of log.filter((event) => !isWeak(event) && event.metadata.sources !== undefined)) {
    if (isShown.has(one.type)) continue
    const read = await logWith(one.id, (source) => ({ ...source, assertion: "interpreted" }))
    if ((await marksIn(read)) > marks) isShown.add(one.type)
    else bare.push(one.type)
  }
  expect([...new Set(bare)].filter((type) => !isShown.has(type)).sort()).toStrictEqual([
    "ApprovalOpened",
    // Names of bodies stand everywhere, and bear no mark.
    "BodyRegistered",
    "ProgrammeDocumentSummarised",
    // What was launched is shown as in preparation.
    "ProgrammeLaunched",
  ])
})
