import { storeContract } from "@programme-lifecycle/store-contract"
import { memoryStore } from "../src/index.ts"

storeContract("the store in memory", async (clock) => ({
  store: clock === undefined ? memoryStore() : memoryStore({ clock }),
  close: async () => {},
}))
