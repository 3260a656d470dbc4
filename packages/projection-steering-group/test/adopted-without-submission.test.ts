import { describe, expect, it } from "vitest"
import { matter, services, servicesText } from "./county.ts"
import { begun, exceptionsOf, textOf } from "./looking.ts"
import { day, named, notStated, version, type Log } from "./log.ts"
import { uuid } from "./setting.ts"

const live = { actor: { capacity: "policy" } } as const

const told = (log: Log, type: string, on: "2024-05-02" | "2024-05-06" | "2024-05-20", data: object) =>
  log.tell("programme", services, type, data, { ...live, on })
const submit = (log: Log) =>
  told(log, "ProgrammeSubmittedForApproval", "2024-05-02", {
    approval: matter,
    versions: [version(1)],
    report: notStated,
  })
const adopt = (log: Log, approval = matter, more: object = {}) =>
  told(log, "ProgrammeDocumentAdopted", "2024-05-20", {
    document: servicesText,
    adopted: version(1),
    approval,
    ...more,
  })
const kinds = async (log: Log) => (await exceptionsOf(log)).map(({ is }) => is)

describe("a text that was adopted and had not been submitted", () => {
  it("is told of, since nobody was told what stood in its way", async () => {
    const log = await begun()
    await adopt(log)
    expect(await exceptionsOf(log)).toStrictEqual([
      {
        is: "adopted without submission",
        about: named(servicesText, "Palvelustrategia 2024–2026"),
        on: day("2024-05-20"),
        approval: matter,
      },
    ])
    expect(await textOf(log, "en")).toContain(
      "Not submitted adopted on 20 May 2024 without having been submitted",
    )
    expect(await textOf(log, "fi")).toContain(
      "hyväksytty 20.5.2024, vaikka sitä ei ollut viety päätettäväksi",
    )
  })

  it("is not told of where it was submitted, nor where its history was imported", async () => {
    const submitted = await begun()
    await submit(submitted)
    await adopt(submitted)
    expect(await kinds(submitted)).not.toContain("adopted without submission")
    const imported = await begun()
    const data = { document: servicesText, adopted: version(1), approval: matter }
    await imported.tell("programme", services, "ProgrammeDocumentAdopted", data, { on: "2024-05-20" })
    expect(await exceptionsOf(imported)).toStrictEqual([])
  })

  it("is told of where its submission had been withdrawn, and where one submission leads to a second text", async () => {
    const withdrawn = await begun()
    await submit(withdrawn)
    const data = { approval: matter, cause: "decided" }
    await told(withdrawn, "SubmissionWithdrawn", "2024-05-06", data)
    await adopt(withdrawn)
    expect(await kinds(withdrawn)).toContain("adopted without submission")
    const changed = await begun()
    await submit(changed)
    await adopt(changed)
    await adopt(changed, uuid(79), { kind: "extension_of_period" })
    expect(await kinds(changed)).not.toContain("adopted without submission")
    await adopt(changed, uuid(80), { kind: "amendment" })
    expect(await exceptionsOf(changed)).toContainEqual(
      expect.objectContaining({ is: "adopted without submission", approval: uuid(80) }),
    )
  })

  it("is not told of any more when a court has annulled the adoption", async () => {
    const log = await begun()
    await adopt(log)
    await told(log, "ProgrammeAnnulled", "2024-05-20", { scope: "full", approval: matter })
    expect(await kinds(log)).not.toContain("adopted without submission")
  })
})
