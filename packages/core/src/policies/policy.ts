import type { DateRange } from "../date-range.ts"
import type { AnyDecider, Decider } from "../decider.ts"
import type { Refusal } from "../judge.ts"
import type { Authority, DomainEvent, Recorded } from "../recorded.ts"
import type { KnownStreams } from "./known-streams.ts"
import type { PolicyRefusal } from "./refusals.ts"

/** A command that follows from an event, to an aggregate that the event is none of. */
export interface Order {
  readonly decider: AnyDecider
  readonly id: string
  readonly command: DomainEvent
  /** The event that the command follows from, where the one that is reacted to only gave the occasion. */
  readonly cause?: string | undefined
  readonly authority?: Authority | undefined
  /** When it happened, where that was not with the event that is reacted to. */
  readonly on?: DateRange | undefined
}

/** A command would follow, and something is missing for it: a person has to see to it. */
export interface Gap {
  readonly gap: PolicyRefusal
  /** The stream that the command would have gone to; that of the event, where even this is not known. */
  readonly stream: string
}

export const order = <
  Command extends DomainEvent,
  Event extends DomainEvent,
  State,
  Rejection extends Refusal,
>(
  decider: Decider<Command, Event, State, Rejection>,
  id: string,
  command: Command,
  rests: Pick<Order, "cause" | "authority" | "on"> = {},
): Order => ({ decider, id, command, ...rests })

/** An event, and the days on which it happened. */
type Dated<Event extends DomainEvent> = Recorded<Event> & { readonly on: DateRange }

/** One type of event that a policy reacts to, and what follows from it. */
export interface Occasion {
  readonly aggregate: string
  readonly type: string
  reaction(event: Dated<DomainEvent>, known: KnownStreams): readonly (Order | Gap)[]
}

/** On the same event, and the same that is known of other streams, the same follows. */
export const when = <
  Command,
  Event extends DomainEvent,
  State,
  Rejection extends Refusal,
  Type extends Event["type"],
>(
  { name }: Decider<Command, Event, State, Rejection>,
  type: Type,
  reaction: (
    event: Dated<Extract<Event, { readonly type: Type }>>,
    known: KnownStreams,
  ) => readonly (Order | Gap)[],
): Occasion => ({ aggregate: name, type, reaction })
