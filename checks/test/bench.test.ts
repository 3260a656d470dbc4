import { spawnSync } from "node:child_process"
import { expect, it } from "vitest"
import { root } from "../src/repository.ts"

const bench = (...options: readonly string[]) =>
  spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", "bench/main.ts", ...options], {
    cwd: root,
    encoding: "utf8",
  })

it.each([
  [
    "a part that there is not",
    ["--only", "typo"],
    "--only is one of commands, rebuilds, policies, eventstoredb",
  ],
  ["an option that there is not", ["--onyl", "policies"], "Unknown option '--onyl'"],
])("npm run bench answers %s with its usage, and measures nothing", (_, options, said) => {
  const { status, stdout, stderr } = bench(...options)
  expect([status, stdout]).toStrictEqual([2, ""])
  expect(stderr).toContain(said)
  expect(stderr).toContain("npm run bench --")
})
