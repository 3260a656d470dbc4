import type { ReadinessReport } from "@programme-lifecycle/core"
import { catchUp, readerOf, type PolicyException } from "@programme-lifecycle/projections"
import { wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { describe, expect, it } from "vitest"
import { overviewOf, overviewText, statesAsOf } from "../src/index.ts"
import {
  board,
  committee,
  council,
  matter,
  register,
  round,
  services,
  servicesText,
  steering,
  whole,
  work,
} from "./county.ts"
import { aLog, aProgramme, day, named, version, type Log } from "./log.ts"
import { projection, readModels, uuid, zone } from "./setting.ts"

const about = named(services, "Palvelustrategia")
const decided = { document: servicesText, body: board, tier: "board", canDecide: true }
const label = { en: "Deciding body determined", fi: "Päättävä toimielin määrätty" }

/** The exceptions of a log, from the tables that grew with it and from the replay, which have to be the same. */
const exceptionsOf = async (log: Log, refusals: readonly PolicyException[] = []) => {
  const models = readModels()
  await catchUp(log.store, models, projection)
  const options = { profile, on: "2024-06-03", refusals } as const
  const { exceptions } = overviewOf(readerOf(models, projection), whole, options)
  expect((await log.overview("2024-06-03", { refusals })).exceptions).toStrictEqual(exceptions)
  return exceptions
}

const begun = async () => {
  const log = aLog()
  await aProgramme(log)
  return log
}

const textOf = async (log: Log, language: "fi" | "en", refusals: readonly PolicyException[] = []) =>
  overviewText(await log.overview("2024-06-03", { refusals }), { language }).replaceAll(/\s+/g, " ")

describe("the exceptions of the overview", () => {
  it("are none where nothing wants looking at, and that is said", async () => {
    const log = await begun()
    expect(await exceptionsOf(log)).toStrictEqual([])
    expect(await textOf(log, "en")).toContain("EXCEPTIONS none")
    expect(await textOf(log, "fi")).toContain("POIKKEAMAT ei ole")
  })

  it("hold every breach and every missing authority, each with where its event stands", async () => {
    const log = await begun()
    const reason = { fi: "Kiire." }
    const why = { fi: "Sivu ei kerro." }
    const breaches = [{ rule: "P-06" as const, reason }, { rule: "P-17" as const }]
    await log.tell("programme", services, "DecidingBodyDetermined", decided, {
      breaches,
      authority: { missing: why },
    })
    const event = { about, at: `programme-${services}@2`, type: "DecidingBodyDetermined", label }
    expect(await exceptionsOf(log)).toStrictEqual([
      { is: "breach", ...event, rule: "P-06", reason },
      { is: "breach", ...event, rule: "P-17" },
      { is: "missing authority", ...event, why },
    ])
    const text = await textOf(log, "en")
    expect(text).toContain("Rule broken Deciding body determined: P-06; Kiire.")
    expect(text).toContain("No authority Deciding body determined: Sivu ei kerro.")
  })

  it("say once what is the same of several events, and how often", async () => {
    const log = await begun()
    const missing = { authority: { missing: { fi: "Sivu ei kerro." } } }
    for (const body of [board, council])
      await log.tell("programme", services, "DecidingBodyDetermined", { ...decided, body }, missing)
    expect(await exceptionsOf(log)).toHaveLength(2)
    expect(await textOf(log, "fi")).toContain("Päättävä toimielin määrätty: Sivu ei kerro. (2)")
  })

  it("are found in every stream that serves a programme, once, and in no other", async () => {
    const log = await begun()
    const missing = { authority: { missing: { fi: "Ei." } } }
    const terms = { approval: matter, body: council, tier: "council", nature: "final" }
    const consulted = { kind: "open_comment", channels: ["platform"], languages: ["fi"] }
    const material = { without: { fi: "Ei aineistoa." } }
    const deadline = { untold: "not stated" }
    const opened = { ...consulted, programmes: [services, services], deadline, material }
    await log.tell("consultation", round, "ConsultationOpened", opened, missing)
    await log.tell("preparation", work, "PreparationStarted", { programme: services, documents: [] }, missing)
    const adoption = { matter: { kind: "adoption", programme: services }, versions: [] }
    await log.tell("approval", matter, "ApprovalOpened", adoption, missing)
    const force = { ...terms, decidedOn: day("2024-06-03") }
    await log.tell("legalForce", matter, "LegalForceOpened", force, missing)
    const group = { kind: "steering", serves: { portfolio: whole }, origin: { fi: "Vanha" } }
    await log.tell("group", steering, "GroupContinued", { ...group, name: { fi: "Ryhmä" } }, missing)
    await log.tell("programme", uuid(999), "ProgrammeRegistered", { name: { fi: "Muu" } }, missing)
    const found = await exceptionsOf(log)
    expect(found.map((one) => ("at" in one ? one.at : one.is))).toStrictEqual([
      `preparation-${work}@0`,
      `consultation-${round}@0`,
      `approval-${matter}@0`,
      `legalForce-${matter}@0`,
      `group-${steering}@0`,
    ])
  })
})

describe("a contradiction between sources", () => {
  const remark = (target: string, kind?: "contradiction") => ({
    target,
    text: { fi: "Sivu luettelee neljä." },
    ...(kind !== undefined && { kind }),
    source: { title: "Strategiasivu", publishedOn: "2023-03-13" },
  })
  const contradicted = {
    is: "contradiction",
    about,
    at: `programme-${services}@2`,
    type: "DecidingBodyDetermined",
    label,
    text: { fi: "Sivu luettelee neljä." },
    source: "Strategiasivu",
  }

  it("is kept beside the event, and a mere remark is not", async () => {
    const log = await begun()
    const target = await log.tell("programme", services, "DecidingBodyDetermined", decided)
    await log.tell("programme", services, "AnnotationAdded", remark(target))
    expect(await exceptionsOf(log)).toStrictEqual([])
    await log.tell("programme", services, "AnnotationAdded", remark(target, "contradiction"))
    expect(await exceptionsOf(log)).toStrictEqual([contradicted])
    expect(await textOf(log, "en")).toContain("Contradicted Deciding body determined: Sivu luettelee neljä.")
  })

  it("is the same however the read model grew, and changes no state", async () => {
    const log = await begun()
    const models = readModels()
    const target = await log.tell("programme", services, "DecidingBodyDetermined", decided)
    await catchUp(log.store, models, projection)
    const before = (await log.overview("2024-06-03")).programmes
    await log.tell("programme", services, "AnnotationAdded", remark(target, "contradiction"))
    await catchUp(log.store, models, projection)
    const missing = { authority: { missing: { fi: "Ei." } } }
    await log.tell("programme", services, "ProgrammeLaunched", {}, missing)
    await catchUp(log.store, models, projection)
    const on = "2024-06-03"
    const grown = overviewOf(readerOf(models, projection), whole, { profile, on })
    expect(grown.exceptions.map(({ is }) => is)).toStrictEqual(["missing authority", "contradiction"])
    expect(grown.exceptions).toStrictEqual(await exceptionsOf(log))
    expect(grown.programmes[0]?.documents).toStrictEqual(before[0]?.documents)
  })

  it("is gone when its event is annulled", async () => {
    const log = await begun()
    const target = await log.tell("programme", services, "DecidingBodyDetermined", decided)
    await log.tell("programme", services, "AnnotationAdded", remark(target, "contradiction"))
    await log.tell("programme", services, "EventAnnulled", { target })
    expect(await exceptionsOf(log)).toStrictEqual([])
  })

  it("is known to outsiders from the day on which the source was published", async () => {
    const log = await begun()
    const told = { sources: [{ title: "Tiedote", publishedOn: "2023-03-01" as const }] }
    const target = await log.tell("programme", services, "DecidingBodyDetermined", decided, told)
    await log.tell("programme", services, "AnnotationAdded", remark(target, "contradiction"))
    const by = async (publishedBy: "2023-03-12" | "2023-03-13") =>
      (await statesAsOf(log.store, { publishedBy }, zone)).states.exceptions({ name: "programme" }, services)
    expect((await by("2023-03-12")).length).toBe(0)
    expect((await by("2023-03-13")).length).toBe(1)
  })
})

const submitted = async (log: Log) => {
  const report: ReadinessReport = {
    programme: services,
    on: "2024-05-01",
    profile: profile.id,
    read: [],
    blockers: [],
    warnings: [],
  }
  const started = { programme: services, documents: [servicesText] }
  await log.tell("preparation", work, "PreparationStarted", started, { on: "2024-02-01" })
  const data = { approval: matter, versions: [version(1)], report }
  await log.tell("programme", services, "ProgrammeSubmittedForApproval", data, { on: "2024-05-01" })
}

describe("a submission", () => {
  it("P-09: whose report does not hold any more is told of, with what stands in its way now", async () => {
    const log = await begun()
    await submitted(log)
    const [stale, ...others] = await exceptionsOf(log)
    expect(others).toStrictEqual([])
    expect(stale).toMatchObject({ is: "stale readiness", about })
    const codes = stale?.is === "stale readiness" ? stale.findings.map(({ code }) => code) : []
    expect(codes).toContain("PREPARATION_NOT_COMPLETE")
    expect(await textOf(log, "en")).toContain("the report that it was submitted on no longer holds: no decider")
  })

  it("that was taken back since its inputs moved is told of until it is made again", async () => {
    const log = await begun()
    await submitted(log)
    const withdrawn = { approval: matter, cause: "inputs_changed" }
    await log.tell("programme", services, "SubmissionWithdrawn", withdrawn, { on: "2024-05-02" })
    const taken = { is: "submission withdrawn", about, on: day("2024-05-02") }
    expect(await exceptionsOf(log)).toStrictEqual([taken])
    await submitted(log)
    expect(await exceptionsOf(log)).not.toContainEqual(taken)
  })

  it("C-19: is told of where a consultation was opened after it", async () => {
    const log = await begun()
    await submitted(log)
    const opened = {
      kind: "open_comment",
      programmes: [services],
      title: { fi: "Uusi kierros" },
      channels: ["platform"],
      languages: ["fi"],
      deadline: { untold: "not stated" },
      material: { without: { fi: "Ei." } },
    }
    await log.tell("consultation", round, "ConsultationOpened", opened, { on: "2024-05-20" })
    expect(await exceptionsOf(log)).toContainEqual({
      is: "opened after submission",
      about,
      consultation: round,
    })
    expect(await textOf(log, "fi")).toContain("on avattu päätettäväksi viennin jälkeen: Uusi kierros")
  })
})

describe("what views find", () => {
  it("R-01: are rival preparations of one programme", async () => {
    const log = await begun()
    for (const one of [work, uuid(49)])
      await log.tell("preparation", one, "PreparationStarted", { programme: services, documents: [] })
    const preparations = [work, uuid(49)]
    expect(await exceptionsOf(log)).toStrictEqual([{ is: "rival preparations", about, preparations }])
    expect(await textOf(log, "en")).toContain("2 preparations of it are under way")
  })

  it("X-09: is what a body that has ceased was responsible for, and who has it now", async () => {
    const log = await begun()
    const body = { body: committee, name: { fi: "Palvelulautakunta" }, kind: "committee", canDecide: true }
    await log.tell("bodyRegister", register, "BodyRegistered", body)
    const lead = { lead: committee, joint: [] }
    await log.tell("programme", services, "PreparationResponsibilityAssigned", lead, { on: "2024-01-01" })
    const end = { body: committee, cause: "reorganisation" }
    await log.tell("bodyRegister", register, "BodyDissolved", end, { on: "2024-04-01" })
    expect(await exceptionsOf(log)).toStrictEqual([
      {
        is: "stranded",
        about,
        what: "programme",
        body: named(committee, "Palvelulautakunta"),
        rule: "B-02",
      },
    ])
    expect(await textOf(log, "en")).toContain("the preparation: Palvelulautakunta; nobody named has it now")
  })

  it("is that there are not as many programmes as expected", async () => {
    const log = await begun()
    await log.tell("portfolio", whole, "ProgrammeAddedToPortfolio", { programme: uuid(998) })
    const portfolio = named(whole, "Kokonaisuus")
    expect(await exceptionsOf(log)).toStrictEqual([
      { is: "programme count", about: portfolio, expected: 1, actual: 2 },
    ])
    expect(await textOf(log, "fi")).toContain("2 ohjelmaa, odotettu: 1")
  })

  it("S-09: is a commission that is to sit longer than the body that set it up", async () => {
    const log = await begun()
    const term = { body: board, term: "2023–2025", from: "2023-01-01", to: "2025-05-31" }
    await log.tell("bodyRegister", register, "TermStarted", term)
    const commission = {
      kind: "toimikunta",
      name: { fi: "Toimikunta" },
      legalStatus: "toimikunta",
      appointedBy: board,
      serves: { portfolio: whole },
      until: "2026-12-31",
    }
    await log.tell("group", steering, "GroupEstablished", commission, { on: "2024-01-10" })
    expect(await exceptionsOf(log)).toStrictEqual([
      {
        is: "composition",
        about: named(steering, "Toimikunta"),
        rule: "S-09",
        provision: profile.commissionTerm.provision,
      },
    ])
  })

  it("are what policies called for and was not recorded, in the streams of the portfolio", async () => {
    const log = await begun()
    const refused = (target: string): PolicyException => ({
      policy: "adoption-follows-decision",
      event: uuid(5),
      position: 12,
      target,
      refusal: { type: "AdoptedTextsUntold", invariants: [], approval: matter } as never,
    })
    const refusals = [refused(`programme-${services}`), refused(`programme-${uuid(999)}`)]
    const [found, ...others] = await exceptionsOf(log, refusals)
    expect(others).toStrictEqual([])
    expect(found).toMatchObject({
      is: "not recorded",
      about,
      policy: "adoption-follows-decision",
      position: 12,
      why: { en: expect.stringContaining("record the adoption by hand") as string },
    })
    expect(await textOf(log, "fi", refusals)).toContain("kirjaa hyväksyminen itse. (rivi 12)")
  })
})
