import * as E from "fp-ts/lib/Either.js"
import { isNonEmpty } from "fp-ts/lib/ReadonlyArray.js"
import { idOf, portfolio, streamOf } from "@programme-lifecycle/core"
import type { NewEvent } from "@programme-lifecycle/core/store"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"

const streams = 100
const eventsEach = 500

/** How many events a log is filled up with, so that a rebuild of it takes a while. */
export const manyEvents = streams * eventsEach

const proposal = (key: string): NewEvent => ({
  id: idOf(key),
  type: "ProposalPromised",
  data: { subject: { en: key }, meetingOn: { from: "2027-03-01", to: "2027-03-31" } },
  metadata: { v: 1, command: idOf(key), actor: { capacity: "portfolio-owner" } },
})

/** Adds portfolios of many promises to a log. */
export const fillUp = async (path: string): Promise<void> => {
  using store = openSqliteStore(path)
  for (let stream = 0; stream < streams; stream += 1) {
    const key = `fill-up/${stream}`
    const events = Array.from({ length: eventsEach }, (_, index) => proposal(`${key}/${index}`))
    if (!isNonEmpty(events)) continue
    const appended = await store.append(streamOf(portfolio, idOf(key)), "none", events)
    if (E.isLeft(appended)) throw new Error(JSON.stringify(appended.left))
  }
}
