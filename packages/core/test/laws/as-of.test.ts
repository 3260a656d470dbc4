import { readFileSync } from "node:fs"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { localClock } from "../../src/calendar.ts"
import { deciders } from "../../src/deciders.ts"
import { cut, type AsOf } from "../../src/history.ts"
import type { Recorded } from "../../src/recorded.ts"
import { anyStream } from "./any-history.ts"
import { oracle, type Seen } from "./oracle.ts"

const { dayOf } = localClock("Europe/Helsinki")

const anyAsOf: fc.Arbitrary<AsOf> = fc.record(
  {
    knownAt: fc.nat(32),
    publishedBy: fc.constantFrom(
      "2024-04-30",
      "2024-05-01",
      "2024-06-01",
      "2024-06-03",
      "2024-06-04",
      "2024-08-01",
    ),
    validAt: fc.constantFrom("2024-05-31", "2024-06-03", "2024-06-10", "2024-06-30", "2024-07-10"),
  },
  { requiredKeys: [] },
)

const seenIn = ({ id, data, metadata, recordedAt }: Recorded): Seen => {
  const day = dayOf(recordedAt)
  const { from, to } = metadata.occurredOn ?? { from: day, to: day }
  return { id, data, v: metadata.v, from, to }
}

describe("a view as of a position, a publication day, a day of effect, or all of them", () => {
  it.each(deciders)(
    "E-02 E-07 G-08: $name holds what an oracle says that does not know the library",
    (decider) => {
      let narrowed = 0
      fc.assert(
        fc.property(anyStream(decider), anyAsOf, (stream, asOf) => {
          const { events, undecided } = cut(stream, asOf, dayOf)
          const expected = oracle(stream, asOf)
          expect(events.map(seenIn)).toStrictEqual(expected.seen)
          expect(undecided.map(({ id }) => id)).toStrictEqual(expected.undecided)
          if (expected.seen.length > 0 && expected.seen.length < stream.length) narrowed += 1
        }),
        { numRuns: 300 },
      )
      expect(narrowed).toBeGreaterThan(50)
    },
  )

  it("without any cut is what is held to be true today", () => {
    fc.assert(
      fc.property(fc.constantFrom(...deciders).chain(anyStream), (stream) => {
        const whole = cut(stream, {}, dayOf).events
        const late: AsOf = { knownAt: stream.length, publishedBy: "9999-12-31" }
        expect(cut(stream, late, dayOf).events).toStrictEqual(whole)
        const folded = [...cut(stream, { validAt: "9999-12-31" }, dayOf).events].sort(
          (one, other) => one.position - other.position,
        )
        const dated = whole.filter(
          ({ metadata }) => metadata.occurredOn === undefined || metadata.occurredOn.to !== undefined,
        )
        expect(folded).toStrictEqual(dated)
      }),
    )
  })

  it("is told by an oracle that takes no value from the library", () => {
    const imports = readFileSync(new URL("oracle.ts", import.meta.url), "utf8").match(/^import .+$/gm)
    expect(imports?.filter((line) => !line.startsWith("import type "))).toStrictEqual([])
  })
})
