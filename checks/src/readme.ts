import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { outcomeOf } from "./docs.ts"
import { root, textOf } from "./repository.ts"

const firstText = /(?<=^```text\n)[^]*?(?=\n```$)/m

/**
 * The README as it should be: it shows `npm start` from the line that its first `text` block begins with to the next empty one.
 *
 * @throws {Error} if `npm start` does not print that line
 */
export const readmePage = (): string => {
  const readme = textOf("README.md")
  const first = firstText.exec(readme)?.[0].split("\n", 1)[0] ?? ""
  const lines = whatStartPrints().split("\n")
  const from = lines.indexOf(first)
  if (from < 0) throw new Error(`npm start does not print the line that the README begins with: ${first}`)
  return readme.replace(firstText, () => lines.slice(from, lines.indexOf("", from)).join("\n"))
}

const whatStartPrints = (): string => {
  const data = mkdtempSync(join(tmpdir(), "readme-"))
  const program = ["--disable-warning=ExperimentalWarning", "examples/01-five-histories/main.ts"]
  try {
    return outcomeOf(process.execPath, [...program, "--data", data], root).printed
  } finally {
    rmSync(data, { recursive: true })
  }
}
