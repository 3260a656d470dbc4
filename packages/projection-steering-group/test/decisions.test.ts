import { describe, expect, it } from "vitest"
import { overviewText } from "../src/index.ts"
import { board, council, matter, services, servicesText, work } from "./county.ts"
import { approvalOpened, placed, rowOn, decided, adopted } from "./deciding.ts"
import { aLog, aProgramme, day, named, notStated, version } from "./log.ts"

describe("the version of a document", () => {
  it("is the newest draft as long as nothing is adopted, and untold before there is one", async () => {
    const log = aLog()
    await aProgramme(log)
    expect((await rowOn(log, "2024-06-03")).documents[0]?.version).toStrictEqual(notStated)
    await log.tell("preparation", work, "PreparationStarted", {
      programme: services,
      documents: [servicesText],
    })
    for (const [number, on] of [
      [1, "2024-02-01"],
      [2, "2024-03-01"],
    ] as const)
      await log.tell("preparation", work, "DraftVersionRegistered", { version: version(number) }, { on })
    expect((await rowOn(log, "2024-06-03")).documents[0]?.version).toStrictEqual({
      is: "draft",
      number: 2,
      on: day("2024-03-01"),
      digest: "aaaaaaaa",
      languages: notStated,
    })
  })

  it("is the adopted text once there is one, with its languages", async () => {
    const log = aLog()
    await decided(log)
    await adopted(log)
    expect((await rowOn(log, "2024-09-10")).documents[0]?.version).toStrictEqual({
      is: "adopted",
      number: 2,
      on: day("2024-09-02"),
      digest: "aaaaaaaa",
      languages: ["fi", "sv"],
    })
    const text = overviewText(await log.overview("2024-09-10"), { language: "fi" })
    expect(text).toContain("versio 2 (aaaaaaaa; fi, sv)")
  })

  it("stays untold where it is adopted and nobody tells which version", async () => {
    const log = aLog()
    await aProgramme(log)
    const unknown = { untold: "unknown" } as const
    await log.tell("programme", services, "ProgrammeDocumentAdopted", {
      document: servicesText,
      adopted: unknown,
    })
    expect((await rowOn(log, "2024-09-10")).documents[0]?.version).toStrictEqual(unknown)
  })
})

