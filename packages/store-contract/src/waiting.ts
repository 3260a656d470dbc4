import { getEventListeners } from "node:events"
import { describe, expect, test } from "vitest"
import type { StopSignal } from "@programme-lifecycle/core/store"
import { anEvent, aStream, collect, events, settled } from "./setting.ts"
import type { Setting } from "./store-contract.ts"

const stream = aStream()

/** How a reader waits for what comes. */
export const waiting = ({ store }: Setting): void => {
  describe("waiting for more", () => {
    test("it resolves at once where there already is more", async () => {
      await store().append(stream, "none", events(1, 2))
      const { signal } = new AbortController()
      await store().moreAfter(0, signal)
      await store().moreAfter((await store().head()) - 1, signal)
      expect(getEventListeners(signal, "abort")).toHaveLength(0)
    })

    test("it resolves for everyone with the next append, and not before", async () => {
      await store().append(stream, "none", events(1, 1))
      const { signal } = new AbortController()
      const after = await store().head()
      let woken = 0
      const waiters = [0, 1, 2].map(async () => {
        await store().moreAfter(after, signal)
        woken += 1
      })
      await settled()
      expect(woken).toBe(0)

      await store().append(stream, 0, events(2, 2))
      await Promise.all(waiters)
      expect(woken).toBe(3)
      expect(getEventListeners(signal, "abort")).toHaveLength(0)
    })

    test("an append that is refused, or known already, wakes nobody", async () => {
      await store().append(stream, "none", events(1, 1))
      const after = await store().head()
      const stop = new AbortController()
      let woken = false
      const waiter = store()
        .moreAfter(after, stop.signal)
        .then(
          () => (woken = true),
          () => {},
        )
      await store().append(stream, 5, events(7, 7))
      await store().append(stream, "none", events(1, 1))
      await settled()
      expect(woken).toBe(false)
      stop.abort()
      await waiter
    })

    test("whoever waits for a position further on is not woken before it is passed", async () => {
      await store().append(stream, "none", events(1, 1))
      const { signal } = new AbortController()
      const after = (await store().head()) + 1
      let woken = false
      const waiter = store()
        .moreAfter(after, signal)
        .then(() => (woken = true))
      await store().append(stream, 0, events(2, 2))
      await settled()
      // Positions may have gaps: then the one append has passed it.
      expect(woken).toBe((await store().head()) > after)
      await store().append(stream, 1, events(3, 3))
      await waiter
    })

    test("it rejects with the signal's reason when it is aborted, and lets go of the signal", async () => {
      const stop = new AbortController()
      const waiter = store().moreAfter(0, stop.signal)
      const reason = new Error("the service is going down")
      stop.abort(reason)
      await expect(waiter).rejects.toBe(reason)
      expect(getEventListeners(stop.signal, "abort")).toHaveLength(0)
    })

    test("it rejects at once when it was aborted before", async () => {
      const reason = new Error("too late")
      await expect(store().moreAfter(0, AbortSignal.abort(reason))).rejects.toBe(reason)
    })

    test("a wait that has ended is forgotten, however it ended", async () => {
      for (const end of ["more", "abort"] as const) {
        const stop = new AbortController()
        let removed = 0
        const signal: StopSignal = {
          aborted: false,
          reason: "stopped",
          addEventListener: (type, listener) => stop.signal.addEventListener(type, listener),
          removeEventListener: (type, listener) => {
            removed += 1
            stop.signal.removeEventListener(type, listener)
          },
        }
        const head = await store().head()
        const waiter = store()
          .moreAfter(head, signal)
          .catch(() => {})
        if (end === "abort") stop.abort()
        await store().append(aStream(head), "none", [anEvent(head)])
        await waiter
        expect(getEventListeners(stop.signal, "abort")).toHaveLength(0)
        const removedByThen = removed
        await store().append(aStream(head), 0, [anEvent(head + 100)])
        await settled()
        expect(removed).toBe(removedByThen)
      }
    })

    test("an aborted wait leaves the others waiting", async () => {
      const [one, two] = [new AbortController(), new AbortController()]
      const first = store().moreAfter(0, one.signal)
      const second = store().moreAfter(0, two.signal)
      one.abort(new Error("no longer"))
      await expect(first).rejects.toThrow("no longer")
      await store().append(stream, "none", [anEvent(1)])
      await second
    })

    test("following by reading and waiting in turns sees every event once, in order", async () => {
      const stop = new AbortController()
      const seen: number[] = []
      const follow = async (): Promise<void> => {
        let position = 0
        while (seen.length < 60) {
          for await (const page of store().readAll({ after: position }))
            for (const event of page) {
              seen.push(event.position)
              position = event.position
            }
          if (seen.length < 60) await store().moreAfter(position, stop.signal)
        }
      }
      const following = follow()
      for (let index = 0; index < 30; index += 1) {
        await store().append(stream, index === 0 ? "none" : index * 2 - 1, events(index * 2, index * 2 + 1))
        if (index % 7 === 0) await settled()
      }
      await following
      expect(seen).toStrictEqual((await collect(store().readAll())).map(({ position }) => position))
    })
  })
}
