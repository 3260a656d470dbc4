import { describe, expect, it } from "vitest"
import { overviewText } from "../src/index.ts"
import { balance, board, council, register, round, services, strategy, whole, work } from "./county.ts"
import { asked, comment } from "./asked.ts"
import { aLog, day, named, weakly } from "./log.ts"
import { uuid } from "./setting.ts"

describe("what still wants something to happen", () => {
  it("are forwards that nobody has acknowledged, and copies to be called back", async () => {
    const log = await asked()
    await log.received(comment)
    const forward = { comments: [comment], to: { office: { fi: "Viestintä" } }, purpose: "for_action" }
    await log.inRound("CommentForwarded", { ...forward, forward: uuid(95) })
    await log.inRound("CommentForwarded", forward)
    const promises = async () => (await log.overview("2024-06-03")).promises
    expect((await promises()).forwards.map(({ unacknowledged }) => unacknowledged)).toStrictEqual([
      true,
      false,
    ])
    await log.inRound("CommentWithdrawn", { comment })
    expect((await promises()).recalls).toMatchObject([
      { consultation: round, from: { fi: "Viestintä" }, on: day("2024-06-03"), comments: 1 },
      { comments: 1 },
    ])
    const text = overviewText(await log.overview("2024-06-03"), { language: "en" })
    expect(text).toContain("Unacknowledged   Viestintä, 3 June 2024")
    expect(text).toContain("To call back     Viestintä, 3 June 2024: comments withdrawn: 1")
    await log.inRound("ForwardAcknowledged", { forward: uuid(95) })
    expect((await promises()).forwards.map(({ unacknowledged }) => unacknowledged)).toStrictEqual([
      false,
      false,
    ])
  })

  it("R-14: is input of an earlier round, until somebody says what becomes of it", async () => {
    const log = await asked()
    await log.tell("preparation", work, "PreparationStarted", { programme: services, documents: [] })
    const input = { input: uuid(96), fromConsultation: uuid(994), comments: { imported: "all" } }
    await log.tell("preparation", work, "CarriedForwardInputReceived", input, { on: "2024-02-01" })
    const promises = async () => (await log.overview("2024-06-03")).promises
    expect((await promises()).waitingInputs).toStrictEqual([
      {
        programme: named(services, "Palvelustrategia"),
        fromConsultation: uuid(994),
        comments: { imported: "all" },
        on: day("2024-02-01"),
      },
    ])
    expect(overviewText(await log.overview("2024-06-03"), { language: "fi" })).toContain("aiemman kierroksen")
    const disposition = { outcome: "noted" }
    await log.tell("preparation", work, "CarriedForwardInputDisposed", { input: uuid(96), disposition })
    expect((await promises()).waitingInputs).toStrictEqual([])
  })

  it("R-05 R-16: is a direction, unless it is addressed or declined with a reason, and it stands there once", async () => {
    const log = await asked()
    await log.tell("preparation", work, "PreparationStarted", { programme: services, documents: [] })
    const [one, other] = [uuid(97), uuid(98)]
    const given = (direction: string) => ({
      direction,
      from: board,
      text: { fi: `Linjaus ${direction.slice(-2)}` },
      binding: false,
    })
    const adopted = {
      direction: one,
      text: { fi: "Linjaus 97" },
      to: { programme: services },
      exhaustive: true,
    }
    const matter = { matter: { kind: "adoption", programme: services }, versions: [] }
    await log.tell("approval", uuid(71), "ApprovalOpened", matter)
    await log.tell("approval", uuid(71), "AccompanyingDirectionAdopted", adopted)
    const directions = async () =>
      (await log.overview("2024-06-03")).promises.directions.map(({ text, addressed, open }) => [
        text.fi,
        addressed,
        open,
      ])
    expect(await directions()).toStrictEqual([["Linjaus 97", false, true]])
    const waiting = await log.overview("2024-06-03")
    expect(waiting.promises.directions[0]?.awaitsPreparation).toBe(true)
    expect(overviewText(waiting, { language: "en" })).toContain("(has not come to the preparation)")
    await log.tell("preparation", work, "DirectionReceived", given(one))
    await log.tell("preparation", work, "DirectionReceived", given(other))
    await log.tell("preparation", work, "DirectionNotFollowed", {
      direction: one,
      reason: { fi: "Ei rahaa." },
    })
    await log.tell("preparation", work, "DirectionAddressed", {
      direction: other,
      statement: { fi: "Kyllä." },
    })
    expect(await directions()).toStrictEqual([
      ["Linjaus 97", false, false],
      ["Linjaus 98", true, false],
    ])
    expect(overviewText(await log.overview("2024-06-03"), { language: "en" })).toContain(
      "not followed, with reasons",
    )
  })

  it("P-21: is a review that the law wants in the council's term, and one that no term has seen", async () => {
    const log = await asked()
    const strategy = {
      document: uuid(99),
      kind: "county_strategy",
      title: { fi: "Strategia" },
      required: true,
    }
    await log.tell("programme", services, "ProgrammeDocumentAdded", strategy)
    const term = (name: string, from: string, to: string) =>
      log.tell("bodyRegister", register, "TermStarted", { body: council, term: name, from, to })
    await term("2022–2025", "2022-03-01", "2025-05-31")
    const reviews = async (on: "2024-06-03" | "2025-06-01") => (await log.overview(on)).promises.reviews
    const row = { programme: named(services, "Palvelustrategia"), provision: "611/2021 § 41" }
    const due = { ...row, dueBy: "2025-05-31", reviewed: false, overdue: false }
    expect(await reviews("2024-06-03")).toStrictEqual([due])
    expect(await reviews("2025-06-01")).toStrictEqual([{ ...due, overdue: true }])
    expect(overviewText(await log.overview("2025-06-01"), { language: "en" })).toContain(
      "611/2021 § 41 (due: 31 May 2025, overdue)",
    )
    await log.tell("programme", services, "ProgrammeReviewed", { result: "kept" }, { on: "2024-05-01" })
    expect(await reviews("2024-06-03")).toStrictEqual([{ ...due, reviewed: true }])
    expect(await reviews("2025-06-01")).toStrictEqual([])
  })

  it("is a direction that binds a programme of the same strategy outside the portfolio", async () => {
    const log = aLog()
    await log.tell("portfolio", whole, "PortfolioEstablished", {
      name: { fi: "Kokonaisuus" },
      owner: board,
      strategy,
      expectedCount: 0,
    })
    await log.tell("programme", balance, "ProgrammeRegistered", { name: { fi: "Tasapainotus" }, strategy })
    await log.tell("preparation", work, "PreparationStarted", { programme: balance, documents: [] })
    const text = { fi: "Menot alas." }
    const direction = { direction: uuid(97), from: council, text, binding: true }
    await log.tell("preparation", work, "DirectionReceived", direction, weakly("interpreted"))
    const overview = await log.overview("2024-06-03")
    expect(overview.promises.directions).toMatchObject([
      { to: named(balance, "Tasapainotus"), binding: true, open: true, mark: "interpreted" },
    ])
    expect(overviewText(overview, { language: "en" })).toContain(
      "Tasapainotus: Menot alas. (binding; not addressed yet) (interpreted)",
    )
    expect(overviewText(overview, { language: "fi" })).toContain("(sitova; ei vielä huomioitu)")
  })

  it("is told to be promised, or only to be intended", async () => {
    const log = await asked()
    const promise = (what: string, strength: string) =>
      log.tell("programme", services, "FollowUpPromised", {
        what: { fi: what },
        due: { untold: "not stated" },
        strength,
      })
    await promise("Raportti", "promised")
    await promise("Esimerkit", "intended")
    const overview = await log.overview("2024-06-03")
    const [en, fi] = (["en", "fi"] as const).map((language) => overviewText(overview, { language }))
    expect(en).toContain("Palvelustrategia: Raportti (promised; due: not stated)")
    expect(en).toContain("Palvelustrategia: Esimerkit (intended; due: not stated)")
    expect(fi).toContain("Esimerkit (suunnitteilla; määräaika: ei mainittu)")
  })

  it("is a follow-up, until it is reported", async () => {
    const log = await asked()
    const promise = {
      promise: uuid(89),
      what: { fi: "Raportti" },
      due: { to: "2024-05-31" },
      strength: "promised",
    }
    await log.tell("programme", services, "FollowUpPromised", promise)
    const followUp = async () => (await log.overview("2024-06-03")).promises.followUps[0]
    expect(await followUp()).toMatchObject({ reported: false, overdue: true })
    const report = { promise: uuid(89), text: { fi: "Tehty." } }
    await log.tell("programme", services, "FollowUpReported", report)
    expect(await followUp()).toMatchObject({ reported: true, overdue: false })
    const text = overviewText(await log.overview("2024-06-03"), { language: "fi" })
    expect([text.includes("raportoitu"), text.includes(whole)]).toStrictEqual([true, false])
  })
})
