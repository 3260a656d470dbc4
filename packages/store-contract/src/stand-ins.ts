import { afterAll, beforeAll } from "vitest"
import { startStandIn, type StandIn, type StandInProcess } from "./stand-in/index.ts"

/** A process of stand-ins for EventStoreDB servers, for all tests of a file; each call opens an empty one. */
export const standIns = (): (() => Promise<StandIn>) => {
  let started: StandInProcess | undefined
  beforeAll(async () => {
    started = await startStandIn()
  })
  afterAll(() => started?.close())
  return () => {
    if (started === undefined) throw new Error("The stand-in's process is not started yet.")
    return started.open()
  }
}
