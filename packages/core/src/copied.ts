/** A state for people outside: a copy, with copies of all that is in it, so that nothing they do to it reaches the next command. */
export const copied = <Value>(value: Value): Value => copyOf(value) as Value

const copyOf = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map(copyOf)
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, copyOf(part)]))
  if (value instanceof Set) return new Set([...value].map(copyOf))
  const copy: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value)) copy[key] = copyOf(part)
  return copy
}
