import type { z } from "zod"
import type { LocalDate, DateRange } from "./date-range.ts"
import type { Immutable } from "./immutable.ts"
import type { Refusal, Ruling } from "./judge.ts"
import type { Language, LocalizedText } from "./localized-text.ts"
import type { ProcedureProfile } from "./profile/index.ts"
import type { ReadinessReport } from "./readiness-report.ts"
import type { Actor, Authority, Capacity, DomainEvent } from "./recorded.ts"
import type { NameOf, Words } from "./say.ts"

/** An event as a fold sees it: with the days it happened on. */
export type Happened<Event extends DomainEvent> = Event & { readonly on: DateRange }

/** What only the outside world knows of a command. */
export interface Context {
  readonly actor: Actor
  readonly profile: ProcedureProfile
  /** The day it is at the authority. */
  readonly today: LocalDate
  /** When what the command records happened: today, unless the caller says otherwise. */
  readonly occurredOn: DateRange
  readonly authority?: Authority | undefined
  readonly reason?: LocalizedText | undefined
  /** What was found in other streams, where the command needs it. */
  readonly report?: ReadinessReport | undefined
}

/** How one type of event is stored: the shape of its facts, and how older shapes are read. */
export interface EventSchema {
  readonly data: z.ZodType<object>
  /** The version that is written today; 1 where it is absent. */
  readonly v?: number
  /** From each older version to the next one: `upcast[1]` reads version 1 as version 2. Pure. */
  readonly upcast?: Readonly<Record<number, (data: object) => object>>
}

export type EventSchemas = Readonly<Record<string, EventSchema>>

/** The events that a table of schemas describes, one for each type. */
export type EventOf<Schemas extends EventSchemas> = {
  [Type in keyof Schemas & string]: {
    readonly type: Type
    readonly data: Immutable<z.infer<Schemas[Type]["data"]>>
  }
}[keyof Schemas & string]

/** The commands that a table of schemas describes, one for each type. */
export type CommandOf<Schemas extends Readonly<Record<string, z.ZodType>>> = {
  [Type in keyof Schemas & string]: { readonly type: Type; readonly data: Immutable<z.infer<Schemas[Type]>> }
}[keyof Schemas & string]

/**
 * One kind of aggregate: what it decides, how its history folds into a state, and how both are named and stored.
 *
 * `decide` never throws and `evolve` is total: any cut of a history folds, in any order.
 */
export interface Decider<Command, Event extends DomainEvent, State, Rejection> {
  /** The aggregate's name, the first part of its streams' names: letters only. */
  readonly name: string
  readonly initial: State
  decide(command: Command, state: State, context: Context): Ruling<Event, Rejection>
  evolve(state: State, event: Happened<Event>): State
  /** A reduce of `evolve`, unless a collection is large. */
  fold(state: State, history: readonly Happened<Event>[]): State
  /**
   * As `fold`, of a state that nobody will look at again: what it holds may be taken over instead of copied, so that one more
   * event costs the same however many came before it. Absent where no collection is large.
   */
  advance?(state: State, history: readonly Happened<Event>[]): State
  /** The shape of each command's data, by command type. */
  readonly commands: Readonly<Record<string, z.ZodType>>
  /** Who may issue each command. */
  readonly capacities: Readonly<Record<string, readonly Capacity[]>>
  readonly events: EventSchemas
  /** The refusal as a sentence for people. */
  explain(rejection: Rejection, language: Language): string
  /** What each type of event is called. */
  readonly labels: Readonly<Record<string, Words>>
  /** The event as a sentence for people; `nameOf` names what an id stands for. */
  describe(event: Event, language: Language, nameOf: NameOf): string
}

/** A decider of any aggregate, where it does not matter which. */
export type AnyDecider = Decider<unknown, DomainEvent, unknown, Refusal>

/** Folds by applying `evolve` to one event after the other. */
export const foldBy =
  <State, Event>(evolve: (state: State, event: Event) => State) =>
  (state: State, history: readonly Event[]): State =>
    history.reduce(evolve, state)

/** `consultation-<uuid>`. */
export const streamOf = (decider: { readonly name: string }, id: string): string => `${decider.name}-${id}`

/** The aggregate's name and id that a stream's name is made of. */
export const partsOf = (stream: string): { readonly name: string; readonly id: string } => {
  const dash = stream.indexOf("-")
  return { name: stream.slice(0, dash), id: stream.slice(dash + 1) }
}
