import { writeSync } from "node:fs"
import { anEvent, aStream, collect } from "@programme-lifecycle/store-contract/setting"
import { openSqliteStore } from "../src/index.ts"

// Appends batches of differing size until it is killed, and says the number of each once it is acknowledged.
const store = openSqliteStore(process.argv[2] ?? "")
const last = (await collect(store.readStream(aStream()))).at(-1)
let revision = last?.revision
for (let batch = last === undefined ? 0 : (last.data as { batch: number }).batch + 1; ; batch += 1) {
  const of = 1 + ((batch * 7) % 11)
  const first = (revision ?? -1) + 1
  const event = (index: number) => anEvent(first + index, { batch, of, text: "a".repeat(1_500) })
  const more = Array.from({ length: of - 1 }, (_, index) => event(index + 1))
  await store.append(aStream(), revision ?? "none", [event(0), ...more])
  revision = first + of - 1
  // Not by a stream: the line is with the observer before the next batch begins.
  writeSync(1, `${batch}\n`)
}
