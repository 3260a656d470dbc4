import { deciders, schemasOf, type AnyDecider } from "@programme-lifecycle/core/replay"
import { z } from "zod"
import { fieldsIn } from "./meaning.ts"
import {
  child,
  docBefore,
  nodesOf,
  properties,
  sourceOf,
  tablesOf,
  textsIn,
  type Node,
  type Source,
} from "./source.ts"

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

type LabelOf = (stream: string, type: string) => EventEntry["label"]

export const chapters = (labelOf: LabelOf): readonly Chapter[] => [
  ...deciders.map((decider) => chapterOf(decider)),
  record(labelOf),
]

/** The folder in core of an aggregate. */
export const folderOf = ({ name }: { readonly name: string }): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const chapterOf = (decider: AnyDecider): Chapter => {
  const folder = folderOf(decider)
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

/** The record keeper's commands belong to no decider; each has the shape of its event, or a part of it. */
const record = (labelOf: LabelOf): Chapter => {
  const folder = "record-keeping"
  const [first] = deciders
  if (first === undefined) throw new Error("there are no deciders")
  const schemas = schemasOf(first)
  const source = sourceOf(`packages/core/src/${folder}/commands.ts`)
  const tables = [...source.constants.values()].map(properties)
  const commandTable = tables.find((table) => table.has("AddSource"))
  const capacityTable = tables.findLast((table) => table.has("AddSource"))
  const commands = [...(commandTable ?? [])].map(([type, property]) => {
    const event = eventOf(folder, type)
    const fields = fieldsIn(child(property, "value") as Node, source)
    return {
      type,
      schema: partOf(schemas[event]?.data as Schema, fields),
      capacities: textsIn(child(capacityTable?.get(type) as Node, "value") as Node),
      event,
    }
  })
  return {
    name: undefined,
    title: "The record",
    folder,
    doc: "Every aggregate takes these commands besides its own. They change nothing in the domain: they say something of an event that stands in the stream already.",
    commands,
    events: commands.map(({ event: type }) => ({
      type,
      schema: schemas[type]?.data as Schema,
      v: schemas[type]?.v ?? 1,
      label: labelOf(`${first.name}-`, type),
    })),
  }
}

/** The schema with no other fields than these; all of it where none are named. */
const partOf = (schema: Schema, fields: readonly string[]): Schema => {
  const { shape } = schema as z.ZodObject
  const part = Object.entries(shape).filter(([field]) => fields.includes(field))
  return part.length === 0 ? schema : z.strictObject(Object.fromEntries(part))
}

/** The event that a command's schema is taken from. */
const eventOf = (folder: string, command: string): string => {
  for (const [table] of tablesOf(sourceOf(`packages/core/src/${folder}/commands.ts`), "Commands")) {
    const property = properties(table).get(command)
    if (property === undefined) continue
    const value = child(property, "value") as Node
    for (const node of nodesOf(value)) {
      const object = node.type === "MemberExpression" ? String(child(node, "object")?.["name"]) : ""
      if (/events$/i.test(object)) return String(child(node, "property")?.["name"])
    }
    const event = value.type === "Identifier" ? eventMadeOf(folder, String(value["name"])) : undefined
    if (event !== undefined) return event
  }
  throw new Error(`${folder} has no event for ${command}`)
}

/** The event whose schema is made of a schema with this name. */
const eventMadeOf = (folder: string, schema: string): string | undefined => {
  for (const [table] of tablesOf(sourceOf(`packages/core/src/${folder}/events.ts`), "Events"))
    for (const [event, property] of properties(table))
      for (const node of nodesOf(child(property, "value")))
        if (node.type === "Identifier" && node["name"] === schema) return event
  return undefined
}

const docOf = (source: Source, name: string): string => {
  const value = source.constants.get(name)
  const statement = source.body.find(
    ({ start, end }) => value !== undefined && start <= value.start && value.end <= end,
  )
  return (statement === undefined ? undefined : docBefore(source, statement.start)) ?? ""
}
