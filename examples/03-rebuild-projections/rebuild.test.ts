import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterAll, describe, expect, test, vi } from "vitest"
import { run, temporaryFolder, type Disturbed, type Ended } from "../testing/run.ts"
import { fillUp, manyEvents } from "./fill-up.ts"

vi.setConfig({ testTimeout: 120_000 })

const folder = temporaryFolder()
afterAll(() => folder[Symbol.dispose]())

const dataOf = (name: string): string => join(folder.path, name)
const rebuildIn = (name: string, disturbed?: Disturbed): Promise<Ended> =>
  run("03-rebuild-projections", ["--data", dataOf(name)], disturbed)
const imported = async (name: string): Promise<string> => {
  await run("01-five-histories", ["--data", dataOf(name)])
  return name
}

/** Changes the read models behind the back of the library. */
const tamper = (name: string, change: (models: DatabaseSync) => void): void => {
  const models = new DatabaseSync(join(dataOf(name), "read-models.sqlite"))
  change(models)
  models.close()
}

const equal = (projection: string, position: number): RegExp =>
  new RegExp(
    `^${projection}: equal, at position ${position}\n  kept up to date  ([0-9a-f]{64})\n  rebuilt          \\1$`,
    "m",
  )

describe("the rebuild of the read models of an imported log", () => {
  test("comes byte for byte to what was kept up to date", async () => {
    const { code, stdout, stderr } = await rebuildIn(await imported("imported"))
    expect(code).toBe(0)
    expect(stdout).toMatch(equal("steering_group", 251))
    expect(stdout).toMatch(equal("audit_trail", 251))
    expect(stdout.split("\n")).toHaveLength(7)
    const progress = /^rebuilding (\w+): 251 of 251 \(100 %\), \d+ events\/s$/gm
    expect([...stderr.matchAll(progress)].map(([, name]) => name)).toStrictEqual([
      "steering_group",
      "audit_trail",
    ])
  })

  test("comes to the same in every file, and whenever it is done", async () => {
    const [here, there] = [await rebuildIn("imported"), await rebuildIn("imported")]
    expect(here.stdout).toBe(there.stdout)
  })

  test("finds a read model that somebody has tampered with, and puts the right one in its place", async () => {
    const name = await imported("tampered")
    tamper(name, (models) => {
      const { table } = models
        .prepare("SELECT name AS 'table' FROM sqlite_schema WHERE name LIKE 'audit_trail_%_row'")
        .get() as { readonly table: string }
      expect(
        models.prepare(`UPDATE ${table} SET capacity = 'auditor' WHERE position = 7`).run().changes,
      ).toBe(1)
    })
    const found = await rebuildIn(name)
    expect(found.code).toBe(1)
    expect(found.stdout).toMatch(equal("steering_group", 251))
    expect(found.stdout).toMatch(/^audit_trail: different, at position 251$/m)
    const again = await rebuildIn(name)
    expect(again.code).toBe(0)
    expect(again.stdout).toMatch(equal("audit_trail", 251))
  })

  test("says so where the read model is of another version, and there is nothing to compare with", async () => {
    const name = await imported("older")
    tamper(name, (models) => models.exec("UPDATE read_model SET version = 0 WHERE name = 'steering_group'"))
    const { code, stdout } = await rebuildIn(name)
    expect(code).toBe(0)
    expect(stdout).toContain(
      "steering_group: rebuilt, nothing to compare with, at position 251\n  kept up to date  none: ",
    )
    expect(stdout).toMatch(/is of version 0, not \d+/)
  })
})

describe("the rebuild of the read models of a long log", () => {
  test("is stopped by Ctrl-C, and the next run goes on", async () => {
    await imported("long")
    await fillUp(join(dataOf("long"), "histories.sqlite"))
    const head = 251 + manyEvents
    expect((await rebuildIn("long")).stdout).toMatch(equal("steering_group", head))

    const stopped = await rebuildIn("long", { interruptOn: "rebuilding steering_group" })
    expect([stopped.code, stopped.signal, stopped.stdout]).toStrictEqual([130, null, ""])
    expect(stopped.stderr).toMatch(/stopped: the next run goes on from here\n$/)

    const next = await rebuildIn("long")
    expect(next.code).toBe(0)
    expect(next.stdout).toMatch(equal("steering_group", head))
    expect(next.stdout).toMatch(equal("audit_trail", head))
    const [, from] = /^rebuilding steering_group: (\d+) of/m.exec(next.stderr) ?? []
    expect(Number(from)).toBeGreaterThan(500)
  })
})

describe("a log that cannot be rebuilt from", () => {
  test("is told in one sentence where it is missing", async () => {
    const { code, stdout, stderr } = await rebuildIn("missing")
    expect([code, stdout]).toStrictEqual([1, ""])
    expect(stderr).toBe(`there is no ${join(dataOf("missing"), "histories.sqlite")}: npm start writes it\n`)
  })

  test("an option it does not know is answered with its usage on stderr, and exit code 2", async () => {
    const { code, stdout, stderr } = await run("03-rebuild-projections", ["--from", "0"])
    expect([code, stdout]).toStrictEqual([2, ""])
    expect(stderr).toContain("node examples/03-rebuild-projections/main.ts [--data FOLDER]")
  })
})
