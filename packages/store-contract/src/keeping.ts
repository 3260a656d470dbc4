import { describe, expect, test } from "vitest"
import type { Recorded } from "@programme-lifecycle/core"
import type { NewEvent } from "@programme-lifecycle/core/store"
import { anEvent, aStream, collect, events, fill } from "./setting.ts"
import type { Setting } from "./store-contract.ts"

const stream = aStream()

/** That what was written is kept as it was written. */
export const keeping = ({ store, setClock, reopened }: Setting): void => {
  describe("keeping", () => {
    test("an event comes back as it was handed in, with its place and time", async () => {
      const event: NewEvent = {
        ...anEvent(1, { list: [1, -2.5, 1e-7, true, null, "", {}], deep: { empty: [] } }),
        metadata: {
          v: 3,
          command: "0190b000-0000-7000-8000-000000000009",
          actor: { capacity: "minutes-keeper", person: "p-17" },
          occurredOn: { from: "2024-04-01", text: "kevään 2024 aikana" },
          sources: [{ title: "Tiedote", publishedOn: "2024-04-02" }],
        },
      }
      await store().append(stream, "none", [event])
      const [recorded] = await collect(store().readStream(stream))
      expect(recorded).toStrictEqual({
        ...event,
        stream,
        revision: 0,
        position: recorded?.position,
        recordedAt: recorded?.recordedAt,
      })
    })

    test("a key whose value is undefined counts as absent", async () => {
      await store().append(stream, "none", [anEvent(1, { kept: 1, absent: undefined })])
      expect((await collect(store().readAll()))[0]?.data).toStrictEqual({ kept: 1 })
    })

    test("the order of keys is kept", async () => {
      await store().append(stream, "none", [anEvent(1, { b: 1, a: 2 })])
      expect(JSON.stringify((await collect(store().readAll()))[0]?.data)).toBe('{"b":1,"a":2}')
    })

    test("every letter comes back: Sámi, emoji, NUL, line separators, the byte order mark", async () => {
      const text =
        "Sámi čđŋšŧž Ǥǥ 👩🏽‍⚕️🇫🇮 \u0000 \u2028\u2029 \ufeff \ufffd \u{10ffff} e\u0301 'quoted' \"\\ \u001b[31m"
      await store().append(stream, "none", [{ ...anEvent(1, { [text]: text }), type: text }])
      const [recorded] = await collect(store().readStream(stream))
      expect(recorded?.data).toStrictEqual({ [text]: text })
      expect(recorded?.type).toBe(text)
    })

    test("changing what was handed in changes no history", async () => {
      const data = { comment: "as sent", list: [1] }
      const metadata = { ...anEvent(1).metadata }
      const appended = store().append(stream, "none", [{ ...anEvent(1, data), metadata }])
      data.comment = "changed at once"
      await appended
      data.list.push(2)
      Reflect.set(metadata, "v", 99)
      const [recorded] = await collect(store().readStream(stream))
      expect(recorded?.data).toStrictEqual({ comment: "as sent", list: [1] })
      expect(recorded?.metadata.v).toBe(1)
    })

    test("changing what was handed out changes no history", async () => {
      await store().append(stream, "none", [anEvent(1, { list: [1] }), anEvent(2)])
      const before = structuredClone(await collect(store().readAll()))
      for (const reading of [store().readAll(), store().readStream(stream)])
        for await (const page of reading) spoil(page)
      expect(await collect(store().readAll())).toStrictEqual(before)
      expect(await collect(store().readStream(stream))).toStrictEqual(before)
    })

    test("G-04: the store's clock gives recordedAt, and it never decreases when the clock steps back", async () => {
      const times = [
        "2024-05-02T09:00:00.000Z",
        "2024-05-02T08:59:59.999Z",
        "2024-05-02T09:00:00.001Z",
      ] as const
      for (const [index, time] of times.entries()) {
        setClock(time)
        await store().append(aStream(index), "none", events(index * 2, index * 2 + 1))
      }
      const recordedAt = (await collect(store().readAll())).map((event) => event.recordedAt)
      expect(recordedAt).toStrictEqual(recordedAt.toSorted())
      for (const time of recordedAt) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    })

    test("G-04: the events of one command bear one time, and a stream tells the same time as the whole log", async () => {
      const { metadata } = anEvent(1)
      const ofOneCommand = (number: number): NewEvent => ({ ...anEvent(number), metadata })
      await store().append(stream, "none", [ofOneCommand(1), ofOneCommand(2), ofOneCommand(3)])
      const all = await collect(store().readAll())
      expect(new Set(all.map((event) => event.recordedAt)).size).toBe(1)
      expect(await collect(store().readStream(stream))).toStrictEqual(all)
    })

    test("a store opened again holds the same history and goes on from it", async () => {
      await fill(store(), stream, 501)
      const before = await collect(store().readAll())
      const again = await reopened()
      if (again === undefined) return
      expect(await collect(again.readAll())).toStrictEqual(before)
      setClock("2020-01-01T00:00:00.000Z")
      await again.append(stream, 500, events(501, 501))
      const last = (await collect(again.readStream(stream, 501)))[0]
      expect(last?.position).toBeGreaterThan(before.at(-1)?.position ?? Infinity)
      expect(last !== undefined && last.recordedAt >= (before.at(-1)?.recordedAt ?? "")).toBe(true)
    })
  })
}

/** Tries to change a page and all in it; what is frozen stays, and that is as good. */
const spoil = (page: readonly Recorded[]): void => {
  for (const event of page) {
    Reflect.set(event, "revision", 99)
    Reflect.set(event.metadata, "v", 99)
    Reflect.set(event.data, "comment", "spoiled")
    Reflect.deleteProperty(event.data, "list")
  }
  Reflect.set(page, "length", 0)
}
