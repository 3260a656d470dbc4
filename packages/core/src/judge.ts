import * as E from "fp-ts/lib/Either.js"
import type { Either } from "fp-ts/lib/Either.js"
import { classOf, type InvariantId } from "./invariants.ts"
import type { LocalizedText } from "./localized-text.ts"
import type { Actor, Authority, Breach, Capacity, DomainEvent } from "./recorded.ts"
import { isUntold } from "./told.ts"

/** A refusal, as data: which rules it rests on, and the facts that explain it. Without a rule it refuses always. */
export interface Refusal {
  readonly type: string
  readonly invariants: readonly InvariantId[]
}

/** A refusal of a type that says all, or that further facts explain. */
export interface Because<Type extends string> extends Refusal {
  readonly type: Type
}

/** What a decider finds: the events that would record the command, and the rules they would break. */
export interface Ruling<Event, Rejection> {
  readonly events: readonly Event[]
  readonly broken: readonly Rejection[]
}

/** The events of a command, with what its guards found, in the order in which they are to be told. */
export const ruling = <Event, Rejection>(
  events: readonly Event[],
  ...guards: readonly (Rejection | undefined)[]
): Ruling<Event, Rejection> => ({ events, broken: guards.filter((guard) => guard !== undefined) })

export const refuse = <Rejection>(rejection: Rejection): Ruling<never, Rejection> => ({
  events: [],
  broken: [rejection],
})

/** A breach that the one who acts knows of, answers for, and wants recorded. Only rules of law and policy allow it. */
export interface Acknowledgement {
  readonly rule: InvariantId
  readonly reason: LocalizedText
  readonly authority: Authority
}

/** How strictly broken rules are judged: as a living decision, or as history that has happened whatever the rules say. */
export type Mode =
  | { readonly kind: "live"; readonly acknowledged: readonly Acknowledgement[] }
  | { readonly kind: "import" }

export interface Judged<Event> {
  readonly events: readonly Event[]
  readonly breaches: readonly Breach[]
}

/** An untold value needs a source that leaves it untold: whoever acts now states it, or says that it is deferred. */
export interface UntoldNeedsSource extends Refusal {
  readonly type: "UntoldNeedsSource"
  readonly event: string
  readonly field: string
}

export interface CapacityNotEntitled extends Refusal {
  readonly type: "CapacityNotEntitled"
  readonly capacity: Capacity
  readonly command: string
  readonly entitled: readonly Capacity[]
}

/** The first guard of every decider. An importer may record everything and decide nothing: only an import acts as one. */
export const entitled = <Command extends string>(
  table: Readonly<Record<Command, readonly Capacity[]>>,
  command: Command,
  actor: Actor,
): CapacityNotEntitled | undefined =>
  actor.capacity === "importer" || table[command].includes(actor.capacity)
    ? undefined
    : {
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: actor.capacity,
        command,
        entitled: table[command],
      }

/**
 * Weighs the broken rules of a ruling. Integrity rules refuse always, and first. Live, a workflow gate refuses too, and a rule
 * of law or policy refuses unless it is acknowledged; imported history keeps the event and tells the breach.
 */
export const judge = <Event extends DomainEvent, Rejection extends Refusal>(
  { events, broken }: Ruling<Event, Rejection>,
  mode: Mode,
): Either<Rejection | UntoldNeedsSource, Judged<Event>> => {
  const breaches: Breach[] = []
  let refused: Rejection | undefined
  for (const rejection of broken) {
    const found = breachOf(rejection, mode)
    if (found !== undefined) breaches.push(...found)
    else if (refused === undefined || (isIntegrity(rejection) && !isIntegrity(refused))) refused = rejection
  }
  if (refused !== undefined) return E.left(refused)
  const unsourced = mode.kind === "live" ? untoldIn(events) : undefined
  return unsourced === undefined ? E.right({ events, breaches }) : E.left(unsourced)
}

/** Whether a rejection refuses always. */
export const isIntegrity = ({ invariants }: Refusal): boolean =>
  invariants.length === 0 || invariants.some((rule) => classOf(rule) === "H")

/** The breaches to record instead of refusing; undefined if the rejection stands. */
const breachOf = (rejection: Refusal, mode: Mode): readonly Breach[] | undefined => {
  if (isIntegrity(rejection)) return undefined
  if (mode.kind === "import") return rejection.invariants.map((rule) => ({ rule }))
  const breaches: Breach[] = []
  for (const rule of rejection.invariants) {
    const acknowledged = mode.acknowledged.find((one) => one.rule === rule)
    if (classOf(rule) === "W" || acknowledged === undefined) return undefined
    breaches.push(acknowledged)
  }
  return breaches
}

const untoldIn = (events: readonly DomainEvent[]): UntoldNeedsSource | undefined => {
  for (const { type, data } of events) {
    const field = unsourcedField(data, "")
    if (field !== undefined)
      return { type: "UntoldNeedsSource", invariants: [], event: type, field: field.slice(1) }
  }
  return undefined
}

const unsourcedField = (value: unknown, path: string): string | undefined => {
  if (typeof value !== "object" || value === null) return undefined
  if (isUntold(value)) return value.untold === "deferred" ? undefined : path
  for (const [key, part] of Object.entries(value)) {
    if (typeof part !== "object") continue
    const found = unsourcedField(part, `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}
