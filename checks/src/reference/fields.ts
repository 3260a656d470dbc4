import type { Json } from "./json.ts"
import type { Meaning } from "./meaning.ts"
import { alternativesOf, inWords, limitsOf, mayBeUntold, type Naming } from "./words.ts"
import { discriminatorOf, shapeOf } from "./shapes.ts"

type MeaningOf = (path: readonly string[]) => Meaning

/** The fields of a schema as a table: nested objects that have no name of their own stand under their parent's name. */
export const fieldTable = (json: Json, meaning: MeaningOf, naming: Naming): string => {
  if (json.oneOf !== undefined) return alternativeTable(json.oneOf, naming)
  const rows = rowsOf(json, [], meaning, naming)
  if (rows.length === 0) return "No fields.\n"
  return table(["Field", "Type", "Needed", "May be untold", "Limits", "Meaning"], rows)
}

const rowsOf = (
  json: Json,
  parents: readonly string[],
  meaning: MeaningOf,
  naming: Naming,
): readonly (readonly string[])[] =>
  Object.entries(json.properties ?? {}).flatMap(([name, field]) => {
    const path = [...parents, name]
    const nested = nestedIn(field)
    return [
      [
        `\`${path.join(".")}\``,
        nested === undefined ? inWords(field, naming) : field.type === "array" ? "list of:" : "has:",
        json.required?.includes(name) === true ? "yes" : "no",
        mayBeUntold(field) ? "yes" : "",
        limitsOf(field),
        field.description ?? meaning(path).own ?? (isNamed(field) ? "" : (meaning(path).type ?? "")),
      ],
      ...(nested === undefined ? [] : rowsOf(nested, path, meaning, naming)),
    ]
  })

/** A shape that has a name tells its meaning in its own place. */
const isNamed = (field: Json): boolean =>
  alternativesOf(field).some(
    (one) => shapeOf(one.items ?? one) !== undefined || one.pattern?.includes("[0-9a-f]{64}"),
  )

/** The object that a field is, or is a list of, where it has no name of its own and no alternative. */
const nestedIn = (field: Json): Json | undefined => {
  const [only, ...others] = alternativesOf(field)
  if (only === undefined || others.length > 0 || shapeOf(only) !== undefined) return undefined
  if (only.type === "array" && only.items !== undefined) return nestedIn(only.items)
  return only.properties === undefined ? undefined : only
}

const alternativeTable = (alternatives: readonly Json[], naming: Naming): string => {
  const key = discriminatorOf(alternatives) ?? ""
  const rows = alternatives.map((one) => {
    const others = Object.entries(one.properties ?? {}).filter(([name]) => name !== key)
    const fields = others.map(
      ([name, field]) =>
        `\`${name}\`: ${inWords(field, naming)}${mayBeUntold(field) ? ", or untold" : ""}${
          one.required?.includes(name) === true ? "" : " (not needed)"
        }`,
    )
    return [`\`${String(one.properties?.[key]?.const)}\``, fields.join("; ")]
  })
  return table([`\`${key}\``, "With"], rows)
}

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const used = head.map((_, column) => column === 0 || rows.some((row) => row[column] !== ""))
  const line = (cells: readonly string[]): string =>
    `| ${cells.filter((_, column) => used[column]).join(" | ")} |`
  return `${[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}\n`
}
