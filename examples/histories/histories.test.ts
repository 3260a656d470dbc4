import * as E from "fp-ts/lib/Either.js"
import {
  idOf,
  importHistory,
  wellbeingServicesCounty as profile,
  type Source,
} from "@programme-lifecycle/core"
import { deciderOf, isOfTheRecord, partsOf, readAs, schemasOf } from "@programme-lifecycle/core/replay"
import { expect, test } from "vitest"
import { clock, log, readLog, store } from "./imported.ts"
import { histories } from "./index.ts"

const facts = log.filter((event) => !isOfTheRecord(event))
const added = log.filter(({ type }) => type === "SourceAdded")
const keys = new Set(histories.map(({ key }) => key))

/** What stands under the fields of these names, wherever in an event's facts or authority. */
const namedUnder = (fields: readonly string[], value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    fields.includes(key) ? [part].flat().filter((one) => typeof one === "string") : namedUnder(fields, part),
  )
}

test("F-S0 to F-S4: every fact is one event, and what is told again adds its source and nothing else (H37)", () => {
  expect(facts.map(({ id }) => id)).toStrictEqual([...keys].map(idOf))
  expect(log).toHaveLength(facts.length + added.length)
  const places = new Set(
    histories.flatMap(({ key, envelope }) =>
      envelope.sources.map(({ title, locator }) => JSON.stringify([key, title, locator])),
    ),
  )
  const told = facts.flatMap(({ metadata }) => metadata.sources ?? [])
  expect(told.length + added.length).toBe(places.size)
})

test("F-S1: the launch that stands in two places happened once and has two sources (H37)", () => {
  const launches = facts.filter(({ type }) => type === "ProgrammeLaunched")
  expect(launches).toHaveLength(5)
  for (const { id, metadata } of launches) {
    expect(metadata.sources).toHaveLength(1)
    expect(added.filter(({ data }) => "target" in data && data.target === id)).toHaveLength(1)
  }
})

test("F-S0 to F-S4: importing all of it again records nothing (H37)", async () => {
  const again = await importHistory(store, histories, { profile, clock })
  expect(again).toStrictEqual(
    E.right({ facts: histories.length, recorded: 0, known: histories.length, sourcesAdded: 0 }),
  )
  expect(await readLog()).toStrictEqual(log)
})

test("F-S0 to F-S4: no history breaks a rule", () => {
  expect(log.flatMap(({ metadata }) => metadata.breaches ?? [])).toStrictEqual([])
})

/** A source without a mark states the whole fact, so it stands beside a reading only where the reading agrees with it. */
test("F-S0 to F-S4: a reading stands beside a statement in the extension alone, which the page states in full", () => {
  const mixed = facts.filter(({ metadata: { sources = [] } }) => {
    const marked = sources.filter(({ assertion }) => assertion !== undefined)
    return marked.length > 0 && marked.length < sources.length
  })
  expect(mixed.map(({ type }) => type)).toStrictEqual(["DeadlineExtended"])
})

test("F-S0 to F-S4: a further source of a reading is a reading too", () => {
  const readings = new Set(
    facts
      .filter(({ metadata: { sources = [] } }) => sources.every(({ assertion }) => assertion !== undefined))
      .map(({ id }) => id),
  )
  const stated = added
    .map(({ data }) => data as { readonly target: string; readonly source: Source })
    .filter(({ target, source }) => readings.has(target) && source.assertion === undefined)
  expect(stated).toStrictEqual([])
})

test("F-S0 to F-S4: every event is in the shape that its schema states", () => {
  for (const event of facts) {
    const decider = deciderOf(event.stream)
    const schemas = decider === undefined ? {} : schemasOf(decider)
    expect(schemas[event.type]?.data.parse(readAs(schemas, event).data)).toStrictEqual(event.data)
  }
})

test("F-S0 to F-S4: a body that is named is registered, once", () => {
  const registered = facts
    .filter(({ type }) => type === "BodyRegistered")
    .flatMap(({ data }) => namedUnder(["body"], data))
  expect(new Set(registered).size).toBe(registered.length)
  const bodies = ["body", "owner", "appointedBy", "lead", "joint", "from", "setBy", "decidedBy"]
  const named = facts
    .flatMap(({ data, metadata }) => namedUnder(bodies, [data, metadata.authority]))
    .filter((id) => id.length === 36)
  expect(named.length).toBeGreaterThan(registered.length)
  expect(named.filter((id) => !registered.includes(id))).toStrictEqual([])
})

test("F-S0 to F-S4: a programme, a portfolio or an approval that is named has a history", () => {
  const told = new Set(facts.map(({ stream }) => partsOf(stream).id))
  const fields = ["programme", "programmes", "strategy", "refines", "portfolio", "preparersOf", "approval"]
  const named = facts
    .flatMap(({ data, metadata }) => namedUnder(fields, [data, metadata.authority]))
    .filter((id) => !told.has(id))
  expect(named).toStrictEqual([])
})
