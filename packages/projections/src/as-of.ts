import type { EventStore, Instant, LocalDate, Recorded } from "@programme-lifecycle/core"
import {
  assertDay,
  assertInstant,
  cut,
  localClock,
  type AsOf,
  type CutHistory,
  type LocalClock,
} from "@programme-lifecycle/core/replay"
import { assertWhole } from "@programme-lifecycle/core/store"

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
 * @throws {TypeError} naming the field, before anything is read: if `publishedBy` or `validAt` is no day of the calendar, or
 *   `knownAt` is no position, no day and no instant
 * @throws {RangeError} if `knownAt` is a number that no position is
 * @param zone the authority's time zone, in which days begin and end
 */
export const historyAsOf = async (
  store: EventStore,
  { knownAt, publishedBy, validAt }: AsOfQuestion,
  zone: string,
): Promise<AsOfHistory> => {
  assertDay("publishedBy", publishedBy)
  assertDay("validAt", validAt)
  if (typeof knownAt === "number") assertWhole("knownAt", knownAt)
  const { dayOf } = localClock(zone)
  const isTooLate = typeof knownAt === "number" ? () => false : after(knownAt, dayOf)
  const history: Recorded[] = []
  const range = typeof knownAt === "number" ? { until: knownAt } : {}
  pages: for await (const page of store.readAll(range))
    for (const event of page) {
      if (isTooLate(event)) break pages
      history.push(event)
    }
  return { ...cut(history, { publishedBy, validAt }, dayOf), position: history.at(-1)?.position ?? 0 }
}

/** Whether an event was recorded after the instant, or after the last millisecond of the day. */
const after = (
  knownAt: Instant | LocalDate | undefined,
  dayOf: LocalClock["dayOf"],
): ((event: Recorded) => boolean) => {
  if (knownAt === undefined) return () => false
  if (isMeantAsInstant(knownAt)) {
    assertInstant("knownAt", knownAt)
    return ({ recordedAt }) => recordedAt > knownAt
  }
  assertDay("knownAt", knownAt)
  return ({ recordedAt }) => dayOf(recordedAt) > knownAt
}

const isMeantAsInstant = (knownAt: unknown): boolean => typeof knownAt === "string" && knownAt.includes("T")
