import { TimeLimitError } from "../time-limit-error.ts"

/**
 * Defect 2: a server that accepts a call and stays silent holds it for minutes, whatever deadline the client was given: the
 * deadline reaches neither the reads nor the stream that carries the appends.
 *
 * The naive call sets `defaultDeadline` and waits.
 *
 * @param limit milliseconds
 * @param signal ends the wait before its time, with the signal's reason
 */
export const withinTime = <Result>(
  limit: number,
  signal: AbortSignal,
  action: () => Promise<Result>,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const stop = (): void => reject(signal.reason)
    const timer = setTimeout(() => reject(new TimeLimitError(limit)), limit)
    signal.addEventListener("abort", stop)
    void action()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer)
        signal.removeEventListener("abort", stop)
      })
  })
