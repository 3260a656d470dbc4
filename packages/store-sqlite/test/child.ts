import { spawn, type ChildProcess } from "node:child_process"
import { join } from "node:path"
import { onTestFinished } from "vitest"

/** A process of its own that runs one of the `*.child.ts` scripts beside this file; it does not outlive its test. */
export interface Child {
  readonly process: ChildProcess
  /** The lines it writes, as they come; ends when it has written its last. */
  readonly lines: AsyncIterable<string>
  /** Everything on its standard error, and its exit code or signal, when it has ended. */
  readonly ended: Promise<{ readonly errors: string; readonly exit: number | NodeJS.Signals | null }>
}

export const startChild = (script: string, ...args: readonly string[]): Child => {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, script), ...args],
    { stdio: ["ignore", "pipe", "pipe"] },
  )
  onTestFinished(() => {
    child.kill("SIGKILL")
  })
  let errors = ""
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text
  })
  const ended = new Promise<Awaited<Child["ended"]>>((resolve, reject) => {
    child.on("error", reject)
    child.on("close", (code, signal) => resolve({ errors, exit: signal ?? code }))
  })
  return { process: child, lines: linesOf(child.stdout.setEncoding("utf8")), ended }
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let rest = ""
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n")
    // A line that is not ended may have been cut off by a kill.
    rest = lines.pop() ?? ""
    yield* lines
  }
}
