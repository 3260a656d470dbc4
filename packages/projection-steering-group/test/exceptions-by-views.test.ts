import { wellbeingServicesCounty as profile, type ReadinessReport } from "@programme-lifecycle/core"
import { type PolicyException } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import {
  board,
  committee,
  matter,
  register,
  round,
  services,
  servicesText,
  steering,
  whole,
  work,
} from "./county.ts"
import { about, begun, exceptionsOf, textOf } from "./looking.ts"
import { day, named, version, type Log } from "./log.ts"
import { uuid } from "./setting.ts"

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
    expect(await textOf(log, "en")).toContain(
      "the report that it was submitted on no longer holds: no decider",
    )
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
    const byHand = { approval: matter, cause: "decided" }
    await log.tell("programme", services, "SubmissionWithdrawn", byHand, { on: "2024-05-03" })
    expect(await exceptionsOf(log)).toStrictEqual([])
  })

  it("X-06: is told of where a consultation was opened after it", async () => {
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

  it("A-02: is a document that stands in two open approvals", async () => {
    const log = await begun()
    const adoption = { kind: "adoption", programme: services, documents: [servicesText] }
    const approvals = [matter, uuid(79)]
    for (const one of approvals)
      await log.tell("approval", one, "ApprovalOpened", { matter: adoption, versions: [] })
    const text = named(servicesText, "Palvelustrategia 2024–2026")
    expect(await exceptionsOf(log)).toStrictEqual([{ is: "rival approvals", about: text, approvals }])
    expect(await textOf(log, "en")).toContain("Rivals it stands in 2 open approvals")
  })

  it("X-09: is a handling that was planned before a body that has ceased", async () => {
    const log = await begun()
    const adoption = { kind: "adoption", programme: services }
    await log.tell("approval", matter, "ApprovalOpened", { matter: adoption, versions: [] })
    const step = { step: 1, body: committee, role: "preparatory", authoritative: false }
    await log.tell("approval", matter, "RouteStepAdded", step)
    const merged = { inputs: [committee], successor: board }
    await log.tell("bodyRegister", register, "BodiesMerged", merged, { on: "2024-04-01" })
    expect(await exceptionsOf(log)).toStrictEqual([
      {
        is: "stranded",
        about,
        what: "route_step",
        body: { id: committee },
        now: named(board, "Aluehallitus"),
        rule: "X-09",
      },
    ])
    expect(await textOf(log, "en")).toContain("now with Aluehallitus")
  })

  it("B-02: is what a body that has ceased was responsible for, and who has it now", async () => {
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

  it("is told by the register of the portfolio's owner, and by no other authority's", async () => {
    const log = await begun()
    const elsewhere = { body: committee, name: { fi: "Muu" }, kind: "committee", canDecide: true }
    await log.tell("bodyRegister", uuid(0), "BodyRegistered", elsewhere)
    const end = { body: board, cause: "term" }
    await log.tell("programme", services, "PreparationResponsibilityAssigned", { lead: board, joint: [] })
    await log.tell("bodyRegister", register, "BodyDissolved", end, { on: "2024-04-01" })
    expect(await exceptionsOf(log)).toMatchObject([{ is: "stranded", body: { id: board } }])
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

  it("S-13: is a section whose chair is no member of the body above it", async () => {
    const log = await begun()
    const section = uuid(601)
    const body = { body: section, name: { fi: "Jaosto" }, kind: "section", canDecide: true, parent: board }
    await log.tell("bodyRegister", register, "BodyRegistered", body)
    const holder = (of: string, role: string, person: string) =>
      log.tell(
        "bodyRegister",
        register,
        "OfficeHolderAppointed",
        { body: of, role, person, from: "2024-01-01" },
        { on: "2024-01-01" },
      )
    await holder(section, "chair", "person-1")
    await holder(board, "member", "person-2")
    const { provision } = profile.sectionChair
    const row = { is: "composition", about: named(section, "Jaosto"), rule: "S-13", provision }
    expect(await exceptionsOf(log)).toStrictEqual([row])
    await holder(board, "member", "person-1")
    expect(await exceptionsOf(log)).toStrictEqual([])
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

  it("E-04: are what followed from an event whose record was corrected, or annulled, afterwards", async () => {
    const log = await begun()
    const rests = (change: string): PolicyException => ({
      policy: "rests-on-changed-record",
      event: uuid(5),
      position: 12,
      target: `programme-${services}`,
      refusal: { type: "RestsOnChangedRecord", invariants: [], event: uuid(6), change } as never,
    })
    for (const [change, fi] of [
      ["corrected", "jälkikäteen korjattu"],
      ["annulled", "jälkikäteen mitätöity"],
    ] as const) {
      expect(await exceptionsOf(log, [rests(change)])).toMatchObject([
        { is: "record changed", about, position: 12, why: { fi: expect.stringContaining(fi) as string } },
      ])
      expect(await textOf(log, "en", [rests(change)])).toContain(`was ${change} afterwards`)
    }
  })
})
