import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "vitest"
import { outcomeOf } from "../src/docs.ts"
import { root, textOf } from "../src/repository.ts"

it("the README shows a part of what `npm start` prints", () => {
  const [, shown] = /^```text\n([^]*?)\n```$/m.exec(textOf("README.md")) ?? []
  const data = mkdtempSync(join(tmpdir(), "readme-"))
  try {
    const options = ["--disable-warning=ExperimentalWarning", "examples/01-five-histories/main.ts"]
    expect(outcomeOf(process.execPath, [...options, "--data", data], root).printed).toContain(shown)
  } finally {
    rmSync(data, { recursive: true })
  }
})
