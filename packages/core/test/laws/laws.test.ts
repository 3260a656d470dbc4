import * as E from "fp-ts/lib/Either.js"
import * as fc from "fast-check"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { describe, expect, it } from "vitest"
import { localClock } from "../../src/calendar.ts"
import type { Envelope } from "../../src/command.ts"
import type { Context } from "../../src/decider.ts"
import { deciders } from "../../src/deciders.ts"
import { handle, type Desk } from "../../src/handle.ts"
import { cut, type AsOf } from "../../src/history.ts"
import type { Mode } from "../../src/judge.ts"
import { wellbeingServicesCounty as profile } from "../../src/profile/index.ts"
import { happenedIn, readAs } from "../../src/readable.ts"
import { capacities, type Capacity, type DomainEvent } from "../../src/recorded.ts"
import { commandOf } from "../../src/record-keeping/retold.ts"
import { schemasOf } from "../../src/load.ts"
import { storable } from "../../src/storable.ts"
import { dayOf, deepFreeze, grounds, noon, right, round, roundStream, uuid, wholeLog } from "../county.ts"
import { goldenOf, onStoryDay } from "../golden.ts"
import { anyCommand, anyCommands, anyEvent, anyHistory, anyStream, commandsOf } from "./any-history.ts"

/** A state as plain data: its maps and sets as lists, in their order. */
const plain = (value: unknown): unknown => {
  if (value instanceof Map) return { map: [...value].map(plain) }
  if (value instanceof Set) return { set: [...value].map(plain) }
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
}

const anyAsOf: fc.Arbitrary<AsOf> = fc.record(
  {
    knownAt: fc.nat(35),
    publishedBy: fc.constantFrom("2024-05-01", "2024-06-01", "2024-06-04", "2024-08-01"),
    validAt: fc.constantFrom("2024-05-31", "2024-06-10", "2024-06-30", "2024-12-31"),
  },
  { requiredKeys: [] },
)

const contextOf = (capacity: Capacity): Context => ({
  actor: { capacity },
  profile,
  today: "2024-06-03",
  occurredOn: { from: "2024-06-03", to: "2024-06-03" },
  ...grounds,
})

