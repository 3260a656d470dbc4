import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"

/**
 * Shows that each guard in src/guard is needed: with all of them every test of the defects passes, and with the naive twin of one in
 * its place a test fails whose title names its defect.
 */

/** The guards, in the order of the defects. */
const guards = [
  "cancelled-read",
  "within-time",
  "serialised",
  "fresh-client",
  "throws-on-failure",
  "asked-again",
  "in-order",
  "error-kind",
  "not-empty",
  "same-append-again",
  "leader-found",
  "not-ready",
] as const

/** How long one run of the tests may take, in milliseconds. */
const timeLimit = 120_000

interface Outcome {
  readonly title: string
  readonly status: "passed" | "failed" | "skipped" | "pending"
}

interface Report {
  readonly testResults: readonly { readonly message: string; readonly assertionResults: readonly Outcome[] }[]
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const vitest = join(createRequire(import.meta.url).resolve("vitest/package.json"), "../vitest.mjs")

/** The outcomes of the tests whose titles begin so, without the guard of that name. */
const outcomes = async (titles: string, off: string | undefined): Promise<readonly Outcome[]> => {
  const directory = mkdtempSync(join(tmpdir(), "guards-"))
  try {
    const report = join(directory, "report.json")
    const config = join(import.meta.dirname, "../vitest.guards.ts")
    const options = ["--config", config, "--reporter", "json", "--outputFile", report]
    const child = spawn(process.execPath, [vitest, "run", ...options, "--testNamePattern", titles], {
      env: { ...process.env, ...(off !== undefined && { GUARD_OFF: off }) },
      stdio: "ignore",
      timeout: timeLimit,
    })
    const [code] = await once(child, "close")
    if (code === null) throw new Error(`the tests took longer than ${timeLimit} ms`)
    const { testResults } = JSON.parse(readFileSync(report, "utf8")) as Report
    return testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === "passed" || status === "failed")
  } finally {
    rmSync(directory, { recursive: true })
  }
}

const main = async (): Promise<0 | 1> => {
  const files = guards.map((name) => `${name}.ts`).sort()
  for (const folder of ["../src/guard", "naive"])
    if (
      readdirSync(join(import.meta.dirname, folder))
        .sort()
        .join() !== files.join()
    )
      throw new Error(`the guards are not those in ${folder}`)

  const sound = await outcomes("defect", undefined)
  const failed = sound.filter(({ status }) => status === "failed")
  say(`with every guard: ${sound.length - failed.length} of ${sound.length} tests pass`)
  for (const { title } of failed) say(`  ${title}`)
  if (sound.length === 0 || failed.length > 0) return 1

  let survived = 0
  for (const [index, name] of guards.entries()) {
    const all = await outcomes(`defect ${index + 1}:`, name)
    const killer = all.find(({ status }) => status === "failed")
    if (killer === undefined) survived += 1
    say(
      `${index + 1}/${guards.length} without ${name} ${killer === undefined ? "NOTHING fails" : `this fails: ${killer.title}`}`,
    )
  }
  return survived === 0 ? 0 : 1
}

process.exitCode = await main()
