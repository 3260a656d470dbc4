import { describe, expect, it } from "vitest"
import { overviewText } from "../src/index.ts"
import { committee, council, round, services, sha256, work, youth } from "./county.ts"
import { asked, comment, second, third } from "./asked.ts"
import { aLog, aProgramme, day, named, type Log } from "./log.ts"

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
      {
        body: named(committee, "Kaskela"),
        statutory: "613/2021 § 6",
        hasMoreTime: false,
        status: "received",
      },
      { body: named(council, "Aluevaltuusto"), hasMoreTime: true, status: "awaited" },
    ])
    expect(after.negotiations).toStrictEqual([
      { counterparty: named(youth, "Saamelaiskäräjät"), status: "offered" },
    ])
    const text = overviewText(await log.overview("2024-07-01"), { language: "en" }).replaceAll(/\s+/g, " ")
    expect(text).toContain(
      "Statements received 1: Kaskela awaited 1: Aluevaltuusto (has more time, 31 July 2024)",
    )
    expect(text).toContain("Negotiations Saamelaiskäräjät: offered")
  })

  it("count what was taken back, what is the same, and what is hidden", async () => {
    const log = await asked()
    for (const one of [comment, second, third]) await log.received(one)
    expect(await roundOn(log, "2024-06-03")).toMatchObject({ withdrawn: 0, duplicates: 0, moderated: 0 })
    await log.inRound("CommentWithdrawn", { comment })
    await log.inRound("CommentMarkedDuplicate", { comment: second, of: third })
    await log.inRound("CommentModerated", {
      comment: third,
      reason: { fi: "Nimi." },
      ground: "personal_data",
    })
    expect(await roundOn(log, "2024-06-03")).toMatchObject({
      received: 3,
      withdrawn: 1,
      duplicates: 1,
      moderated: 1,
    })
    const text = overviewText(await log.overview("2024-06-03"), { language: "fi" }).replaceAll(/\s+/g, " ")
    expect(text).toContain("peruttu 1, samoja 1, piilotettu 1")
  })

  it("C-24: tell of material that was put in the place of other material meanwhile", async () => {
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

describe("the readiness of a programme", () => {
  it("is judged on the consultations that serve it, also on those that nobody has linked to its preparation", async () => {
    const log = await asked()
    await log.received(comment)
    await log.inRound("PlatformCounterObserved", { name: "Puhekupla", value: 11 })
    const [row] = (await log.overview("2024-06-12")).programmes
    const told = (code: string) => row?.warnings.find((one) => one.code === code)?.about
    expect([told("OPTIONAL_CONSULTATION_OPEN"), told("COUNTER_MISMATCH")]).toStrictEqual([[round], [round]])
    expect(row?.blockers.map(({ code }) => code)).not.toContain("CONSULTATION_OPEN")
  })

  it("G-16: tells of a version that is not stated, and does not call it missing", async () => {
    const log = await asked()
    await log.tell("preparation", work, "PreparationStarted", { programme: services, documents: [] })
    await log.tell("preparation", work, "PreparationCompleted", { versions: { untold: "not stated" } })
    const overview = await log.overview("2024-06-12")
    const codes = overview.programmes[0]?.blockers.map(({ code }) => code)
    expect(codes).toContain("VERSION_NOT_STATED")
    expect(codes).not.toContain("VERSION_MISMATCH")
    expect(overviewText(overview, { language: "en" }).replaceAll(/\s+/g, " ")).toContain(
      "not stated which version was completed",
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
    expect(text).toContain(
      "Heard by law received: youth council; asked: Kaskela, Aluevaltuusto, Saamelaiskäräjät;",
    )
    expect(text).toContain("missing: older people's council")
    expect(text).toContain("no hearing recorded: older people's council")
  })

  it("are named by the blockers as long as nobody was asked, and missing of nothing that is decided", async () => {
    const log = aLog()
    await aProgramme(log)
    await log.tell("preparation", work, "PreparationStarted", { programme: services, documents: [] })
    const overview = await log.overview("2024-06-03")
    expect(overview.programmes[0]?.statutoryConsultees.missing).toHaveLength(3)
    const text = overviewText(overview, { language: "fi" })
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      "kuulemista ei kirjattu: nuorisovaltuusto, vanhusneuvosto, vammaisneuvosto",
    )
    expect(text).not.toContain("Kuultava")
    await log.tell("programme", services, "ProgrammeCancelled", { reason: { fi: "Ei tarvita." } })
    const [row] = (await log.overview("2024-06-03")).programmes
    expect(row?.statutoryConsultees.missing).toStrictEqual([])
  })
})
