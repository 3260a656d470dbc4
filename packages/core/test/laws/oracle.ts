import type { AsOf } from "../../src/history.ts"
import type { Recorded } from "../../src/recorded.ts"

/*
 * What a view as of some day or position is to hold, told once more in the plainest way, from the definitions alone: nothing of
 * the library runs here. Slow on purpose.
 */

const dayInHelsinki = (instant: string): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki", dateStyle: "short" }).format(
    new Date(instant),
  )

interface Facts {
  readonly target?: string
  readonly data?: object
  readonly v?: number
  readonly occurredOn?: { readonly from?: string; readonly to?: string }
  readonly source?: { readonly publishedOn?: string }
}

const factsOf = (event: Recorded): Facts => event.data
const keeping = new Set(["EventCorrected", "EventAnnulled", "SourceAdded", "AnnotationAdded"])

/** An event as a view holds it. */
export interface Seen {
  readonly id: string
  readonly data: object
  readonly v: number
  readonly from: string | undefined
  readonly to: string | undefined
}

/** The day by which an event could be read of. What puts another event right without a dated source shares that one's day. */
const publicationOf = (event: Recorded, log: readonly Recorded[]): string | undefined => {
  const own = (event.metadata.sources ?? []).map(({ publishedOn }) => publishedOn)
  const itself = event.type === "SourceAdded" ? [factsOf(event).source?.publishedOn] : []
  const added = log
    .filter((one) => one.type === "SourceAdded" && factsOf(one).target === event.id)
    .map((one) => factsOf(one).source?.publishedOn)
  const dates = [...own, ...itself, ...added].filter((date) => date !== undefined).sort()
  if (dates.length > 0) return dates[0]
  if (event.type !== "EventCorrected" && event.type !== "EventAnnulled") return undefined
  const { target } = factsOf(event)
  const before = log.filter((one) => one.position < event.position)
  const putRight =
    before.findLast(
      (one) => event.type === one.type && one.type === "EventCorrected" && factsOf(one).target === target,
    ) ?? before.find((one) => one.id === target)
  return putRight && publicationOf(putRight, log)
}

/** What the log held at a position, and of that what an outsider could have read by a day. */
const isKnown = (event: Recorded, log: readonly Recorded[], { knownAt, publishedBy }: AsOf): boolean => {
  if (knownAt !== undefined && event.position > knownAt) return false
  const held = log.filter((one) => knownAt === undefined || one.position <= knownAt)
  return (
    publishedBy === undefined ||
    (publicationOf(event, held) ?? dayInHelsinki(event.recordedAt)) <= publishedBy
  )
}

/** Of one stream: what is seen, in the order in which it is folded, and what is left out because it is undecided. */
export const oracle = (
  log: readonly Recorded[],
  asOf: AsOf,
): { readonly seen: readonly Seen[]; readonly undecided: readonly string[] } => {
  const known = log.filter((event) => isKnown(event, log, asOf))
  const about = (event: Recorded, type: string): readonly Facts[] =>
    known.filter((one) => one.type === type && factsOf(one).target === event.id).map(factsOf)
  const held = known
    .filter((event) => !keeping.has(event.type))
    .filter((event) => about(event, "EventAnnulled").length === 0)
    .map((event) => {
      const corrections = about(event, "EventCorrected")
      const last = corrections.at(-1)
      const on =
        corrections.map(({ occurredOn }) => occurredOn).findLast((one) => one !== undefined) ??
        event.metadata.occurredOn
      const day = dayInHelsinki(event.recordedAt)
      return {
        id: event.id,
        data: last?.data ?? event.data,
        v: last === undefined ? event.metadata.v : (last.v ?? 1),
        from: on === undefined ? day : on.from,
        to: on === undefined ? day : on.to,
      }
    })
  const { validAt } = asOf
  if (validAt === undefined) return { seen: held, undecided: [] }
  const happened = held.filter(({ to }) => to !== undefined && to <= validAt)
  const isYetToCome = ({ from }: Seen): boolean => from !== undefined && from > validAt
  const inOrder = [...new Set(happened.map(({ to }) => to ?? ""))]
    .sort()
    .flatMap((day) => happened.filter(({ to }) => to === day))
  return {
    seen: inOrder,
    undecided: held.filter((one) => !happened.includes(one) && !isYetToCome(one)).map(({ id }) => id),
  }
}
