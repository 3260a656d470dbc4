import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { run, temporaryFolder } from "../testing/run.ts"
import { schemaFile } from "./write-schema.ts"

const folder = temporaryFolder()
afterAll(() => folder[Symbol.dispose]())

const { stdout } = await run("01-five-histories", ["--json", "--data", folder.path])
const document: unknown = JSON.parse(stdout)

const page = readFileSync(join(dirname(schemaFile), "start.md"), "utf8")
const examples = [...page.matchAll(/^\| `(\.[^`]+\.[^`]+)` \| `([^`]+)` \|$/gm)]

/** What stands at a path: `.a.b[0]`. */
const at = (path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((key) => key !== "")
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], document)

describe("docs/reference/start.md", () => {
  test("has examples", () => {
    expect(examples.length).toBeGreaterThan(15)
  })

  test.each(examples.map(([, path = "", value = ""]) => [path, value] as const))(
    "F-S0 to F-S4: %s is %s",
    (path, value) => {
      expect(at(path)).toStrictEqual(JSON.parse(value))
    },
  )

  test("names every part of the document, and no other", () => {
    const parts = Object.keys(document as object)
    const named = [...page.matchAll(/^\| `\.(\w+)[^`]*` \| (?!`)/gm)].map(([, part]) => part)
    expect([...new Set(named)]).toStrictEqual(parts)
  })

  test("is right that null never occurs", () => {
    expect(stdout).not.toMatch(/: null|^\s*null,?$/m)
  })
})
