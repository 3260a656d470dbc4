import * as E from "fp-ts/lib/Either.js"
import {
  explain,
  lifecycle,
  onDay,
  programme,
  wellbeingServicesCounty as profile,
  type Actor,
  type Authority,
  type Decider,
  type DomainEvent,
  type Envelope,
  type EventStore,
  type Finding,
  type LocalDate,
  type Refusal,
  type Submission,
} from "@programme-lifecycle/core"
import { idIn } from "./county.ts"

type Capacity = Actor["capacity"]

/** Records a command of a day, which must be accepted, in a capacity. */
type Recording = <Command, Event extends DomainEvent, State, Rejection extends Refusal>(
  capacity: Capacity,
  decider: Decider<Command, Event, State, Rejection>,
  id: string,
  command: Command,
) => Promise<void>

/** Takes a life over from paper. The server's clock says when that was, so each command says when it happened, and why only now. */
export interface Clerk {
  /** What happened on a day, on somebody's authority. */
  readonly on: (day: LocalDate, authority?: Authority) => Recording
  /** Submits, and answers with what stands in the way: nothing, where it was accepted. */
  readonly submit: (day: LocalDate, submission: Submission) => Promise<readonly Finding[]>
}

export const clerkAt = (store: EventStore): Clerk => {
  const county = lifecycle({ store, profile, actor: { capacity: "records-officer" } })
  let commands = 0
  const envelopeOf = (day: LocalDate, authority?: Authority): Envelope => ({
    id: idIn(`command/${(commands += 1)}`),
    occurredOn: onDay(day),
    reason: { en: "Taken over from paper." },
    ...(authority !== undefined && { authority }),
  })
  return {
    on: (day, authority) => async (capacity, decider, id, command) => {
      const envelope = envelopeOf(day, authority)
      const result = await county.as({ capacity }).handle(decider, id, command, envelope)
      if (E.isLeft(result)) throw new Error(`refused: ${JSON.stringify(result.left)}`)
    },
    submit: async (day, submission) => {
      const result = await county.as({ capacity: "preparing-body" }).submit(submission, envelopeOf(day))
      if (E.isRight(result)) return []
      if (result.left.type === "NotReady") return result.left.blockers
      throw new Error(`refused otherwise: ${explain(programme, result.left, "en")}`)
    },
  }
}
