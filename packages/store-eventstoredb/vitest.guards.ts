import { join } from "node:path"
import { defineConfig, type Plugin } from "vitest/config"

const { GUARD_OFF: name } = process.env
const guard = join(import.meta.dirname, "src/guard", `${name}.ts`)
const twin = join(import.meta.dirname, "test/naive", `${name}.ts`)

/** Puts the naive twin in the place of the guard that `GUARD_OFF` names. */
const guardOff: Plugin = {
  name: "guard-off",
  enforce: "pre",
  async resolveId(source, importer) {
    const resolved = await this.resolve(source, importer, { skipSelf: true })
    return resolved?.id === guard ? twin : resolved
  },
}

export default defineConfig({
  plugins: name === undefined ? [] : [guardOff],
  test: {
    root: import.meta.dirname,
    include: ["test/defects.test.ts"],
    testTimeout: 10_000,
    fileParallelism: false,
    // What is kept on disk does not know of the twins.
    fsModuleCache: false,
  },
})
