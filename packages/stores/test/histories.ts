import * as fc from "fast-check"
import type { EventStore, NewEvent } from "@programme-lifecycle/core/store"
import { anEvent, aStream } from "@programme-lifecycle/store-contract/setting"

/** One append to one of a few streams. */
interface Appending {
  readonly stream: number
  readonly facts: readonly object[]
}

/** What JSON has pitfalls for: keys like integers, which objects put first, exponents, escapes, what is empty. */
const awkward: readonly object[] = [
  { 10: "ten", 2: "two", b: 1, a: 2, "01": 3, "-1": 4 },
  { list: [1e-7, 5e-324, 0.1 + 0.2, -1.5e-10, 123456789.125, 2 ** 53 - 1] },
  { text: '"\\/\b\f\n\r\t\u0000\u001f\u007f \u2028\u2029 ŋ 👩🏽‍⚕️ \ufeff \ufffd \u{10ffff}' },
  { "": "", '"\\\n': {}, deep: { empty: [], none: null, not: false } },
  {},
]

const key = fc
  .oneof(fc.string({ unit: "binary", maxLength: 6 }), fc.nat(20).map(String))
  .filter((name) => !["__proto__", "constructor", "prototype"].includes(name))

const facts = fc.oneof(
  fc.constantFrom(...awkward),
  fc.dictionary(
    key,
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter(isStorable),
      fc.constant(null),
      fc.array(fc.boolean(), { maxLength: 2 }),
    ),
    { maxKeys: 4, noNullPrototype: true },
  ),
)

function isStorable(number: number): boolean {
  return !Object.is(number, -0) && (!Number.isInteger(number) || Number.isSafeInteger(number))
}

/** Random histories of appends to three streams. */
export const histories: fc.Arbitrary<readonly Appending[]> = fc.array(
  fc.record({ stream: fc.nat(2), facts: fc.array(facts, { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 25 },
)

/** Records a history as services do, by appends. */
export const record = async (store: EventStore, history: readonly Appending[]): Promise<void> => {
  const revisions = new Map<number, number>()
  let number = 0
  for (const { stream, facts: data } of history) {
    const revision = revisions.get(stream)
    const made = data.map((one): NewEvent => anEvent((number += 1), one))
    const [first, ...more] = made.map((event) => ({
      ...event,
      metadata: { ...event.metadata, reason: { en: `because of ${number}` } },
    }))
    if (first === undefined) continue
    await store.append(aStream(stream), revision ?? "none", [first, ...more])
    revisions.set(stream, (revision ?? -1) + made.length)
  }
}

/** Records so many events, in turn to so many streams; an append holds two. */
export const recordMany = async (store: EventStore, count: number, streams = 7): Promise<void> => {
  const appends = Array.from({ length: count / 2 }, (_, index) => ({
    stream: index % streams,
    facts: [{ number: index }, { text: "a".repeat(index % 300) }],
  }))
  await record(store, appends)
}
