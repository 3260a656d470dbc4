import { DatabaseSync } from "node:sqlite"
import { randomUUID } from "node:crypto"
import { rmSync } from "node:fs"
import { join } from "node:path"
import * as E from "fp-ts/lib/Either.js"
import { consultation, idOf, lifecycle, streamOf } from "@programme-lifecycle/core"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { interleaved, report, warming } from "./measure.ts"
import { answeredConsultation, comment, nextId, profile, recordComment, registry } from "./story.ts"

/** Load 20 events, decide, append one durably; against the same statements and bytes by the bare driver. */
export const durableCommands = async (folder: string, rounds: number, commands: number): Promise<void> => {
  const ours = join(folder, "durable-ours.sqlite")
  const raw = join(folder, "durable-raw.sqlite")
  for (const path of [ours, raw]) {
    const store = openSqliteStore(path)
    for (let n = 0; n < commands * (rounds + warming); n += 1) {
      const [first, ...rest] = answeredConsultation(idOf("bench/programme"), 10).slice(0, 20)
      if (first !== undefined)
        await store.append(streamOf(consultation, idOf(`bench/durable/${n}`)), "none", [first, ...rest])
    }
    store.close()
  }
  const store = openSqliteStore(ours)
  const database = bareDriver(raw)
  // Every command is the first on its stream, so that the stream is read each time.
  const county = lifecycle({ store, profile, actor: registry })
  const figures = await interleaved(
    rounds,
    commands,
    async (round) => {
      for (let n = 0; n < commands; n += 1) {
        const result = await county.handle(
          consultation,
          idOf(`bench/durable/${round * commands + n}`),
          recordComment(),
        )
        if (E.isLeft(result)) throw new Error(result.left.type)
      }
    },
    (round) => {
      for (let n = 0; n < commands; n += 1)
        database.command(streamOf(consultation, idOf(`bench/durable/${round * commands + n}`)))
    },
  )
  store.close()
  database.close()
  for (const path of [ours, raw]) rmSync(path, { force: true })
  report("durable command (load 20, decide, append 1)", figures, "goal: 70 % of raw")
}

const bareDriver = (path: string) => {
  const database = new DatabaseSync(path, { timeout: 5_000 })
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
  const select = database.prepare(
    "SELECT position, stream, revision, id, type, recorded_at, data, metadata FROM event WHERE stream = ? ORDER BY revision",
  )
  select.setReturnArrays(true)
  const last = database.prepare("SELECT max(revision) AS revision FROM event WHERE stream = ?")
  const insert = database.prepare(
    "INSERT INTO event (stream, revision, id, type, recorded_at, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)",
  )
  const begin = database.prepare("BEGIN IMMEDIATE")
  const commit = database.prepare("COMMIT")
  return {
    command: (stream: string): void => {
      const rows: unknown = select.all(stream)
      for (const row of rows as string[][]) {
        JSON.parse(row[6] ?? "")
        JSON.parse(row[7] ?? "")
      }
      const id = randomUUID()
      const data = JSON.stringify(comment(nextId()))
      const metadata = JSON.stringify({ v: 1, command: id, actor: registry })
      begin.run()
      const revision = Number(last.get(stream)?.["revision"]) + 1
      insert.run(stream, revision, id, "CommentReceived", new Date().toISOString(), data, metadata)
      commit.run()
    },
    close: () => database.close(),
  }
}
