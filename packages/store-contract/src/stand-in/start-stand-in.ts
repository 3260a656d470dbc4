import { fork } from "node:child_process"
import { join } from "node:path"
import type { Answered, Asked, Command, Seen } from "./control.ts"
import type { Fault } from "./fault.ts"

/** A stand-in for an EventStoreDB server, on a port of its own on loopback. It keeps nothing on disk. */
export interface StandIn {
  /** For the client: `esdb://127.0.0.1:<port>?tls=false`. */
  readonly url: string
  readonly port: number
  /** What goes wrong from now on; see {@link Fault}. A restart is over when the promise settles. */
  readonly fault: (fault: Fault) => Promise<void>
  /** `created` of all events appended from now on, an ISO instant; undefined: the machine's clock. */
  readonly clock: (instant: string | undefined) => Promise<void>
  /** What it has been asked for, so that a test can tell what was never sent or never ended. */
  readonly seen: () => Promise<Seen>
  /** Ends it and its connections; its log is gone. */
  readonly close: () => Promise<void>
}

/** The process in which stand-ins run. It ends with its parent. */
export interface StandInProcess extends AsyncDisposable {
  /** An empty server of its own. */
  readonly open: () => Promise<StandIn>
  /** Ends the process as `kill -9` does, and every log with it. */
  readonly kill: () => Promise<void>
  /** Ends the process, and waits until it has ended. */
  readonly close: () => Promise<void>
}

/**
 * Starts a process that holds stand-ins for EventStoreDB servers, as many as are opened, each with its own log and port.
 *
 * @returns a promise that rejects where the process does not start
 */
export const startStandIn = async (): Promise<StandInProcess> => {
  const child = fork(join(import.meta.dirname, "serve.ts"), [], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    serialization: "advanced",
  })
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const waiting = new Map<number, (answer: Answered) => void>()
  let number = 0
  child.on("message", (answer: Answered) => {
    waiting.get(answer.number)?.(answer)
    waiting.delete(answer.number)
  })
  child.once("exit", (code, signal) => {
    for (const [number, answer] of waiting) {
      answer({ number, error: `the stand-in's process ended (${signal ?? code})` })
    }
    waiting.clear()
  })
  const ask = async (command: Command): Promise<Answered["value"]> => {
    if (!child.connected) throw new Error("The stand-in's process has ended")
    const asked: Asked = { number: (number += 1), command }
    const { value, error } = await new Promise<Answered>((resolve) => {
      waiting.set(asked.number, resolve)
      child.send(asked)
    })
    if (error !== undefined) throw new Error(`The stand-in could not ${command.type}: ${error}`)
    return value
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await exited
  }
  return {
    open: async () => {
      const port = (await ask({ type: "open" })) as number
      return {
        url: `esdb://127.0.0.1:${port}?tls=false`,
        port,
        fault: async (fault) => {
          await ask({ type: "fault", port, fault })
        },
        clock: async (instant) => {
          await ask({ type: "clock", port, instant })
        },
        seen: async () => (await ask({ type: "seen", port })) as Seen,
        close: async () => {
          await ask({ type: "close", port })
        },
      }
    },
    kill: () => end("SIGKILL"),
    close: () => end("SIGTERM"),
    [Symbol.asyncDispose]: () => end("SIGTERM"),
  }
}
