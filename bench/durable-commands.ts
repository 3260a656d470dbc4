import { randomUUID } from "node:crypto"
import { rmSync } from "node:fs"
import { join } from "node:path"
import * as E from "fp-ts/lib/Either.js"
import { consultation, idOf, lifecycle, streamOf } from "@programme-lifecycle/core"
import type { NewEvent } from "@programme-lifecycle/core/store"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { bareAppends } from "./log.ts"
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
  const database = bareAppends(raw)
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
        database.append(streamOf(consultation, idOf(`bench/durable/${round * commands + n}`)), commented)
    },
  )
  store.close()
  database.close()
  for (const path of [ours, raw]) rmSync(path, { force: true })
  report("durable command (load 20, decide, append 1)", figures, "goal: 70 % of raw")
}

const commented = (): NewEvent => {
  const id = randomUUID()
  return {
    id,
    type: "CommentReceived",
    data: comment(nextId()),
    metadata: { v: 1, command: id, actor: registry },
  }
}
