import { describe, expect, it } from "vitest"
import { overviewText } from "../src/index.ts"
import { board, committee, council, register, round, services, sha256, whole, work, youth } from "./county.ts"
import { aLog, aProgramme, day, named, type Log } from "./log.ts"
import { uuid } from "./setting.ts"

const deadline = { lastDay: "2024-06-30", endsBefore: "2024-06-30T21:00:00.000Z" }
const [request, comment, second, third] = [uuid(90), uuid(91), uuid(92), uuid(93)]

/** A programme that is consulted on: two bodies are asked for a statement, and one is offered a negotiation. */
const asked = async () => {
  const log = aLog()
  await aProgramme(log)
  const body = (id: string, fi: string) =>
    log.tell("bodyRegister", register, "BodyRegistered", {
      body: id,
      name: { fi },
      kind: "external",
      canDecide: false,
    })
  await body(committee, "Kaskela")
  await body(youth, "Saamelaiskäräjät")
  const inRound = (type: string, data: object) =>
    log.tell("consultation", round, type, data, { on: "2024-06-03" })
  await inRound("ConsultationOpened", {
    kind: "statement_request",
    programmes: [services],
    title: { fi: "Lausuntokierros" },
    channels: ["registry"],
    languages: ["fi"],
    deadline,
    material: { without: { fi: "Ei aineistoa." } },
  })
  const later = { lastDay: "2024-07-31", endsBefore: "2024-07-31T21:00:00.000Z" }
  const question = { fi: "Mitä lausutte?" }
  await inRound("StatementRequested", { request, to: [committee, council], question, statutory: "613/2021 § 6" })
  await inRound("DeadlineExtended", { from: deadline, to: later, scope: { respondents: [council] } })
  await inRound("NegotiationOffered", { counterparty: youth })
  const received = (id: string, more: object = { kind: "resident" }) =>
    inRound("CommentReceived", {
      comment: id,
      channel: "registry",
      received: "2024-06-10T08:00:00.000Z",
      respondent: more,
    })
  return { ...log, inRound, received }
}

const roundOn = async ({ overview }: Log, on: "2024-06-03" | "2024-07-01") => {
  const [row] = (await overview(on)).consultations
  if (row === undefined) throw new Error("there is no round")
  return row
}

describe("the consultations of the overview", () => {
  it("tell of every body that was asked what came of it, and who has more time", async () => {
    const log = await asked()
    const before = await roundOn(log, "2024-06-03")
    expect(before.statements.map(({ status }) => status)).toStrictEqual(["awaited", "awaited"])
    await log.received(comment, { kind: "municipality", body: committee })
    const after = await roundOn(log, "2024-07-01")
    expect(after.statements).toMatchObject([
      { body: named(committee, "Kaskela"), statutory: "613/2021 § 6", hasMoreTime: false, status: "received" },
      { body: named(council, "Aluevaltuusto"), hasMoreTime: true, status: "awaited" },
    ])
    expect(after.negotiations).toStrictEqual([
      { counterparty: named(youth, "Saamelaiskäräjät"), status: "offered" },
    ])
    const text = overviewText(await log.overview("2024-07-01"), { language: "en" }).replaceAll(/\s+/g, " ")
    expect(text).toContain("Statements received 1: Kaskela awaited 1: Aluevaltuusto (has more time, 31 July 2024)")
    expect(text).toContain("Negotiations Saamelaiskäräjät: offered")
  })

  it("count what was taken back, what is the same, and what is hidden", async () => {
    const log = await asked()
    for (const one of [comment, second, third]) await log.received(one)
    expect(await roundOn(log, "2024-06-03")).toMatchObject({ withdrawn: 0, duplicates: 0, moderated: 0 })
    await log.inRound("CommentWithdrawn", { comment })
    await log.inRound("CommentMarkedDuplicate", { comment: second, of: third })
    await log.inRound("CommentModerated", { comment: third, reason: { fi: "Nimi." }, ground: "personal_data" })
    expect(await roundOn(log, "2024-06-03")).toMatchObject({
      received: 3,
      withdrawn: 1,
      duplicates: 1,
      moderated: 1,
    })
    const text = overviewText(await log.overview("2024-06-03"), { language: "fi" }).replaceAll(/\s+/g, " ")
    expect(text).toContain("peruttu 1, samoja 1, piilotettu 1")
  })

  it("tell of material that was put in the place of other material meanwhile", async () => {
    const log = await asked()
    const material = (ref: string) => ({ title: { fi: "Luonnos" }, text: { ref, sha256 } })
    await log.inRound("MaterialPublished", { material: material("a") })
    await log.inRound("MaterialPublished", { material: material("b"), replaces: "a" })
    expect((await roundOn(log, "2024-06-03")).materialChanges).toStrictEqual([day("2024-06-03")])
    expect(overviewText(await log.overview("2024-06-03"), { language: "en" })).toContain(
      "replaced while comments could be given: 3 June 2024",
    )
  })
})

