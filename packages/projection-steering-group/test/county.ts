import {
  approval,
  bodyRegister,
  consultation,
  group,
  portfolio,
  preparation,
  programme,
  type LocalDate,
} from "@programme-lifecycle/core"
import { grounds, uuid, type County } from "./setting.ts"

export const register = uuid(1)
export const [council, board, committee, youth] = [uuid(11), uuid(12), uuid(13), uuid(14)]
export const whole = uuid(20)
export const [strategy, services, rescue, balance] = [uuid(21), uuid(22), uuid(23), uuid(24)]
export const [servicesText, rescueText, annex] = [uuid(31), uuid(32), uuid(33)]
export const work = uuid(41)
export const [interview, drafting] = [uuid(42), uuid(43)]
export const [steering, followUp] = [uuid(51), uuid(52)]
export const [chair, chairs, alsoChair, elected] = [uuid(53), uuid(54), uuid(55), uuid(56)]
export const round = uuid(61)
export const [early, timely, late] = [uuid(62), uuid(63), uuid(64)]
export const matter = uuid(71)
export const [sooner, direction] = [uuid(72), uuid(73)]
export const sha256 = "a".repeat(64)

export const looked = "2024-07-10" satisfies LocalDate

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

/** The consultation: three comments, one of them late and one answered. */
export const consult = async ({ on, does }: County) => {
  on("2024-06-03")
  const tell = (capacity: "consultation-owner" | "registry" | "preparer", type: string, data: object) =>
    does(capacity, consultation, round, { type, data }, grounds)
  await tell("consultation-owner", "OpenConsultation", {
    kind: "open_comment",
    programmes: [services],
    title: { fi: "Palvelustrategian luonnos" },
    channels: ["platform"],
    languages: ["fi", "se"],
    deadline: { lastDay: "2024-06-15" },
    material: { without: { fi: "Luonnos on sivuilla." } },
    area: [{ name: "Utsjoki" }, { name: "Inari" }],
  })
  await tell("consultation-owner", "ExtendDeadline", { to: { lastDay: "2024-06-30" }, scope: "all" })
  const comment = (id: string, received: string) =>
    tell("registry", "RecordComment", {
      comment: id,
      channel: "platform",
      received,
      respondent: { kind: "resident" },
    })
  await comment(early, "2024-06-03T08:00:00.000Z")
  on("2024-07-02")
  await comment(timely, "2024-06-30T20:59:59.999Z")
  await comment(late, "2024-06-30T21:00:00.000Z")
  await tell("preparer", "AnswerComment", {
    comment: early,
    answer: uuid(65),
    text: { ref: "answer-1", sha256 },
    disposition: { outcome: "noted" },
  })
  await tell("consultation-owner", "ForwardComment", {
    comments: [early],
    to: { office: { fi: "Viestintä" } },
    purpose: "for_information",
  })
  await tell("consultation-owner", "CarryCommentForward", {
    comments: [timely],
    to: { next: { fi: "Seuraava palvelustrategia" } },
  })
}

/** The way to the decision: it comes before two bodies. */
export const propose = async ({ on, does }: County) => {
  on("2024-07-05")
  const tell = (type: string, data: object) =>
    does("minutes-keeper", approval, matter, { type, data }, grounds)
  await tell("OpenApproval", {
    matter: { kind: "adoption", programme: services, documents: [servicesText] },
    versions: [{ document: servicesText, number: 2, sha256 }],
  })
  const place = (step: number, body: string, role: string, day: LocalDate) =>
    tell("PlaceItemOnAgenda", { step, body, role, meetingOn: { from: day, to: day }, itemNumber: "7" })
  await place(1, board, "proposal", "2024-08-20")
  await place(2, council, "decision", "2024-09-02")
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
