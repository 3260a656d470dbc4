import * as E from "fp-ts/lib/Either.js"
import { describe, expect, it } from "vitest"
import { consultation } from "../src/consultation/index.ts"
import { fact } from "../src/fact.ts"
import { importHistory } from "../src/import-history.ts"
import { lifecycle } from "../src/lifecycle.ts"
import { wellbeingServicesCounty as profile } from "../src/profile/index.ts"
import type { Actor } from "../src/recorded.ts"
import type { EventStore } from "../src/store.ts"
import { aCounty, comment, open, opened, received, right, round, stored, uuid } from "./county.ts"

/** A store that hands out fresh objects, as one that keeps them as text does, and tells when it is read. */
const overText = (store: EventStore, whenRead: () => void = () => {}): EventStore => ({
  ...store,
  async *readStream(...args) {
    whenRead()
    for await (const page of store.readStream(...args)) yield JSON.parse(JSON.stringify(page))
  },
})

describe("who acts", () => {
  it("stays who it was when the county began, whatever becomes of the object that named it", async () => {
    const { store, clock } = aCounty()
    const actor: { capacity: Actor["capacity"] } = { capacity: "consultation-owner" }
    const county = lifecycle({ store, profile, clock, actor })
    actor.capacity = "importer"
    right(await county.handle(consultation, round, open))
    expect((await stored(store))[0]?.metadata.actor).toStrictEqual({ capacity: "consultation-owner" })
  })

  it("has a name that can be stored", () => {
    const { county } = aCounty()
    expect(() => county.as({ capacity: "registry", person: "\ud83e" })).toThrow(
      new TypeError("the actor is malformed: person: a string with half a surrogate pair"),
    )
  })
})

describe("what was handed in", () => {
  const source = () => ({ title: "Kuulutus" })
  const spoil = (...objects: readonly object[]) => {
    for (const one of objects) Object.assign(one, { title: 1, channel: "fax", evil: true })
  }

  it("is recorded as it was checked, whatever becomes of it while the store is read", async () => {
    const [told, data] = [source(), structuredClone(comment(1).data)]
    const sources = [told]
    let spoiling = false
    const office = aCounty((store) => overText(store, () => spoiling && spoil(told, data, sources)))
    right(await office.county.handle(consultation, round, open))
    spoiling = true
    right(await office.registry.handle(consultation, round, { type: "RecordComment", data }, { sources }))
    const [, event] = await stored(office.store)
    expect([event?.data, event?.metadata.sources]).toStrictEqual([received(1).data, [source()]])
  })

  it("is recorded as it was handed in, also where it waits its turn", async () => {
    const office = aCounty()
    const data = structuredClone(comment(1).data)
    const opening = office.county.handle(consultation, round, open)
    const recording = office.registry.handle(consultation, round, { type: "RecordComment", data })
    spoil(data)
    right(await opening)
    right(await recording)
    expect((await stored(office.store))[1]?.data).toStrictEqual(received(1).data)
  })

  it("is imported as it was checked, whatever becomes of the batch meanwhile", async () => {
    const { store, clock } = aCounty()
    const [told, data] = [source(), structuredClone(comment(1).data)]
    const batch = [
      fact("opened", consultation, round, open, { sources: [source()] }),
      fact("comment", consultation, round, { type: "RecordComment", data }, { sources: [told] }),
    ]
    const reading = overText(store, () => spoil(told, data))
    right(await importHistory(reading, batch, { profile, clock }))
    const [, event] = await stored(store)
    expect([event?.data, event?.metadata.sources]).toStrictEqual([received(1).data, [source()]])
  })
})

describe("a state that is handed out", () => {
  it("is a copy: what is done to it reaches neither the next state nor the next decision", async () => {
    const office = aCounty(overText)
    right(await office.county.handle(consultation, round, open))
    right(await office.registry.handle(consultation, round, comment(1)))
    const before = structuredClone(await office.county.load(consultation, round))
    const { state } = await office.county.load(consultation, round)
    Object.assign(state, { status: "concluded" })
    Object.assign(state.periods[0] ?? {}, { terms: [] })
    Object.assign(state.terms?.programmes ?? [], { 0: uuid(99) })
    ;(state.comments as Map<string, unknown>).clear()
    expect(await office.county.load(consultation, round)).toStrictEqual(before)
    expect(E.isLeft(await office.registry.handle(consultation, round, comment(1)))).toBe(true)
    right(await office.registry.handle(consultation, round, comment(2)))
  })

  it("is found under an id in lower case alone", async () => {
    const { county } = aCounty()
    const id = "0190c0de-0000-7000-8000-00000000abcd"
    await expect(county.load(consultation, id.toUpperCase())).rejects.toThrow(
      new TypeError(`${id.toUpperCase()} is not a UUID in lower case`),
    )
  })

  it("is one of no stream as well", async () => {
    const { county } = aCounty()
    const { state } = await county.load(consultation, uuid(99))
    ;(state.comments as Map<string, unknown>).set(uuid(1), opened)
    expect(consultation.initial.comments.size).toBe(0)
  })
})
