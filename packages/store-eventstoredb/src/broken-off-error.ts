/** A read that ended before it had handed out what stands there. Servers and proxies let that look like the end of the log. */
export class BrokenOffError extends Error {
  override readonly name = "BrokenOffError"
  constructor() {
    super("the read ended before the end of the log")
  }
}
