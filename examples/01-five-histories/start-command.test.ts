import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import * as E from "fp-ts/lib/Either.js"
import { idOf, importHistory, wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { afterAll, describe, expect, test, vi } from "vitest"
import { histories } from "../histories/index.ts"
import { run, temporaryFolder, type Ended } from "../testing/run.ts"

vi.setConfig({ testTimeout: 120_000 })

const folder = temporaryFolder()
afterAll(() => folder[Symbol.dispose]())

const start = (...options: readonly string[]): Promise<Ended> => run("01-five-histories", options)
const inFolder = ["--data", join(folder.path, "data")] as const

const first = await start(...inFolder, "--json")
const text = await start(...inFolder)

/** A folder in which one of the two files is what it should not be. */
const spoiltBy = (name: string, spoil: (path: string) => void): string => {
  const path = join(folder.path, name.replace(" ", "-"))
  mkdirSync(path)
  spoil(join(path, name.split(" ")[0] ?? ""))
  return path
}

describe("npm start", () => {
  test("says on stderr what it recorded and where it keeps it, and on stdout only what it shows", () => {
    expect(first.stderr.split("\n")).toStrictEqual([
      "251 facts: 187 recorded, 64 known before, 64 further sources added",
      `kept in ${join(folder.path, "data", "histories.sqlite")}`,
      "",
    ])
    expect(text.stdout).not.toContain("kept in")
  })

  test("run again adds no event and prints the same bytes, as text and as JSON (H37)", async () => {
    const again = await start(...inFolder, "--json")
    expect(again.stderr).toContain("251 facts: 0 recorded, 251 known before, 0 further sources added\n")
    expect(again.stdout).toBe(first.stdout)
    expect((await start(...inFolder)).stdout).toBe(text.stdout)
  })

  test("ends quietly where the reader of what it prints has left", async () => {
    const left = await run("01-five-histories", [...inFolder, "--json"], { readerLeaves: true })
    expect(left.code).toBe(0)
    expect(left.stderr).toMatch(/^251 facts: [^\n]*\nkept in [^\n]*\n$/)
  })

  test("prints text that fits a terminal of 100 columns, in English and in Finnish", async () => {
    const finnish = await start(...inFolder, "--language", "fi")
    for (const { code, stdout } of [text, finnish]) {
      expect(code).toBe(0)
      expect(stdout.split("\n").filter((line) => line.length > 100)).toStrictEqual([])
    }
    expect(text.stdout).toContain("5  Lapland 2017: the working groups")
    expect(finnish.stdout).toContain("5  Lappi 2017: valmisteltavana olleen maakunnan työryhmät")
    expect(finnish.stdout).toContain("lakisääteisyys: ei mainittu")
    expect(finnish.stdout).not.toMatch(/\bnot stated\b/)
  })

  test("tells what a Finnish reader is told in the JSON of the audit trail too", async () => {
    const { stdout } = await start(...inFolder, "--language", "fi", "--json")
    expect(stdout).toContain('"label": "Kommentti viety tiedoksi"')
  })

  test("prints its usage when asked, and does nothing else", async () => {
    const { code, stdout, stderr } = await start("--help")
    expect([code, stderr]).toStrictEqual([0, ""])
    expect(stdout).toContain("npm start --silent -- --json")
  })

  test.each([
    ["an option it does not know", ["--jsno"], "Unknown option '--jsno'"],
    ["a language it does not speak", ["--language", "de"], "--language is en or fi"],
    ["a word it has no use for", ["again"], "Unexpected argument 'again'"],
  ])("answers %s with its usage on stderr, and exit code 2", async (_, options, said) => {
    const { code, stdout, stderr } = await start(...options)
    expect([code, stdout]).toStrictEqual([2, ""])
    expect(stderr).toContain(said)
    expect(stderr).toContain("npm start --silent -- --json")
  })
})

describe("a file that npm start cannot work with", () => {
  const foreign = (path: string): void => writeFileSync(path, "a shopping list\n".repeat(100))
  const folderInstead = (path: string): void => mkdirSync(path)

  test.each([
    ["histories.sqlite foreign", foreign, "is not a readable SQLite file."],
    ["histories.sqlite folder", folderInstead, "cannot be opened: it is not a file."],
    ["read-models.sqlite foreign", foreign, "cannot be opened: file is not a database"],
    ["read-models.sqlite folder", folderInstead, "cannot be opened: unable to open database file"],
  ])("%s: is told in one sentence, with exit code 1", async (name, spoil, said) => {
    const { code, stdout, stderr } = await start("--data", spoiltBy(name, spoil))
    expect([code, stdout]).toStrictEqual([1, ""])
    const [last = "", ...progress] = stderr.trimEnd().split("\n").reverse()
    expect(last).toContain(said)
    expect(last).toContain(name.split(" ")[0])
    expect(progress.every((line) => line.startsWith("251 facts: "))).toBe(true)
  })

  test("a fact that has changed since it was imported is told in one sentence, with what to do", async () => {
    const data = join(folder.path, "changed")
    mkdirSync(data)
    const [registered] = histories
    if (registered === undefined) throw new Error("the histories hold no fact")
    const { key, decider, id, envelope } = registered
    const name = { fi: "Toinen toimielin" }
    const body = idOf("another body")
    const command = { type: "RegisterBody", data: { body, name, kind: "board", canDecide: true } }
    {
      using store = openSqliteStore(join(data, "histories.sqlite"))
      const changed = [{ key, decider, id, command, envelope }]
      expect(E.isRight(await importHistory(store, changed, { profile }))).toBe(true)
    }
    const { code, stdout, stderr } = await start("--data", data)
    expect([code, stdout]).toStrictEqual([1, ""])
    expect(stderr).toBe(
      `the fact ${key} has changed since it was imported into ${data}: delete that folder to begin again, ` +
        "or leave the fact as it was and correct its event (docs/how-to/import-history.md)\n",
    )
  })

  test("a folder that cannot be made is told in one sentence, with exit code 1", async () => {
    const file = join(folder.path, "a-file")
    writeFileSync(file, "")
    const { code, stdout, stderr } = await start("--data", join(file, "data"))
    expect([code, stdout]).toStrictEqual([1, ""])
    expect(stderr).toMatch(/^the folder .+ cannot be made: .+\n$/)
  })

  test("read models of an older version are built anew", async () => {
    const data = join(folder.path, "older")
    const before = await start("--data", data)
    const models = new DatabaseSync(join(data, "read-models.sqlite"))
    models.exec("UPDATE read_model SET version = 0")
    models.close()
    const { code, stdout, stderr } = await start("--data", data)
    expect([code, stdout]).toStrictEqual([0, before.stdout])
    expect(stderr).toContain("the read model audit_trail is of version 0, not 2: rebuild it\n")
    expect((await start("--data", data)).stderr).not.toContain("rebuild it")
  })
})
