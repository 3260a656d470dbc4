import { setTimeout } from "node:timers/promises"
import { openSqliteStore } from "../src/index.ts"

// Reads a whole log, slowly at first, with nothing else that keeps the process alive.
const store = openSqliteStore(process.argv[2] ?? "")
let read = 0
const reading = async (): Promise<void> => {
  for await (const page of store.readAll()) {
    read += page.length
    if (read < 3_000) await setTimeout(10)
  }
}
void reading().finally(() => {
  process.stdout.write(`${read}\n`)
  store.close()
})
