import { describe, expect, it } from "vitest"
import type { ConsultationEvent } from "../../src/consultation/events.ts"
import { consultation } from "../../src/consultation/index.ts"
import type { PreparationEvent } from "../../src/preparation/events.ts"
import { statutoryConsultees } from "../../src/readiness/consultees.ts"
import type { ReadinessInputs } from "../../src/readiness/inputs.ts"
import { specification } from "../../src/testing/index.ts"
import {
  added,
  aPreparation,
  board,
  document,
  draft,
  linked,
  ready,
  round,
  statutory,
  uuid,
  withProgramme,
} from "./story.ts"

const [ministry, parliament] = [uuid(61), uuid(62)]
const influence = "611/2021 § 32"

const standings = (inputs: Partial<ReadinessInputs>) =>
  statutoryConsultees({ ...ready, ...inputs }).map(({ who, standing }) => [who, standing])
const ofInfluence = (kind: "youth_council" | "older_people_council" | "disability_council") => ({
  influenceBody: kind,
})
const preparation = (...events: readonly PreparationEvent[]) => ({ preparation: aPreparation(...events) })

const opened: ConsultationEvent = {
  type: "ConsultationOpened",
  data: {
    kind: "open_comment",
    programmes: [uuid(1)],
    channels: ["registry"],
    languages: ["fi"],
    deadline: { lastDay: "2024-06-30", endsBefore: "2024-06-30T21:00:00.000Z" },
    material: { without: { fi: "Ei aineistoa." } },
    area: [{ name: "Inari" }],
  },
}
const consulted = (...events: readonly ConsultationEvent[]) => ({
  consultations: new Map([[round, specification(consultation).given(opened, ...events).state]]),
})
const asked: ConsultationEvent = {
  type: "StatementRequested",
  data: {
    request: uuid(70),
    to: [ministry, board],
    question: { fi: "Mitä lausutte?" },
    statutory: "613/2021 § 6",
  },
}
const heard = ["youth_council", "older_people_council", "disability_council"] as const

describe("whom the law wants heard", () => {
  it("R-11: are the influence bodies, with the provision, each as it was last told of", () => {
    const found = statutoryConsultees({
      ...ready,
      ...preparation(
        { type: "InfluenceBodyResponded", data: { kind: "youth_council" } },
        {
          type: "InfluenceBodyNotConcerned",
          data: { kind: "older_people_council", reason: { fi: "Ei koske." } },
        },
      ),
    })
    expect(found).toStrictEqual([
      { who: ofInfluence("youth_council"), provision: influence, standing: "received" },
      { who: ofInfluence("older_people_council"), provision: influence, standing: "not concerned" },
      { who: ofInfluence("disability_council"), provision: influence, standing: "offered" },
    ])
  })

  it("R-11: are missing where nobody gave them the opportunity, and untold of where nothing is prepared", () => {
    const bare = { ...ready.preparation, influenceBodies: new Map() } as NonNullable<
      ReadinessInputs["preparation"]
    >
    expect(standings({ preparation: bare })).toStrictEqual(
      heard.map((kind) => [ofInfluence(kind), "missing"]),
    )
    expect(standings({ preparation: undefined })).toStrictEqual([])
  })

  it("R-12: are the staff where the effect on them is significant, or where there was cooperation", () => {
    const effect: PreparationEvent = {
      type: "ImpactAssessmentRecorded",
      data: { kind: "staff", effect: "significant" },
    }
    const cooperation: PreparationEvent = { type: "StaffCooperationCompleted", data: { mode: "negotiation" } }
    expect(standings(preparation()).map(([who]) => who)).not.toContain("staff")
    expect(standings(preparation(effect)).at(-1)).toStrictEqual(["staff", "missing"])
    expect(standings(preparation(effect, cooperation)).at(-1)).toStrictEqual(["staff", "received"])
  })

  it("R-13: are those to whom a negotiation was offered, or is to be offered", () => {
    const offered: ConsultationEvent = { type: "NegotiationOffered", data: { counterparty: parliament } }
    const held: ConsultationEvent = { type: "NegotiationHeld", data: { counterparty: parliament } }
    const declined: ConsultationEvent = { type: "NegotiationDeclined", data: { counterparty: parliament } }
    const last = (...events: readonly ConsultationEvent[]) => standings(consulted(...events)).at(-1)
    expect(last()).toStrictEqual([{ municipalities: ["Inari"] }, "missing"])
    expect(last(offered)).toStrictEqual([{ body: parliament }, "offered"])
    expect(last(offered, held)).toStrictEqual([{ body: parliament }, "received"])
    expect(last(offered, declined)).toStrictEqual([{ body: parliament }, "not used"])
  })

  it("R-15: are those asked for a statement that the law asks for, or missing as long as nobody is", () => {
    const rescue = withProgramme(added("rescue_service_level_decision"), statutory)
    const prepared = preparation(draft(1), linked(true))
    const of = (...events: readonly ConsultationEvent[]) =>
      standings({ ...rescue, ...prepared, ...consulted(...events) }).slice(3, -1)
    expect(of()).toStrictEqual([[{ statementOn: [document] }, "missing"]])
    const silent: ConsultationEvent = {
      type: "NonResponseRecorded",
      data: { request: uuid(70), body: board },
    }
    const statement: ConsultationEvent = {
      type: "CommentReceived",
      data: {
        comment: uuid(71),
        channel: "registry",
        received: "2024-06-10T08:00:00.000Z",
        respondent: { kind: "authority", body: ministry },
      },
    }
    expect(of(asked)).toStrictEqual([
      [{ body: ministry }, "offered"],
      [{ body: board }, "offered"],
    ])
    expect(of(asked, statement, silent)).toStrictEqual([
      [{ body: ministry }, "received"],
      [{ body: board }, "not used"],
    ])
  })
})
