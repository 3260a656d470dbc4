import { writeSync } from "node:fs"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { openReadModels, rebuild } from "../src/index.ts"
import { tally } from "./tally.ts"

// Rebuilds a read model until it is killed, and says when it is about to end each transaction, and how far it has come.
const [, , log = "", path = ""] = process.argv
const projection = tally({ onRows: () => writeSync(1, "rows\n") })
const done = await rebuild(openSqliteStore(log), openReadModels(path), projection, {
  onProgress: () => writeSync(1, "page\n"),
})
writeSync(1, `${done}\n`)
