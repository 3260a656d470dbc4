import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"

/** An empty directory that is gone when the test that asked for it has finished. */
export const temporaryDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), "stores-"))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** The URL of a file that is not there yet. */
export const aFile = (name = "log.db"): string => `sqlite:${join(temporaryDirectory(), name)}`
