import type { EventStore } from "@programme-lifecycle/core"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { catchUpPolicies, openReadModels } from "../src/index.ts"
import { clock, options } from "./policy-setting.ts"

// Lets the policies react, and is killed at the n-th point of it: before a command is recorded, when it is, when it has been told
// of, or when the checkpoint has moved on.
const [, , log = "", path = "", n = ""] = process.argv
let points = 0
const point = (): void => {
  points += 1
  if (points === Number(n)) process.kill(process.pid, "SIGKILL")
}
const store = openSqliteStore(log, { clock })
const watched: EventStore = {
  ...store,
  append: async (...appended) => {
    point()
    const result = await store.append(...appended)
    point()
    return result
  },
}
await catchUpPolicies(watched, openReadModels(path), { ...options, onReaction: point, onProgress: point })
