import type { Count } from "./comment-terms.ts"

/** The number itself, without what is said of its precision. */
export const bare = (count: Count): number =>
  typeof count === "number" ? count : "about" in count ? count.about : count.atLeast

/** A number as precise as the least precise of others. */
export const asPrecise = (number: number, ...as: readonly Count[]): Count => {
  const rounded = as.filter((count) => typeof count !== "number")
  if (rounded.length === 0) return number
  return rounded.some((count) => "atLeast" in count) ? { atLeast: number } : { about: number }
}

/** A sum as precise as the less precise of two numbers. */
export const plus = (one: Count, other: Count): Count => asPrecise(bare(one) + bare(other), one, other)

/** What is left of so many; nothing left is exactly nothing. */
export const minus = (count: Count, taken: number): Count =>
  bare(count) <= taken ? 0 : asPrecise(bare(count) - taken, count)
