import type { Instant, LocalDate } from "@programme-lifecycle/core"
import type { Metadata } from "@programme-lifecycle/core/store"
import { wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { overviewOf, statesAsOf, type OverviewOptions } from "../src/index.ts"
import { board, council, register, services, servicesText, sha256, whole } from "./county-ids.ts"
import { append, inMemory, noon, raw, uuid, zone } from "./setting.ts"

export const day = (on: LocalDate) => ({ from: on, to: on })
export const named = (id: string, fi: string) => ({ id, name: { fi } })
export const notStated = { untold: "not stated" } as const

/** A log that is written event by event, each on a day; what is looked at stands in memory. */
export const aLog = () => {
  let n = 0
  let now = noon("2024-06-03")
  const store = inMemory(() => now)
  const tell = async (
    aggregate: string,
    id: string,
    type: string,
    data: object,
    more: Partial<Metadata> & { readonly on?: LocalDate } = {},
  ): Promise<string> => {
    n += 1
    const { on, ...metadata } = more
    const occurredOn = on === undefined ? {} : { occurredOn: day(on) }
    await append(store, `${aggregate}-${id}`, raw(100_000 + n, type, data, { ...occurredOn, ...metadata }))
    return uuid(100_000 + n)
  }
  return {
    store,
    tell,
    /** Sets the clock: to noon of a day, or to an instant. */
    at: (moment: LocalDate | Instant) => {
      now = moment.length === 10 ? noon(moment as LocalDate) : (moment as Instant)
    },
    states: async () => (await statesAsOf(store, {}, zone)).states,
    overview: async (on: LocalDate, more: Partial<OverviewOptions> = {}) =>
      overviewOf((await statesAsOf(store, {}, zone)).states, whole, { profile, on, ...more }),
  }
}

export type Log = ReturnType<typeof aLog>

/** The source of what none states. */
export const weakly = (assertion: "inferred" | "interpreted"): Pick<Metadata, "sources"> => ({
  sources: [{ title: "Sivu", assertion }],
})

/** A portfolio of one programme with one document, and the two bodies that handle it. */
export const aProgramme = async ({ tell }: Log): Promise<void> => {
  const body = (id: string, fi: string, kind: string) =>
    tell("bodyRegister", register, "BodyRegistered", { body: id, name: { fi }, kind, canDecide: true })
  await body(council, "Aluevaltuusto", "council")
  await body(board, "Aluehallitus", "board")
  await tell("portfolio", whole, "PortfolioEstablished", {
    name: { fi: "Kokonaisuus" },
    owner: board,
    expectedCount: 1,
  })
  await tell("portfolio", whole, "ProgrammeAddedToPortfolio", { programme: services })
  await tell("programme", services, "ProgrammeRegistered", { name: { fi: "Palvelustrategia" } })
  await tell("programme", services, "ProgrammeDocumentAdded", {
    document: servicesText,
    kind: "other",
    title: { fi: "Palvelustrategia 2024–2026" },
    required: true,
  })
}

export const version = (number: number, more: object = {}) => ({
  document: servicesText,
  number,
  sha256,
  ...more,
})
