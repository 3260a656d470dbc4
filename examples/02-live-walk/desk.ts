import * as E from "fp-ts/lib/Either.js"
import type { Either } from "fp-ts/lib/Either.js"
import {
  explain,
  lifecycle,
  programme,
  wellbeingServicesCounty as profile,
  type Actor,
  type DomainEvent,
  type EventStore,
  type Finding,
  type Handled,
  type Instant,
  type Lifecycle,
  type LocalDate,
  type Recorded,
  type Submission,
} from "@programme-lifecycle/core"
import { nameGivenBy, sentenceOf } from "@programme-lifecycle/core/replay"
import { idIn, names } from "./county.ts"

type Capacity = Actor["capacity"]
type Act = (county: Lifecycle, id: string) => Promise<Either<unknown, Handled<DomainEvent>>>

/** The office where the story happens: it turns the clock, acts, and tells each step in one line. */
export interface Desk {
  /** Turns the clock to the morning of a day. */
  readonly turnTo: (day: LocalDate) => void
  /** Does what must be accepted, in a capacity and with an id of its own, and answers with the event that records it. */
  readonly act: (capacity: Capacity, act: Act) => Promise<Recorded>
  /** Asks what stands in the way of a submission; nothing is recorded. */
  readonly ask: (capacity: Capacity, submission: Submission) => Promise<readonly Finding[]>
  /** Submits, and answers with what stands in the way: nothing, where it was accepted. */
  readonly submit: (capacity: Capacity, submission: Submission) => Promise<readonly Finding[]>
}

/** A clock that stands still until it is turned. */
export const settableClock = (): { readonly now: () => Instant; readonly turnTo: Desk["turnTo"] } => {
  let now: Instant = "2026-09-01T06:00:00.000Z"
  return {
    now: () => now,
    turnTo: (day) => {
      now = `${day}T06:00:00.000Z`
    },
  }
}

export const deskOver = (
  store: EventStore,
  clock: ReturnType<typeof settableClock>,
  tell: (line: string) => void,
): Desk => {
  const county = lifecycle({ store, profile, clock: clock.now, actor: { capacity: "records-officer" } })
  const known = new Map(names)
  const nameOf = (id: string): string => known.get(id) ?? id
  let step = 0
  const nextId = (): string => idIn(`command/${(step += 1)}`)

  const say = (capacity: Capacity, result: "recorded" | "REFUSED" | "asked", what: string): void =>
    tell([clock.now().slice(0, 10), capacity.padEnd(18), result.padEnd(8), what].join("  "))

  const list = (findings: readonly Finding[]): readonly Finding[] => {
    for (const { code, invariants, about } of findings)
      tell(`${" ".repeat(42)}${code} (${invariants.join(", ")}): ${about.map(nameOf).join("; ")}`)
    return findings
  }

  const recorded = async (capacity: Capacity, handled: Handled<DomainEvent>): Promise<Recorded> => {
    for await (const page of store.readStream(handled.stream, handled.revision)) {
      const [event] = page
      if (event === undefined) continue
      const named = nameGivenBy(event)
      if (named !== undefined) known.set(named.id, Object.values(named.name).join(" / "))
      say(capacity, "recorded", sentenceOf(event, "en", nameOf) ?? event.type)
      return event
    }
    throw new Error(`nothing was recorded in ${handled.stream}`)
  }

  return {
    turnTo: clock.turnTo,
    act: async (capacity, act) => {
      const result = await act(county.as({ capacity }), nextId())
      if (E.isLeft(result)) throw new Error(`refused: ${JSON.stringify(result.left)}`)
      return recorded(capacity, result.right)
    },
    ask: async (capacity, submission) => {
      const { blockers } = await county.as({ capacity }).readiness(submission)
      say(capacity, "asked", `What stands in the way of a submission: ${blockers.length} findings.`)
      return list(blockers)
    },
    submit: async (capacity, submission) => {
      const result = await county.as({ capacity }).submit(submission, { id: nextId() })
      if (E.isRight(result)) {
        await recorded(capacity, result.right)
        return []
      }
      const refused = result.left
      say(capacity, "REFUSED", explain(programme, refused, "en"))
      if (refused.type !== "NotReady") throw new Error(`refused otherwise: ${JSON.stringify(refused)}`)
      return list(refused.blockers)
    },
  }
}
