import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** The repository's root. */
export const root = join(import.meta.dirname, "../..")

/** Paths of the files below a folder of the repository, from the root, in a fixed order; nothing that is installed or built. */
export const filesBelow = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isFile()) return entry.name.endsWith(ending) ? [path] : []
      const skipped = entry.name === "node_modules" || entry.name === "dist" || entry.name.startsWith(".")
      return entry.isDirectory() && !skipped ? filesBelow(path, ending) : []
    })

export const textOf = (path: string): string => readFileSync(join(root, path), "utf8")

export interface Package {
  /** The name of its folder. */
  readonly folder: string
  readonly manifest: {
    readonly name: string
    readonly version: string
    readonly private?: boolean
    readonly exports: Readonly<Record<string, string>>
    readonly dependencies?: Readonly<Record<string, string>>
  }
}

export const packages: readonly Package[] = readdirSync(join(root, "packages"))
  .sort()
  .map((folder) => ({
    folder,
    manifest: JSON.parse(textOf(`packages/${folder}/package.json`)) as Package["manifest"],
  }))

export const publicPackages = packages.filter(({ manifest }) => manifest.private !== true)
