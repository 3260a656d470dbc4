import { describe, expect, it } from "vitest"
import golden from "../golden/approval.json" with { type: "json" }
import { approval } from "../../src/approval/index.ts"
import type { ApprovalEvent } from "../../src/approval/events.ts"
import { resolution } from "../../src/approval/terms.ts"
import { boardDecided, decided, onBoardAgenda, opened, sentBack } from "./story.ts"

const names = (id: string): string => (id.endsWith("4") || id.endsWith("5") ? "toimielin" : "strategia")
const say = (event: ApprovalEvent, language: "fi" | "en" = "fi") => approval.describe(event, language, names)

describe("an approval is told to people", () => {
  it("in Finnish, as the minutes would", () => {
    expect(say(opened)).toBe("Tulee päätettäväksi (hyväksyminen): strategia.")
    expect(say(onBoardAgenda)).toBe(
      "Esityslistalle, vaihe 1 (esitys päättävälle toimielimelle): toimielin; kokous: 23.1.2023.",
    )
    expect(say(boardDecided)).toBe(
      "Toimielin: hyväksytty esityksen mukaisesti, yksimielisesti (ei ratkaise asiaa).",
    )
    expect(say(decided({ effectiveFrom: { untold: "deferred" } }))).toBe(
      "Toimielin: hyväksytty esityksen mukaisesti, yksimielisesti. Voimassa alkaen: päätetään myöhemmin.",
    )
    expect(say(sentBack)).toBe(
      "Toimielin palauttaa asian valmisteluun; valmistelija: strategia. Evästys: Valmistelussa on esitettävä kustannusarvio.",
    )
  })

  it("in English as well, without a gap", () => {
    for (const event of golden as readonly ApprovalEvent[]) {
      expect(say(event, "en")).not.toMatch(/undefined|\[object/)
      expect(say(event)).not.toMatch(/undefined|\[object/)
      expect(approval.labels[event.type]).toBeDefined()
    }
  })

  it("with its refusals", () => {
    const refusal = { type: "StepAlreadyDecided", invariants: ["A-10"], step: 1 } as const
    expect(approval.explain(refusal, "fi")).toBe("Vaihe 1 on jo ratkaistu.")
    expect(approval.explain(refusal, "en")).toBe("Step 1 has its outcome already.")
  })

  it("and only what was amended says by whom", () => {
    const mode = "unanimous"
    expect(resolution.safeParse({ outcome: "approved_amended", amendedBy: "body", mode }).success).toBe(true)
    expect(resolution.safeParse({ outcome: "rejected", amendedBy: "body", mode }).success).toBe(false)
  })

  it("from stored events that keep their shape", () => {
    for (const { type, data } of golden)
      expect(approval.events[type]?.data.safeParse(data)).toStrictEqual({ success: true, data })
    expect(golden.map(({ type }) => type)).toStrictEqual(Object.keys(approval.events))
  })
})
