import type { DateRange } from "@programme-lifecycle/core"

/** A value that a correction changed, and where in the event's facts it stands; a value that is absent is not there. */
export interface Change {
  /** `name.fi`; `occurredOn.from` for the day on which it happened. */
  readonly path: string
  readonly before?: unknown
  readonly after?: unknown
}

/** What an event states: its facts, and when it happened. */
export interface Statement {
  readonly data: object
  readonly occurredOn: DateRange
}

/** What differs between two statements, each value by its path. Lists are compared as a whole. */
export const changesBetween = (before: Statement, after: Statement): readonly Change[] => [
  ...differences("", before.data, after.data),
  ...differences("occurredOn.", before.occurredOn, after.occurredOn),
]

const differences = (path: string, before: object, after: object): readonly Change[] => {
  const [one, other] = [before, after] as readonly [Facts, Facts]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    difference(path + key, one[key], other[key]),
  )
}

type Facts = Readonly<Record<string, unknown>>

const difference = (path: string, before: unknown, after: unknown): readonly Change[] => {
  if (isFacts(before) && isFacts(after)) return differences(`${path}.`, before, after)
  // Both are JSON from the log, and what wrote them wrote their keys in one order.
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]
}

const isFacts = (value: unknown): value is Facts =>
  typeof value === "object" && value !== null && !Array.isArray(value)
