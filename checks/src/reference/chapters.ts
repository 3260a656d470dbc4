import { deciders, schemasOf, type AnyDecider } from "@programme-lifecycle/core"
import { child, declared, docBefore, nodesOf, properties, sourceOf, textsIn, type Node, type Source } from "./source.ts"

type Schema = AnyDecider["events"][string]["data"]

export interface CommandEntry {
  readonly type: string
  readonly schema: Schema
  readonly capacities: readonly string[]
  /** The event that records it. */
  readonly event: string
}

export interface EventEntry {
  readonly type: string
  readonly schema: Schema
  readonly v: number
  readonly label: { readonly en: string; readonly fi: string }
}

/** One kind of aggregate, as the reference tells it; the last chapter is that of the record of any aggregate. */
export interface Chapter {
  /** The name of its streams and of its decider; the record has none of its own. */
  readonly name: string | undefined
  readonly title: string
  /** Its folder in core. */
  readonly folder: string
  readonly doc: string
  readonly commands: readonly CommandEntry[]
  readonly events: readonly EventEntry[]
}

export const chapters = (labelOf: (stream: string, type: string) => { en: string; fi: string }): readonly Chapter[] => [
  ...deciders.map((decider) => chapterOf(decider)),
  record(labelOf),
]

const chapterOf = (decider: AnyDecider): Chapter => {
  const folder = decider.name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const words = folder.replaceAll("-", " ")
  return {
    name: decider.name,
    title: words[0]?.toUpperCase() + words.slice(1),
    folder,
    doc: docOf(sourceOf(`packages/core/src/${folder}/index.ts`), decider.name),
    commands: Object.entries(decider.commands).map(([type, schema]) => ({
      type,
      schema: schema as Schema,
      capacities: decider.capacities[type] ?? [],
      event: eventOf(folder, type),
    })),
    events: Object.entries(decider.events).map(([type, { data, v = 1 }]) => ({
      type,
      schema: data,
      v,
      label: decider.labels[type] ?? { en: type, fi: type },
    })),
  }
}

/** The record keeper's commands belong to no decider; each has the shape of its event. */
const record = (labelOf: (stream: string, type: string) => { en: string; fi: string }): Chapter => {
  const folder = "record-keeping"
  const [first] = deciders
  if (first === undefined) throw new Error("there are no deciders")
  const schemas = schemasOf(first)
  const table = sourceOf(`packages/core/src/${folder}/commands.ts`).constants.get("capacities") as Node
  const commands = [...properties(table)].map(([type, property]) => {
    const event = eventOf(folder, type)
    const capacities = textsIn(child(property, "value") as Node)
    return { type, schema: schemas[event]?.data as Schema, capacities, event }
  })
  return {
    name: undefined,
    title: "The record",
    folder,
    doc: "Every aggregate takes these commands besides its own. They change nothing in the domain: they say something of an event that stands in the stream already.",
    commands,
    events: commands.map(({ event: type, schema }) => ({
      type,
      schema,
      v: schemas[type]?.v ?? 1,
      label: labelOf(`${first.name}-`, type),
    })),
  }
}

/** The event that a command's schema is taken from. */
const eventOf = (folder: string, command: string): string => {
  const source = sourceOf(`packages/core/src/${folder}/commands.ts`)
  for (const [name, table] of source.constants) {
    const property = name.endsWith("Commands") ? properties(table).get(command) : undefined
    if (property === undefined) continue
    for (const node of nodesOf(child(property, "value"))) {
      const object = node.type === "MemberExpression" ? String(child(node, "object")?.["name"]) : ""
      if (/events$/i.test(object)) return String(child(node, "property")?.["name"])
    }
  }
  throw new Error(`${folder} has no event for ${command}`)
}

const docOf = (source: Source, name: string): string => {
  const value = source.constants.get(name)
  const statement = source.body.find(({ start, end }) => value !== undefined && start <= value.start && value.end <= end)
  return (statement === undefined ? undefined : declared(statement) && docBefore(source, statement.start)) ?? ""
}
