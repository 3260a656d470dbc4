import { wellbeingServicesCounty as profile, type EventStore, type Source } from "@programme-lifecycle/core"
import { catchUp, readerOf } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { overviewOf, overviewText, statesAsOf } from "../src/index.ts"
import { board, council, looked, services, servicesText, steering, whole } from "./county.ts"
import { append, inMemory, noon, projection, raw, readModels, uuid, zone } from "./setting.ts"

const stated: Source = { title: "Pöytäkirja" }
const inferred: Source = { title: "Tiedote", assertion: "inferred", note: { fi: "Otsikosta." } }
const interpreted: Source = { title: "Tiedote", assertion: "interpreted" }
const from = (...sources: readonly Source[]) => (sources.length === 0 ? {} : { sources })

const another = uuid(39)
const document = (id: string) => ({ document: id, kind: "other", title: { fi: "Asiakirja" }, required: true })
const seat = (n: number) => ({
  seat: uuid(n),
  rule: { by: "office", body: board, role: "chair" },
  groupRole: "member",
})

/** A portfolio of one programme with two documents, and a group with two seats, told of well and less well. */
const told = async (store: EventStore, afterEach: () => Promise<unknown> = async () => undefined) => {
  const tell = async (
    stream: string,
    n: number,
    type: string,
    data: object,
    ...sources: readonly Source[]
  ) => {
    await append(store, stream, raw(n, type, data, from(...sources)))
    await afterEach()
  }
  const [portfolio, programme, group] = [`portfolio-${whole}`, `programme-${services}`, `group-${steering}`]
  const established = { name: { fi: "Kokonaisuus" }, owner: board, expectedCount: 1 }
  await tell(portfolio, 1, "PortfolioEstablished", established, interpreted)
  await tell(portfolio, 2, "ProgrammeAddedToPortfolio", { programme: services })
  await tell(programme, 3, "ProgrammeRegistered", { name: { fi: "Palvelustrategia" } }, inferred)
  await tell(programme, 4, "ProgrammeDocumentAdded", document(servicesText))
  await tell(programme, 5, "ProgrammeDocumentAdded", document(another))
  const decider = { body: council, tier: "council", canDecide: true }
  await tell(programme, 6, "DecidingBodyDetermined", { document: servicesText, ...decider }, interpreted)
  await tell(programme, 7, "DecidingBodyDetermined", { document: another, ...decider }, interpreted, stated)
  await tell(
    programme,
    8,
    "PreparationResponsibilityAssigned",
    { lead: board, joint: [] },
    inferred,
    interpreted,
  )
  const continued = {
    kind: "steering",
    name: { fi: "Ryhmä" },
    serves: { portfolio: whole },
    origin: { fi: "Vanha" },
  }
  await tell(group, 9, "GroupContinued", continued, stated)
  await tell(group, 10, "SeatDefined", seat(53), stated)
  await tell(group, 11, "SeatDefined", seat(54), interpreted)
}

const marksIn = ({ header, programmes: [row], groups: [group] }: ReturnType<typeof overviewOf>) => ({
  portfolio: header.portfolio.mark,
  programme: row?.mark,
  preparedBy: row !== undefined && "lead" in row.preparedBy ? row.preparedBy.mark : "none",
  deciders: row?.documents.map(({ decider }) => ("body" in decider ? decider.mark : "none")),
  group: group?.mark,
  seats: group?.seats.map(({ mark }) => mark),
  count: group?.count.mark,
})

const expected = {
  portfolio: "interpreted",
  programme: "inferred",
  preparedBy: "inferred",
  deciders: ["interpreted", undefined],
  group: undefined,
  seats: [undefined, "interpreted"],
  count: "interpreted",
}

describe("what no source states", () => {
  it("is marked as inferred or interpreted, and what one source states is not", async () => {
    const store = inMemory(() => noon("2024-06-03"))
    const models = readModels()
    await told(store)
    await catchUp(store, models, projection)
    const overview = overviewOf(readerOf(models, projection), whole, { profile, on: looked })
    expect(marksIn(overview)).toStrictEqual(expected)
    expect(overviewText(overview, { language: "en" })).toMatch(/Kokonaisuus \(interpreted\)/)
    expect(overviewText(overview, { language: "fi" })).toMatch(/Palvelustrategia \(päätelty\)/)
  })

  it("is marked alike when it is taken in event by event, and in a replay", async () => {
    const store = inMemory(() => noon("2024-06-03"))
    const models = readModels()
    await told(store, () => catchUp(store, models, projection))
    const { states } = await statesAsOf(store, {}, zone)
    for (const one of [states, readerOf(models, projection)])
      expect(marksIn(overviewOf(one, whole, { profile, on: looked }))).toStrictEqual(expected)
  })

  it("is marked no more when the event is annulled", async () => {
    const store = inMemory(() => noon("2024-06-03"))
    const models = readModels()
    await told(store, () => catchUp(store, models, projection))
    await append(store, `group-${steering}`, raw(20, "EventAnnulled", { target: uuid(11) }))
    await catchUp(store, models, projection)
    const overview = overviewOf(readerOf(models, projection), whole, { profile, on: looked })
    expect(marksIn(overview)).toStrictEqual({ ...expected, seats: [undefined], count: undefined })
  })
})
