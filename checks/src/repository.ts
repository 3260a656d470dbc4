import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** The repository's root. */
export const root = join(import.meta.dirname, "../..")

/** Paths of files below a folder of the repository, from the root, with `/`, in a fixed order. */
export const filesBelow = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll("\\", "/"))
    .filter((path) => !/(^|\/)(node_modules|dist|\.[^/]+)\//.test(path))
    .sort()

export const textOf = (path: string): string => readFileSync(join(root, path), "utf8")

export interface Package {
  /** The name of its folder. */
  readonly folder: string
  readonly manifest: {
    readonly name: string
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
