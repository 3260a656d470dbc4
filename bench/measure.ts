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

export interface Comparison {
  /** Microseconds for one unit of work, the median of all rounds. */
  readonly ours: number
  readonly raw: number
}

/** Rounds in which the code gets warm, and which are not counted. */
export const warming = 2

/** Runs our work and the raw work in turn, so that both meet the same machine. */
export const interleaved = async (
  rounds: number,
  units: number,
  ours: (round: number) => unknown,
  raw: (round: number) => unknown,
): Promise<Comparison> => {
  const figures: { ours: number[]; raw: number[] } = { ours: [], raw: [] }
  for (let round = 0; round < rounds + warming; round += 1) {
    const rawTook = await timed(() => raw(round))
    const oursTook = await timed(() => ours(round))
    if (round < warming) continue
    figures.ours.push(oursTook / units)
    figures.raw.push(rawTook / units)
  }
  return { ours: median(figures.ours), raw: median(figures.raw) }
}

const shown = (microseconds: number): string =>
  microseconds >= 10_000 ? `${(microseconds / 1_000).toFixed(1)} ms` : `${microseconds.toFixed(2)} µs`

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** One line: what was measured, both figures, and the goal. */
export const report = (what: string, { ours, raw }: Comparison, goal: string): void =>
  print(
    `${what.padEnd(52)} ours ${shown(ours).padStart(11)}  raw ${shown(raw).padStart(11)}  ${((raw / ours) * 100).toFixed(0).padStart(3)} % of raw  ${goal}`,
  )
