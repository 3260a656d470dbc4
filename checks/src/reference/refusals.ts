import { filesBelow } from "../repository.ts"
import {
  child,
  declared,
  docBefore,
  list,
  nodesOf,
  properties,
  resolve,
  sourceOf,
  type Node,
  type Source,
} from "./source.ts"

/** A refusal as the sources have it: what it is called, the facts it states, its sentence, the rules it rests on. */
export interface RefusalEntry {
  readonly type: string
  readonly doc: string | undefined
  readonly facts: readonly string[]
  readonly sentence: string
  readonly rules: readonly string[]
}

const core = "packages/core/src"

/** The refusals of an aggregate, in the order of its union; a part that has a room of its own has a union of its own. */
export const refusalsOf = (folder: string): readonly RefusalEntry[] => {
  const room = rooms.get(folder)
  return [...refusalsIn(folder), ...(room === undefined ? [] : refusalsIn(room))]
}

const rooms: ReadonlyMap<string, string> = new Map([
  ["approval", "meeting"],
  ["consultation", "comment"],
  ["programme", "plan"],
])

const refusalsIn = (folder: string): readonly RefusalEntry[] => {
  const source = sourceOf(`${core}/${folder}/rejections.ts`)
  const types = typesOf(source)
  const [, union] = [...types].find(([name]) => name.endsWith("Rejection")) ?? []
  if (union === undefined) throw new Error(`${source.path} declares no union of refusals`)
  const sentences = sentencesIn(textsOf(folder))
  const rules = rulesIn(filesBelow(`${core}/${folder}`, ".ts"))
  return list(union, "types")
    .map((member) => ({ ...factsOf(member, types), doc: docBefore(source, member.start) }))
    .filter(({ type }) => type !== "CapacityNotEntitled" && !type.endsWith("Rejection"))
    .map(({ type, doc, facts }) => ({
      type,
      doc: doc ?? docOfType(source, type),
      facts,
      sentence: sentences.get(type) ?? "",
      rules: rules.get(type) ?? [],
    }))
}

/** The failures that any command may meet, with their sentences. */
export const commonFailures = (): readonly RefusalEntry[] => {
  const files = filesBelow(core, ".ts").filter((path) => path.split("/").length === 4)
  const rules = rulesIn([...files, ...filesBelow(`${core}/record-keeping`, ".ts")])
  return [...sentencesIn(sourceOf(`${core}/common-texts.ts`))].map(([type, sentence]) => ({
    type,
    doc: [...files, `${core}/record-keeping/rejections.ts`]
      .map((path) => docOfType(sourceOf(path), type))
      .find((doc) => doc !== undefined),
    facts: [],
    sentence,
    rules: rules.get(type) ?? [],
  }))
}

/** The class of every rule that is not of class H. */
export const softRules = (): ReadonlyMap<string, string> => {
  const soft = sourceOf(`${core}/invariants.ts`).constants.get("soft")
  if (soft === undefined) throw new Error("invariants.ts declares no classes")
  return new Map(
    [...properties(soft)].map(([rule, property]) => [rule, String(child(property, "value")?.["value"])]),
  )
}

const textsOf = (folder: string): Source => sourceOf(`${core}/${folder}/texts.ts`)

const typesOf = (source: Source): ReadonlyMap<string, Node> =>
  new Map(
    source.body.flatMap((statement): [string, Node][] => {
      const declaration = declared(statement)
      const name = String(declaration === undefined ? "" : child(declaration, "id")?.["name"])
      if (declaration?.type === "TSTypeAliasDeclaration")
        return [[name, child(declaration, "typeAnnotation") as Node]]
      return declaration?.type === "TSInterfaceDeclaration" ? [[name, declaration]] : []
    }),
  )

const docOfType = (source: Source, type: string): string | undefined => {
  for (const statement of source.body) {
    const declaration = declared(statement)
    const name = declaration === undefined ? undefined : child(declaration, "id")?.["name"]
    if (declaration?.type === "TSInterfaceDeclaration" && name === type)
      return docBefore(source, statement.start)
  }
  return undefined
}

