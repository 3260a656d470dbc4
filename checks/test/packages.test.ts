import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { publint } from "publint"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { blocksOf } from "../src/docs.ts"
import { publicPackages, root, type Package } from "../src/repository.ts"

interface Published {
  readonly name: string
  readonly license: string
  readonly exports: Readonly<Record<string, { readonly types: string; readonly default: string }>>
  readonly dependencies?: Readonly<Record<string, string>>
}

const folder = mkdtempSync(join(tmpdir(), "programme-lifecycle-packages-"))
const installed = (name: string, ...path: readonly string[]): string =>
  join(folder, "node_modules", ...name.split("/"), ...path)
/** What `pnpm pack` calls the tarball. */
const tarballOf = ({ manifest: { name, version } }: Package): string =>
  `${name.replace("@", "").replace("/", "-")}-${version}.tgz`

const run = (cwd: string, command: string, ...parameters: readonly string[]): string =>
  execFileSync(command, parameters, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })

const published = ({ manifest }: Package): Published =>
  JSON.parse(readFileSync(installed(manifest.name, "package.json"), "utf8")) as Published

/** Builds, packs and installs the packages as somebody outside the workspace gets them. */
beforeAll(() => {
  run(root, "tsc", "-b", ...publicPackages.map((one) => `packages/${one.folder}`))
  for (const { folder: name } of publicPackages)
    run(join(root, "packages", name), "npx", "--yes", "pnpm@12.21.0", "pack", "--pack-destination", folder)
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "outside", private: true, type: "module" }),
  )
  const files = publicPackages.map((one) => `./${tarballOf(one)}`)
  run(folder, "npm", "install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", ...files)
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(publicPackages.map((one) => [one.manifest.name, one] as const))(
  "the packed %s",
  (name, one) => {
    it("is imported by plain Node, with each of its entry points", () => {
      for (const entry of Object.keys(one.manifest.exports)) {
        const specifier = join(name, entry)
        const script = `console.log(Object.keys(await import(${JSON.stringify(specifier)})).length)`
        const names = run(
          folder,
          process.execPath,
          "--disable-warning=ExperimentalWarning",
          "--input-type=module",
          "--eval",
          script,
        )
        expect({ specifier, isEmpty: Number(names) === 0 }).toStrictEqual({ specifier, isEmpty: false })
      }
    })

    it("brings its types, its sources and the licence", () => {
      const { exports: entries, license } = published(one)
      expect(license).toBe("EUPL-1.2")
      for (const { types, default: file } of Object.values(entries)) {
        expect(readFileSync(installed(name, types), "utf8")).toMatch(/export/)
        expect(file).toMatch(/^\.\/dist\/.+\.js$/)
      }
      expect(readdirSync(installed(name)).sort()).toStrictEqual([
        "LICENSE",
        "README.md",
        "dist",
        "package.json",
        "src",
      ])
    })

    it("names the other packages by version", () => {
      const dependencies = Object.entries(published(one).dependencies ?? {})
      const ours = dependencies.filter(([dependency]) => dependency.startsWith("@programme-lifecycle/"))
      expect(dependencies.filter(([, version]) => version.startsWith("workspace:"))).toStrictEqual([])
      expect(ours.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toStrictEqual([])
    })

    it("is what publint asks of a package", async () => {
      const tarball = readFileSync(join(folder, tarballOf(one)))
      const { messages } = await publint({
        pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
        strict: true,
      })
      expect(messages).toStrictEqual([])
    })
  },
)

describe("the packages together", () => {
  it("run the example of the README in a folder that has nothing else", () => {
    const [example] = blocksOf("README.md")
    writeFileSync(join(folder, "example.ts"), `${example?.code}\n`)
    const printed = run(folder, process.execPath, "--disable-warning=ExperimentalWarning", "example.ts")
    expect(printed.trimEnd()).toBe(example?.prints)
  })

  it("type-check in a project that has nothing else", () => {
    const imports = publicPackages.flatMap(({ manifest }) =>
      Object.keys(manifest.exports).map(
        (entry) =>
          `export * as ${identifier(join(manifest.name, entry))} from "${join(manifest.name, entry)}"`,
      ),
    )
    writeFileSync(join(folder, "all.ts"), `${imports.join("\n")}\n`)
    const settings = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2024",
      "--skipLibCheck",
      "--types",
      "",
    ]
    expect(run(folder, join(root, "node_modules/.bin/tsc"), ...settings, "all.ts")).toBe("")
  })
})

const identifier = (specifier: string): string => specifier.replaceAll(/\W+/g, "_")
