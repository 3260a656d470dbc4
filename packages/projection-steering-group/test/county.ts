import { bodyRegister, group, portfolio, preparation, programme } from "@programme-lifecycle/core"
import { consult, propose } from "./county-in-summer.ts"
import { grounds, type County } from "./setting.ts"
import {
  register,
  council,
  board,
  committee,
  youth,
  whole,
  strategy,
  services,
  rescue,
  balance,
  servicesText,
  rescueText,
  work,
  interview,
  drafting,
  steering,
  followUp,
  chair,
  chairs,
  alsoChair,
  elected,
  round,
  sooner,
  sha256,
} from "./county-ids.ts"

export * from "./county-ids.ts"
export { consult, propose }

/** The bodies, the strategy, the portfolio and its programmes: what is decided in winter. */
export const begin = async ({ on, does }: County, expectedCount: number | { untold: "deferred" } = 2) => {
  on("2024-01-10")
  const body = (id: string, name: string, kind: string, canDecide = true) =>
    does("records-officer", bodyRegister, register, {
      type: "RegisterBody",
      data: { body: id, name: { fi: name }, kind, canDecide },
    })
  await body(council, "Aluevaltuusto", "council")
  await body(board, "Aluehallitus", "board")
  await body(committee, "Palvelulautakunta", "committee")
  await body(youth, "Nuorisovaltuusto", "influence", false)
  const owner = (id: string, type: string, data: object) =>
    does("portfolio-owner", programme, id, { type, data }, grounds)
  await owner(strategy, "MandateProgramme", { name: { fi: "Hyvinvointialuestrategia" } })
  await does("portfolio-owner", portfolio, whole, {
    type: "EstablishPortfolio",
    data: {
      name: { fi: "Strategian ohjelmat", en: "Strategy programmes" },
      strategy,
      owner: board,
      expectedCount,
    },
  })
  on("2024-01-20")
  await owner(services, "MandateProgramme", { name: { fi: "Palvelustrategia" }, strategy, ordering: 1 })
  await owner(services, "LaunchProgramme", {})
  await owner(services, "RenameProgramme", { to: { fi: "Palvelujen järjestäminen" }, kind: "also_known_as" })
  await owner(rescue, "RegisterProgramme", { name: { fi: "Pelastustoimi" }, strategy })
  await owner(balance, "RegisterProgramme", { name: { fi: "Tasapainotus" }, strategy })
  for (const [ordinal, one] of [
    [2, rescue],
    [1, services],
  ] as const)
    await does("portfolio-owner", portfolio, whole, {
      type: "AddProgramme",
      data: { programme: one, ordinal },
    })
  const add = (code: string, appliesTo: object | "all") =>
    does("portfolio-owner", portfolio, whole, {
      type: "AddRequirement",
      data: {
        code,
        title: { fi: `Vaatimus ${code}` },
        setBy: council,
        appliesTo,
        mandatory: true,
        statutory: false,
      },
    })
  await add("SAMI_LANGUAGE_CULTURE", "all")
  await add("STAFF_COOPERATION", { programmes: [services] })
}

/** The documents of the programmes, who decides on them, and who prepares them. */
export const entrust = async ({ on, does }: County) => {
  on("2024-01-25")
  const owner = (id: string, type: string, data: object) =>
    does("portfolio-owner", programme, id, { type, data }, grounds)
  await owner(services, "AddDocument", {
    document: servicesText,
    kind: "service_strategy",
    title: { fi: "Palvelustrategia 2024–2026" },
    required: true,
    edition: 1,
  })
  await owner(services, "RecordLegalBasis", {
    document: servicesText,
    statutory: true,
    bases: [{ act: "612/2021", section: "11" }],
  })
  await owner(services, "DetermineDecidingBody", {
    document: servicesText,
    body: council,
    tier: "council",
    canDecide: true,
  })
  await owner(rescue, "AddDocument", {
    document: rescueText,
    kind: "rescue_service_level_decision",
    title: { fi: "Palvelutasopäätös" },
    required: true,
  })
  await owner(services, "AssignPreparationResponsibility", {
    lead: committee,
    joint: [youth],
    others: { fi: "kunnat" },
  })
  await owner(rescue, "AssignPreparationResponsibility", { lead: { untold: "deferred" }, joint: [] })
  await does("preparer", programme, rescue, {
    type: "PromiseFollowUp",
    data: {
      what: { fi: "Seurantaraportti" },
      due: { from: "2024-05-01", to: "2024-05-31" },
      strength: "promised",
    },
  })
  await does("preparer", programme, services, {
    type: "PromiseFollowUp",
    data: { what: { fi: "Väliraportti" }, due: { untold: "deferred" }, strength: "intended" },
  })
}

