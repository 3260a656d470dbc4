import { describe, expect, it } from "vitest"
import type { LocalDate } from "@programme-lifecycle/core"
import { overviewText } from "../src/index.ts"
import { board, chair, council, elected, register, steering, whole } from "./county.ts"
import { aLog, aProgramme, day, named, notStated } from "./log.ts"
import { uuid } from "./setting.ts"

const places = uuid(57)

/** A steering group: the board's chair by office, three named by the council, and one person named by the decision. */
const seated = async () => {
  const log = aLog()
  await aProgramme(log)
  const tell = (type: string, data: object, on: LocalDate = "2024-01-10") =>
    log.tell("group", steering, type, data, { on })
  await tell("GroupEstablished", {
    kind: "steering",
    name: { fi: "Ohjausryhmä" },
    legalStatus: notStated,
    appointedBy: board,
    serves: { portfolio: whole },
  })
  const seat = (id: string, rule: object) => tell("SeatDefined", { seat: id, rule, groupRole: "member" })
  await seat(chair, { by: "office", body: board, role: "chair" })
  await seat(elected, { by: "from_body", body: council, count: 3 })
  await seat(places, { by: "person", person: "henkilö-9" })
  const row = async (on: LocalDate = "2024-06-03") => {
    const [group] = (await log.overview(on)).groups
    if (group === undefined) throw new Error("there is no group")
    return group
  }
  const appoint = (person: string, from: LocalDate, to?: LocalDate) =>
    tell("MemberAppointed", {
      seat: elected,
      who: { person },
      from,
      ...(to !== undefined && { to }),
    })
  return { ...log, inGroup: tell, row, appoint }
}

describe("who sits in a group, by numbers", () => {
  it("is untold as long as nobody is recorded by name", async () => {
    const log = aLog()
    await aProgramme(log)
    const group = { kind: "steering", name: { fi: "Ryhmä" }, serves: { portfolio: whole } }
    await log.tell("group", steering, "GroupContinued", { ...group, origin: notStated })
    const rule = { by: "office", body: board, role: "chair" }
    await log.tell("group", steering, "SeatDefined", { seat: chair, rule, groupRole: "chair" })
    const overview = await log.overview("2024-06-03")
    expect(overview.groups[0]?.sitting).toStrictEqual(notStated)
    expect(overviewText(overview, { language: "en" })).not.toContain("seats taken")
  })

  it("counts seats taken, and each person once", async () => {
    const { appoint, row, inGroup } = await seated()
    await appoint("henkilö-1", "2024-02-01")
    await appoint("henkilö-9", "2024-02-01")
    expect((await row()).sitting).toStrictEqual({
      seats: 3,
      taken: 3,
      heads: { atLeast: 3, exact: false },
      votes: { atLeast: 3, exact: false },
      vacancies: [],
      holdingOver: 0,
      acting: 0,
      onSeveralSeats: 1,
    })
    await inGroup("EligibilityLost", { seat: elected, person: "henkilö-1", effectiveFrom: "2024-04-01" })
    expect((await row()).sitting).toMatchObject({
      vacancies: [{ seat: elected, since: day("2024-04-01") }],
      heads: { atLeast: 2 },
    })
  })

  it("counts those who stay on after their term", async () => {
    const { appoint, row } = await seated()
    await appoint("henkilö-1", "2024-02-01", "2024-05-31")
    expect((await row("2024-05-31")).sitting).toMatchObject({ holdingOver: 0 })
    expect((await row("2024-06-01")).sitting).toMatchObject({ holdingOver: 1, taken: 3 })
  })

  it("counts those who act for somebody", async () => {
    const { tell, row } = await seated()
    const holder = { body: board, role: "chair", from: "2024-01-01" }
    await tell("bodyRegister", register, "OfficeHolderAppointed", { ...holder, person: "henkilö-3" })
    const acting = { ...holder, person: "henkilö-4", acting: true }
    await tell("bodyRegister", register, "OfficeHolderAppointed", acting)
    expect((await row()).sitting).toMatchObject({ acting: 1, taken: 2 })
  })

  it("shows no pseudonym, neither as data nor in words", async () => {
    const { appoint, overview, inGroup } = await seated()
    await appoint("henkilö-1", "2024-02-01", "2024-05-31")
    await appoint("henkilö-9", "2024-02-01")
    await inGroup("EligibilityLost", { seat: elected, person: "henkilö-1", effectiveFrom: "2024-04-01" })
    const seen = await overview("2024-06-03")
    expect(JSON.stringify(seen)).not.toContain("henkilö-")
    const text = overviewText(seen, { language: "fi" })
    expect(text).not.toContain("henkilö-")
    expect(text.replaceAll(/\s+/g, " ")).toContain("avoinna: 1 (alkaen 1.4.2024)")
    expect(text).toContain("useammalla kuin yhdellä paikalla: 1")
  })
})

describe("the requests for nominations of a group", () => {
  it("are told of as long as nobody has answered, with when they were due", async () => {
    const { inGroup, row, overview } = await seated()
    const request = (id: string, to: object, dueBy?: LocalDate) =>
      inGroup("NominationRequested", {
        request: id,
        to,
        seats: 2,
        ...(dueBy !== undefined && { dueBy }),
      })
    await request(uuid(81), { body: council }, "2024-05-31")
    await request(uuid(82), { category: { fi: "Järjestöt" } })
    await request(uuid(83), { body: board }, "2024-05-31")
    await inGroup("NominationReceived", { request: uuid(83), nominees: { persons: ["henkilö-5"] } })
    expect((await row()).nominations).toStrictEqual([
      {
        to: { body: named(council, "Aluevaltuusto") },
        seats: 2,
        dueBy: "2024-05-31",
        daysOverdue: 3,
      },
      { to: { category: { fi: "Järjestöt" } }, seats: 2 },
    ])
    const text = overviewText(await overview("2024-06-03"), { language: "en" }).replaceAll(/\s+/g, " ")
    expect(text).toContain(
      "Requested Aluevaltuusto; seats: 2; due: 31 May 2024, overdue: 3 days Järjestöt; seats: 2",
    )
  })
})

describe("the end of a group", () => {
  it("is told of beforehand where its term is known, and with why", async () => {
    const log = aLog()
    await aProgramme(log)
    await log.tell("group", steering, "GroupEstablished", {
      kind: "working",
      name: { fi: "Ryhmä" },
      legalStatus: notStated,
      appointedBy: board,
      serves: { portfolio: whole },
      until: "2024-06-30",
    })
    const overview = await log.overview("2024-06-03")
    expect(overview.groups[0]?.end).toStrictEqual({ from: day("2024-07-01"), by: "term" })
    expect(overviewText(overview, { language: "en" })).toContain("ends: 1 July 2024")
    expect(overviewText(await log.overview("2024-07-01"), { language: "en" })).toContain("ended: 1 July 2024")
  })
})
