import { once } from "node:events"
import { spawn } from "node:child_process"
import { connect } from "node:net"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { startStandIn } from "../src/stand-in/index.ts"
import { clientOf, comments, eventually, numbers } from "./stand-in-setting.ts"

/** Whether anybody listens there. */
const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1")
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false))
    socket.once("connect", () => socket.destroy())
  })

test("one process holds servers that know nothing of one another", async () => {
  await using process = await startStandIn()
  const [first, second] = await Promise.all([process.open(), process.open()])
  await clientOf(first).appendToStream("c-1", comments(1))
  await expect(numbers(clientOf(second).readStream("c-1"))).rejects.toMatchObject({
    type: "stream-not-found",
  })
  await first.close()
  expect(await Promise.all([listens(first.port), listens(second.port)])).toStrictEqual([false, true])
  await expect(first.seen()).rejects.toThrow(`no stand-in is open on port ${first.port}`)
})

test("a process that is killed takes its servers along, and says so to whoever asks", async () => {
  const process = await startStandIn()
  const standIn = await process.open()
  await process.kill()
  expect(await listens(standIn.port)).toBe(false)
  await expect(process.open()).rejects.toThrow("The stand-in's process has ended")
})

test("a process ends with its parent, even where the parent is killed", async () => {
  const parent = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "stand-in-parent.child.ts")],
    { stdio: ["ignore", "pipe", "inherit"] },
  )
  onTestFinished(() => void parent.kill("SIGKILL"))
  const [line] = (await once(parent.stdout, "data")) as [Buffer]
  const port = Number(line)
  expect(await listens(port)).toBe(true)
  parent.kill("SIGKILL")
  await eventually(async () => expect(await listens(port)).toBe(false))
})

test("what a server cannot do is refused with its reason", async () => {
  await using process = await startStandIn()
  const standIn = await process.open()
  await expect(standIn.clock("yesterday")).rejects.toThrow("no instant: yesterday")
})
