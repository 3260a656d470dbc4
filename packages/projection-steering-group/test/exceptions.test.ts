import { wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { catchUp, readerOf } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { overviewOf, statesAsOf, type DocumentRow } from "../src/index.ts"
import { board, council, matter, round, services, servicesText, steering, whole, work } from "./county.ts"
import { about, begun, exceptionsOf, textOf } from "./looking.ts"
import { day } from "./log.ts"
import { projection, readModels, uuid, zone } from "./setting.ts"

const decided = { document: servicesText, body: board, tier: "board", canDecide: true }
const label = { en: "Deciding body determined", fi: "Päättävä toimielin määrätty" }

describe("the exceptions of the overview", () => {
  it("are none where nothing wants looking at, and that is said", async () => {
    const log = await begun()
    expect(await exceptionsOf(log)).toStrictEqual([])
    expect(await textOf(log, "en")).toContain("EXCEPTIONS none")
    expect(await textOf(log, "fi")).toContain("POIKKEAMAT ei ole")
  })

  it("G-11: hold every breach and every missing authority, each with where its event stands", async () => {
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
    expect(await textOf(log, "fi")).toContain("Päättävä toimielin määrätty (2): Sivu ei kerro.")
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
    const deciders = ({ documents }: { readonly documents: readonly DocumentRow[] }) =>
      documents.map(({ decider }) => decider)
    expect(grown.programmes.map(deciders)).toStrictEqual(before.map(deciders))
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
