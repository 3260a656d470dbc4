import type { Instant, LocalDate } from "../date-range.ts"
import type { AnyDecider, Context, Happened } from "../decider.ts"
import { corrected } from "../history.ts"
import { isIntegrity, type Refusal } from "../judge.ts"
import { happenedIn, readAs } from "../readable.ts"
import type { DomainEvent, Recorded } from "../recorded.ts"
import { isOfTheRecord, type RecordKeepingEvent } from "./events.ts"
import type { Dependent } from "./rejections.ts"
import { commandOf, retell } from "./retold.ts"

/** An event of the stream, as its aggregate folds it. */
interface Line {
  readonly event: Recorded
  readonly happened: Happened<DomainEvent>
}

/**
 * The events that integrity would refuse in the corrected record, and did not in the record as it is held to be true now: the
 * target itself with its corrected facts, and what came after it. Each is decided again on what stands before it, once in
 * either record. Rules of workflow, law and policy are left aside: what broke them has happened all the same.
 */
export const dependentsOf = (
  decider: AnyDecider,
  history: readonly Recorded[],
  change: RecordKeepingEvent,
  context: Context,
  dayOf: (instant: Instant) => LocalDate,
): readonly Dependent[] => {
  const { target } = change.data
  const now = linesOf(decider, history, dayOf)
  const then = new Map(
    linesOf(decider, [...history, inStream(history, change)], dayOf).map((line) => [line.event.id, line]),
  )
  const from = now.findIndex(({ event }) => event.id === target)
  if (from === -1) return []
  const before = now.slice(0, from).map(({ happened }) => happened)
  const states = { now: decider.fold(decider.initial, before), then: decider.fold(decider.initial, before) }
  const found = new Map<string, string>()
  const refused = (state: unknown, line: Line, command: string): readonly Refusal[] =>
    retell(decider, state, line.happened, command, asItWas(line, context, dayOf))?.broken.filter(
      isIntegrity,
    ) ?? []
  const brokenBy = (line: Line, standing: Line | undefined): Refusal | undefined => {
    const command = commandOf(decider, states.now, line.happened, asItWas(line, context, dayOf), found)
    if (command === undefined || standing === undefined) return undefined
    const known = new Set(refused(states.now, line, command).map(keyOf))
    return refused(states.then, standing, command).find((one) => !known.has(keyOf(one)))
  }
  return now.slice(from).flatMap((line) => {
    const standing = then.get(line.event.id)
    const broken = brokenBy(line, standing)
    states.now = next(decider, states.now, line)
    if (standing !== undefined) states.then = next(decider, states.then, standing)
    const { id: event, revision, type } = line.event
    return broken === undefined
      ? []
      : [{ event, revision, type, refusal: broken.type, invariants: broken.invariants }]
  })
}

const linesOf = (
  decider: AnyDecider,
  history: readonly Recorded[],
  dayOf: (instant: Instant) => LocalDate,
): readonly Line[] => {
  const happen = happenedIn(dayOf)
  return corrected(history)
    .filter((event) => !isOfTheRecord(event))
    .map((event) => ({ event, happened: happen(readAs(decider.events, event)) }))
}

/** The change as it would stand at the end of the stream. */
const inStream = (history: readonly Recorded[], { type, data }: RecordKeepingEvent): Recorded => ({
  ...(history.at(-1) as Recorded),
  id: "",
  type,
  data,
})

/** Whoever recorded it was entitled to, and on its own day. */
const asItWas = (
  { event: { metadata, recordedAt }, happened }: Line,
  { profile }: Context,
  dayOf: (instant: Instant) => LocalDate,
): Context => ({
  actor: { ...metadata.actor, capacity: "importer" },
  profile,
  today: dayOf(recordedAt),
  occurredOn: happened.on,
  authority: metadata.authority,
  reason: metadata.reason,
})

const keyOf = ({ type, invariants }: Refusal): string => [type, ...invariants].join()

const next = (decider: AnyDecider, state: unknown, { happened }: Line): unknown =>
  decider.advance?.(state, [happened]) ?? decider.fold(state, [happened])
