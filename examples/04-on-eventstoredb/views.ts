import {
  wellbeingServicesCounty as profile,
  type EventStore,
  type LocalDate,
} from "@programme-lifecycle/core"
import {
  overviewOf,
  overviewText,
  statesAsOf,
  type Overview,
} from "@programme-lifecycle/projection-steering-group"
import { laplandPortfolio } from "../histories/ids.ts"
import { decisionDay, portfolio2024 } from "./county.ts"

export const options = { language: "en", columns: 100 } as const

/** The day on which the story is looked at: all of it has happened. */
export const lookedAtOn = "2024-11-29"

/** The programmes of Lapland as outsiders could know them by a day: from the log itself, as all views of it as of a day are. */
export const laplandPublishedBy = async (store: EventStore, publishedBy: LocalDate): Promise<string> =>
  overviewText(await lapland(store, publishedBy), options)

const lapland = async (store: EventStore, publishedBy: LocalDate) => {
  const { states } = await statesAsOf(store, { publishedBy }, profile.zone)
  return overviewOf(states, laplandPortfolio, { profile, on: publishedBy })
}

/** The county's programmes as they were by a day. */
const county = async (store: EventStore, validAt: LocalDate) => {
  const { states } = await statesAsOf(store, { validAt }, profile.zone)
  return overviewOf(states, portfolio2024, { profile, on: validAt })
}

/** The text without the position up to which the log was read: each store has positions of its own. */
const comparable = ({ asOf: _asOf, ...overview }: Overview): string => overviewText(overview, options)

/** What is compared between two stores: the same questions about several days, each answered from the log. */
export const viewsOf = async (store: EventStore): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ["Lapland, as published by 2 March 2023", comparable(await lapland(store, "2023-03-02"))],
    ["Lapland, as published by 19 November 2024", comparable(await lapland(store, "2024-11-19"))],
    ["Järvimaa on 4 June 2024, in preparation", comparable(await county(store, "2024-06-04"))],
    ["Järvimaa on 9 September 2024, decided", comparable(await county(store, decisionDay))],
    ["Järvimaa on 29 November 2024, in force", comparable(await county(store, lookedAtOn))],
  ])
