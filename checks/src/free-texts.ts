import { deciders, schemasOf } from "@programme-lifecycle/core/replay"
import { jsonOf, type Json } from "./reference/json.ts"
import { shapeOf } from "./reference/shapes.ts"

/**
 * Every place in the stored events where somebody may write what they like, a line each: `HearingHeld.place`. Shapes that have a
 * name are left out: official texts, sources, and the texts of private persons, which are held elsewhere.
 */
export const freeTexts = (): readonly string[] =>
  [
    ...new Set(
      deciders.flatMap((decider) =>
        Object.entries(schemasOf(decider)).flatMap(([type, { data }]) => placesIn(jsonOf(data), type)),
      ),
    ),
  ].sort()

const placesIn = (json: Json, path: string): readonly string[] => {
  if (shapeOf(json) !== undefined) return []
  const { type, format, pattern, const: only, enum: some, properties = {}, items } = json
  if (type === "string")
    return [format, pattern, only, some].every((limit) => limit === undefined) ? [path] : []
  return [
    ...[...(json.anyOf ?? []), ...(json.oneOf ?? [])].flatMap((one) => placesIn(one, path)),
    ...Object.entries(properties).flatMap(([name, field]) => placesIn(field, `${path}.${name}`)),
    ...(items === undefined ? [] : placesIn(items, `${path}[]`)),
  ]
}
