import { join } from "node:path/posix"
import { parseSync } from "oxc-parser"
import { child, declared, docBefore, list, sourceOf, type Node, type Source } from "./reference/source.ts"
import { textOf, type Package } from "./repository.ts"

/** A name that an entry point hands out, and the statement that declares it. */
export interface Exported {
  readonly name: string
  readonly isType: boolean
  /** Where its name stands in the file that hands it out. */
  readonly at: number
  readonly source: Source
  readonly statement: Node
  /** What its TSDoc says, as one line. */
  readonly doc: string | undefined
}

/** The file of an entry point (`.`, `./views`) of a package, from the repository's root. */
export const entryOf = ({ folder, manifest }: Package, entry: string): string =>
  join("packages", folder, manifest.exports[entry] ?? "")

/**
 * The names that a file hands out, in its order, through whatever files they pass.
 *
 * @throws {Error} naming the file, if it hands out what it neither declares nor takes from a named file
 */
export const exportedBy = (path: string): readonly Exported[] =>
  parseSync(path, textOf(path))
    .module.staticExports.flatMap(({ entries }) => entries)
    .map(({ start, exportName, importName, localName, moduleRequest, isType }) => {
      const there = moduleRequest?.value
      const [name, source, statement] =
        there?.startsWith(".") === true
          ? declarationOf(join(path, "..", there), String(importName.name))
          : declarationOf(path, String(localName.name))
      return {
        name: exportName.name ?? name,
        isType,
        at: start,
        source,
        statement,
        doc: docBefore(source, statement.start),
      }
    })

const declarationOf = (path: string, name: string): readonly [string, Source, Node] => {
  const source = sourceOf(path)
  const statement = source.body.find((one) => namesIn(declared(one)).includes(name))
  if (statement !== undefined) return [name, source, statement]
  const passedOn = exportedBy(path).find((one) => one.name === name)
  if (passedOn === undefined) throw new Error(`${path} declares no ${name}`)
  return [name, passedOn.source, passedOn.statement]
}

/** The names that a declaration declares. */
const namesIn = (declaration: Node | undefined): readonly string[] => {
  if (declaration === undefined) return []
  const named = declaration.type === "VariableDeclaration" ? list(declaration, "declarations") : [declaration]
  return named.map((one) => String(child(one, "id")?.["name"]))
}
