import { StoreError } from "@programme-lifecycle/core"
import { collect } from "@programme-lifecycle/store-contract/setting"
import { openSqliteStore } from "../src/index.ts"
import { fillUp } from "./fill-up.ts"

// Fills the store at the given path up to the process's limit, fails twice, and tells what it found after that.
const store = openSqliteStore(process.argv[2] ?? "")
const { taken, error } = await fillUp(store)
const head = await store.head()
const before = await collect(store.readAll())
const again = await fillUp(store)
const after = await collect(store.readAll())
const found = {
  error: error instanceof StoreError && again.error instanceof StoreError ? error.name : String(error),
  sameHead: before.length === 2 * taken && (await store.head()) === head && head === before.at(-1)?.position,
  readable: JSON.stringify(after) === JSON.stringify(before),
  sound: store.check().length === 0,
}
process.stdout.write(JSON.stringify(found))
