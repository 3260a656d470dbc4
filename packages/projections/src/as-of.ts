import type { EventStore, Instant, LocalDate, Recorded } from "@programme-lifecycle/core"
import {
  cut,
  localClock,
  startOfDay,
  addDays,
  type AsOf,
  type CutHistory,
} from "@programme-lifecycle/core/replay"

/** What a view is asked for; `knownAt` by a position of the log, an instant, or a day, which means its end. */
export interface AsOfQuestion extends Omit<AsOf, "knownAt"> {
  readonly knownAt?: number | Instant | LocalDate | undefined
}

/** A history cut to a question, with the position that stands for its `knownAt`. */
export interface AsOfHistory extends CutHistory {
  readonly position: number
}

/**
 * Reads the log and cuts it to what is asked for. Reads no further than `knownAt`.
 *
 * @throws {TypeError} if `knownAt` is a text that is neither a day nor an instant
 * @param zone the authority's time zone, in which days begin and end
 */
export const historyAsOf = async (
  store: EventStore,
  { knownAt, publishedBy, validAt }: AsOfQuestion,
  zone: string,
): Promise<AsOfHistory> => {
  const history: Recorded[] = []
  const before = typeof knownAt === "string" ? endOf(knownAt, zone) : undefined
  const range = typeof knownAt === "number" ? { until: knownAt } : {}
  pages: for await (const page of store.readAll(range))
    for (const event of page) {
      if (before !== undefined && event.recordedAt >= before) break pages
      history.push(event)
    }
  const { dayOf } = localClock(zone)
  return { ...cut(history, { publishedBy, validAt }, dayOf), position: history.at(-1)?.position ?? 0 }
}

/** The first instant that is too late; an instant itself is still included. */
const endOf = (knownAt: Instant | LocalDate, zone: string): string => {
  if (knownAt.length === 10) return startOfDay(addDays(knownAt as LocalDate, 1), zone)
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(knownAt))
    throw new TypeError(
      `knownAt is a position, a day, or an instant in UTC with three decimals, not ${knownAt}`,
    )
  return `${knownAt}~`
}
