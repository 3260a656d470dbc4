import { wellbeingServicesCounty } from "@programme-lifecycle/core"
import { deciders, type AnyDecider } from "@programme-lifecycle/core/replay"
import { describe, expect, it } from "vitest"
import { chapters, folderOf } from "../src/reference/chapters.ts"
import { softRules } from "../src/reference/refusals.ts"
import { child, list, nodesOf, sourceOf } from "../src/reference/source.ts"
import { textOf } from "../src/repository.ts"
import { diagramsOf, type Diagram } from "../src/state-diagrams.ts"

type Event = Parameters<AnyDecider["evolve"]>[1]
type Context = Parameters<AnyDecider["decide"]>[2]

/** Days that are not known at all: no rule on dates is broken for certain. */
const day = { text: "some day" }

/** Facts that fit no other example: an import may leave open what they name. */
const leftOpen: Readonly<Record<string, object>> = {
  PreparationCompleted: { versions: { untold: "not stated" } },
}

const diagrams = diagramsOf("docs/explanation/lifecycle.md")
const deciderOf = ({ aggregate }: Diagram): AnyDecider => {
  const decider = deciders.find(({ name }) => name === aggregate)
  if (decider === undefined) throw new Error(`there is no aggregate ${aggregate}`)
  return decider
}

/** The stored example of each type of event. */
const examplesOf = (decider: AnyDecider): readonly Event[] =>
  (
    JSON.parse(textOf(`packages/core/test/golden/${folderOf(decider)}.json`)) as {
      type: string
      data: object
    }[]
  ).map(({ type, data }) => ({ type, data: leftOpen[type] ?? data, on: day }))

const statusOf = (state: unknown): string => (state as { readonly status: string }).status

/** The statuses that the aggregate's state may have, as its type has them. */
const statusesOf = (decider: AnyDecider): readonly string[] => {
  const { name } = decider
  for (const node of nodesOf(sourceOf(`packages/core/src/${folderOf(decider)}/state.ts`).body)) {
    const id = node.type === "TSInterfaceDeclaration" ? String(child(node, "id")?.["name"]) : ""
    if (id.toLowerCase() !== name.toLowerCase()) continue
    const status = [...nodesOf(node)].find(
      (one) => one.type === "TSPropertySignature" && child(one, "key")?.["name"] === "status",
    )
    if (status === undefined) return []
    const union = [...nodesOf(status)].find(({ type }) => type === "TSUnionType")
    return union === undefined
      ? []
      : list(union, "types").map((one) => String(child(one, "literal")?.["value"]))
  }
  return []
}

const context: Context = {
  actor: { capacity: "importer" },
  profile: wellbeingServicesCounty,
  today: "2030-01-01",
  occurredOn: day,
  authority: { missing: { en: "an example" } },
  reason: { en: "an example" },
}

const soft = softRules()
const events = new Map(
  chapters(() => ({ en: "", fi: "" })).flatMap(({ commands }) =>
    commands.map(({ type, event }) => [event, type] as const),
  ),
)

/** Does the decider take the command that records the event? An import does: only rules of integrity refuse it. */
const isPossible = (decider: AnyDecider, state: unknown, event: Event): boolean => {
  const command = {
    type: events.get(event.type),
    data: { ...event.data, withoutSummary: { en: "an example" } },
  }
  const { broken } = decider.decide(command, state, context)
  return broken.every(({ invariants }) => invariants.length > 0 && invariants.every((rule) => soft.has(rule)))
}

/** States of every status, grown from the first by the stored examples; only as far as the decider takes them. */
const statesOf = (decider: AnyDecider): readonly unknown[] => {
  const states = new Map<string, unknown>([["", decider.initial]])
  const examples = examplesOf(decider)
  for (const [, state] of states)
    for (const event of examples) {
      if (states.size >= 2_000) break
      if (!isPossible(decider, state, event)) continue
      const next = decider.evolve(state, event)
      const [status, facts] = [statusOf(next), Object.entries(next as object)]
      const size = facts.map(([, value]) =>
        Array.isArray(value) ? Math.min(value.length, 1) : sizeOf(value),
      )
      const key = `${status} ${size.join()}`
      if (!states.has(key)) states.set(key, next)
    }
  return [...states.values()]
}

const sizeOf = (value: unknown): number | boolean =>
  value instanceof Map ? Math.min(value.size, 1) : value !== undefined

describe.each(diagrams.map((diagram) => [diagram.aggregate, diagram] as const))(
  "the diagram: %s",
  (_, diagram) => {
    const decider = deciderOf(diagram)
    const states = statesOf(decider)

    it("begins where the aggregate begins", () => {
      expect(diagram.initial).toBe(statusOf(decider.initial))
    })

    it("has all the statuses, and no other", () => {
      const drawn = new Set([diagram.initial, ...diagram.edges.flatMap(({ from, to }) => [from, to])])
      expect([...drawn].sort()).toStrictEqual([...statusesOf(decider)].sort())
    })

    it.each(diagram.edges)("leads from $from by $event to $to", ({ from, event, to }) => {
      const example = examplesOf(decider).find(({ type }) => type === event)
      const reached = states
        .filter(
          (state) => statusOf(state) === from && example !== undefined && isPossible(decider, state, example),
        )
        .map((state) => statusOf(decider.evolve(state, example as Event)))
      expect(reached).toContain(to)
    })

    it("leaves out no change of status that the decider lets happen", () => {
      const missing = new Set<string>()
      for (const state of states)
        for (const event of examplesOf(decider)) {
          const [from, to] = [statusOf(state), statusOf(decider.evolve(state, event))]
          const isDrawn = diagram.edges.some(
            (edge) => edge.from === from && edge.to === to && edge.event === event.type,
          )
          if (from !== to && !isDrawn && isPossible(decider, state, event))
            missing.add(`${from} -> ${to}: ${event.type}`)
        }
      expect([...missing]).toStrictEqual([])
    })
  },
)

describe("the diagrams", () => {
  it("are those of all aggregates that have states", () => {
    const withStates = deciders.filter((decider) => statusesOf(decider).length > 0).map(({ name }) => name)
    expect(diagrams.map(({ aggregate }) => aggregate).sort()).toStrictEqual([...withStates].sort())
  })
})
