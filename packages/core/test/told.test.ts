import { describe, expect, it } from "vitest"
import { z } from "zod"
import { isTold, isUntold, known, notStated, told, untold, type Told } from "../src/told.ts"

const seats = told(z.int().nonnegative())
const deferred = {
  untold: "deferred",
  until: { to: "2024-12-31" },
  why: { fi: "Päätetään myöhemmin." },
} as const

describe("what is told", () => {
  it("stays plain, nothing and no included", () => {
    const values: readonly Told<number | string | boolean>[] = [0, "", false, 7]
    expect(values.map(isTold)).toStrictEqual([true, true, true, true])
    expect(values.map((value) => known(value))).toStrictEqual([0, "", false, 7])
  })

  it("is not known where it is untold or absent", () => {
    expect(known(notStated)).toBeUndefined()
    expect(known(undefined)).toBeUndefined()
  })
})

describe("what is untold", () => {
  it("is recognised by its mark, whatever the reason", () => {
    const marks = [notStated, { untold: "unknown" }, deferred]
    expect(marks.map(isUntold)).toStrictEqual([true, true, true])
    expect([null, undefined, "untold", ["untold"], {}].map(isUntold)).toStrictEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })

  it("is taken where a value may be untold, and never becomes the value", () => {
    expect(seats.parse(0)).toBe(0)
    expect(seats.parse(notStated)).toStrictEqual({ untold: "not stated" })
    expect(seats.parse(deferred)).toStrictEqual(deferred)
  })

  it.each([
    ["a value of the wrong kind", "3"],
    ["null", null],
    ["a reason that does not exist", { untold: "secret" }],
    ["a mark without a reason", {}],
    ["a mark with a value beside it", { untold: "unknown", value: 3 }],
    ["words that are empty", { untold: "deferred", why: {} }],
  ])("is refused as %s", (_, value) => {
    expect(seats.safeParse(value).success).toBe(false)
    expect(untold.safeParse(value).success).toBe(false)
  })
})
