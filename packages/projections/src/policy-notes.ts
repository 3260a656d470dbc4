import type { Recorded } from "@programme-lifecycle/core"
import { knownAfter, knownOf } from "@programme-lifecycle/core/policies"
import { deciderFor, isOfTheRecord, readAs, schemasOf } from "@programme-lifecycle/core/replay"
import {
  knownInTables,
  unrecordedInTables,
  type KnownInTables,
  type UnrecordedInTables,
} from "./policy-tables.ts"
import type { Tables } from "./projection.ts"

/** What the policies take note of as events go by: what they know of the streams, and which exceptions were settled. */
export interface PolicyNotes {
  readonly known: KnownInTables
  readonly unrecorded: UnrecordedInTables
  /**
   * @param histories those of the streams that {@link correctedStreams} names
   * @returns the event as it is read today
   */
  readonly take: (event: Recorded, histories: ReadonlyMap<string, readonly Recorded[]>) => Recorded
}

export const notesIn = (tables: Tables): PolicyNotes => {
  const known = knownInTables(tables)
  const unrecorded = unrecordedInTables(tables)
  return {
    known,
    unrecorded,
    take: (event, histories) => {
      const today = read(event)
      settle(unrecorded, event)
      if (isCorrection(event)) known.set(event.stream, knownOf(upTo(event, histories), read))
      if (isOfTheRecord(event)) return today
      const before = known.get(event.stream)
      const after = knownAfter(before, today)
      if (after !== before) known.set(event.stream, after)
      return today
    },
  }
}

/** The streams whose facts a page corrects: what is known of them is folded again from their beginning. */
export const correctedStreams = (page: readonly Recorded[]): readonly string[] => [
  ...new Set(page.filter(isCorrection).map(({ stream }) => stream)),
]

const isCorrection = (event: Recorded): boolean =>
  isOfTheRecord(event) && (event.type === "EventCorrected" || event.type === "EventAnnulled")

const upTo = (
  { stream, position }: Recorded,
  histories: ReadonlyMap<string, readonly Recorded[]>,
): readonly Recorded[] => (histories.get(stream) ?? []).filter((event) => event.position <= position)

const settle = (unrecorded: UnrecordedInTables, { stream, metadata }: Recorded): void => {
  const { cause, command, actor } = metadata
  if (cause !== undefined && actor.capacity !== "policy") unrecorded.settle(stream, cause, command)
}

const read = (event: Recorded): Recorded => readAs(schemasOf(deciderFor(event)), event)
