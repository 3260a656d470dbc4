import { openEventStoreDbStore } from "@programme-lifecycle/store-eventstoredb"

// Reads a log on EventStoreDB from end to end and prints the kilobytes of memory that this process held at its peak.
const [, , url = ""] = process.argv
await using store = openEventStoreDbStore(url)
for await (const page of store.readAll()) if (page.length === 0) throw new Error("an empty page")
process.stdout.write(String(process.resourceUsage().maxRSS))
