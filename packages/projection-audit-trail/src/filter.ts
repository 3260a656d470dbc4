import { assertDay } from "@programme-lifecycle/core/replay"
import type { AuditFilter } from "./row.ts"

type Value = string | number

/** The filter as conditions on the rows of the table, with the values they are given apart from the SQL. */
export const conditionsOf = (
  filter: AuditFilter,
  table: (name: string) => string,
): { readonly where: string; readonly values: readonly Value[] } => {
  const conditions: string[] = []
  const values: Value[] = []
  const add = (condition: string, ...given: readonly (Value | undefined)[]): void => {
    if (given.includes(undefined)) return
    conditions.push(condition)
    values.push(...given.filter((value) => value !== undefined))
  }
  add("capacity = ?", filter.capacity)
  add("body = ?", filter.body)
  add("metadata ->> '$.actor.person' = ?", filter.person)
  add("metadata ->> '$.actor.onBehalfOf' = ?", filter.onBehalfOf)
  add("recorded_on >= ?", filter.recordedFrom)
  add("recorded_on <= ?", filter.recordedTo)
  if (filter.occurredFrom !== undefined || filter.occurredTo !== undefined) {
    const days = [filter.occurredTo ?? "9999-12-31", filter.occurredFrom ?? "0000-01-01"]
    const overlap = "COALESCE(occurred_from, '') <= ? AND COALESCE(occurred_to, '9999-12-31') >= ?"
    add(
      `((${overlap}) OR id IN (SELECT target FROM ${table("correction")} WHERE moved = 1 AND ${overlap}))`,
      ...days,
      ...days,
    )
  }
  add("stream = ?", filter.stream)
  add("substr(stream, 1, instr(stream, '-') - 1) = ?", filter.aggregate)
  if (filter.types !== undefined) add(`type IN (${filter.types.map(() => "?").join(", ")})`, ...filter.types)
  add("? IN (metadata ->> '$.authority.approval', metadata ->> '$.authority.body')", filter.authority)
  add("metadata ->> '$.authority.caseNumber' = ?", filter.caseNumber)
  add("metadata ->> '$.cause' = ?", filter.cause)
  add("metadata ->> '$.correlation' = ?", filter.correlation)
  if (filter.only !== undefined) add(only[filter.only])
  add(filter.order === "newest first" ? "position < ?" : "position > ?", filter.after)
  return { where: conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`, values }
}

const only = {
  corrections: "type IN ('EventCorrected', 'EventAnnulled')",
  breaches: "breaches > 0",
  imports: "capacity = 'importer'",
} as const

type Check = (field: string, value: unknown) => void

const oneOf =
  (...allowed: readonly string[]): Check =>
  (field, value) => {
    if (typeof value !== "string" || !allowed.includes(value))
      throw new TypeError(`${field} must be one of ${allowed.join(", ")}, not ${String(value)}`)
  }

const text: Check = (field, value) => {
  if (typeof value !== "string") throw new TypeError(`${field} must be a text, not ${String(value)}`)
}

const whole: Check = (field, value) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    throw new TypeError(`${field} must be a whole number from 0, not ${String(value)}`)
}

const checks: Readonly<Record<keyof AuditFilter, Check>> = {
  capacity: text,
  body: text,
  person: text,
  onBehalfOf: text,
  recordedFrom: assertDay,
  recordedTo: assertDay,
  occurredFrom: assertDay,
  occurredTo: assertDay,
  stream: text,
  aggregate: text,
  types: (field, value) => {
    if (!Array.isArray(value)) throw new TypeError(`${field} must be a list, not ${String(value)}`)
    for (const type of value) text(field, type)
  },
  authority: text,
  caseNumber: text,
  cause: text,
  correlation: text,
  only: oneOf(...Object.keys(only)),
  after: whole,
  limit: whole,
  order: oneOf("oldest first", "newest first"),
}

/**
 * A filter often comes from a query string: what it does not know how to ask for, it must not answer with all rows.
 *
 * @throws {TypeError} naming the field that is unknown or of a wrong value
 */
export const assertFilter = (filter: AuditFilter): void => {
  for (const [field, value] of Object.entries(filter)) {
    if (value === undefined) continue
    if (!Object.hasOwn(checks, field)) throw new TypeError(`rows cannot be filtered by ${field}`)
    checks[field as keyof AuditFilter](field, value)
  }
}