describe("the decisions ahead", () => {
  it("tell of a council by when its notice is due, of another body nothing, and how ready the programme is", async () => {
    const log = aLog()
    await aProgramme(log)
    await log.tell("approval", matter, "ApprovalOpened", { ...approvalOpened, versions: [] })
    const before = { role: "proposal", itemNumber: "7" }
    await log.tell("approval", matter, "ItemPlacedOnAgenda", placed(board, day("2024-08-20"), before))
    const then = placed(council, day("2024-09-02"), { step: 2 })
    await log.tell("approval", matter, "ItemPlacedOnAgenda", then)
    const overview = await log.overview("2024-06-03")
    const blockers = overview.programmes[0]?.blockers.length
    const common = {
      programme: named(services, "Palvelustrategia"),
      documents: [named(servicesText, "Palvelustrategia 2024–2026")],
      blockers,
    }
    expect(overview.decisionsAhead).toStrictEqual([
      {
        ...common,
        body: named(board, "Aluehallitus"),
        meetingOn: day("2024-08-20"),
        role: "proposal",
        itemNumber: "7",
      },
      {
        ...common,
        body: named(council, "Aluevaltuusto"),
        meetingOn: day("2024-09-02"),
        role: "decision",
        notice: { by: "2024-08-29" },
      },
    ])
    expect(blockers).toBeGreaterThan(1)
    const text = overviewText(overview, { language: "en" }).replaceAll(/\s+/g, " ")
    expect(text).toContain("DECISIONS AHEAD 20 August 2024 Aluehallitus, proposal, item 7: Palvelustrategia")
    expect(text).toContain("notice due: 29 August 2024")
  })

  it.each([
    ["is not fixed", { from: "2024-09-01", to: "2024-09-30" }],
    ["is decided later", { untold: "deferred" }],
  ])("leave the notice untold where the day of the council %s", async (_, meetingOn) => {
    const log = aLog()
    await aProgramme(log)
    await log.tell("approval", matter, "ApprovalOpened", { ...approvalOpened, versions: [] })
    await log.tell(
      "approval",
      matter,
      "ItemPlacedOnAgenda",
      placed(board, meetingOn, { tier: "council", noticeSentOn: "2024-08-01" }),
    )
    const [ahead] = (await log.overview("2024-06-03")).decisionsAhead
    expect(ahead?.notice).toStrictEqual({ by: notStated, sentOn: "2024-08-01" })
  })

  it("tell of a meeting whose day has passed that no outcome is recorded, and the next one is another", async () => {
    const log = aLog()
    await aProgramme(log)
    await log.tell("approval", matter, "ApprovalOpened", { ...approvalOpened, versions: [] })
    const proposal = placed(council, day("2024-08-20"), { role: "proposal" })
    await log.tell("approval", matter, "ItemPlacedOnAgenda", proposal)
    const then = placed(council, day("2024-09-10"), { step: 2 })
    await log.tell("approval", matter, "ItemPlacedOnAgenda", then)
    const onTheDay = await log.overview("2024-08-20")
    expect(onTheDay.decisionsAhead.map(({ isOver }) => isOver)).toStrictEqual([undefined, undefined])
    expect(onTheDay.header.nextDecision).toMatchObject({ meetingOn: day("2024-08-20") })
    const later = await log.overview("2024-09-10")
    expect(later.decisionsAhead.map(({ isOver }) => isOver)).toStrictEqual([true, undefined])
    expect(later.header.nextDecision).toMatchObject({ meetingOn: day("2024-09-10") })
    const text = overviewText(later, { language: "en" }).replaceAll(/\s+/g, " ")
    expect(text).toContain("Next decision Palvelustrategia: Aluevaltuusto, 10 September 2024 PROGRAMMES")
    expect(text).toContain("20 August 2024 (proposal), the day has passed, no outcome is recorded; ")
    expect(text).toMatch(
      /DECISIONS AHEAD 20 August 2024 .*?; the day has passed, no outcome is recorded; blockers/,
    )
    expect((await log.overview("2024-09-11")).header.nextDecision).toStrictEqual(notStated)
  })

  it("are left out of the text where there are none", async () => {
    const log = aLog()
    await decided(log)
    const overview = await log.overview("2024-09-10")
    expect(overview.decisionsAhead).toStrictEqual([])
    expect(overviewText(overview, { language: "en" })).not.toContain("DECISIONS AHEAD")
  })
})

describe("what was tabled and returned", () => {
  it("is counted, with what was asked for last", async () => {
    const log = aLog()
    await aProgramme(log)
    await log.tell("approval", matter, "ApprovalOpened", { ...approvalOpened, versions: [] })
    for (const _ of [1, 2]) {
      await log.tell("approval", matter, "ItemPlacedOnAgenda", placed(board, day("2024-03-01")))
      await log.tell("approval", matter, "ItemTabled", { step: 1, body: board, until: notStated })
    }
    const instruction = { fi: "Kustannukset on arvioitava." }
    await log.tell(
      "approval",
      matter,
      "ItemReturned",
      { step: 1, body: board, instruction },
      { on: "2024-04-02" },
    )
    const { handlings } = await rowOn(log, "2024-06-03")
    expect([handlings.tabled, handlings.returned]).toStrictEqual([2, 1])
    expect(handlings.lastInstruction).toStrictEqual({
      by: named(board, "Aluehallitus"),
      on: day("2024-04-02"),
      text: instruction,
    })
    const text = overviewText(await log.overview("2024-06-03"), { language: "fi" }).replaceAll(/\s+/g, " ")
    expect(text).toContain("pöydätty: 2; palautettu: 1; viimeisin evästys (Aluehallitus, 2.4.2024): Kust")
  })
})

describe("the days left until a target", () => {
  const target = async (...dates: readonly object[]) => {
    const log = aLog()
    await aProgramme(log)
    for (const date of dates)
      await log.tell("programme", services, "TargetDateSet", { what: "draft", date, strength: "target" })
    return overviewText(await log.overview("2024-06-03"), { language: "en", columns: 140 })
  }

  it("are counted, of a moved one from the first too; and are no number where no day is told", async () => {
    expect(await target({ to: "2024-06-13" })).toContain("(a target); 10 days left")
    expect(await target({ to: "2024-06-02" })).toContain("(a target); 1 day overdue")
    expect(await target({ to: "2024-05-24" }, { to: "2024-07-03" })).toMatch(
      /30 days left; originally .*24 May 2024; 10 days overdue/,
    )
    expect(await target({ text: "keväällä" })).toContain("days left: ?")
  })
})
