import { spawn } from "node:child_process"
import { join } from "node:path"

/** Runs a script beside this file on a log and its read models, and has it killed at the n-th point. Answers the signal that ended it, and its errors. */
export const killedAt = (
  name: string,
  n: number,
  log: string,
  path: string,
): Promise<readonly [unknown, string]> =>
  new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, name)
    const child = spawn(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", script, log, path, String(n)],
      { stdio: ["ignore", "ignore", "pipe"] },
    )
    let errors = ""
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text
    })
    child.on("error", reject)
    child.on("close", (_, signal) => resolve([signal, errors]))
  })
