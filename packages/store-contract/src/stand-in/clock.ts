/** The clock of a server, in ticks of 100 ns since 1970. */
export interface Clock {
  readonly ticks: () => bigint
  /** Stops it at an instant; undefined: it goes with the machine's clock again. */
  readonly set: (instant: string | undefined) => void
}

/**
 * A clock that goes with the machine's.
 *
 * @param step by how many milliseconds it is off
 */
export const createClock = (step: () => number): Clock => {
  let stopped: bigint | undefined
  return {
    // Finer than a millisecond, so that the events of one append differ as they do on a real server.
    ticks: () =>
      stopped ?? BigInt(Math.floor((performance.timeOrigin + performance.now() + step()) * 10_000)),
    set: (instant) => {
      if (instant !== undefined && Number.isNaN(Date.parse(instant)))
        throw new RangeError(`no instant: ${instant}`)
      stopped = instant === undefined ? undefined : BigInt(Date.parse(instant)) * 10_000n
    },
  }
}
