import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { run, temporaryFolder, type Disturbed } from "../testing/run.ts"
import { reportShape } from "./shape.ts"

const folder = temporaryFolder()
afterAll(() => folder[Symbol.dispose]())

const start = (data: string, disturbed?: Disturbed) =>
  run("01-five-histories", ["--json", "--data", join(folder.path, data)], disturbed)

/** All that does not depend on when the events were written. */
const resultOf = (stdout: string) => {
  const { audit, ...result } = reportShape.parse(JSON.parse(stdout))
  return { ...result, rows: audit.rows }
}

const kills = 20
const atOnce = 4

test("F-S0 to F-S4: killed at 20 random points and run again, npm start comes to the same", async () => {
  const begun = performance.now()
  const undisturbed = resultOf((await start("undisturbed")).stdout)
  const whole = performance.now() - begun
  const waiting = Array.from({ length: kills }, (_, index) => ({
    data: `killed-${index}`,
    after: Math.random() * whole,
  }))
  let killed = 0
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { data, after } = next
      const { signal } = await start(data, { killAfter: after })
      if (signal === "SIGKILL") killed += 1
      const again = await start(data)
      expect(again.code, `killed after ${after} ms: ${again.stderr}`).toBe(0)
      expect(resultOf(again.stdout), `killed after ${after} ms`).toStrictEqual(undisturbed)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  expect(killed).toBeGreaterThan(kills / 4)
}, 300_000)
