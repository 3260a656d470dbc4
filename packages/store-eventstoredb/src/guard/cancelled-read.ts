import type { Read } from "../client-port.ts"

/**
 * Defect 1: a read that is left before its end is not cancelled. Each one keeps a place on the connection, and a server
 * grants a hundred: the next call of any kind waits for ever. What had come of it already is kept as well, as long as the client.
 *
 * The naive call breaks out of its `for await`, or lets a time limit pass, and thinks that this ends the read.
 */
export const cancelledRead = async <Item, Result>(
  reading: Read<Item>,
  use: (items: Read<Item>) => Promise<Result>,
): Promise<Result> => {
  try {
    return await use(reading)
  } finally {
    reading.cancel()
  }
}
