import type { DatabaseSync } from "node:sqlite"
import type { Instant, Recorded } from "@programme-lifecycle/core"
import { isUnreadable } from "./driver-error.ts"
import { columns, page } from "./row.ts"

/** Something in the file that an unharmed store never shows. */
export interface Finding {
  /** `file`: SQLite itself finds fault; otherwise what of the log's order or content does not hold. */
  readonly kind: "file" | "position" | "revision" | "recordedAt" | "content"
  /** The position after which, or at which, it shows; absent where it concerns the file as a whole. */
  readonly position?: number
  readonly message: string
}

/**
 * Reads the whole file: SQLite's own check of pages and index, then every event for positions that are dense from 1, revisions
 * that are dense from 0, times that never decrease, and content that is JSON. It cannot tell whether the last events were taken
 * out, nor whether a well-formed value was altered; that takes the transparency log.
 */
export const check = (database: DatabaseSync): readonly Finding[] => [
  ...checkFile(database),
  ...checkEvents(database),
]

function* checkFile(database: DatabaseSync): Iterable<Finding> {
  try {
    const rows: unknown = database.prepare("PRAGMA integrity_check").all()
    for (const [message] of rows as readonly (readonly [string])[])
      if (message !== "ok") yield { kind: "file", message }
  } catch (error) {
    yield unreadable("file", error)
  }
}

function* checkEvents(database: DatabaseSync): Iterable<Finding> {
  const statement = database.prepare(
    `SELECT ${columns} FROM event WHERE position > ? ORDER BY position LIMIT 500`,
  )
  const next = new Map<string, number>()
  let position = Number.MIN_SAFE_INTEGER
  let recordedAt: Instant | undefined
  for (;;) {
    let events: readonly Recorded[]
    try {
      events = page(statement.all(position))
    } catch (error) {
      yield { ...unreadable("content", error), ...(position > 0 && { position }) }
      return
    }
    for (const event of events) {
      const at = event.position
      const revision = next.get(event.stream) ?? 0
      if (at < 1) yield { kind: "position", position: at, message: `position ${at} lies before the first` }
      const due = Math.max(position, 0) + 1
      if (at <= position)
        return yield { kind: "position", position, message: `position ${at} comes after ${position}` }
      if (at > due) {
        const gone = at - due === 1 ? `position ${due} is` : `positions ${due} to ${at - 1} are`
        yield { kind: "position", position: at, message: `${gone} missing` }
      }
      if (event.revision !== revision)
        yield {
          kind: "revision",
          position: at,
          message: `${event.stream} has ${event.revision} where ${revision} belongs`,
        }
      if (recordedAt !== undefined && event.recordedAt < recordedAt)
        yield { kind: "recordedAt", position: at, message: `${event.recordedAt} comes after ${recordedAt}` }
      next.set(event.stream, event.revision + 1)
      position = at
      recordedAt = event.recordedAt
    }
    if (events.length === 0) return
  }
}

const unreadable = (kind: Finding["kind"], error: unknown): Finding => {
  if (!isUnreadable(error)) throw error
  return { kind, message: error instanceof Error ? error.message : String(error) }
}
