import { parseSync } from "oxc-parser"
import { packages, textOf, type Package } from "./repository.ts"

/** What an entry point of a package hands out, in alphabetical order. */
export interface Exports {
  readonly values: readonly string[]
  readonly types: readonly string[]
}

/** The names that a package exports, by entry point. */
export const exportsOf = ({ folder, manifest }: Package): Readonly<Record<string, Exports>> =>
  Object.fromEntries(
    Object.entries(manifest.exports).map(([entry, file]) => {
      const path = `packages/${folder}/${file.replace("./", "")}`
      const entries = parseSync(path, textOf(path)).module.staticExports.flatMap((one) => one.entries)
      const names = (types: boolean): readonly string[] =>
        entries
          .filter(({ isType }) => isType === types)
          .map(({ exportName }) => exportName.name ?? "")
          .sort()
      return [entry, { values: names(false), types: names(true) }]
    }),
  )

export const allExports = (): Readonly<Record<string, ReturnType<typeof exportsOf>>> =>
  Object.fromEntries(packages.map((one) => [one.manifest.name, exportsOf(one)]))

/** The same for a reviewer: one name a line. */
export const exportsAsText = (): string =>
  Object.entries(allExports())
    .flatMap(([name, entries]) =>
      Object.entries(entries).map(([entry, { values, types }]) =>
        [
          `${name}${entry.slice(1)}`,
          ...values.map((value) => `  ${value}`),
          ...types.map((type) => `  type ${type}`),
        ].join("\n"),
      ),
    )
    .join("\n\n")
    .concat("\n")
