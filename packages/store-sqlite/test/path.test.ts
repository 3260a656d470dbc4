import { readdirSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { StoreError } from "@programme-lifecycle/core"
import { openSqliteStore } from "../src/index.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

const refusalOf = (path: unknown): unknown => {
  try {
    openSqliteStore(path as string).close()
    return undefined
  } catch (error) {
    return error
  }
}

test.each([
  ["undefined, as of a variable that is not set", undefined, "undefined cannot be opened: it is no path."],
  ["a number", 5, "5 cannot be opened: it is no path."],
  ["a URL", new URL("file:///tmp/log.db"), "file:///tmp/log.db cannot be opened: it is no path."],
  ["empty", "", '"" cannot be opened: it is empty, or begins or ends with a blank.'],
  ["blank", " ", '" " cannot be opened: it is empty, or begins or ends with a blank.'],
  [
    "almost the name of a store in memory",
    ":memory: ",
    '":memory: " cannot be opened: it is empty, or begins or ends with a blank.',
  ],
  ["a path with NUL", "log\0.db", '"log\\u0000.db" cannot be opened: it holds the character NUL.'],
])("what is no path of a file is a StoreError that says so: %s", (_, path, message) => {
  const error = refusalOf(path)
  expect(error).toBeInstanceOf(StoreError)
  expect(error).toHaveProperty("message", message)
})

test("what the file system cannot find its way to is a StoreError with the system's error as its cause", () => {
  const directory = temporaryDirectory()
  const circle = join(directory, "circle.db")
  symlinkSync(circle, circle)
  for (const [path, code] of [
    [circle, "ELOOP"],
    [join(directory, `${"a".repeat(300)}.db`), "ENAMETOOLONG"],
  ] as const) {
    const error = refusalOf(path)
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject({ message: expect.stringContaining(path), cause: { code } })
  }
  expect(readdirSync(directory)).toStrictEqual(["circle.db"])
})
