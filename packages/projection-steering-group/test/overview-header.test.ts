import { wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import type { AsOfQuestion } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { overviewOf, overviewText, statesAsOf } from "../src/index.ts"
import { board, live, looked, steering, whole } from "./county.ts"
import { textOf } from "./looking.ts"
import { aLog, aProgramme, notStated, weakly } from "./log.ts"
import { aCounty, uuid, zone } from "./setting.ts"

const { store, ...county } = aCounty()
await live({ store, ...county })

const seen = async (question: AsOfQuestion) => {
  const { states } = await statesAsOf(store, question, zone)
  return overviewOf(states, whole, { profile, on: looked })
}

describe("a print of an overview", () => {
  it.each([
    [
      { knownAt: "2024-06-15" },
      "as known 15 June 2024; the log up to row",
      "tiedossa olleena 15.6.2024; loki riville",
    ],
    [
      { knownAt: 12 },
      "as known row 12; the log up to row 12",
      "tiedossa olleena rivi 12; loki riville 12 asti",
    ],
    [
      { knownAt: "2024-06-15T09:00:00.000Z" },
      "as known 2024-06-15T09:00:00.000Z;",
      "olleena 2024-06-15T09:00:00.000Z;",
    ],
    [
      { publishedBy: looked, validAt: "2024-07-01" },
      "as published by 10 July 2024; as effective 1 July 2024;",
      "1.7.2024;",
    ],
    [{}, "\nthe log up to row", "\nloki riville"],
  ] as const)("bears the cut that it was made from: %j", async (question, en, fi) => {
    const overview = await seen(question)
    expect(overview.asOf).toMatchObject(question)
    expect(overviewText(overview, { language: "en" })).toContain(en)
    expect(overviewText(overview, { language: "fi" })).toContain(fi)
  })

  it("bears how many events were left out, since it is not known whether they had happened", async () => {
    const log = aLog()
    await aProgramme(log)
    const when = { from: "2024-01-01", to: "2024-12-31" } as const
    await log.tell(
      "portfolio",
      whole,
      "ProposalPromised",
      { subject: { fi: "Esitys" }, meetingOn: notStated },
      {
        occurredOn: when,
      },
    )
    const { states } = await statesAsOf(log.store, { validAt: "2024-06-03" }, zone)
    const overview = overviewOf(states, whole, { profile, on: "2024-06-03" })
    expect(overview.asOf).toStrictEqual({ validAt: "2024-06-03", position: 7, undecided: 1 })
    expect(overviewText(overview, { language: "en" })).toContain("rows of an unknown day left out: 1")
  })
})

describe("the overview in short", () => {
  it("tells who steers and who follows, who chairs, and how many they are at the least", async () => {
    const text = overviewText(await seen({}), { language: "en" }).replaceAll(/\s+/g, " ")
    expect(text).toContain(
      "Steering group Ohjausryhmä; chaired by the chair of Aluehallitus; members: at least 4 Follow-up group " +
        "Seurantaryhmä; chair: not stated; members: not stated; composition decided later Programmes",
    )
  })

  it("tells the chair that was appointed to a seat, and exactly how many there are where the rules fix it", async () => {
    const log = aLog()
    await aProgramme(log)
    const group = {
      kind: "steering",
      name: { fi: "Ohjaus" },
      serves: { portfolio: whole },
      origin: notStated,
    }
    await log.tell("group", steering, "GroupContinued", group)
    const seat = (n: number, role: string) => ({
      seat: uuid(n),
      rule: { by: "office", body: board, role },
      groupRole: "member",
    })
    await log.tell("group", steering, "SeatDefined", seat(301, "chair"))
    await log.tell("group", steering, "SeatDefined", seat(302, "vice_chair"), weakly("inferred"))
    await log.tell("group", steering, "ChairAppointed", { seat: uuid(302), role: "chair" })
    const assigned = { group: steering, role: "steering" }
    await log.tell("portfolio", whole, "CoordinationGroupAssigned", assigned, weakly("interpreted"))
    const { header } = await log.overview("2024-06-03")
    expect(header.steeringGroup).toMatchObject({
      mark: "interpreted",
      chair: { id: uuid(302), mark: "inferred" },
      heads: { atLeast: 2, exact: true },
    })
    expect(header.followUpGroup).toStrictEqual(notStated)
    expect(await textOf(log, "en")).toContain(
      "Ohjaus (interpreted); chaired by the vice chair of Aluehallitus (inferred); members: 2 (inferred)",
    )
  })
})
