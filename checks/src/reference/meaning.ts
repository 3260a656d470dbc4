import {
  child,
  docBefore,
  list,
  properties,
  resolve,
  sourceOf,
  tablesOf,
  type Node,
  type Source,
} from "./source.ts"

/** A part of a schema in the source: where it stands, and what is said of it there. */
interface Part {
  readonly value: Node
  readonly source: Source
  readonly doc: string | undefined
}

/** What is said of a field: `own` in its place, `type` of the named schema that it bears. */
export interface Meaning {
  readonly own?: string | undefined
  readonly type?: string | undefined
}

/** What the source says of a type of event, if it says anything. */
export const meaningOfEvent = (folder: string, event: string): string | undefined =>
  eventPart(folder, event)?.doc

/** What the source says of a field of an event; the path leads through nested objects. */
export const meaningOfField = (folder: string, event: string, path: readonly string[]): Meaning => {
  const part = eventPart(folder, event)
  return part === undefined ? {} : follow(partsIn(part.value, part.source), path)
}

/** What the source says of a schema that has a name, and of its fields. */
export const meaningOfShape = (
  path: string,
  name: string,
): { readonly doc: string | undefined; readonly field: (path: readonly string[]) => Meaning } => {
  const source = sourceOf(path)
  const value = source.constants.get(name)
  if (value === undefined) throw new Error(`${path} declares no ${name}`)
  const statement = source.body.find(({ start, end }) => start <= value.start && value.end <= end)
  return {
    doc: statement === undefined ? undefined : docBefore(source, statement.start),
    field: (fields) => follow(partsIn(value, source), fields),
  }
}

/** The names of the fields that a schema in the source has. */
export const fieldsIn = (schema: Node, source: Source): readonly string[] => [
  ...partsIn(schema, source).keys(),
]

const eventPart = (folder: string, event: string): Part | undefined => {
  for (const [table, source] of tablesOf(sourceOf(`packages/core/src/${folder}/events.ts`), "Events")) {
    const property = properties(table).get(event)
    const value = property === undefined ? undefined : child(property, "value")
    const data = value === undefined ? undefined : properties(value).get("data")
    const schema = data === undefined ? undefined : child(data, "value")
    if (property !== undefined && schema !== undefined)
      return { value: schema, source, doc: docBefore(source, property.start) }
  }
  return undefined
}

const follow = (parts: ReadonlyMap<string, Part>, [first, ...rest]: readonly string[]): Meaning => {
  const part = first === undefined ? undefined : parts.get(first)
  if (part === undefined) return {}
  if (rest.length === 0) return { own: part.doc, type: docOfNamed(part) }
  return follow(partsIn(part.value, part.source), rest)
}

/** A field may bear a schema that has a name and says something. */
const docOfNamed = ({ value, source }: Part): string | undefined => {
  if (value.type === "CallExpression") {
    const [only] = list(value, "arguments")
    const wraps = child(value, "callee")?.["name"] === "told"
    return wraps && only !== undefined ? docOfNamed({ value: only, source, doc: undefined }) : undefined
  }
  if (value.type !== "Identifier") return undefined
  const found = resolve(source, String(value["name"]))
  if (found === undefined) return undefined
  const [node, there] = found
  const statement = there.body.find(({ start, end }) => start <= node.start && node.end <= end)
  return statement === undefined ? undefined : docBefore(there, statement.start)
}

/** The fields that a schema has, seen through whatever is wrapped around it. */
const partsIn = (schema: Node, source: Source): ReadonlyMap<string, Part> => {
  if (schema.type === "Identifier") {
    const found = resolve(source, String(schema["name"]))
    return found === undefined ? new Map() : partsIn(...found)
  }
  if (schema.type === "ArrayExpression")
    return new Map(
      list(schema, "elements")
        .toReversed()
        .flatMap((one) => [...partsIn(one, source)]),
    )
  if (schema.type === "ObjectExpression")
    return new Map(
      [...properties(schema)].map(([name, property]) => [
        name,
        { value: child(property, "value") as Node, source, doc: docBefore(source, property.start) },
      ]),
    )
  if (schema.type !== "CallExpression") return new Map()
  const callee = child(schema, "callee") as Node
  const object = callee.type === "MemberExpression" ? child(callee, "object") : undefined
  const isFactory = object === undefined || object["name"] === "z"
  const isExtended = child(callee, "property")?.["name"] === "extend"
  const inside = [
    ...(isFactory ? [] : [object]),
    ...(isFactory || isExtended ? list(schema, "arguments") : []),
  ]
  return new Map(inside.flatMap((one) => [...partsIn(one, source)]))
}