/** The name and the facts of one member of the union. */
const factsOf = (
  member: Node,
  types: ReadonlyMap<string, Node>,
): { readonly type: string; readonly facts: readonly string[] } => {
  let type = ""
  const facts: string[] = []
  for (const node of nodesOf(member)) {
    if (node.type === "TSPropertySignature") facts.push(nameOf(node))
    if (node.type !== "TSTypeReference") continue
    const name = String(child(node, "typeName")?.["name"])
    const argument = child(node, "typeArguments")
    const literal = argument === undefined ? undefined : list(argument, "params")[0]
    if (literal?.type === "TSLiteralType") type = String(child(literal, "literal")?.["value"])
    else if (type === "" && node.start <= member.start + 1) type = name
    if (literal?.type === "TSLiteralType" || type === name) facts.push(...inherited(name, types))
  }
  return { type, facts: [...new Set(facts)].filter((fact) => fact !== "type" && fact !== "invariants") }
}

const inherited = (name: string, types: ReadonlyMap<string, Node>): readonly string[] => {
  const declaration = types.get(name)
  if (declaration?.type !== "TSInterfaceDeclaration") return []
  const own = list(child(declaration, "body") as Node, "body").map(nameOf)
  const above = list(declaration, "extends").map((one) => String(child(one, "expression")?.["name"]))
  return [...above.flatMap((parent) => inherited(parent, types)), ...own]
}

const nameOf = (signature: Node): string => String(child(signature, "key")?.["name"])

/** The English sentence of each refusal; what a refusal fills in is shown as `…`. */
const sentencesIn = (source: Source): ReadonlyMap<string, string> => {
  const table = source.constants.get("explanations")
  if (table === undefined) throw new Error(`${source.path} explains nothing`)
  return new Map(
    [...properties(table)].map(([type, property]) => [
      type,
      englishIn(child(property, "value") as Node, source),
    ]),
  )
}

const englishIn = (value: Node, source: Source): string => {
  if (value.type === "Identifier") {
    const found = resolve(source, String(value["name"]))
    return found === undefined ? "" : englishIn(...found)
  }
  for (const node of nodesOf(value)) {
    if (node.type !== "Property" || child(node, "key")?.["name"] !== "en") continue
    const text = child(node, "value") as Node
    if (text.type === "Literal") return String(text["value"])
    return list(text, "quasis")
      .map((quasi) => (quasi["value"] as { readonly cooked: string }).cooked)
      .join("…")
  }
  throw new Error(`${source.path}: no English sentence`)
}

const ruleId = /^[GPRCASBXE]-[0-9]{2}$/

/** The rules that each refusal rests on. Where a guard is handed its rule, those that it is handed anywhere in the folder. */
export const rulesIn = (paths: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const rules = new Map<string, string[]>()
  const handed = rulesHanded(paths)
  for (const path of paths)
    for (const [guard, value] of sourceOf(path).constants)
      for (const node of nodesOf(value)) {
        if (node.type !== "ObjectExpression") continue
        const fields = properties(node)
        const type = child(fields.get("type") ?? node, "value")?.["value"]
        const named = child(fields.get("invariants") ?? node, "value")
        if (typeof type !== "string" || named?.type !== "ArrayExpression") continue
        const found = list(named, "elements").flatMap((element) =>
          element.type === "Literal" ? [String(element["value"])] : (handed.get(guard) ?? []),
        )
        rules.set(type, [...new Set([...(rules.get(type) ?? []), ...found])].sort())
      }
  return rules
}

const rulesHanded = (paths: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const handed = new Map<string, string[]>()
  const add = (guard: string, value: unknown): void => {
    if (typeof value === "string" && ruleId.test(value))
      handed.set(guard, [...(handed.get(guard) ?? []), value])
  }
  for (const path of paths) {
    const { body, constants } = sourceOf(path)
    for (const [guard, value] of constants)
      for (const parameter of list(value, "params"))
        if (parameter.type === "AssignmentPattern") add(guard, child(parameter, "right")?.["value"])
    for (const node of nodesOf(body)) {
      if (node.type !== "CallExpression") continue
      const guard = String(child(node, "callee")?.["name"])
      for (const argument of list(node, "arguments")) add(guard, argument["value"])
    }
  }
  return handed
}
