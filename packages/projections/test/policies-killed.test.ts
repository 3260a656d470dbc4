import { join } from "node:path"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { expect, it } from "vitest"
import { catchUpPolicies, policyExceptions } from "../src/index.ts"
import {
  bringToDecision,
  clock,
  consequencesOf,
  options,
  recordedByPolicies,
  shortly,
  wholeLog,
} from "./policy-setting.ts"
import { killedAt } from "./killed-at.ts"
import { readModels } from "./setting.ts"
import { temporaryDirectory } from "./temporary-directory.ts"

const programmes = Array.from({ length: 30 }, (_, index) => index + 1)
const rounds = 5
/** As long as a page is not done, every run comes to as many points. */
const inFirstPage = 25

it("X-11: policies killed at random points, two at a time, record every consequence once", async () => {
  const directory = temporaryDirectory()
  const log = join(directory, "log.db")
  using store = openSqliteStore(log, { clock })
  for (const n of programmes) await bringToDecision(store, n)
  const models = readModels(join(directory, "read-models.db"))
  let killed = 0
  for (let round = 0; round < rounds; round += 1) {
    const reach = round < 3 ? inFirstPage : 100
    const points = [1, 2].map(() => 1 + Math.floor(Math.random() * reach))
    for (const [signal, errors] of await Promise.all(
      points.map((n) => killedAt("policies.child.ts", n, log, models.path)),
    )) {
      expect(errors, `killed at ${points.join(" and ")}`).toBe("")
      if (signal === "SIGKILL") killed += 1
    }
    const recorded = shortly(await recordedByPolicies(store))
    expect(new Set(recorded).size).toBe(recorded.length)
  }
  expect(killed).toBeGreaterThanOrEqual(6)

  await catchUpPolicies(store, models, options)
  expect(shortly(await recordedByPolicies(store)).toSorted()).toStrictEqual(
    programmes.flatMap(consequencesOf).toSorted(),
  )
  const ids = (await wholeLog(store)).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(policyExceptions(models)).toStrictEqual([])
}, 120_000)
