import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { modelRun, standIns, type Opened } from "@programme-lifecycle/store-contract"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { onStandIn } from "./on-stand-in.ts"

const open = standIns()

const inFile = async (): Promise<Opened> => {
  const directory = mkdtempSync(join(tmpdir(), "store-eventstoredb-"))
  const path = join(directory, "log.db")
  let store = openSqliteStore(path)
  return {
    store,
    reopen: async () => {
      store.close()
      store = openSqliteStore(path)
      return store
    },
    close: async () => {
      store.close()
      rmSync(directory, { recursive: true })
    },
  }
}

test("random programs have the same answers from an array, the memory, the file and the server", async () => {
  const stores = {
    memory: async () => ({ store: memoryStore(), close: async () => {} }),
    file: inFile,
    server: onStandIn(open),
  }
  await expect(modelRun(stores, 100)).resolves.toBeUndefined()
}, 120_000)
