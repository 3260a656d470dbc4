import { rmSync } from "node:fs"
import { join } from "node:path"
import * as E from "fp-ts/lib/Either.js"
import { isNonEmpty } from "fp-ts/lib/ReadonlyArray.js"
import { consultation, idOf, lifecycle, streamOf } from "@programme-lifecycle/core"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { median, print, timed } from "./measure.ts"
import { answeredConsultation, profile, recordComment, registry } from "./story.ts"

/** A command on a consultation of so many answered comments: read from its first event, and with its state at hand. */
export const largeConsultation = async (folder: string, rounds: number, comments: number): Promise<void> => {
  const path = join(folder, "large.sqlite")
  const store = openSqliteStore(path)
  const id = idOf("bench/large")
  const events = answeredConsultation(idOf("bench/programme"), comments)
  for (let from = 0; from < events.length; from += 500) {
    const chunk = events.slice(from, from + 500)
    if (isNonEmpty(chunk))
      await store.append(streamOf(consultation, id), from === 0 ? "none" : from - 1, chunk)
  }
  const cold: number[] = []
  const warm: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const county = lifecycle({ store, profile, actor: registry })
    const command = async (): Promise<void> => {
      const result = await county.handle(consultation, id, recordComment())
      if (E.isLeft(result)) throw new Error(result.left.type)
    }
    const first = await timed(command)
    const second = await timed(command)
    if (round > 0) {
      cold.push(first)
      warm.push(second)
    }
  }
  store.close()
  rmSync(path, { force: true })
  print(
    `command on ${comments} answered comments`.padEnd(53) +
      `cold ${(median(cold) / 1_000).toFixed(1)} ms (goal: 150)  warm ${(median(warm) / 1_000).toFixed(2)} ms (goal: 3)`,
  )
}
