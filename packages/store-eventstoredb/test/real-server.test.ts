import { randomUUID } from "node:crypto"
import { describe, expect, test, vi } from "vitest"
import { modelRun, storeContract, type OpenStore } from "@programme-lifecycle/store-contract"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { openEventStoreDbStore } from "../src/index.ts"

const { EVENTSTOREDB_URL: url } = process.env

/** Each store has a share of the server of its own; the server's clock cannot be set. */
const onServer =
  (url: string): OpenStore =>
  async () => {
    const options = { prefix: `contract-${randomUUID()}.` }
    let store = openEventStoreDbStore(url, options)
    return {
      store,
      reopen: async () => {
        await store.close()
        store = openEventStoreDbStore(url, options)
        return store
      },
      close: () => store.close(),
    }
  }

const without = "EVENTSTOREDB_URL names no server: the contract is not run against a real one"
if (url === undefined) process.stdout.write(`${without}\n`)

// Every reading of all events passes over those of the tests before.
vi.setConfig({ testTimeout: 300_000 })

describe.skipIf(url === undefined)(
  `on the server that EVENTSTOREDB_URL names${url === undefined ? `; ${without}` : ""}`,
  () => {
    storeContract("the store on a real EventStoreDB server", onServer(url ?? ""))

    test("random programs have the same answers from an array, the memory and a real server", async () => {
      const stores = {
        memory: async () => ({ store: memoryStore(), close: async () => {} }),
        server: onServer(url ?? ""),
      }
      await expect(modelRun(stores, 20)).resolves.toBeUndefined()
    })
  },
)
