import { describe, expect, it } from "vitest"
import { services, work } from "./county.ts"
import { textOf } from "./looking.ts"
import { aLog, aProgramme } from "./log.ts"

const begun = async () => {
  const log = aLog()
  await aProgramme(log)
  await log.tell("preparation", work, "PreparationStarted", { programme: services, documents: [] })
  return log
}

describe("a programme that is ended, and one that waits", () => {
  it("have different words in each language", async () => {
    const paused = await begun()
    const reason = { reason: { fi: "Rahoitus puuttuu." } }
    await paused.tell("preparation", work, "PreparationPutOnHold", reason)
    const ended = await begun()
    await ended.tell("programme", services, "ProgrammeCancelled", reason)
    expect(await textOf(paused, "fi")).toContain("Valmistelu keskeytetty")
    expect(await textOf(ended, "fi")).toContain("Tila peruttu")
    expect(await textOf(ended, "fi")).not.toContain("keskeytetty")
    expect(await textOf(paused, "en")).toContain("Preparation on hold")
    expect(await textOf(ended, "en")).toContain("State cancelled")
  })
})
