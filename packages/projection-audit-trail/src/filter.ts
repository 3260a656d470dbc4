import type { AuditFilter } from "./row.ts"

/** The filter as conditions on the rows, with the values they are given apart from the SQL. */
export const conditionsOf = (
  filter: AuditFilter,
): { readonly where: string; readonly values: readonly (string | number)[] } => {
  const conditions: string[] = []
  const values: (string | number)[] = []
  const add = (condition: string, value: string | number | undefined): void => {
    if (value === undefined) return
    conditions.push(condition)
    values.push(value)
  }
  add("capacity = ?", filter.capacity)
  add("body = ?", filter.body)
  add("recorded_on >= ?", filter.recordedFrom)
  add("recorded_on <= ?", filter.recordedTo)
  add("(occurred_to IS NULL OR occurred_to >= ?)", filter.occurredFrom)
  add("(occurred_from IS NULL OR occurred_from <= ?)", filter.occurredTo)
  add("stream = ?", filter.stream)
  add("substr(stream, 1, instr(stream, '-') - 1) = ?", filter.aggregate)
  if (filter.types !== undefined) {
    conditions.push(`type IN (${filter.types.map(() => "?").join(", ")})`)
    values.push(...filter.types)
  }
  if (filter.authority !== undefined) {
    conditions.push("? IN (metadata ->> '$.authority.approval', metadata ->> '$.authority.body')")
    values.push(filter.authority)
  }
  if (filter.only === "corrections") conditions.push("type IN ('EventCorrected', 'EventAnnulled')")
  if (filter.only === "breaches") conditions.push("breaches > 0")
  if (filter.only === "imports") conditions.push("capacity = 'importer'")
  add(filter.order === "newest first" ? "position < ?" : "position > ?", filter.after)
  return { where: conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`, values }
}
