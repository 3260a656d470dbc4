import { describe, expect, it } from "vitest"
import { overviewText } from "../src/index.ts"
import { board, council, matter, services, servicesText } from "./county.ts"
import { approvalOpened, approved, rowOn, decided, adopted } from "./deciding.ts"
import { aLog, aProgramme, day, named, notStated, version, type Log } from "./log.ts"

const followed = (log: Log, type: string, data: object, on?: "2024-09-03" | "2024-10-01" | "2024-10-20") =>
  log.tell("legalForce", matter, type, data, on === undefined ? {} : { on })
const opened = {
  approval: matter,
  step: 1,
  body: council,
  tier: "council",
  nature: "final",
  decidedOn: day("2024-09-02"),
}
describe("the legal status", () => {
  it("is told of each decision that decides the matter, and of nothing that is not decided", async () => {
    const log = aLog()
    await aProgramme(log)
    expect((await rowOn(log, "2024-06-03")).legalStatus).toStrictEqual([])
    await log.tell("approval", matter, "ApprovalOpened", { ...approvalOpened, versions: [] })
    await log.tell("approval", matter, "DecisionMade", approved(board, false))
    expect((await rowOn(log, "2024-06-03")).legalStatus).toStrictEqual([])
  })

  it("is untold as long as nobody has recorded what followed, and then runs by the days", async () => {
    const log = aLog()
    await decided(log)
    const row = { approval: matter, body: named(council, "Aluevaltuusto"), on: day("2024-09-02") }
    expect((await rowOn(log, "2024-09-10")).legalStatus).toStrictEqual([{ ...row, status: notStated }])
    expect(overviewText(await log.overview("2024-09-10"), { language: "en" })).toMatch(
      /Not stated .*legal\s+force/,
    )
    await followed(log, "LegalForceOpened", opened)
    await followed(log, "MinutesPublished", {}, "2024-09-03")
    expect((await rowOn(log, "2024-09-10")).legalStatus).toStrictEqual([
      { ...row, status: { is: "period running", until: "2024-10-10" } },
    ])
    const text = overviewText(await log.overview("2024-09-10"), { language: "en" })
    expect(text).toContain("time for appeal running until 10 October 2024")
    expect((await rowOn(log, "2025-03-01")).legalStatus[0]?.status).toStrictEqual({ is: "period over" })
  })

  it("is each body's own where several decide together", async () => {
    const log = aLog()
    await decided(log)
    await log.tell("approval", matter, "DecisionMade", approved(board, true, 2), { on: "2024-09-02" })
    const other = { ...opened, step: 2, body: board, tier: "board" }
    await log.tell("legalForce", "0190c0de-0000-7000-8000-000000000070", "LegalForceOpened", other)
    await log.tell(
      "legalForce",
      "0190c0de-0000-7000-8000-000000000070",
      "MinutesPublished",
      {},
      { on: "2024-09-03" },
    )
    await followed(log, "LegalForceOpened", opened)
    const statuses = (await rowOn(log, "2024-09-10")).legalStatus
    expect(statuses.map(({ body, status }) => [body.name?.fi, "is" in status && status.is])).toStrictEqual([
      ["Aluevaltuusto", "not notified"],
      ["Aluehallitus", "period running"],
    ])
    const text = overviewText(await log.overview("2024-09-10"), { language: "en" }).replaceAll(/\s+/g, " ")
    expect(text).toContain("not notified yet (Aluevaltuusto, 2 September 2024); time for appeal running")
  })

  it("suspends what is in force, too", async () => {
    const log = aLog()
    await decided(log)
    const data = {
      document: servicesText,
      adopted: version(2),
      approval: matter,
      effectiveFrom: "2024-09-05",
    }
    await log.tell("programme", services, "ProgrammeDocumentAdopted", data, { on: "2024-09-02" })
    expect(await rowOn(log, "2024-09-10")).toMatchObject({ stage: "in force", since: day("2024-09-05") })
    const text = overviewText(await log.overview("2024-09-10"), { language: "en" }).replaceAll(/\s+/g, " ")
    expect(text).toContain("decided by: not stated; version 2")
    expect(text).not.toContain("decider not yet determined;")
    await followed(log, "LegalForceOpened", opened)
    await followed(log, "EnforcementProhibited", { by: board }, "2024-10-01")
    expect(await rowOn(log, "2025-03-01")).toMatchObject({ stage: "suspended", since: day("2024-10-01") })
  })

  it.each([
    ["ExecutionWithheldAsUnlawful", { by: board, ground: { fi: "Ei ollut kokouskutsussa." } }, "withheld"],
    ["DecisionTakenUp", { by: board }, "taken up"],
  ])("suspends what is handled anew, until the decision is confirmed: %s", async (type, data, is) => {
    const log = aLog()
    await decided(log)
    await adopted(log)
    await followed(log, "LegalForceOpened", opened)
    await followed(log, type, data, "2024-10-01")
    const row = await rowOn(log, "2025-03-01")
    expect(row).toMatchObject({ stage: "suspended", since: day("2024-10-01") })
    expect(row.legalStatus[0]?.status).toStrictEqual({ is })
    await followed(log, "DecisionConfirmed", { newApproval: services }, "2024-10-20")
    expect(await rowOn(log, "2025-03-01")).toMatchObject({ stage: "adopted" })
  })

  it.each([
    ["DecisionRevoked", { ground: "procedural_error", newApproval: services }, "revoked"],
    ["CourtRuled", { appeal: services, ruling: "annulled" }, "annulled"],
  ])(
    "is shown as an exception where the text stands and the decision does not: %s",
    async (type, data, status) => {
      const log = aLog()
      await decided(log)
      await adopted(log)
      await followed(log, "LegalForceOpened", opened)
      await followed(
        log,
        "DecisionAppealed",
        { appeal: services, court: "administrative_court" },
        "2024-10-01",
      )
      expect((await log.overview("2025-03-01")).exceptions).toStrictEqual([])
      await followed(log, type, data, "2024-10-20")
      const { exceptions } = await log.overview("2025-03-01")
      expect(exceptions).toMatchObject([{ is: "decision does not stand", approval: matter, status }])
      expect(
        overviewText(await log.overview("2025-03-01"), { language: "fi" }).replaceAll(/\s+/g, " "),
      ).toContain("mutta asiakirja on yhä kirjattu hyväksytyksi")
    },
  )

  it("suspends what is adopted, since the day on which its enforcement was prohibited", async () => {
    const log = aLog()
    await decided(log)
    await adopted(log)
    await followed(log, "LegalForceOpened", opened)
    await followed(log, "EnforcementProhibited", { by: board }, "2024-10-01")
    expect(await rowOn(log, "2024-09-10")).toMatchObject({ stage: "adopted", since: day("2024-09-02") })
    expect(await rowOn(log, "2025-03-01")).toMatchObject({
      stage: "suspended",
      since: day("2024-10-01"),
      days: 151,
    })
    const { header } = await log.overview("2025-03-01")
    expect(header.stages).toStrictEqual({ suspended: 1 })
    await followed(log, "EnforcementProhibitionLifted", { by: board }, "2024-10-20")
    expect(await rowOn(log, "2025-03-01")).toMatchObject({ stage: "adopted" })
  })
})
