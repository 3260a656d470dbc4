/** A call that was given up, since the server did not answer in time. What became of it is unknown. */
export class TimeLimitError extends Error {
  override readonly name = "TimeLimitError"
  constructor(limit: number) {
    super(`no answer within ${limit} ms`)
  }
}
