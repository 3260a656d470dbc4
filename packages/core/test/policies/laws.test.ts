import * as fc from "fast-check"
import { expect, it } from "vitest"
import { streamOf } from "../../src/decider.ts"
import { deciders } from "../../src/deciders.ts"
import { knownAfter, knownOf, type KnownStream } from "../../src/policies/known-streams.ts"
import { reactionsTo } from "../../src/policies/reactions.ts"
import type { Recorded } from "../../src/recorded.ts"
import { dayOf, deepFreeze, noon, uuid } from "../county.ts"
import { anyEvent, anyStream } from "../laws/any-history.ts"
import { knownIn } from "./known.ts"

/** Events of all aggregates in any order, whether or not it could ever have come to that. */
const anyLog: fc.Arbitrary<readonly Recorded[]> = fc
  .array(
    fc
      .constantFrom(...deciders)
      .chain((decider) => fc.tuple(fc.constant(decider), fc.integer({ min: 1, max: 3 }), anyEvent(decider))),
    { maxLength: 60 },
  )
  .map((events) =>
    events.map(([decider, id, event], index) => ({
      ...event,
      stream: streamOf(decider, uuid(id)),
      revision: index,
      position: index + 1,
      id: uuid(100 + index),
      recordedAt: noon,
      metadata: { v: 1, command: uuid(100 + index), actor: { capacity: "minutes-keeper" as const } },
    })),
  )

/** What follows from each event of a log. */
const reactionsIn = (log: readonly Recorded[]) => {
  const known = new Map<string, KnownStream>()
  return log.map((event) => {
    const after = knownAfter(known.get(event.stream), event)
    if (after !== undefined) known.set(event.stream, deepFreeze(after))
    return reactionsTo(event, knownIn(known), dayOf)
  })
}

it("X-11: gives well-formed commands on any log, the same each time, each event's under ids of their own", () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const all = reactionsIn(deepFreeze(log))
      expect(reactionsIn(log)).toStrictEqual(all)
      for (const reactions of all) {
        const commands = reactions.filter((one) => "command" in one)
        for (const { decider, command } of commands)
          expect(decider.commands[command.type]?.safeParse(command.data).error?.issues).toBeUndefined()
        expect(new Set(commands.map(({ envelope }) => envelope.id)).size).toBe(commands.length)
      }
    }),
  )
})

it("keeps what it knows of any stream through JSON", () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const known = new Map<string, KnownStream>()
      for (const event of log) {
        const after = knownAfter(known.get(event.stream), event)
        if (after !== undefined) known.set(event.stream, after)
      }
      for (const one of known.values()) {
        const stored = JSON.parse(JSON.stringify(one)) as unknown
        expect(stored).toEqual(one)
        expect(JSON.stringify(stored)).toBe(JSON.stringify(one))
      }
    }),
  )
})

it.each(deciders)("G-08: makes something of any stream of $name, corrected or not", (decider) => {
  fc.assert(
    fc.property(anyStream(decider), (stream) => {
      expect(() => knownOf(deepFreeze(stream), (event) => event)).not.toThrow()
    }),
  )
})
