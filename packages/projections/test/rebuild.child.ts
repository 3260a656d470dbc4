import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { openReadModels, rebuild } from "../src/index.ts"
import { tally } from "./tally.ts"

// Rebuilds a read model, and is killed at the n-th point of it: when a page is taken in, when its rows are written and the
// transaction has not ended, or when it has.
const [, , log = "", path = "", n = ""] = process.argv
let points = 0
const point = (): void => {
  points += 1
  if (points === Number(n)) process.kill(process.pid, "SIGKILL")
}
await rebuild(openSqliteStore(log), openReadModels(path), tally({ onPage: point, onRows: point }), {
  onProgress: point,
})
