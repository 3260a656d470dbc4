import { readdirSync } from "node:fs"
import { join } from "node:path"
import { openStore } from "@programme-lifecycle/stores"
import { startStandIn } from "@programme-lifecycle/store-contract/stand-in"
import { afterAll, afterEach, describe, expect, test, vi } from "vitest"
import { run, temporaryFolder, type Ended } from "../testing/run.ts"
import { importFive } from "./history.ts"

vi.setConfig({ testTimeout: 120_000 })

const variable = "EVENTSTOREDB_URL"
const realServer = process.env[variable]
const standIns = await startStandIn()
afterAll(standIns.close)
afterEach(() => vi.unstubAllEnvs())

const onServer = (url: string): Promise<Ended> => run("04-on-eventstoredb", ["--url", url])
const withVariable = (url: string | undefined): Promise<Ended> => {
  vi.stubEnv(variable, url)
  return run("04-on-eventstoredb", [])
}

const { url } = await standIns.open()
const gone = await standIns.open()
await gone.close()
// It takes its time to give up, which the other tests need not wait for.
const unreachable = onServer(`${gone.url}&retryFor=2000`)

const whole = /^289 events here {3}([0-9a-f]{64})\n289 events there {2}\1\nThe digests are equal\.\n$/m

describe("the lifecycle on EventStoreDB", async () => {
  const { code, stdout, stderr } = await onServer(url)
  const lines = stdout.split("\n")
  const after = (text: string, count: number): readonly string[] => {
    const line = lines.indexOf(text)
    return lines.slice(line + 1, line + 1 + count)
  }

  test("runs on the server that is named, under a prefix of its own, and says so", () => {
    expect([code, stderr]).toStrictEqual([0, ""])
    expect(lines[0]).toBe("This runs on the store that --url names.")
    expect(lines[1]).toMatch(/^The prefix of its streams, chosen for this run: example-[0-9a-f-]{36}\.$/)
    expect(lines.filter((line) => line.length > 100)).toStrictEqual([])
  })

  test("F-S0 to F-S4: imports the five histories, and nothing when they are imported again", () => {
    expect(after("Five histories, imported twice", 3)).toStrictEqual([
      "",
      "first   251 facts: 187 recorded, 64 known before",
      "second  251 facts: 0 recorded, 251 known before",
    ])
    expect(stdout).toContain("Programmes       5 (expected: 5); in preparation 5\n")
  })

  test("X-01, C-10: refuses the submission while comments have no answer", () => {
    expect(after("The first submission is refused:", 3)).toStrictEqual([
      "  CONSULTATION_OPEN (X-01)",
      "  COMMENT_UNANSWERED (C-10)",
      "The second is accepted. What the decision brings with it, the policies record:",
    ])
  })

  test("records by policy what the decision brings with it", () => {
    expect(
      after("The second is accepted. What the decision brings with it, the policies record:", 3),
    ).toStrictEqual([
      "  adoption-follows-decision: AdoptDocument",
      "  preparation-ends-with-adoption: ClosePreparation",
      "",
    ])
  })

  test("shows the programme as adopted and final, and its newest event first in the audit trail", () => {
    expect(stdout).toContain("     State            adopted: 9 September 2024, 81 days\n")
    expect(stdout).toContain("     Legal force      final\n")
    const trail = stdout.slice(stdout.indexOf("The newest of 289 rows of the audit trail"))
    expect(trail.split("\n")[2]).toMatch(/^\d+ +Final · Participation programme/)
  })

  test("comes to the same views as a store in memory, and moves into a file whole", () => {
    expect(lines.filter((line) => line.startsWith("equal  "))).toStrictEqual([
      "equal  Lapland, as published by 2 March 2023",
      "equal  Lapland, as published by 19 November 2024",
      "equal  Järvimaa on 4 June 2024, in preparation",
      "equal  Järvimaa on 9 September 2024, decided",
      "equal  Järvimaa on 29 November 2024, in force",
    ])
    expect(stdout).toMatch(whole)
  })
})

