import { fixDeadline, type Deadline, type Zone } from "../calendar.ts"
import { isSameJson } from "../same-json.ts"

interface Issue {
  readonly path: string
  readonly message: string
}

/**
 * The deadlines in corrected facts that end at another time than their last day does: people read the day, and timeliness goes by
 * the instant. A deadline that the event itself holds may stay as it was fixed, whatever the zone's rules are by now.
 */
export const deadlinesAmiss = (data: object, recorded: object, zone: Zone): readonly Issue[] => {
  const known = deadlinesIn(recorded, []).map(({ deadline }) => deadline)
  return deadlinesIn(data, []).flatMap(({ deadline: { endsBefore, ...terms }, path }) => {
    const fixed = fixDeadline(terms, zone)
    return endsBefore === fixed.endsBefore || known.some((one) => isSameJson(one, { ...terms, endsBefore }))
      ? []
      : [{ path: [...path, "endsBefore"].join("."), message: `its last day ends at ${fixed.endsBefore}` }]
  })
}

const deadlinesIn = (
  value: unknown,
  path: readonly string[],
): readonly { readonly deadline: Deadline; readonly path: readonly string[] }[] => {
  if (typeof value !== "object" || value === null) return []
  if ("lastDay" in value && "endsBefore" in value) return [{ deadline: value as Deadline, path }]
  return Object.entries(value).flatMap(([key, part]) => deadlinesIn(part, [...path, key]))
}
