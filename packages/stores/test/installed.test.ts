import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { temporaryDirectory } from "./places.ts"
import { standIns } from "@programme-lifecycle/store-contract"

const server = standIns()

const packages = join(import.meta.dirname, "../..")

/** A project in which of all packages these alone can be found, and what `openStore` of a URL says there. */
const openedWith = (url: string, ...found: readonly string[]): string => {
  const directory = temporaryDirectory()
  const scope = join(directory, "node_modules/@programme-lifecycle")
  mkdirSync(scope, { recursive: true })
  // A link would lead Node to the workspace, where all of them are.
  for (const part of ["src", "test", "package.json"])
    cpSync(join(packages, "stores", part), join(directory, part), { recursive: true })
  for (const name of ["core", ...found]) symlinkSync(join(packages, name), join(scope, name))
  const script = join(directory, "test/open-store.child.ts")
  return execFileSync(process.execPath, ["--disable-warning=ExperimentalWarning", script, url], {
    cwd: directory,
    encoding: "utf8",
  })
}

test("of the stores only the package that the URL names is needed", async () => {
  expect(openedWith("memory:", "store-memory")).toBe("stands at 0")
  expect(openedWith("sqlite:log.db", "store-sqlite")).toBe("stands at 0")
  expect(openedWith((await server()).url, "store-eventstoredb")).toBe("stands at 0")
})

test("a package that is not installed is named, with the line that installs it", () => {
  expect(openedWith("memory:")).toBe(
    "StoreError: @programme-lifecycle/store-memory is not installed: npm install @programme-lifecycle/store-memory",
  )
  expect(openedWith("esdb://localhost:2113")).toBe(
    "StoreError: @programme-lifecycle/store-eventstoredb is not installed: npm install @programme-lifecycle/store-eventstoredb",
  )
  expect(openedWith("sqlite:log.db", "store-memory")).toBe(
    "StoreError: @programme-lifecycle/store-sqlite is not installed: npm install @programme-lifecycle/store-sqlite",
  )
})
