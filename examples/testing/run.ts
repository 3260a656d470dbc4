import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** How a run of an example ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** What disturbs a run: a kill after so many milliseconds, a Ctrl-C as soon as it has said something, or a reader who has left. */
export interface Disturbed {
  readonly killAfter?: number
  readonly readerLeaves?: true
  readonly interruptOn?: string
}

/** Runs an example's main.ts in a process of its own. */
export const run = (
  example: string,
  options: readonly string[],
  { killAfter, readerLeaves, interruptOn }: Disturbed = {},
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const main = join(import.meta.dirname, "..", example, "main.ts")
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", main, ...options], {
      stdio: ["ignore", "pipe", "pipe"],
    })
    const output = { stdout: "", stderr: "" }
    let interrupted = false
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        output[stream] += text
        if (interrupted || interruptOn === undefined || !output[stream].includes(interruptOn)) return
        interrupted = true
        child.kill("SIGINT")
      })
    if (readerLeaves === true) child.stdout.destroy()
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter)
    child.on("error", reject).on("close", (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, ...output })
    })
  })

/** A new folder that is gone when it is disposed of. */
export const temporaryFolder = (): { readonly path: string } & Disposable => {
  const path = mkdtempSync(join(tmpdir(), "programme-lifecycle-example-"))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}
