import type { Json } from "./json.ts"
import { anchorOf, isUntoldMark, shapeOf, type Shape } from "./shapes.ts"

/** How a type is named: where the page of shapes is from here, and what becomes of a shape that was named. */
export interface Naming {
  readonly shapesAt: string
  readonly met: (shape: Shape, json: Json) => void
}

/** The alternatives of a schema without the mark that it is untold. */
export const alternativesOf = (json: Json): readonly Json[] =>
  (json.anyOf ?? [json]).filter((one) => !isUntoldMark(one))

export const mayBeUntold = (json: Json): boolean => json.anyOf?.some(isUntoldMark) === true

/** A schema's type in words. */
export const inWords = (json: Json, naming: Naming): string => {
  const alternatives = alternativesOf(json)
  const [only] = alternatives
  return only !== undefined && alternatives.length === 1
    ? one(only, naming)
    : [...new Set(alternatives.map((alternative) => inWords(alternative, naming)))].join(" or ")
}

const one = (json: Json, naming: Naming): string => {
  const shape = shapeOf(json)
  if (shape !== undefined) {
    naming.met(shape, json)
    return `[${shape.name}](${naming.shapesAt}#${anchorOf(shape)})`
  }
  if (json.anyOf !== undefined) return inWords(json, naming)
  if (json.oneOf !== undefined)
    return json.oneOf.map((alternative) => inWords(alternative, naming)).join(" or ")
  if (json.const !== undefined) return `\`${json.const}\``
  if (json.enum !== undefined) return json.enum.map((value) => `\`${String(value)}\``).join(", ")
  if (json.type === "array")
    return `list of ${json.items === undefined ? "anything" : bracketed(json.items, naming)}`
  if (json.type === "object") return objectInWords(json, naming)
  return simple(json)
}

const bracketed = (items: Json, naming: Naming): string => {
  const words = inWords(items, naming)
  return alternativesOf(items).length > 1 ? `(${words})` : words
}

const objectInWords = ({ properties, additionalProperties, propertyNames }: Json, naming: Naming): string => {
  if (properties !== undefined)
    return `{ ${Object.entries(properties)
      .map(([name, json]) => `\`${name}\`: ${inWords(json, naming)}`)
      .join("; ")} }`
  if (typeof additionalProperties !== "object") return "any JSON object"
  const values = inWords(additionalProperties, naming)
  return propertyNames?.enum === undefined
    ? `${values}, by name`
    : `${values}, by ${one(propertyNames, naming)}`
}

const formats: Readonly<Record<string, string>> = {
  uuid: "id",
  date: "day",
  "date-time": "instant",
  time: "time of day",
  uri: "web address",
}

const patterns: Readonly<Record<string, string>> = {
  "^[0-9a-f]{64}$": "SHA-256 digest",
  "^[GPRCASBXE]-[0-9]{2}$": "rule id",
  "^(?:[01]\\d|2[0-3]):[0-5]\\d$": "time of day",
}

const simple = ({ type, format, pattern }: Json): string => {
  if (format !== undefined && formats[format] !== undefined) return formats[format]
  if (pattern !== undefined && patterns[pattern] !== undefined) return patterns[pattern]
  if (type === "string") return "text"
  if (type === "integer") return "whole number"
  if (type === "number") return "number"
  if (type === "boolean") return "true or false"
  return "any JSON value"
}

/** What bounds the values of a schema. */
export const limitsOf = (json: Json): string => {
  const limits = alternativesOf(json).flatMap((alternative) => [
    between(alternative.minLength, alternative.maxLength, "characters"),
    between(alternative.minItems, alternative.maxItems, "entries"),
    numbersOf(alternative),
    alternative.format === undefined &&
    alternative.pattern !== undefined &&
    patterns[alternative.pattern] === undefined
      ? `matches \`${alternative.pattern.replaceAll("|", "\\|")}\``
      : "",
    ...(alternative.items === undefined || shapeOf(alternative.items) !== undefined
      ? []
      : limitsOf(alternative.items)
          .split("; ")
          .map((limit) => (limit === "" ? "" : `each ${limit}`))),
  ])
  return [...new Set(limits)].filter((limit) => limit !== "").join("; ")
}

const between = (least: number | undefined, most: number | undefined, what: string): string => {
  if (least !== undefined && most !== undefined) return `${least} to ${most} ${what}`
  if (most !== undefined) return `at most ${most} ${what}`
  return least === undefined ? "" : `at least ${least} ${least === 1 ? (singular[what] ?? what) : what}`
}

const singular: Readonly<Record<string, string>> = { characters: "character", entries: "entry" }

const numbersOf = ({ type, minimum, exclusiveMinimum, maximum }: Json): string => {
  if (type !== "integer" && type !== "number") return ""
  const from = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1
  const least = from === undefined || from <= Number.MIN_SAFE_INTEGER ? "" : `from ${from}`
  const most = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? "" : `to ${maximum}`
  return `${least} ${most}`.trim()
}
