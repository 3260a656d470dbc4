import { describe, expect, it } from "vitest"
import { changesSince } from "../src/index.ts"
import { services, work } from "./county.ts"
import { aLog, aProgramme, day } from "./log.ts"
import { zone } from "./setting.ts"

describe("what has been recorded since the last meeting", () => {
  it("tells what was corrected or annulled since, and which event a correction concerns", async () => {
    const log = aLog()
    await aProgramme(log)
    await log.tell("programme", services, "ProgrammeLaunched", {}, { on: "2024-05-20" })
    await log.tell("preparation", work, "PreparationStarted", { programme: services, documents: [] })
    const idAt = async (stream: string, revision: number): Promise<string> => {
      for await (const page of log.store.readStream(stream, revision)) return page[0]?.id ?? ""
      return ""
    }
    const target = await idAt(`programme-${services}`, 2)
    await log.tell("programme", services, "EventCorrected", {
      target,
      data: {},
      occurredOn: day("2024-05-21"),
    })
    await log.tell("preparation", work, "EventAnnulled", { target: await idAt(`preparation-${work}`, 0) })
    const { changes } = await changesSince(log.store, 7, { states: await log.states(), zone })
    const links = changes.map(({ position, concerns, since: later }) => [position, concerns, later?.type])
    expect(links).toStrictEqual([
      [8, undefined, "EventAnnulled"],
      [9, 7, undefined],
      [10, 8, undefined],
    ])
  })
})
