import { expect, test } from "vitest"
import { modelRun } from "@programme-lifecycle/store-contract"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { openInFile } from "./in-file.ts"

test("random programs have the same answers from an array, the memory and the file", async () => {
  const stores = {
    memory: async () => ({ store: memoryStore(), close: async () => {} }),
    file: () => openInFile(),
  }
  await expect(modelRun(stores, 300)).resolves.toBeUndefined()
}, 120_000)