describe.each(deciders)("$name", (decider) => {
  const fold = (history: Parameters<typeof decider.fold>[1], from = decider.initial) =>
    decider.fold(from, deepFreeze(history))

  it("G-08: folds any events in any order to the state that one after the other comes to", () => {
    fc.assert(
      fc.property(anyHistory(decider), (history) => {
        const oneByOne = deepFreeze(history).reduce(decider.evolve, decider.initial)
        expect(plain(fold(history))).toStrictEqual(plain(oneByOne))
      }),
    )
  })

  it("G-07: folds a history in two halves, or in pages, to the same state as in one", () => {
    fc.assert(
      fc.property(
        anyHistory(decider),
        fc.nat(40),
        fc.integer({ min: 1, max: 7 }),
        (history, middle, size) => {
          const whole = plain(fold(history))
          expect(plain(fold(history.slice(middle), fold(history.slice(0, middle))))).toStrictEqual(whole)
          let paged = decider.initial
          for (let from = 0; from < history.length; from += size)
            paged = fold(history.slice(from, from + size), paged)
          expect(plain(paged)).toStrictEqual(whole)
        },
      ),
    )
  })

  it("G-07: comes to the same state where it may take the state over, and leaves the initial one as it is", () => {
    const { advance = decider.fold, initial } = decider
    fc.assert(
      fc.property(anyHistory(decider), fc.nat(40), (history, middle) => {
        const taken = advance(advance(initial, history.slice(0, middle)), history.slice(middle))
        expect(plain(taken)).toStrictEqual(plain(fold(history)))
        expect(plain(initial)).toStrictEqual(plain(fold([])))
      }),
    )
  })

  it("leaves the state that it folds on as it was", () => {
    fc.assert(
      fc.property(anyHistory(decider), anyHistory(decider), (history, more) => {
        const before = fold(history)
        const asItWas = plain(before)
        fold(more, before)
        more.reduce(decider.evolve, before)
        expect(plain(before)).toStrictEqual(asItWas)
      }),
    )
    expect(plain(decider.initial)).toStrictEqual(plain(fold([])))
  })

  it("G-08 E-07: folds any cut of any stream, and what was known once does not depend on what came later", () => {
    fc.assert(
      fc.property(anyStream(decider), anyAsOf, fc.nat(35), (stream, asOf, position) => {
        const { events, undecided } = cut(deepFreeze(stream), asOf, dayOf)
        const read = [...events, ...undecided]
          .map((event) => readAs(decider.events, event))
          .map(happenedIn(dayOf))
        expect(() => fold(read)).not.toThrow()
        expect(cut(stream, { ...asOf, knownAt: position }, dayOf)).toStrictEqual(
          cut(stream.slice(0, position), { ...asOf, knownAt: undefined }, dayOf),
        )
      }),
    )
  })

  it("keeps every event through JSON, and the state that it comes to", () => {
    fc.assert(
      fc.property(fc.array(anyEvent(decider), { maxLength: 20 }), (events) => {
        const [stored = { data: "{}" }] = storable(roundStream, "none", [
          newEvent({ type: "History", data: { events } }),
        ])
        const { events: read } = JSON.parse(stored.data) as { readonly events: typeof events }
        expect(read).toStrictEqual(events)
        for (const { type, data } of read) expect(decider.events[type]?.data.parse(data)).toStrictEqual(data)
        expect(plain(fold(read.map(onStoryDay)))).toStrictEqual(plain(fold(events.map(onStoryDay))))
      }),
    )
  })

  it("says every event in words", () => {
    fc.assert(
      fc.property(anyEvent(decider), fc.constantFrom("fi", "sv", "en"), (event, language) => {
        expect(decider.describe(event, language, (id) => id)).not.toMatch(/undefined|\[object|NaN|^$/)
      }),
    )
  })

  it("decides on any command in any state, and what it records can be replayed", () => {
    fc.assert(
      fc.property(anyHistory(decider), anyCommand(decider), (history, command) => {
        const state = fold(history)
        const asItWas = plain(state)
        const entitled = decider.capacities[command.type] ?? []
        const [capacity = "auditor"] = entitled
        const { events, broken } = decider.decide(deepFreeze(command), state, contextOf(capacity))
        expect(plain(state)).toStrictEqual(asItWas)
        for (const rejection of broken)
          for (const language of ["fi", "en"] as const)
            expect(decider.explain(rejection, language)).not.toMatch(/undefined|\[object|NaN|^$/)
        for (const { type, data } of broken.length > 0 ? [] : events)
          expect(decider.events[type]?.data.parse(JSON.parse(JSON.stringify(data)))).toStrictEqual(data)
        expect(() => fold(events.map(onStoryDay), state)).not.toThrow()
      }),
    )
  })

  it("takes a command only from those who are entitled to it", () => {
    fc.assert(
      fc.property(anyHistory(decider), anyCommand(decider), (history, command) => {
        const entitled = decider.capacities[command.type] ?? []
        const stranger = capacities.find((one) => one !== "importer" && !entitled.includes(one))
        const { events, broken } = decider.decide(command, fold(history), contextOf(stranger ?? "policy"))
        expect(events).toStrictEqual([])
        expect(broken).toStrictEqual([
          {
            type: "CapacityNotEntitled",
            invariants: [],
            capacity: stranger,
            command: command.type,
            entitled,
          },
        ])
      }),
    )
  })

  it("G-03: records nothing when an accepted command is sent again with its id", async () => {
    let acceptedOnce = 0
    await fc.assert(
      fc.asyncProperty(anyCommands(decider), fc.boolean(), async (commands, imported) => {
        const store = memoryStore({ clock: () => noon })
        const desk = deskAt(store, imported)
        const accepted: (() => Promise<unknown>)[] = []
        for (const [index, command] of commands.entries()) {
          const capacity = imported ? "importer" : decider.capacities[command.type]?.[0]
          const as = { ...desk, actor: { capacity: capacity ?? "auditor" } }
          const send = () => handle(as, decider, round, command, { ...grounds, id: uuid(100 + index) })
          const result = await send()
          if (E.isLeft(result) || result.right.events.length === 0) continue
          const again = async () =>
            expect(right(await send())).toStrictEqual({ ...result.right, repeated: true })
          await again()
          accepted.push(again)
        }
        const log = await wholeLog(store)
        for (const again of accepted) await again()
        expect(await wholeLog(store)).toStrictEqual(log)
        acceptedOnce += accepted.length
      }),
      { numRuns: 40 },
    )
    expect(acceptedOnce).toBeGreaterThan(10)
  })

  it("has been told every command by its stored events", () => {
    const told = new Set(commandsOf(decider).map(({ type }) => type))
    expect(Object.keys(decider.commands).filter((type) => !told.has(type))).toStrictEqual([])
  })

  it("reads back every stored type, and the record keeper's", () => {
    expect(Object.keys(schemasOf(decider))).toStrictEqual([
      ...Object.keys(decider.events),
      "SourceAdded",
      "EventCorrected",
      "EventAnnulled",
      "AnnotationAdded",
    ])
  })

  it("E-04: tells each of its events again as a command that records it", () => {
    const grown = goldenOf(decider).reduce<readonly unknown[]>(
      (states, stored) => [...states, decider.evolve(states.at(-1), onStoryDay(stored))],
      [decider.initial],
    )
    const isRetold = ({ type, data }: DomainEvent) =>
      grown.some(
        (state) => commandOf(decider, state, { type, data }, contextOf("importer"), new Map()) !== undefined,
      )
    expect(
      goldenOf(decider)
        .filter((stored) => !isRetold(stored))
        .map(({ type }) => type),
    ).toStrictEqual([])
  })
})

const newEvent = ({ type, data }: { readonly type: string; readonly data: object }) => ({
  id: uuid(1),
  type,
  data,
  metadata: { v: 1, command: uuid(1), actor: { capacity: "importer" } as const },
})

const deskAt = (store: Desk["store"], imported: boolean): Omit<Desk, "actor"> => ({
  store,
  profile,
  clock: () => noon,
  local: localClock(profile.zone),
  cache: new Map(),
  mode: ({ acknowledge }: Envelope): Mode =>
    imported ? { kind: "import" } : { kind: "live", acknowledged: acknowledge ?? [] },
})
