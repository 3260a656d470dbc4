import { describe, expect, it } from "vitest"
import { round, services, servicesText } from "./county.ts"
import { asked } from "./asked.ts"
import { textOf } from "./looking.ts"
import { aLog, aProgramme, day, notStated, weakly } from "./log.ts"
import { overviewText } from "../src/index.ts"
import { uuid } from "./setting.ts"

const opened = (title: string, more: object = {}) => ({
  kind: "open_comment",
  programmes: [services],
  title: { fi: title },
  channels: ["platform"],
  languages: ["fi"],
  deadline: notStated,
  material: { without: { fi: "Ei aineistoa." } },
  ...more,
})

describe("the rounds of a programme", () => {
  it("stand in the order in which they were opened, then by title", async () => {
    const log = aLog()
    await aProgramme(log)
    const open = (n: number, title: string, on: "2024-05-01" | "2024-05-02") =>
      log.tell("consultation", uuid(n), "ConsultationOpened", opened(title), { on })
    await open(401, "Toinen", "2024-05-02")
    await open(402, "Ensimmäinen", "2024-05-02")
    await open(403, "Viimeinen", "2024-05-01")
    const { consultations } = await log.overview("2024-06-03")
    expect(consultations.map(({ title }) => title?.fi)).toStrictEqual(["Viimeinen", "Ensimmäinen", "Toinen"])
  })

  it("stand there once, however many of its predecessors come from the one that was consulted on", async () => {
    const log = aLog()
    await aProgramme(log)
    const [whole, one, other] = [uuid(411), uuid(412), uuid(413)]
    for (const id of [whole, one, other])
      await log.tell("programme", id, "ProgrammeRegistered", { name: { fi: "Osa" } })
    for (const id of [one, other]) await log.tell("programme", id, "ProgrammeSplit", { from: whole })
    await log.tell("programme", services, "ProgrammeMerged", { inputs: [one, other] })
    const consulted = opened("Kierros", { programmes: [whole] })
    await log.tell("consultation", uuid(401), "ConsultationOpened", consulted)
    const { programmes } = await log.overview("2024-06-03")
    expect(programmes[0]?.consultations.map(({ id }) => id)).toStrictEqual([uuid(401)])
  })

  it("tell that their end and their answers are not stated", async () => {
    const log = aLog()
    await aProgramme(log)
    await log.tell("consultation", uuid(401), "ConsultationOpened", opened("Kierros"), weakly("interpreted"))
    const count = { count: { atLeast: 2 } }
    await log.tell("consultation", uuid(401), "CommentsImportedInAggregate", count, weakly("inferred"))
    expect(await textOf(log, "en")).toContain(
      "received at least 2 (inferred), late: not stated, unanswered: not stated",
    )
    expect(await textOf(log, "en")).toContain("Kierros (interpreted) State")
    expect(await textOf(log, "fi")).toContain(
      "saatu vähintään 2 (päätelty), myöhässä: ei mainittu, vastaamatta: ei mainittu",
    )
  })

  it("mark the deadline that is in force, and none that came before it", async () => {
    const log = await asked()
    const until = (lastDay: string) => ({ lastDay, endsBefore: `${lastDay}T21:00:00.000Z` })
    const extend = (from: string, to: string, sources: object) =>
      log.tell(
        "consultation",
        round,
        "DeadlineExtended",
        { from: until(from), to: until(to), scope: "all" },
        sources,
      )
    const mark = async () => (await log.overview("2024-06-03")).consultations[0]?.deadlineMark
    await extend("2024-06-30", "2024-07-05", weakly("interpreted"))
    expect(await mark()).toBe("interpreted")
    expect(await textOf(log, "en")).toContain("5 July 2024 (interpreted) (in 32 days)")
    await extend("2024-07-05", "2024-07-12", {})
    expect(await mark()).toBeUndefined()
  })

  it("tell where comments were carried forward, and that a summary is published", async () => {
    const log = await asked()
    const next = { comments: { imported: "all" }, to: { next: { fi: "Seuraavat" } } }
    await log.inRound("CommentsImportedInAggregate", { count: 6 })
    await log.inRound("CommentCarriedForward", next)
    await log.inRound("CommentCarriedForward", { ...next, to: { programme: services } })
    await log.inRound("SummaryPublished", { text: { fi: "Yhteenveto." } })
    const text = await textOf(log, "en")
    expect(text).toContain("received 6, late: not stated, unanswered 6 Statements")
    expect(text).toContain("Carried forward Seuraavat Palvelustrategia Summary published")
    expect(await textOf(log, "fi")).toContain("Yhteenveto julkaistu")
  })
})

describe("a number of days", () => {
  /** In English and in Finnish, as one line. */
  const seen = async (on: "2024-06-29" | "2024-07-10", conclude = false) => {
    const log = await asked()
    if (conclude) await log.tell("consultation", uuid(61), "ConsultationConcluded", {}, { on: "2024-07-01" })
    const target = { what: "draft", date: day("2024-07-09"), strength: "hard" }
    await log.tell("programme", services, "TargetDateSet", target)
    const overview = await log.overview(on)
    return (["en", "fi"] as const).map((language) =>
      overviewText(overview, { language }).replaceAll(/\s+/g, " "),
    )
  }

  it("is one day, or several", async () => {
    const [en, fi] = await seen("2024-06-29")
    expect(en).toContain("30 June 2024 (in 1 day)")
    expect(fi).toContain("30.6.2024 (1 päivän kuluttua)")
    const [english, finnish] = await seen("2024-07-10", true)
    expect(english).toContain("concluded 1 July 2024, 1 day after the comment period")
    expect(finnish).toContain("päättynyt 1.7.2024, 1 päivä kommentointiajan jälkeen")
    expect(english).toContain("1 day overdue")
    expect(finnish).toContain("1 päivä myöhässä")
    for (const text of [en, fi, english, finnish]) expect(text).not.toMatch(/\b1 (days|päivää)\b/)
  })
})

describe("a mark", () => {
  it("is gone when the fact is told again and stated", async () => {
    const log = aLog()
    await aProgramme(log)
    const set = (date: "2024-05-31" | "2024-06-30", more: object) =>
      log.tell(
        "programme",
        services,
        "TargetDateSet",
        { what: "draft", date: day(date), strength: "hard" },
        more,
      )
    const target = async () => {
      const [row] = (await log.overview("2024-06-03")).programmes
      return row !== undefined && "what" in row.target ? row.target.mark : "none"
    }
    await set("2024-05-31", weakly("inferred"))
    await set("2024-05-31", weakly("interpreted"))
    expect(await target()).toBe("interpreted")
    await set("2024-06-30", {})
    expect(await target()).toBeUndefined()
  })

  it("tells apart facts of one kind by what they are about", async () => {
    const log = aLog()
    await aProgramme(log)
    const linked = (name: string) => ({
      project: { name: { sv: name, fi: name }, owner: notStated },
      relation: "feeds",
    })
    await log.tell("programme", services, "ProjectLinked", linked("Yksi"))
    await log.tell("programme", services, "ProjectLinked", linked("Kaksi"), weakly("interpreted"))
    const adopted = { document: servicesText, adopted: notStated }
    await log.tell("programme", services, "ProgrammeDocumentAdopted", adopted, weakly("inferred"))
    const [row] = (await log.overview("2024-06-03")).programmes
    expect(row?.links.map(({ mark }) => mark)).toStrictEqual([undefined, "interpreted"])
    expect([row?.stage, row?.stageMark, row?.documents[0]?.adoptedMark]).toStrictEqual([
      "adopted",
      "inferred",
      "inferred",
    ])
  })
})
