import * as E from "fp-ts/lib/Either.js"
import { anEvent, aStream, collect } from "@programme-lifecycle/store-contract/setting"
import { openSqliteStore } from "../src/index.ts"

// Appends so many events to one stream, against others who do the same, and tells how often it was not the first.
const [path = "", writer = "", wanted = ""] = process.argv.slice(2)
const store = openSqliteStore(path)
const count = { attempts: 0, successes: 0, conflicts: 0 }
let expected: number | "none" = "none"
while (count.successes < Number(wanted)) {
  const number = count.successes
  const event = anEvent(1_000 * (Number(writer) + 1) + number, { writer: Number(writer), number })
  count.attempts += 1
  const appended = await store.append(aStream(), expected, [event])
  if (E.isRight(appended)) {
    count.successes += 1
    expected = appended.right.revision
  } else {
    count.conflicts += 1
    expected = (await collect(store.readStream(aStream()))).at(-1)?.revision ?? "none"
  }
}
store.close()
process.stdout.write(`${JSON.stringify(count)}\n`)
