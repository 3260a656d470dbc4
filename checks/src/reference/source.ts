import { dirname, join } from "node:path/posix"
import { parseSync, type Comment } from "oxc-parser"
import { textOf } from "../repository.ts"

/** A node of the syntax tree, as far as these pages look into it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

/** A source file of core: what it declares, what it imports, and its comments. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly body: readonly Node[]
  readonly comments: readonly Comment[]
  readonly constants: ReadonlyMap<string, Node>
  /** Local name to the file it comes from and its name there. */
  readonly imports: ReadonlyMap<string, { readonly path: string; readonly name: string }>
}

const sources = new Map<string, Source>()

/** Reads a source file, once. */
export const sourceOf = (path: string): Source => {
  let source = sources.get(path)
  if (source === undefined) {
    source = read(path)
    sources.set(path, source)
  }
  return source
}

const read = (path: string): Source => {
  const text = textOf(path)
  const { program, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const body = program.body as unknown as readonly Node[]
  const constants = new Map<string, Node>()
  const imports = new Map<string, { path: string; name: string }>()
  for (const statement of body) {
    if (statement.type === "ImportDeclaration") addImports(path, statement, imports)
    const declaration = declared(statement)
    if (declaration?.type !== "VariableDeclaration") continue
    for (const one of list(declaration, "declarations")) {
      const value = child(one, "init")
      if (value !== undefined) constants.set(String(child(one, "id")?.["name"]), value)
    }
  }
  return { path, text, body, comments, constants, imports }
}

const addImports = (path: string, statement: Node, imports: Map<string, { path: string; name: string }>) => {
  const from = String(child(statement, "source")?.["value"])
  if (!from.startsWith(".")) return
  for (const one of list(statement, "specifiers")) {
    const name = String(child(one, "imported")?.["name"])
    imports.set(String(child(one, "local")?.["name"]), { path: join(dirname(path), from), name })
  }
}

/** What a statement declares, exported or not. */
export const declared = (statement: Node): Node | undefined =>
  statement.type === "ExportNamedDeclaration" ? child(statement, "declaration") : statement

/** The value of a name where it is used, and the file that defines it. */
export const resolve = (source: Source, name: string): readonly [Node, Source] | undefined => {
  const here = source.constants.get(name)
  if (here !== undefined) return [here, source]
  const imported = source.imports.get(name)
  return imported === undefined ? undefined : resolve(sourceOf(imported.path), imported.name)
}

/** The tables whose names end so, and the files that they stand in: those of a file, and those that it takes in from others. */
export const tablesOf = (source: Source, ending: string): readonly (readonly [Node, Source])[] =>
  [...source.constants.keys(), ...source.imports.keys()]
    .filter((name) => name.endsWith(ending))
    .flatMap((name) => {
      const table = resolve(source, name)
      return table === undefined ? [] : [table]
    })

/** The `/** ... *\/` that stands right before a place in the file, as one line. */
export const docBefore = ({ comments, text }: Source, start: number): string | undefined => {
  const comment = comments.findLast(({ end }) => end <= start)
  if (comment === undefined || !comment.value.startsWith("*")) return undefined
  if (text.slice(comment.end, start).trim() !== "") return undefined
  return comment.value
    .slice(1)
    .split("\n")
    .map((line) => line.replace(/^\s*\*?\s?/, ""))
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim()
}

export const child = (node: Node, part: string): Node | undefined =>
  (node[part] ?? undefined) as Node | undefined

export const list = (node: Node, part: string): readonly Node[] => (node[part] ?? []) as readonly Node[]

/** Every node of a tree, parents first. */
export function* nodesOf(node: unknown): Iterable<Node> {
  if (Array.isArray(node)) for (const one of node) yield* nodesOf(one)
  else if (typeof node === "object" && node !== null && "type" in node) {
    yield node as Node
    for (const part of Object.values(node)) yield* nodesOf(part)
  }
}

/** The properties of an object literal, by name. */
export const properties = (node: Node): ReadonlyMap<string, Node> =>
  new Map(
    list(bare(node), "properties").flatMap((property): [string, Node][] => {
      const key = child(property, "key")
      return key === undefined ? [] : [[String(key["name"] ?? key["value"]), property]]
    }),
  )

/** The texts in a list literal. */
export const textsIn = (node: Node): readonly string[] =>
  list(bare(node), "elements").map((element) => String(element["value"]))

/** An expression without the `satisfies` or `as` around it. */
const bare = (node: Node): Node =>
  node.type === "TSSatisfiesExpression" || node.type === "TSAsExpression"
    ? bare(child(node, "expression") as Node)
    : node
