/** The median of some figures. */
export const median = (figures: readonly number[]): number => {
  const sorted = [...figures].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** How long the work took, in microseconds. */
export const timed = async (work: () => unknown): Promise<number> => {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) * 1_000
}

/** How much of the processors this process used for the work, in microseconds. What other processes do has no part in it. */
export const cpuTimed = async (work: () => unknown): Promise<number> => {
  const begun = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(begun)
  return user + system
}

/** Microseconds for one unit of work, of all rounds. */
interface Figures {
  readonly median: number
  /** Of the fastest round: what else the machine had to do has no part in it. */
  readonly best: number
}

export interface Comparison {
  readonly ours: Figures
  readonly raw: Figures
}

const figuresOf = (rounds: readonly number[]): Figures => ({
  median: median(rounds),
  best: Math.min(...rounds),
})

/** Rounds in which the code gets warm, and which are not counted. */
export const warming = 2

/** Runs our work and the raw work in turn, so that both meet the same machine. */
export const interleaved = async (
  rounds: number,
  units: number,
  ours: (round: number) => unknown,
  raw: (round: number) => unknown,
  measured = timed,
): Promise<Comparison> => {
  const figures: { ours: number[]; raw: number[] } = { ours: [], raw: [] }
  for (let round = 0; round < rounds + warming; round += 1) {
    const rawTook = await measured(() => raw(round))
    const oursTook = await measured(() => ours(round))
    if (round < warming) continue
    figures.ours.push(oursTook / units)
    figures.raw.push(rawTook / units)
  }
  return { ours: figuresOf(figures.ours), raw: figuresOf(figures.raw) }
}

const shown = (microseconds: number): string =>
  microseconds >= 10_000 ? `${(microseconds / 1_000).toFixed(1)} ms` : `${microseconds.toFixed(2)} µs`

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const percent = (raw: number, ours: number): string => `${((raw / ours) * 100).toFixed(0)} %`

/** One line: what was measured, the medians of both, their ratio, the ratio of the fastest rounds, and the goal. */
export const report = (what: string, { ours, raw }: Comparison, goal: string): void =>
  print(
    [
      what.padEnd(44),
      `ours ${shown(ours.median).padStart(10)}`,
      `raw ${shown(raw.median).padStart(10)}`,
      `${percent(raw.median, ours.median).padStart(5)} of raw (fastest rounds ${percent(raw.best, ours.best)})`,
      goal,
    ].join("  "),
  )
