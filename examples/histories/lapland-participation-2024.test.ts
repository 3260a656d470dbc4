import { consultation, programme } from "@programme-lifecycle/core"
import { daysBetween } from "@programme-lifecycle/core/replay"
import { countComments, deadlineInForce, hasEnded } from "@programme-lifecycle/core/views"
import { describe, expect, test } from "vitest"
import { participation, participationRound } from "./ids.ts"
import { eventsOf, stateOf } from "./imported.ts"

const notStated = { untold: "not stated" }

describe("the comments on Lapland's participation programme", () => {
  const round = () => stateOf(consultation, participationRound)

  test("F-S4: the programme is for 2024 to 2026", () => {
    expect(stateOf(programme, participation.programme).period).toStrictEqual({
      period: { from: "2024-01-01", to: "2026-12-31", text: "vuosina 2024-2026" },
      inferred: false,
    })
  })

  test("F-S4: the time for comments was extended to the end of 31.7.2024, from a day that is not stated", () => {
    const [extension, ...more] = eventsOf(consultation, participationRound, "DeadlineExtended")
    expect(more).toStrictEqual([])
    expect(extension?.data).toStrictEqual({
      from: notStated,
      to: { lastDay: "2024-07-31", endsBefore: "2024-07-31T21:00:00.000Z" },
      scope: "all",
    })
    expect(extension?.metadata.occurredOn).toMatchObject({ to: "2024-07-31" })
    expect(deadlineInForce(round())).toMatchObject({ lastDay: "2024-07-31" })
  })

  test("F-S4: six comments came in, all are answered, and the counter that shows 11 is only observed", () => {
    const { received, unanswered, importedUnanswered } = countComments(round())
    expect([received, unanswered, importedUnanswered]).toStrictEqual([6, [], 0])
    expect(round().counters).toMatchObject([{ name: "Puhekupla", value: 11 }])
    const [concluded] = eventsOf(consultation, participationRound, "ConsultationConcluded")
    expect(concluded?.data).toStrictEqual({ counts: { received: 6, late: notStated, unanswered: 0 } })
  })

  test("F-S4: neither the answers' text nor what became of each comment is stated", () => {
    const [answered] = eventsOf(consultation, participationRound, "CommentsAnsweredJointly")
    expect(answered?.data).toMatchObject({ text: notStated, disposition: notStated })
  })

  test("F-S4: two offices were informed, and the comments are kept for the next programmes", () => {
    expect(round().forwards.map(({ office }) => office.fi)).toStrictEqual([
      "viestintää käsittelevät virkamiehet",
      "järjestöjen avustuksia käsittelevät virkamiehet",
    ])
    expect(round().carriedForward.map(({ to }) => to)).toStrictEqual([
      { next: { fi: "seuraavat osallisuusohjelmat" } },
    ])
  })

  test("F-S4: two follow-ups are intended for 2025", () => {
    expect(
      stateOf(programme, participation.programme).followUps.map(({ due, strength }) => [due, strength]),
    ).toStrictEqual([
      [{ from: "2025-01-01", to: "2025-12-31", text: "vuoden 2025 aikana" }, "intended"],
      [{ from: "2025-01-01", to: "2025-12-31", text: "vuoden 2025 aikana" }, "intended"],
    ])
  })

  test("F-S4: 21 municipalities stand in the order of the source", () => {
    expect(
      round()
        .terms?.area?.map(({ name }) => name)
        .join(" "),
    ).toBe(
      "Enontekiö Inari Kemi Keminmaa Kittilä Kolari Kemijärvi Muonio Pelkosenniemi Posio Ranua Rovaniemi Salla Savukoski Simo Sodankylä Tervola Tornio Pello Utsjoki Ylitornio",
    )
    const [opened] = eventsOf(consultation, participationRound, "ConsultationOpened")
    expect(opened?.data).toMatchObject({ topics: ["sosiaali- ja terveyspalvelut"] })
  })

  test("F-S4: it was concluded on 19.11.2024, 111 days after the comments ended, with a summary", () => {
    const { status, concludedOn, summaries } = round()
    expect([status, concludedOn, summaries]).toStrictEqual([
      "concluded",
      { from: "2024-11-19", to: "2024-11-19" },
      1,
    ])
    expect(daysBetween("2024-07-31", "2024-11-19")).toBe(111)
    expect(hasEnded(round(), { from: "2024-11-19", to: "2024-11-19" })).toBe("yes")
  })
})
