import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { deciders } from "../src/deciders.ts"
import type { EventSchemas } from "../src/decider.ts"
import { readAs } from "../src/readable.ts"
import { recordKeepingEvents } from "../src/record-keeping/events.ts"
import { deepFreeze, recordsOfficer, uuid } from "./county.ts"
import { goldenOf, onStoryDay, type Stored } from "./golden.ts"

const kinds: readonly { readonly name: string; readonly events: EventSchemas }[] = [
  ...deciders,
  { name: "recordKeeping", events: recordKeepingEvents },
]

const typesAndVersions = (events: EventSchemas): readonly string[] =>
  Object.entries(events).flatMap(([type, { v = 1 }]) =>
    Array.from({ length: v }, (_, index) => `${type} v${index + 1}`),
  )

/** Reads the event as today's library reads it from a store. */
const read = (events: EventSchemas, { type, v, data }: Stored) =>
  readAs(
    events,
    deepFreeze({
      stream: `golden-${uuid(1)}`,
      revision: 0,
      position: 1,
      id: uuid(2),
      recordedAt: "2024-06-03T09:00:00.000Z",
      type,
      data,
      metadata: { v, command: uuid(2), actor: recordsOfficer },
    }),
  )

describe.each(kinds)("the stored events of $name", ({ name, events }) => {
  const golden = goldenOf({ name })

  it("are one of each type and version", () => {
    expect(golden.map(({ type, v }) => `${type} v${v}`).sort()).toStrictEqual(
      [...typesAndVersions(events)].sort(),
    )
  })

  it("are read as they stand where they have today's version", () => {
    const current = golden.filter(({ type, v }) => v === (events[type]?.v ?? 1))
    expect(current.map((stored) => read(events, stored).data)).toStrictEqual(current.map(({ data }) => data))
  })

  it.each(golden)("$type v$v is read, and what is read has today's shape, whole", (stored) => {
    const { data } = read(events, stored)
    expect(events[stored.type]?.data.parse(data)).toStrictEqual(data)
  })
})

describe.each(deciders)("the stored events of $name", (decider) => {
  const history = goldenOf(decider).map((stored) => onStoryDay(read(decider.events, stored)))

  it("fold, whole, from any on, and backwards", () => {
    expect(() => decider.fold(decider.initial, history)).not.toThrow()
    expect(() => decider.fold(decider.initial, history.toReversed())).not.toThrow()
    for (const event of history) expect(() => decider.evolve(decider.initial, event)).not.toThrow()
  })

  it.each(history)("$type is a sentence and a label in every language of the texts", (event) => {
    for (const language of ["fi", "sv", "en"] as const)
      expect(decider.describe(event, language, (id) => id)).toMatch(/\S/)
    expect(decider.labels[event.type]).toMatchObject({
      fi: expect.stringMatching(/\S/),
      en: expect.stringMatching(/\S/),
    })
  })
})

describe("the folder of stored events", () => {
  it("has a file for each aggregate and for the record keeper, and no other", () => {
    const files = readdirSync(new URL("golden", import.meta.url))
    const fileOf = ({ name }: { readonly name: string }) =>
      `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`
    expect(files.sort()).toStrictEqual(kinds.map(fileOf).sort())
  })
})
