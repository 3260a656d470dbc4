import * as fc from "fast-check"

/** One step of a random program. Numbers are taken modulo what there is when the step is run. */
export type Step =
  | {
      readonly do: "append"
      readonly stream: number
      readonly off: number | "none"
      readonly data: readonly object[]
    }
  | {
      readonly do: "repeat"
      readonly which: number
      readonly take: number
      readonly replace: number | undefined
    }
  | { readonly do: "readStream"; readonly stream: number; readonly from: number }
  | { readonly do: "readAll"; readonly after: number | undefined; readonly until: number | undefined }
  | { readonly do: "moreAfter"; readonly after: number }
  | { readonly do: "reopen" }

const text = fc.string({ unit: "binary", maxLength: 8 })
const key = text.filter((name) => !["__proto__", "constructor", "prototype"].includes(name))
const value = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
  fc.constant(null),
  fc.array(text, { maxLength: 2 }),
)
const data = fc.dictionary(key, value, { maxKeys: 3, noNullPrototype: true })

const number = fc.nat(20)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("append" as const),
      stream: fc.nat(2),
      off: fc.oneof(
        { weight: 5, arbitrary: fc.constant(0) },
        fc.integer({ min: -3, max: 2 }),
        fc.constant("none" as const),
      ),
      data: fc.array(data, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("repeat" as const),
      which: number,
      take: fc.integer({ min: 1, max: 5 }),
      replace: fc.option(number, { nil: undefined, freq: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("readStream" as const), stream: fc.nat(2), from: number }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("readAll" as const),
      after: fc.option(number, { nil: undefined }),
      until: fc.option(number, { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("moreAfter" as const), after: number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("reopen" as const) }) },
)

/** Random programs of up to 40 steps. */
export const program: fc.Arbitrary<readonly Step[]> = fc.array(step, { maxLength: 40 })
