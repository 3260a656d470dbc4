import { setTimeout as delay } from "node:timers/promises"
import type { Faults } from "./faults.ts"
import type { Log } from "./log.ts"
import type { Refusal } from "./refusal.ts"
import type { Expected, Proposed } from "./stored.ts"

/** What a server takes in one append, in bytes: 1 MiB, as they are set when nobody sets them otherwise. */
const maximumAppendSize = 1_048_576

/** An append, whichever of the two methods it came by. */
export interface AppendRequest {
  readonly stream: string
  readonly expected: Expected
  readonly events: readonly Proposed[]
  /** Past this time, in milliseconds since 1970, it is no longer recorded. */
  readonly deadline: number
  readonly requiresLeader: boolean
  /** The client has given it up, or its connection is gone. */
  readonly cancelled: () => boolean
}

/** What the client is told: where its last event stands, a refusal, or never anything. */
export type AppendAnswer =
  | { readonly type: "appended"; readonly revision: number; readonly position: number | undefined }
  | { readonly type: "silence" }
  /** It is recorded, and the connection shall break before the client hears of it. */
  | { readonly type: "lost" }
  | Refusal

/** Records an append, or does with it what the faults demand. */
export const append = async (log: Log, faults: Faults, request: AppendRequest): Promise<AppendAnswer> => {
  const { stream, expected, events } = request
  const trouble = faults.atBeginning("appends", request.requiresLeader)
  if (trouble === "silence") return { type: "silence" }
  if (trouble !== undefined) return trouble
  const milliseconds = faults.standing("slow")?.milliseconds ?? 0
  if (milliseconds > 0) await delay(milliseconds)
  if (request.cancelled()) return { type: "silence" }
  if (Date.now() > request.deadline) return { type: "deadlineExceeded" }
  if (events.reduce((size, event) => size + sizeOf(event), 0) > maximumAppendSize) {
    return { type: "maximumAppendSizeExceeded", limit: maximumAppendSize }
  }
  const outcome = log.append(stream, expected, events)
  if (faults.take("lostAnswer") !== undefined) return { type: "lost" }
  if (outcome.type === "deleted") return { type: "streamDeleted", stream }
  if (outcome.type === "wrongExpected") {
    return { type: "wrongExpectedVersion", stream, expected, current: outcome.current }
  }
  const positions = faults.standing("positions")?.of ?? "new"
  const told = positions === "all" || (positions === "new" && !outcome.repeated)
  return {
    type: "appended",
    revision: outcome.revision,
    position: told ? outcome.position : undefined,
  }
}

/** The size by which a server counts an event: its bytes, and its type at two bytes a letter. */
const sizeOf = ({ type, data, metadata }: Proposed): number => data.length + metadata.length + 2 * type.length