describe("where it runs", () => {
  test("a prefix that the URL names holds one history", async () => {
    const first = await withVariable(`${url}&prefix=county.`)
    expect([first.code, first.stderr]).toStrictEqual([0, ""])
    expect(first.stdout).toMatch(/^This runs on the store that EVENTSTOREDB_URL names\.\n\n/)
    expect(first.stdout).toMatch(whole)
    expect(await withVariable(`${url}&prefix=county.`)).toStrictEqual({
      code: 1,
      signal: null,
      stdout: "",
      stderr: "the store holds a history already: name another prefix in the URL.\n",
    })
  })

  test("without a URL it is a stand-in, and that is said", async () => {
    const { code, stdout, stderr } = await withVariable(undefined)
    expect([code, stderr]).toStrictEqual([
      0,
      "no server given: this runs on a stand-in that keeps nothing; set EVENTSTOREDB_URL for a real one\n",
    ])
    expect(stdout).toMatch(/^This runs on a stand-in for an EventStoreDB server, which keeps nothing\.\n/)
    expect(stdout).toMatch(whole)
  })

  test.skipIf(realServer === undefined)(
    "the real server that EVENTSTOREDB_URL names; skipped where it names none",
    async () => {
      const { code, stdout } = await withVariable(realServer)
      expect(code).toBe(0)
      expect(stdout).toMatch(whole)
    },
  )
})

describe("a run that cannot be", () => {
  test("answers --help on stdout, and starts nothing", async () => {
    const { code, stdout, stderr } = await run("04-on-eventstoredb", ["--help"])
    expect([code, stderr]).toStrictEqual([0, ""])
    expect(stdout).toContain("node examples/04-on-eventstoredb/main.ts [--url URL]")
  })

  test("answers an option it does not know with its usage on stderr, and exit code 2", async () => {
    const { code, stdout, stderr } = await run("04-on-eventstoredb", ["--server", url])
    expect([code, stdout]).toStrictEqual([2, ""])
    expect(stderr).toContain("node examples/04-on-eventstoredb/main.ts [--url URL]")
  })

  test("stopped by Ctrl-C leaves nothing behind", async () => {
    using folder = temporaryFolder()
    vi.stubEnv("TMPDIR", folder.path)
    const stopped = await run("04-on-eventstoredb", ["--url", url], { interruptOn: "This runs on" })
    expect([stopped.code, readdirSync(folder.path)]).toStrictEqual([130, []])
  })

  test("a file that holds a history already is told as a file", async () => {
    using folder = temporaryFolder()
    const file = `sqlite:${join(folder.path, "county.db")}`
    await using store = await openStore(file)
    await importFive(store)
    expect(await onServer(file)).toMatchObject({
      code: 1,
      stderr: "the store holds a history already: name another file in the URL.\n",
    })
  })

  test.each([
    ["localhost:2113", /^the URL of a store does not begin with localhost:: .+\n$/],
    ["esdb://admin:s3cret@localhost?tls=perhaps", /^EventStoreDB cannot be used: .+\n$/],
    ["esdb://localhost?prefex=county.", /^the store's URL has the option "prefex", which nobody knows\.\n$/],
  ])("is told in one sentence, without the password: %s", async (wrong, said) => {
    const { code, stdout, stderr } = await onServer(wrong)
    expect([code, stdout]).toStrictEqual([1, ""])
    expect(stderr).toMatch(said)
    expect(stderr).not.toContain("s3cret")
  })

  test("gives up on a server that is not there, and says so in one line", async () => {
    const { code, stdout, stderr } = await unreachable
    expect([code, stdout]).toStrictEqual([1, ""])
    expect(stderr).toMatch(/^EventStoreDB was out of reach for the look at the head: .*ECONNREFUSED.*\.\n$/)
  })
})
