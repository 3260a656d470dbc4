import * as E from "fp-ts/lib/Either.js"
import type { Either } from "fp-ts/lib/Either.js"
import { parseCommand, type Envelope, type MalformedCommand } from "./command.ts"
import { streamOf, type AnyDecider, type Decider } from "./decider.ts"
import { idOf } from "./ids.ts"
import type { Refusal } from "./judge.ts"
import type { DomainEvent, Source } from "./recorded.ts"

/** A fact of history: a command, when it happened, and where that was read. Made by {@link fact}. */
export interface Fact {
  /** Names the fact and never the document it was read in, so that its second source meets its first. */
  readonly key: string
  /** The aggregate that it is a fact of, and its id. */
  readonly decider: AnyDecider
  readonly id: string
  /** What would be asked of the aggregate if it happened today. It is checked when the batch is imported. */
  readonly command: unknown
  /** When it happened, on whose authority, and where it was read: at least one source. */
  readonly envelope: FactEnvelope
}

export type FactEnvelope = Pick<Envelope, "occurredOn" | "authority" | "reason"> & {
  readonly sources: readonly [Source, ...Source[]]
}

/** A fact as it was checked; its envelope bears the id that the key stands for. */
export interface CheckedFact {
  readonly key: string
  readonly decider: AnyDecider
  readonly id: string
  readonly command: unknown
  readonly envelope: FactEnvelope & { readonly id: string }
}

/** States a fact: under its key, what is recorded of which aggregate. */
export const fact = <Command, Event extends DomainEvent, State, Rejection extends Refusal>(
  key: string,
  decider: Decider<Command, Event, State, Rejection>,
  id: string,
  command: Command,
  envelope: FactEnvelope,
): Fact => ({ key, decider, id, command, envelope })

interface MalformedFact {
  readonly index: number
  readonly key: string
  readonly failure: MalformedCommand
}

/** Copies, all of them checked before the first is recorded: it does not matter what becomes of the batch meanwhile. */
export const checkedFacts = (batch: readonly Fact[]): Either<MalformedFact, readonly CheckedFact[]> => {
  const streams = new Map<string, string>()
  const checked: CheckedFact[] = []
  for (const [index, given] of batch.entries()) {
    const one = checkedFact(given, streams)
    if (E.isLeft(one)) return E.left({ index, key: keyIn(given), failure: one.left })
    checked.push(one.right)
  }
  return E.right(checked)
}

const checkedFact = (given: Fact, streams: Map<string, string>): Either<MalformedCommand, CheckedFact> => {
  const issue = issueOf(given, streams)
  if (issue !== undefined) return E.left({ type: "MalformedCommand", issues: [issue] })
  const { key, decider, id, command } = given
  const parsed = parseCommand<unknown>(decider, id, command, given.envelope)
  if (E.isLeft(parsed)) return parsed
  streams.set(key, streamOf(decider, id))
  const envelope = { ...(parsed.right.envelope as FactEnvelope), id: idOf(key) }
  return E.right({ key, decider, id, command: parsed.right.command, envelope })
}

const keyIn = (given: Partial<Fact> | null | undefined): string =>
  typeof given?.key === "string" ? given.key : ""

const issueOf = (
  given: Partial<Fact>,
  streams: ReadonlyMap<string, string>,
): MalformedCommand["issues"][number] | undefined => {
  if (!isObject(given)) return { path: "", message: "a fact is made by fact" }
  const { key, decider, id, envelope } = given
  if (typeof key !== "string" || key === "" || !key.isWellFormed())
    return { path: "key", message: "a fact has a key, and no half of a surrogate pair in it" }
  if (!isObject(decider) || !isObject(decider.commands))
    return { path: "decider", message: "a fact tells of an aggregate" }
  const known = streams.get(key)
  if (known !== undefined && known !== streamOf(decider, id as string))
    return { path: "key", message: `it stands for a fact of ${known} already` }
  return isObject(envelope) && Array.isArray(envelope.sources) && envelope.sources.length > 0
    ? undefined
    : { path: "envelope.sources", message: "a fact has a source" }
}

const isObject = <Value>(value: Value): value is Value & object => typeof value === "object" && value !== null
