import type { Envelope } from "../command.ts"
import { onDay, type DateRange, type Instant, type LocalDate } from "../date-range.ts"
import { partsOf, streamOf } from "../decider.ts"
import { idOf } from "../ids.ts"
import type { Recorded } from "../recorded.ts"
import { restingOnChanged } from "./changed-record.ts"
import { occasions, type PolicyName } from "./policies.ts"
import type { KnownStreams } from "./known-streams.ts"
import type { Gap, Order } from "./policy.ts"
import { reasons } from "./texts.ts"

/** A command that follows from an event, as it is issued. */
export interface PolicyCommand extends Pick<Order, "decider" | "id" | "command"> {
  readonly policy: PolicyName
  readonly envelope: Envelope & { readonly id: string; readonly cause: string }
}

/** A command that would follow from an event, were it not for something that the log does not say. */
export interface PolicyGap extends Gap {
  readonly policy: PolicyName
}

/**
 * What follows from an event by the policies, in the order in which it is to be done. Pure: the same event, and the same that is
 * known of other streams, give the same commands under the same ids, so that a command that is issued twice is recorded once.
 *
 * Nothing follows from imported history: whoever imports it records what followed too. Nothing is taken back by a correction
 * either: what followed from the event as it was first recorded is shown, for people to look at.
 *
 * @param known what was known of all streams when the event had been recorded, the event itself included
 */
export const reactionsTo = (
  event: Recorded,
  known: KnownStreams,
  dayOf: (instant: Instant) => LocalDate,
): readonly (PolicyCommand | PolicyGap)[] => {
  const its = occasions.get(`${partsOf(event.stream).name} ${event.type}`) ?? []
  if (event.metadata.actor.capacity === "importer") return []
  const late = restingOnChanged(event, known)
  if (its.length + late.length === 0) return []
  const on = event.metadata.occurredOn ?? onDay(dayOf(event.recordedAt))
  const dated = { ...event, on }
  const counted = new Map<string, number>()
  const following = its.flatMap(([policy, { reaction }]) =>
    reaction(dated, known).map((one) =>
      "gap" in one ? { ...one, policy } : issued(policy, one, dated, counted),
    ),
  )
  return [...following, ...late.map((one) => ({ ...one, policy: "rests-on-changed-record" as const }))]
}

const issued = (
  policy: PolicyName,
  { decider, id, command, cause, authority, on: happened }: Order,
  { id: event, on, metadata }: Recorded & { readonly on: DateRange },
  counted: Map<string, number>,
): PolicyCommand => {
  const key = [policy, cause ?? event, streamOf(decider, id)].join("/")
  const ordinal = counted.get(key) ?? 0
  counted.set(key, ordinal + 1)
  const rests = authority ?? (cause === undefined ? metadata.authority : undefined)
  return {
    policy,
    decider,
    id,
    command,
    envelope: {
      id: idOf(`policy/${key}/${ordinal}`),
      cause: cause ?? event,
      correlation: metadata.correlation ?? event,
      occurredOn: happened ?? on,
      reason: reasons[policy],
      ...(rests !== undefined && { authority: rests }),
    },
  }
}
