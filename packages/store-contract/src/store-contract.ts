import { afterEach, beforeEach, describe } from "vitest"
import type { EventStore, Instant } from "@programme-lifecycle/core"
import { appending } from "./appending.ts"
import { keeping } from "./keeping.ts"
import { reading } from "./reading.ts"
import { refusing } from "./refusing.ts"
import type { Opened, OpenStore } from "./setting.ts"
import { waiting } from "./waiting.ts"

/** What a part of the contract is given: a fresh store for each test. */
export interface Setting {
  readonly store: () => EventStore
  /** The clock of the fresh store, for the tests that turn it. */
  readonly setClock: (time: Instant) => void
  /** The same history in a store opened anew; undefined where the store keeps nothing. */
  readonly reopened: () => Promise<EventStore | undefined>
}

/**
 * The one suite that every store passes, whatever it is made of: what one store does, all do.
 *
 * @param name the store, as the report shall call it
 * @param open an empty store, once for each test
 */
export const storeContract = (name: string, open: OpenStore): void => {
  describe(`${name} keeps the contract:`, () => {
    let opened: Opened
    let time: Instant
    beforeEach(async () => {
      time = "2024-05-02T09:00:00.000Z"
      opened = await open(() => time)
    })
    afterEach(() => opened.close())
    const setting: Setting = {
      store: () => opened.store,
      setClock: (instant) => {
        time = instant
      },
      reopened: async () => opened.reopen?.(),
    }
    for (const part of [appending, refusing, keeping, reading, waiting]) part(setting)
  })
}
