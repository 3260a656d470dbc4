import type { z } from "zod"
import type { AnyDecider, Context } from "../decider.ts"
import type { Refusal, Ruling } from "../judge.ts"
import type { DomainEvent } from "../recorded.ts"

/**
 * The type of the command that an event tells of: it asks for the event's facts, or for a part of them, and would record it on this
 * state. The one found last for the type of the event is tried first, since an event's type mostly comes of one command.
 * Undefined if no command records it.
 */
export const commandOf = (
  decider: AnyDecider,
  state: unknown,
  event: DomainEvent,
  context: Context,
  found: Map<string, string>,
): string | undefined => {
  const last = found.get(event.type)
  const others = Object.keys(decider.commands).filter((one) => one !== last)
  const command = (last === undefined ? others : [last, ...others]).find((one) =>
    retell(decider, state, event, one, context)?.events.some(({ type }) => type === event.type),
  )
  if (command !== undefined) found.set(event.type, command)
  return command
}

/** Decides an event again, as a command of this type; undefined if its facts are not what the command asks for. */
export const retell = (
  decider: AnyDecider,
  state: unknown,
  { data }: DomainEvent,
  command: string,
  context: Context,
): Ruling<DomainEvent, Refusal> | undefined => {
  const schema = decider.commands[command]
  const asked = schema === undefined ? undefined : askedOf(schema, data)
  return asked === undefined ? undefined : decider.decide({ type: command, data: asked }, state, context)
}

/** The facts that a command asks for: what the decider adds to them in the event is left out. */
const askedOf = (schema: z.ZodType, data: unknown): unknown => {
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  if (issues.some(({ code }) => code !== "unrecognized_keys")) return undefined
  return askedOf(
    schema,
    issues.reduce<unknown>(
      (rest, issue) => (issue.code === "unrecognized_keys" ? without(rest, issue.path, issue.keys) : rest),
      data,
    ),
  )
}

const without = (value: unknown, path: readonly PropertyKey[], keys: readonly string[]): unknown => {
  if (typeof value !== "object" || value === null) return value
  const [first, ...rest] = path
  if (Array.isArray(value))
    return value.map((part: unknown, index) => (index === first ? without(part, rest, keys) : part))
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
      if (first === undefined) return keys.includes(key) ? [] : [[key, part]]
      return [[key, key === first ? without(part, rest, keys) : part]]
    }),
  )
}
