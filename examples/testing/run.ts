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

/** Runs an example's main.ts in a process of its own, and may kill it. */
export const run = (example: string, options: readonly string[], killedAfter?: number): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const main = join(import.meta.dirname, "..", example, "main.ts")
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", main, ...options], {
      stdio: ["ignore", "pipe", "pipe"],
    })
    const output = { stdout: "", stderr: "" }
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].setEncoding("utf8").on("data", (text: string) => (output[stream] += text))
    const timer = killedAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killedAfter)
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
