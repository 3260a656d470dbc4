import { execFile } from "node:child_process"
import { rmSync, statSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { auditTrail } from "@programme-lifecycle/projection-audit-trail"
import { steeringGroup } from "@programme-lifecycle/projection-steering-group"
import { openReadModels, rebuild, type Projection, type ReadModels } from "@programme-lifecycle/projections"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { bareLog, fill, type Row } from "./log.ts"
import { interleaved, print, report } from "./measure.ts"
import { profile } from "./story.ts"

export const projections: readonly Projection<unknown>[] = [
  steeringGroup({ zone: profile.zone }),
  auditTrail({ zone: profile.zone }),
]

/** Rebuilds both read models of a log of so many events, against what the bare driver needs for the same rows. */
export const rebuilds = async (folder: string, size: number, rounds: number): Promise<void> => {
  const path = join(folder, `log-${size}.sqlite`)
  const events = await fill(path, size)
  print(
    `log of ${events} events: ${(statSync(path).size / events).toFixed(0)} bytes an event in the file (goal: 800)`,
  )
  const models = join(folder, `models-${size}.sqlite`)
  for (const projection of projections) {
    const store = openSqliteStore(path)
    const target = openReadModels(models)
    const bare = bareWork(path, folder, projection.name === "audit_trail")
    const times = Math.ceil(wholeRound / events)
    const figures = await interleaved(
      rounds,
      events * times,
      async () => repeated(times, () => rebuild(store, target, projection)),
      async () => repeated(times, () => bare.run()),
    )
    bare.close()
    target.close()
    store.close()
    const rate = Math.round(1_000_000 / figures.ours.median)
    report(`rebuild ${projection.name}, ${events} events`, figures, `goal: 60 % of raw; ${rate} events/s`)
    print(
      `${"".padEnd(44)}  peak memory of a process that rebuilds it, with ${smallHeap.join(" ")}: ${(await peakMemory(path, projection.name)).toFixed(0)} MB`,
    )
    for (const suffix of ["", "-wal", "-shm"]) rmSync(models + suffix, { force: true })
  }
  for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true })
}

/** So many events a round takes in, or more: a short log is rebuilt several times, so that a pause of the engine's weighs the same. */
const wholeRound = 100_000

const repeated = async (times: number, work: () => unknown): Promise<void> => {
  for (let time = 0; time < times; time += 1) await work()
}

/** What no code can go below: read every row and parse its JSON, and for the audit trail insert the same row. */
const bareWork = (path: string, folder: string, withRows: boolean) => {
  const log = bareLog(path)
  const models = withRows ? openReadModels(join(folder, "bare.sqlite")) : undefined
  let round = 0
  return {
    run: (): void => {
      round += 1
      const insert = models === undefined ? undefined : bareRows(models, round)
      log.read(insert)
    },
    close: (): void => {
      models?.close()
      log.close()
      for (const suffix of ["", "-wal", "-shm"]) rmSync(join(folder, `bare.sqlite${suffix}`), { force: true })
    },
  }
}

/** The audit trail's own tables, indexes, columns and bytes, by prepared statements alone, in place of those of the round before. */
const bareRows = ({ database }: ReadModels, round: number): ((rows: readonly Row[]) => void) => {
  const trail = auditTrail({ zone: profile.zone })
  for (const table of trail.tables) database.exec(`DROP TABLE IF EXISTS bare_${round - 1}_${table}`)
  trail.create({ database, name: (table) => `bare_${round}_${table}` })
  const insert = database.prepare(
    `INSERT INTO bare_${round}_row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const named = database.prepare(`INSERT INTO bare_${round}_name VALUES (?, ?, ?)`)
  return (rows) => {
    database.exec("BEGIN IMMEDIATE")
    for (const [position, stream, revision, id, type, at, data, metadata] of rows) {
      const day = at.slice(0, 10)
      insert.run(position, stream, revision, id, type, at, day, day, day, "registry", null, 0, data, metadata)
      if (type === "ProgrammeMandated") named.run(stream.slice(10), position, data)
    }
    database.exec("COMMIT")
  }
}

/**
 * V8 lets its heap grow as far as the machine has memory, whatever is alive. Held to 64 MB it shows what the work itself needs: a
 * rebuild that held on to its events would end here.
 */
const smallHeap = ["--max-old-space-size=64", "--max-semi-space-size=16"]

/** Megabytes at the peak of a process of its own that does nothing but rebuild. */
const peakMemory = async (path: string, name: string): Promise<number> => {
  const script = join(import.meta.dirname, "rebuild-once.ts")
  const quiet = "--disable-warning=ExperimentalWarning"
  const { stdout } = await promisify(execFile)(process.execPath, [quiet, ...smallHeap, script, path, name])
  return Number(stdout) / 1_024
}
