import { storeContract } from "@programme-lifecycle/store-contract"
import { openSqliteStore } from "../src/index.ts"
import { openInFile } from "./in-file.ts"

storeContract("the store in a SQLite file", openInFile)

storeContract("the SQLite store without a file", async (clock) => {
  const store = openSqliteStore(":memory:", clock === undefined ? {} : { clock })
  return { store, close: async () => store.close() }
})
