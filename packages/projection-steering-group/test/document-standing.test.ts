import { describe, expect, it } from "vitest"
import { documentTreeOf, documentTreeText } from "../src/index.ts"
import { looked, services, servicesText as document, work } from "./county.ts"
import { aLog, notStated, weakly, type Log } from "./log.ts"

/** A text that a source speaks of, and what else is told of it. */
const met = async (tell: (log: Log) => Promise<unknown>) => {
  const log = aLog()
  await log.tell("programme", services, "ProgrammeRegistered", { name: { fi: "Palvelustrategia" } })
  await log.tell("programme", services, "ProgrammeDocumentAdded", {
    document,
    kind: "service_strategy",
    title: { fi: "Teksti" },
    required: true,
  })
  await tell(log)
  const tree = documentTreeOf(await log.states(), services, looked)
  return { row: tree.documents[0], text: documentTreeText(tree, { language: "en" }).replaceAll(/\s+/g, " ") }
}

describe("a text that a source speaks of", () => {
  it("is no draft: it is not stated whether it was adopted", async () => {
    const { row, text } = await met(async () => undefined)
    expect(row?.state).toStrictEqual(notStated)
    expect(text).toContain("; adopted: not stated")
  })

  it("is a draft as soon as its preparation is known", async () => {
    const started = { programme: services, documents: [document] }
    const { row, text } = await met(({ tell }) => tell("preparation", work, "PreparationStarted", started))
    expect(row?.state).toBe("draft")
    expect(text).not.toContain("adopted")
  })

  it("has the provisions of the law apart from what the source claims, each with its own mark", async () => {
    const { row, text } = await met(async ({ tell }) => {
      const rests = (basis: object) => ({ document, statutory: true, bases: [basis] })
      const claimed = rests({ act: "611/2021", claimedBySource: true })
      await tell("programme", services, "LegalBasisRecorded", claimed, weakly("interpreted"))
      const law = rests({ act: "612/2021", section: "11" })
      await tell("programme", services, "LegalBasisRecorded", law, weakly("inferred"))
    })
    expect(row?.bases).toStrictEqual([
      { act: "611/2021", claimedBySource: true, mark: "interpreted" },
      { act: "612/2021", section: "11", mark: "inferred" },
    ])
    expect(text).toContain("statutory, 612/2021 § 11 (inferred); the source names: 611/2021 (interpreted);")
  })

  it("bears the mark of its standing in law where no provision is named", async () => {
    const free = { document, statutory: false, bases: [] }
    const { row, text } = await met(({ tell }) =>
      tell("programme", services, "LegalBasisRecorded", free, weakly("inferred")),
    )
    expect(row?.statutoryMark).toBe("inferred")
    expect(text).toContain("not statutory (inferred);")
  })
})
