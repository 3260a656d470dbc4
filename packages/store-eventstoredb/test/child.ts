import { spawn } from "node:child_process"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { onTestFinished } from "vitest"

/** A process of its own that runs one of the `*.child.ts` scripts beside this file; it does not outlive its test. */
export interface Child {
  /** The lines it writes, as they come. */
  readonly lines: AsyncIterator<string>
  /** Its exit code, or the signal that ended it. */
  readonly exit: Promise<number | NodeJS.Signals | null>
}

export const startChild = (script: string, ...args: readonly string[]): Child => {
  const path = join(import.meta.dirname, script)
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", path, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  onTestFinished(() => void child.kill("SIGKILL"))
  return {
    lines: createInterface(child.stdout)[Symbol.asyncIterator](),
    exit: new Promise((resolve, reject) => {
      child.on("error", reject)
      child.on("close", (code, signal) => resolve(signal ?? code))
    }),
  }
}
