/** Whose turn it is, by stream. */
export type Turns = Map<string, Promise<unknown>>

/**
 * Does the work when all earlier work on the stream is done, so that commands of one process on one stream do not run into each
 * other. Other processes are met by the revision that an append expects.
 */
export const inTurn = <Result>(
  turns: Turns,
  stream: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  const before = turns.get(stream)
  const mine = before === undefined ? work() : before.then(work, work)
  turns.set(stream, mine)
  const leave = (): void => {
    if (turns.get(stream) === mine) turns.delete(stream)
  }
  mine.then(leave, leave)
  return mine
}
