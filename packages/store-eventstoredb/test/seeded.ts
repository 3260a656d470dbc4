import { onTestFailed } from "vitest"

/** Chance that can be had again: a failing test prints its seed, and `SEED=<seed>` runs it with the same. */
export const seeded = () => {
  const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 32))
  onTestFailed(() => void process.stderr.write(`run it again with SEED=${seed}\n`))
  let state = seed
  /** A whole number from 0 on and below a limit (mulberry32). */
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  const oneOf = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[below(values.length)] ?? values[0]
  return { below, oneOf }
}
