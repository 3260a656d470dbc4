import { openEventStoreDbStore } from "../src/index.ts"

// Waits for the first event without anything else that keeps the process alive, and is then done.
const store = openEventStoreDbStore(process.argv[2] ?? "")
const waiting = store.moreAfter(0, new AbortController().signal)
process.stdout.write("waiting\n")
await waiting
process.stdout.write("woken\n")
