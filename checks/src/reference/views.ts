import { entryOf, exportedBy, type Exported } from "../exported.ts"
import { packages } from "../repository.ts"
import { table } from "./fields.ts"
import { child, declared, list, sourceOf, type Node, type Source } from "./source.ts"

/** The page of the questions that core answers: what each entry point for readers hands out, under the subjects of its file. */
export const viewsParts = (): readonly string[] => ["./views", "./replay", "./policies"].flatMap(chapter)

const chapter = (entry: string): readonly string[] => {
  const core = packages.find(({ folder }) => folder === "core")
  if (core === undefined) throw new Error("there is no package core")
  const path = entryOf(core, entry)
  const { comments } = sourceOf(path)
  const subjects = comments.filter(({ type }) => type === "Line")
  const about = comments.find(({ type }) => type === "Block")?.value ?? ""
  const all = exportedBy(path)
  const those = (from: number, to: number): readonly Exported[] =>
    all.filter(({ at }) => from <= at && at < to)
  return [
    `## \`${core.manifest.name}${entry.slice(1)}\`\n\n${about.replaceAll(/[\s*]+/g, " ").trim()}`,
    ...section(those(0, subjects[0]?.start ?? Infinity)),
    ...subjects.flatMap(({ value, end }, index) => [
      `### ${value.trim()}`,
      ...section(those(end, subjects[index + 1]?.start ?? Infinity)),
    ]),
  ]
}

/** First the functions, each with its parameters, then the rest as tables. */
const section = (all: readonly Exported[]): readonly string[] => {
  const functions = all.filter((one) => arrowOf(one) !== undefined)
  const values = all.filter((one) => !one.isType && arrowOf(one) === undefined)
  const types = all.filter(({ isType }) => isType)
  return [
    ...functions.map((one) => `#### ${one.name}\n\n${said(one)}\n\n${signature(one)}`),
    ...(values.length === 0 ? [] : [table(["Value", "Meaning"], values.map(row))]),
    ...(types.length === 0 ? [] : [table(["Type", "Meaning", "Fields"], types.map(row))]),
  ]
}

const row = (one: Exported): readonly string[] => [
  `\`${one.name}\``,
  said(one).replaceAll("\n", " "),
  fieldsOf(one)
    .map((field) => `\`${field}\``)
    .join(", "),
]

/** What the TSDoc says, and what it says of parameters and errors as a list below. */
const said = ({ doc = "" }: Exported): string => {
  const [meaning = "", ...tags] = doc.replaceAll(/\{@link (\w+)\}/g, "`$1`").split(/ (?=@\w)/)
  const lines = tags.map((tag) =>
    tag
      .replace(/^@param (\w+) (.*)$/, "- `$1`: $2.")
      .replace(/^@throws \{(\w+)\} ?(.*)$/, "- Throws `$1` $2.")
      .replace(/ \.$/, "."),
  )
  return [meaning, ...(lines.length === 0 ? [] : ["", ...lines])].join("\n")
}

const arrowOf = ({ statement }: Exported): Node | undefined => {
  const declaration = declared(statement)
  const [only] = declaration === undefined ? [] : list(declaration, "declarations")
  const value = only === undefined ? undefined : child(only, "init")
  return value?.type === "ArrowFunctionExpression" ? value : undefined
}

const widest = 100

const signature = (one: Exported): string => {
  const arrow = arrowOf(one)
  if (arrow === undefined) throw new Error(`${one.name} is no function`)
  const { source } = one
  const parameters = list(arrow, "params").map((parameter) => parameterIn(source, parameter))
  const head = `${one.name}${textAt(source, child(arrow, "typeParameters"))}`
  const answer = textAt(source, child(arrow, "returnType"))
  const line = `${head}(${parameters.join(", ")})${answer}`
  const lines = [`${head}(`, ...parameters.map((parameter) => `  ${parameter},`), `)${answer}`]
  return ["```typescript", ...(line.length > widest ? lines : [line]), "```"].join("\n")
}

const textAt = ({ text }: Source, node: Node | undefined): string =>
  node === undefined ? "" : text.slice(node.start, node.end).replaceAll(/\s+/g, " ")

/** A parameter as a caller needs it: what is taken apart at once bears the name of its type. */
const parameterIn = (source: Source, node: Node): string => {
  if (node.type === "AssignmentPattern")
    return parameterIn(source, { ...child(node, "left"), optional: true } as Node)
  const type = textAt(source, child(node, "typeAnnotation"))
  const name = node.type === "Identifier" ? String(node["name"]) : nameFor(source, node, type)
  return `${name}${node["optional"] === true ? "?" : ""}${type}`
}

const nameFor = (source: Source, pattern: Node, type: string): string => {
  const ofType = /^: (?:(?:Pick|Omit|Partial)<)?(\w+)/.exec(type)?.[1]
  if (ofType !== undefined) return ofType.charAt(0).toLowerCase() + ofType.slice(1)
  return textAt(source, { ...pattern, end: child(pattern, "typeAnnotation")?.start ?? pattern.end })
}

/** The names of the fields that a type declares itself. */
const fieldsOf = ({ statement }: Exported): readonly string[] => {
  const declaration = declared(statement)
  const body = declaration === undefined ? undefined : child(declaration, "body")
  if (declaration?.type !== "TSInterfaceDeclaration" || body === undefined) return []
  return list(body, "body").map(
    (field) => `${String(child(field, "key")?.["name"])}${field["optional"] === true ? "?" : ""}`,
  )
}
