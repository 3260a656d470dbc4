/** Whether two values are the same JSON, whatever the order of their keys; a key whose value is undefined counts as absent. */
export const isSameJson = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [left, right] = [one, other] as readonly Readonly<Record<string, unknown>>[]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => isSameJson(left?.[key], right?.[key]))
}