describe("whom the law wants heard", () => {
  it("R-11 R-13 R-15: stand in the programme's row by whether they were asked, heard, or are missing", async () => {
    const log = await asked()
    await log.tell("preparation", work, "PreparationStarted", { programme: services, documents: [] })
    await log.tell("preparation", work, "ConsultationLinked", { consultation: round, mandatory: true })
    await log.tell("preparation", work, "InfluenceBodyResponded", { kind: "youth_council" })
    const reason = { fi: "Ei koske." }
    await log.tell("preparation", work, "InfluenceBodyNotConcerned", { kind: "disability_council", reason })
    const { programmes } = await log.overview("2024-06-03")
    const influence = (kind: string) => ({ who: { influenceBody: kind }, provision: "611/2021 § 32" })
    const asks = (id: string, fi: string) => ({ who: { body: named(id, fi) }, provision: "613/2021 § 6" })
    expect(programmes[0]?.statutoryConsultees).toStrictEqual({
      offered: [
        asks(committee, "Kaskela"),
        asks(council, "Aluevaltuusto"),
        { who: { body: named(youth, "Saamelaiskäräjät") } },
      ],
      received: [influence("youth_council")],
      notUsed: [],
      notConcerned: [influence("disability_council")],
      missing: [influence("older_people_council")],
    })
    const text = overviewText(await log.overview("2024-06-03"), { language: "en" }).replaceAll(/\s+/g, " ")
    expect(text).toContain("Heard by law received: youth council; asked: Kaskela, Aluevaltuusto, Saamelaiskäräjät;")
    expect(text).toContain("missing: older people's council")
    expect(text).toContain("not heard: older people's council")
  })

  it("are named by the blockers as long as nobody was asked, and missing of nothing that is decided", async () => {
    const log = aLog()
    await aProgramme(log)
    await log.tell("preparation", work, "PreparationStarted", { programme: services, documents: [] })
    const overview = await log.overview("2024-06-03")
    expect(overview.programmes[0]?.statutoryConsultees.missing).toHaveLength(3)
    const text = overviewText(overview, { language: "fi" })
    expect(text.replaceAll(/\s+/g, " ")).toContain("kuulematta: nuorisovaltuusto, vanhusneuvosto, vammaisneuvosto")
    expect(text).not.toContain("Kuultava")
    await log.tell("programme", services, "ProgrammeCancelled", { reason: { fi: "Ei tarvita." } })
    const [row] = (await log.overview("2024-06-03")).programmes
    expect(row?.statutoryConsultees.missing).toStrictEqual([])
  })
})

describe("what still wants something to happen", () => {
  it("C-18: are forwards that nobody has acknowledged, and copies to be called back", async () => {
    const log = await asked()
    await log.received(comment)
    const forward = { comments: [comment], to: { office: { fi: "Viestintä" } }, purpose: "for_action" }
    await log.inRound("CommentForwarded", { ...forward, forward: uuid(95) })
    await log.inRound("CommentForwarded", forward)
    const promises = async () => (await log.overview("2024-06-03")).promises
    expect((await promises()).forwards.map(({ unacknowledged }) => unacknowledged)).toStrictEqual([true, false])
    await log.inRound("CommentWithdrawn", { comment })
    expect((await promises()).recalls).toMatchObject([
      { consultation: round, from: { fi: "Viestintä" }, on: day("2024-06-03"), comments: 1 },
      { comments: 1 },
    ])
    const text = overviewText(await log.overview("2024-06-03"), { language: "en" })
    expect(text).toContain("Unacknowledged   Viestintä, 3 June 2024")
    expect(text).toContain("To call back     Viestintä, 3 June 2024: comments withdrawn: 1")
    await log.inRound("ForwardAcknowledged", { forward: uuid(95) })
    expect((await promises()).forwards.map(({ unacknowledged }) => unacknowledged)).toStrictEqual([false, false])
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
    const adopted = { direction: one, text: { fi: "Linjaus 97" }, to: { programme: services }, exhaustive: true }
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
    await log.tell("preparation", work, "DirectionReceived", given(one))
    await log.tell("preparation", work, "DirectionReceived", given(other))
    await log.tell("preparation", work, "DirectionNotFollowed", { direction: one, reason: { fi: "Ei rahaa." } })
    await log.tell("preparation", work, "DirectionAddressed", { direction: other, statement: { fi: "Kyllä." } })
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
    const strategy = { document: uuid(99), kind: "county_strategy", title: { fi: "Strategia" }, required: true }
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

  it("is a follow-up, until it is reported", async () => {
    const log = await asked()
    const promise = { promise: uuid(89), what: { fi: "Raportti" }, due: { to: "2024-05-31" }, strength: "promised" }
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
