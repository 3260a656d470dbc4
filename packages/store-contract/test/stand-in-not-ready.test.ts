import { expect, test } from "vitest"
import { comments, numbers, standIns } from "./stand-in-setting.ts"

const { open } = standIns()

test.each([
  ["starting", "Server Is Not Ready", "unavailable"],
  ["busy", "Server Is Busy", "unavailable"],
  ["leaderless", "No leader info available in response", "unknown"],
] as const)(
  "a server that is %s tells a batch so by words alone, which the client does not know, and a call by itself",
  async (why, words, type) => {
    const { standIn, client } = await open()
    await client.appendToStream("c-1", comments(1))
    await standIn.fault({ type: "notReady", times: 2, why })
    await expect(client.appendToStream("c-1", comments(2))).rejects.toMatchObject({
      type: "unknown",
      code: undefined,
      message: `Could not recognize ${words}`,
    })
    await expect(numbers(client.readStream("c-1"))).rejects.toMatchObject({ type })
    await standIn.fault({ type: "noBatchAppend" })
    await client.appendToStream("c-1", comments(3))
    expect(await numbers(client.readStream("c-1"))).toStrictEqual([1, 3])
  },
)
