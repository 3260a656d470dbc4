import { createHash } from "node:crypto"
import canonicalize from "canonicalize"
import {
  overlaid,
  wellbeingServicesCounty as profile,
  type EventStore,
  type Language,
  type LocalDate,
} from "@programme-lifecycle/core"
import type { AuditRow, AuditTrail } from "@programme-lifecycle/projection-audit-trail"
import {
  documentTreeOf,
  overviewOf,
  programmeOf,
  statesAsOf,
  type DocumentTree,
  type Overview,
  type ProgrammeRow,
} from "@programme-lifecycle/projection-steering-group"
import { readerOf, type Projection, type ReadModels } from "@programme-lifecycle/projections"
import { countyPreparation, laplandPortfolio, laplandStrategy, paijatHame } from "../histories/ids.ts"

/** The profile without the duties of the acts of 2021: on a preparation of 2017 they were not binding yet. */
const before2021 = overlaid(profile, {
  id: "examples/before-2021",
  version: 1,
  reservedToCouncil: {},
  fixedPeriod: {},
  reviewedEachTerm: {},
  statementsRequired: {},
  influenceBodies: {},
})

/** What the five histories come to. */
export interface Report {
  readonly log: { readonly events: number; readonly head: number; readonly digest: string }
  readonly lapland: {
    /** The strategy, as outsiders could know it by a day. */
    readonly strategy: readonly { readonly publishedBy: LocalDate; readonly programme: ProgrammeRow }[]
    readonly overviews: readonly { readonly publishedBy: LocalDate; readonly overview: Overview }[]
  }
  readonly workingGroups2017: Overview
  readonly paijatHame: DocumentTree
  readonly audit: { readonly rows: number; readonly newest: readonly AuditRow[] }
}

/** Looks at the histories from the read models, and as outsiders could know them from the log itself. */
export const lookAt = async (
  store: EventStore,
  models: ReadModels,
  trail: Projection<AuditTrail>,
  language: Language,
): Promise<Report> => {
  const asPublishedBy = async (publishedBy: LocalDate) => {
    const { states } = await statesAsOf(store, { publishedBy }, profile.zone)
    return { states, options: { profile, on: publishedBy } }
  }
  const strategy = []
  for (const publishedBy of ["2023-01-26", "2023-02-13"] as const) {
    const { states, options } = await asPublishedBy(publishedBy)
    strategy.push({ publishedBy, programme: programmeOf(states, laplandStrategy.programme, options) })
  }
  const overviews = []
  for (const publishedBy of ["2023-03-02", "2024-11-19"] as const) {
    const { states, options } = await asPublishedBy(publishedBy)
    overviews.push({ publishedBy, overview: overviewOf(states, laplandPortfolio, options) })
  }
  // The page on Päijät-Häme bears no date, so what it tells is seen as it is known now.
  const { states: now } = await statesAsOf(store, {}, profile.zone)
  const rows = readerOf(models, trail)
  return {
    log: await summaryOf(store),
    lapland: { strategy, overviews },
    workingGroups2017: overviewOf(now, countyPreparation, { profile: before2021, on: "2017-11-21" }),
    paijatHame: documentTreeOf(now, paijatHame.strategy, "2022-06-13"),
    audit: { rows: rows.count(), newest: rows.rows({ order: "newest first", limit: 8 }, language) },
  }
}

/**
 * The digest covers every event's place, id, type, facts and metadata, and not the moment it was written: the same histories,
 * imported anywhere and however often interrupted, have the same digest.
 */
const summaryOf = async (store: EventStore): Promise<Report["log"]> => {
  const hash = createHash("sha256")
  let events = 0
  for await (const page of store.readAll())
    for (const { stream, revision, id, type, data, metadata } of page) {
      events += 1
      hash.update(`${canonicalize({ stream, revision, id, type, data, metadata })}\n`)
    }
  return { events, head: await store.head(), digest: hash.digest("hex") }
}
