import * as fc from "fast-check"
import { expect, test } from "vitest"
import type { StoredEvent } from "../src/client-port.ts"
import { beforeAnything, recordingTime, timeBackFrom } from "../src/recording-time.ts"

const tolerance = 100

/** Events of two streams of ours and one of others, and of few commands, whose clock goes on by 10 and is off by less than the tolerance. */
const log: fc.Arbitrary<readonly StoredEvent[]> = fc
  .array(
    fc.record({ stream: fc.nat(2), command: fc.nat(2), isFirst: fc.boolean(), off: fc.nat(tolerance) }),
    {
      maxLength: 60,
    },
  )
  .map((steps) => {
    const revisions = [0, 0, 0]
    return steps.map(({ stream, command, isFirst, off }, index) => {
      const revision = revisions[stream] ?? 0
      revisions[stream] = revision + 1
      return {
        stream: `stream-${stream}`,
        revision,
        position: index + 1,
        id: isFirst ? `command-${command}` : String(index),
        type: "Happened",
        created: index * 10 + off,
        data: {},
        metadata: { command: `command-${command}` },
      }
    })
  })

const isOurs = ({ stream }: StoredEvent): boolean => stream !== "stream-2"

async function* newestFirst(events: readonly StoredEvent[]): AsyncIterable<StoredEvent> {
  yield* events.toReversed()
}

test("the time that is found by looking back is that of a reading from the start", async () => {
  await fc.assert(
    fc.asyncProperty(log, async (events) => {
      let time = beforeAnything
      for (const [index, event] of events.entries()) {
        if (isOurs(event)) time = recordingTime(time, event)
        const back = newestFirst(events.slice(0, index + 1))
        expect(await timeBackFrom(back, isOurs, tolerance)).toStrictEqual(time)
      }
    }),
    { numRuns: 300 },
  )
})

test("looking back ends with the first event that is older than the highest time by the tolerance", async () => {
  let seen = 0
  async function* counted(): AsyncIterable<StoredEvent> {
    for (let index = 1_000; index > 0; index -= 1) {
      seen += 1
      yield {
        stream: "stream-0",
        revision: index,
        position: index,
        id: String(index),
        type: "Happened",
        created: index * 10,
        data: {},
        metadata: { command: `command-${index}` },
      }
    }
  }
  expect(await timeBackFrom(counted(), isOurs, tolerance)).toMatchObject({ highest: 10_000 })
  expect(seen).toBe(11)
})
