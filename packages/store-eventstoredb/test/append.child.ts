import { aStream, anEvent } from "@programme-lifecycle/store-contract/setting"
import { openEventStoreDbStore } from "../src/index.ts"

// What is left open of the append keeps the process alive until the store is closed.
const store = openEventStoreDbStore(process.argv[2] ?? "")
await store.append(aStream(), "none", [anEvent(1)])
process.stdout.write("appended\n")
setTimeout(async () => {
  await store.close()
  process.stdout.write("closed\n")
}, 200).unref()
