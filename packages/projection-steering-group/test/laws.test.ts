import { readFileSync } from "node:fs"
import { wellbeingServicesCounty as profile, type EventStore } from "@programme-lifecycle/core"
import { deciders } from "@programme-lifecycle/core/replay"
import type { Metadata, NewEvent } from "@programme-lifecycle/core/store"
import { catchUp, digestOf, openReadModels, readerOf, rebuild } from "@programme-lifecycle/projections"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { changesSince, overviewOf, overviewText, statesAsOf } from "../src/index.ts"
import { append, inMemory, noon, projection, raw, uuid, zone } from "./setting.ts"

interface Stored {
  readonly type: string
  readonly data: object
}

/** The events of each aggregate as they were once stored, one of each type. */
const golden: ReadonlyMap<string, readonly Stored[]> = new Map(
  deciders.map(({ name }) => {
    const file = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const url = new URL(`../../core/test/golden/${file}.json`, import.meta.url)
    return [name, JSON.parse(readFileSync(url, "utf8")) as readonly Stored[]]
  }),
)

type Step =
  | {
      readonly kind: "event"
      readonly stream: string
      readonly event: Stored
      /** How its one source bears it out; undefined: it names no source. */
      readonly told: "stated" | "inferred" | "interpreted" | undefined
      /** What is wrong with it: it breaks a rule, or two, or names no authority. */
      readonly wrong: "breach" | "breaches" | "missing" | undefined
    }
  | {
      readonly kind: "of the record"
      readonly type: keyof typeof recordKept
      readonly of: number
    }
  | { readonly kind: "catch up" }

/** What may be recorded of an event: the type, and what it states besides its target. */
const recordKept = {
  EventCorrected: "EventCorrected",
  EventAnnulled: "EventAnnulled",
  SourceAdded: "SourceAdded",
  Contradiction: "AnnotationAdded",
  Remark: "AnnotationAdded",
} as const

/** Anything that may happen in a few streams, in any order, and now and then the read model catches up. */
const program: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(...golden).chain(([name, events]) =>
        fc.record({
          kind: fc.constant("event" as const),
          stream: fc.constantFrom(257, 258).map((n) => `${name}-${uuid(n)}`),
          event: fc.constantFrom(...events),
          told: fc.constantFrom(undefined, "stated" as const, "inferred" as const, "interpreted" as const),
          wrong: fc.constantFrom(
            undefined,
            undefined,
            "breach" as const,
            "breaches" as const,
            "missing" as const,
          ),
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("of the record" as const),
        type: fc.constantFrom(...(Object.keys(recordKept) as (keyof typeof recordKept)[])),
        of: fc.nat(60),
      }),
    },
    { weight: 2, arbitrary: fc.constant<Step>({ kind: "catch up" }) },
  ),
  { maxLength: 60, size: "max" },
)

/** Runs a program; `catchUp` is called where it says so. */
const run = async (steps: readonly Step[], store: EventStore, whenCatchingUp: () => Promise<unknown>) => {
  const appended: { readonly stream: string; readonly event: NewEvent }[] = []
  const add = async (stream: string, { type, data }: Stored, more: Partial<Metadata> = {}) => {
    const event = raw(10_000 + appended.length, type, data, more)
    await append(store, stream, event)
    appended.push({ stream, event })
  }
  for (const step of steps)
    if (step.kind === "catch up") await whenCatchingUp()
    else if (step.kind === "event") await add(step.stream, step.event, told(step))
    else {
      const happened = appended.filter(({ event }) => !/^(Event|Source|Annotation)[A-Z]/.test(event.type))
      const one = happened[step.of % Math.max(1, happened.length)]
      if (one === undefined) continue
      const { id: target, type } = one.event
      // Corrected by another event of its type, met first in the files: its shape fits.
      const data = [...golden.values()].flat().findLast((event) => event.type === type)?.data
      const facts = {
        EventCorrected: { target, data, v: 1, occurredOn: { from: "2024-01-02" } },
        EventAnnulled: { target },
        SourceAdded: { target, source: { title: "Tiedote" } },
        Contradiction: {
          target,
          kind: "contradiction",
          text: { fi: "Toisin." },
          source: { title: "Sivu" },
        },
        Remark: { target, text: { fi: "Huomautus." } },
      }[step.type]
      await add(one.stream, { type: recordKept[step.type], data: facts })
    }
}

const told = ({ told: how, wrong }: Step & { readonly kind: "event" }): Partial<Metadata> => ({
  ...(how !== undefined && {
    sources: [{ title: "Tiedote", ...(how !== "stated" && { assertion: how }) }],
  }),
  ...(wrong === "breach" && { breaches: [{ rule: "A-06" as const, reason: { fi: "Kiire." } }] }),
  ...(wrong === "breaches" && { breaches: [{ rule: "A-06" as const }, { rule: "A-05" as const }] }),
  ...(wrong === "missing" && { authority: { missing: { fi: "Ei mainita." } } }),
})

describe("whatever happens", () => {
  it("X-12: what is rebuilt equals what grew by any steps, and the replay in memory equals both", async () => {
    await fc.assert(
      fc.asyncProperty(program, async (steps) => {
        const store = inMemory(() => noon("2024-06-03"))
        using grown = openReadModels(":memory:")
        using rebuilt = openReadModels(":memory:")
        await run(steps, store, () => catchUp(store, grown, projection))
        await catchUp(store, grown, projection)
        await rebuild(store, rebuilt, projection)
        expect(digestOf(rebuilt, projection)).toBe(digestOf(grown, projection))
        const inTables = readerOf(grown, projection)
        const { states } = await statesAsOf(store, {}, zone)
        for (const decider of deciders)
          for (const id of inTables.ids(decider)) {
            expect(inTables.get(decider, id)).toStrictEqual(states.get(decider, id))
            expect(inTables.weak(decider, id)).toStrictEqual(states.weak(decider, id))
            expect(inTables.exceptions(decider, id)).toStrictEqual(states.exceptions(decider, id))
          }
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it("the overview can be rendered, and its text keeps to its columns", async () => {
    await fc.assert(
      fc.asyncProperty(program, async (steps) => {
        const store = inMemory(() => noon("2024-06-03"))
        await run(steps, store, async () => undefined)
        const { states } = await statesAsOf(store, {}, zone)
        const changes = await changesSince(store, 0, { states, zone })
        for (const id of [uuid(257), uuid(258)]) {
          const overview = overviewOf(states, id, { profile, on: "2024-07-10", changes })
          for (const language of ["fi", "en"] as const) {
            const text = overviewText(overview, { language, columns: 80 })
            expect(text.split("\n").filter((line) => line.length > 80)).toStrictEqual([])
            expect(text).not.toMatch(/undefined|NaN|\[object/)
          }
        }
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})