/** The groups: one whose composition is told and seats one chair twice, one whose composition is decided later. */
export const appoint = async ({ on, does }: County) => {
  on("2024-02-01")
  const tell = (id: string, type: string, data: object) =>
    does(
      type === "EstablishGroup" ? "portfolio-owner" : "group-secretary",
      group,
      id,
      { type, data },
      grounds,
    )
  const established = (kind: string, name: string) => ({
    kind,
    name: { fi: name },
    legalStatus: { untold: "deferred" },
    appointedBy: board,
    serves: { portfolio: whole },
  })
  await tell(steering, "EstablishGroup", established("steering", "Ohjausryhmä"))
  const seat = (id: string, rule: object, groupRole = "member") =>
    tell(steering, "DefineSeat", { seat: id, rule, groupRole })
  await seat(chair, { by: "office", body: board, role: "chair" }, "chair")
  await seat(chairs, { by: "office_of_each", of: { preparersOf: whole }, role: "chair" })
  await seat(alsoChair, { by: "office", body: board, role: "chair" })
  await seat(elected, { by: "from_body", body: council, count: 2 })
  await tell(followUp, "EstablishGroup", established("follow_up", "Seurantaryhmä"))
  await tell(followUp, "DeferComposition", { until: { untold: "deferred" } })
  for (const [id, role] of [
    [steering, "steering"],
    [followUp, "follow_up"],
  ] as const)
    await does("portfolio-owner", portfolio, whole, {
      type: "AssignCoordinationGroup",
      data: { group: id, role },
    })
}

/** The preparation of the first programme: a requirement is met in a draft, and then comes a newer draft. */
export const prepare = async ({ on, does }: County) => {
  on("2024-02-10")
  const tell = (type: string, data: object) => does("preparer", preparation, work, { type, data }, grounds)
  const draft = (number: number) => ({ version: { document: servicesText, number, sha256 } })
  await tell("StartPreparation", { programme: services, documents: [servicesText] })
  await tell("PlanWorkItem", { item: interview, title: { fi: "Haastattelut" }, mandatory: true })
  await tell("PlanWorkItem", {
    item: drafting,
    title: { fi: "Kirjoittaminen" },
    due: { from: "2024-08-01", to: "2024-08-31" },
    mandatory: true,
  })
  await tell("CompleteWorkItem", { item: interview })
  await tell("ReceiveDirection", {
    direction: sooner,
    from: board,
    text: { fi: "Lähipalvelut säilytetään." },
    binding: true,
    exhaustive: false,
  })
  await tell("RegisterDraftVersion", draft(1))
  for (const code of ["SAMI_LANGUAGE_CULTURE", "STAFF_COOPERATION"])
    await tell("AddressRequirement", {
      code,
      version: { document: servicesText, number: 1 },
      locator: "luku 3",
    })
  await tell("RegisterDraftVersion", draft(2))
  await tell("AddressRequirement", {
    code: "STAFF_COOPERATION",
    version: { document: servicesText, number: 2 },
    locator: "luku 4",
  })
  await tell("LinkConsultation", { consultation: round, mandatory: true })
}

/** All of it. */
export const live = async (county: County) => {
  await begin(county)
  await entrust(county)
  await appoint(county)
  await prepare(county)
  await consult(county)
  await propose(county)
}
