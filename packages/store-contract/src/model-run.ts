import * as fc from "fast-check"
import { program } from "./model-program.ts"
import { runProgram } from "./model-steps.ts"
import type { OpenStore } from "./setting.ts"

/**
 * Runs random programs of appends, repetitions, readings and reopenings over all the stores at once, and compares every
 * answer with that of one plain array. A failure prints the shortest program found and the seed to run it again.
 *
 * @param stores how each of them is opened, empty, by its name
 * @param runs how many programs
 */
export const modelRun = async (stores: Readonly<Record<string, OpenStore>>, runs = 300): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(program, async (steps) => {
      for (const [name, open] of Object.entries(stores)) {
        const opened = await open()
        try {
          await runProgram(name, opened, steps)
        } finally {
          await opened.close()
        }
      }
    }),
    { numRuns: runs },
  )
}
