import { expect } from "vitest"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Opened } from "@programme-lifecycle/store-contract/setting"
import type { Instant } from "@programme-lifecycle/core"
import { openSqliteStore } from "../src/index.ts"

/** A store in a directory of its own, which goes with it. */
export const openInFile = async (clock?: () => Instant): Promise<Opened> => {
  const directory = mkdtempSync(join(tmpdir(), "store-sqlite-"))
  const open = () => openSqliteStore(join(directory, "log.db"), clock === undefined ? {} : { clock })
  let store = open()
  return {
    store,
    reopen: async () => {
      store.close()
      store = open()
      return store
    },
    close: async () => {
      expect(store.check()).toStrictEqual([])
      store.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
