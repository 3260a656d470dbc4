import * as E from "fp-ts/lib/Either.js"
import * as fc from "fast-check"
import { expect, it } from "vitest"
import { consultation } from "../../src/consultation/index.ts"
import { folded } from "../../src/folded.ts"
import { cut } from "../../src/history.ts"
import type { Recorded } from "../../src/recorded.ts"
import { aCounty, comment, dayOf, extendTo, grounds, open, right, round, stored } from "../county.ts"

const noDay = fc.constant(undefined)
const anyDay = fc.oneof(
  noDay,
  fc.constantFrom({ to: "2024-05-31" }, { from: "2024-06-01", to: "2024-06-02" }),
)
const step = fc.record({
  kind: fc.constantFrom("comment", "extend", "correct", "annul", "annotate", "source"),
  n: fc.nat(30),
  occurredOn: anyDay,
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** What is asked of the record keeper about an event: its facts are replaced by those of another of its type. */
const asked = ({ kind, n, occurredOn }: Step, history: readonly Recorded[]): object => {
  const event = history[n % history.length]
  const target = event?.id
  const likes = history.filter(({ type }) => type === event?.type)
  const accept = history.map(({ id }) => id)
  if (kind === "annotate") return { type: "AddAnnotation", data: { target, text: { fi: `Huomautus ${n}.` } } }
  if (kind === "source") return { type: "AddSource", data: { target, source: { title: `Lehti ${n}` } } }
  return kind === "annul"
    ? { type: "AnnulEvent", data: { target, neverHappened: true, accept } }
    : {
        type: "CorrectEvent",
        data: {
          target,
          data: likes[(n * 7) % likes.length]?.data,
          accept,
          ...(occurredOn && { occurredOn }),
        },
      }
}

/** The record as of a position, as bytes: the events, cut and corrected, and the state that they come to. */
const asRecorded = (history: readonly Recorded[], knownAt: number): string => {
  const { events } = cut(history, { knownAt }, dayOf)
  const state = folded(consultation, consultation.initial, events, dayOf)
  const plain = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value)
  return JSON.stringify([history.filter(({ position }) => position <= knownAt), events, state], plain)
}

it("E-07: what was recorded at any time is the same, byte for byte, after any correction", async () => {
  let kept = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const { county, registry, recordsOfficer, store } = aCounty()
      right(await county.handle(consultation, round, open))
      const seen = new Map<number, string>()
      for (const one of steps) {
        const before = await stored(store)
        const position = before.at(-1)?.position ?? 0
        seen.set(position, asRecorded(before, position))
        if (one.kind === "comment") await registry.handle(consultation, round, comment(one.n))
        else if (one.kind === "extend")
          await county.handle(consultation, round, extendTo(`2024-07-${10 + (one.n % 20)}`))
        else {
          const result = await recordsOfficer.handle(
            consultation,
            round,
            asked(one, before) as never,
            grounds,
          )
          if (E.isRight(result)) kept += 1
        }
      }
      const after = await stored(store)
      for (const [position, bytes] of seen) expect(asRecorded(after, position)).toBe(bytes)
    }),
    { numRuns: 60 },
  )
  expect(kept).toBeGreaterThan(50)
})
