import * as E from "fp-ts/lib/Either.js"
import { describe, expect, it } from "vitest"
import { classOf, type InvariantId } from "../src/invariants.ts"
import { entitled, judge, refuse, ruling, type Mode, type Refusal } from "../src/judge.ts"
import type { DomainEvent } from "../src/recorded.ts"

const launched: DomainEvent = {
  type: "ProgrammeLaunched",
  data: { lead: "0190c0de-0000-7000-8000-000000000001" },
}
/** What a decider finds about the launch of a programme. */
const found = ruling<DomainEvent, Refusal>
const live: Mode = { kind: "live", acknowledged: [] }
const imported: Mode = { kind: "import" }

const broken = (...invariants: readonly InvariantId[]): Refusal => ({
  type: `Broken ${invariants.join(" ")}`,
  invariants,
})
const integrity = broken("P-01")
const gate = broken("C-09")
const law = broken("P-06")
const policy = broken("G-05")
const always = broken()

const acknowledgement = (rule: InvariantId) => ({
  rule,
  reason: { fi: "Kiire." },
  authority: { missing: { fi: "Virkamiehen ratkaisu." } },
})
const acknowledging = (...rules: readonly InvariantId[]): Mode => ({
  kind: "live",
  acknowledged: rules.map(acknowledgement),
})
const recorded = (...breaches: readonly object[]) => E.right({ events: [launched], breaches })

describe("the classes of the rules", () => {
  it("are integrity unless the rule is listed as softer", () => {
    expect([
      classOf("P-01"),
      classOf("C-09"),
      classOf("P-06"),
      classOf("G-05"),
      classOf("X-99"),
    ]).toStrictEqual(["H", "W", "L", "O", "H"])
  })
})

describe("a ruling that breaks nothing", () => {
  it.each([live, imported])("is recorded without breaches: %j", (mode) => {
    expect(judge(found([launched]), mode)).toStrictEqual(recorded())
  })

  it("drops the guards that found nothing, and keeps the order of the others", () => {
    expect(ruling([launched], undefined, gate, undefined, law)).toStrictEqual({
      events: [launched],
      broken: [gate, law],
    })
  })
})

describe("a broken rule of integrity", () => {
  it("refuses live and on import, whatever is acknowledged", () => {
    for (const mode of [live, imported, acknowledging("P-01")])
      expect(judge(found([launched], integrity), mode)).toStrictEqual(E.left(integrity))
  })

  it("is told before the gates and laws that were found first", () => {
    expect(judge(found([launched], gate, law, integrity), live)).toStrictEqual(E.left(integrity))
    expect(judge(found([launched], gate, integrity), imported)).toStrictEqual(E.left(integrity))
  })

  it("is told as the first of several", () => {
    expect(judge(found([launched], gate, always, integrity), live)).toStrictEqual(E.left(always))
  })

  it("refuses always where no rule is named", () => {
    for (const mode of [live, imported]) expect(judge(refuse(always), mode)).toStrictEqual(E.left(always))
  })

  it("makes a refusal that rests on softer rules too refuse always", () => {
    const mixed = broken("P-06", "P-01")
    expect(judge(found([launched], mixed), imported)).toStrictEqual(E.left(mixed))
  })
})

describe("a broken workflow gate", () => {
  it("refuses live, acknowledged or not", () => {
    expect(judge(found([launched], gate), live)).toStrictEqual(E.left(gate))
    expect(judge(found([launched], gate), acknowledging("C-09"))).toStrictEqual(E.left(gate))
  })

  it("is told as a breach where history is imported", () => {
    expect(judge(found([launched], gate), imported)).toStrictEqual(recorded({ rule: "C-09" }))
  })

  it("refuses as the first of several, in the order of the guards", () => {
    expect(judge(found([launched], law, gate), live)).toStrictEqual(E.left(law))
  })
})

describe("a broken rule of law or policy", () => {
  it("refuses live unless it is acknowledged", () => {
    expect(judge(found([launched], law), live)).toStrictEqual(E.left(law))
    expect(judge(found([launched], policy), live)).toStrictEqual(E.left(policy))
    expect(judge(found([launched], law), acknowledging("G-05"))).toStrictEqual(E.left(law))
  })

  it("is recorded with the reason and the authority of whoever acknowledges it", () => {
    expect(judge(found([launched], law, policy), acknowledging("G-05", "P-06"))).toStrictEqual(
      recorded(acknowledgement("P-06"), acknowledgement("G-05")),
    )
  })

  it("refuses if only one of its rules is acknowledged", () => {
    const both = broken("P-06", "P-24")
    expect(judge(found([launched], both), acknowledging("P-06"))).toStrictEqual(E.left(both))
    expect(judge(found([launched], both), acknowledging("P-06", "P-24"))).toStrictEqual(
      recorded(acknowledgement("P-06"), acknowledgement("P-24")),
    )
  })

  it("is told as a breach where history is imported", () => {
    expect(judge(found([launched], law, policy), imported)).toStrictEqual(
      recorded({ rule: "P-06" }, { rule: "G-05" }),
    )
  })

  it("that is acknowledged and not broken leaves no trace", () => {
    expect(judge(found([launched]), acknowledging("P-06"))).toStrictEqual(recorded())
  })
})

describe("an untold value", () => {
  const untold = (mark: object): DomainEvent => ({
    type: "GroupEstablished",
    data: { seats: [{ seat: "a", rule: { by: "invited", count: mark } }] },
  })
  const notStated = untold({ untold: "not stated" })

  it("is refused live, and its place is named", () => {
    expect(judge(found([launched, notStated]), live)).toStrictEqual(
      E.left({
        type: "UntoldNeedsSource",
        invariants: [],
        event: "GroupEstablished",
        field: "seats.0.rule.count",
      }),
    )
    expect(judge(found([untold({ untold: "unknown" })]), live)).toHaveProperty(
      "left.type",
      "UntoldNeedsSource",
    )
  })

  it("is recorded from a source", () => {
    expect(judge(found([notStated]), imported)).toStrictEqual(E.right({ events: [notStated], breaches: [] }))
  })

  it("may be decided later", () => {
    const deferred = untold({ untold: "deferred", until: { to: "2024-12-31" } })
    expect(judge(found([deferred]), live)).toStrictEqual(E.right({ events: [deferred], breaches: [] }))
  })

  it("gives way to a broken rule", () => {
    expect(judge(found([notStated], gate), live)).toStrictEqual(E.left(gate))
  })
})

describe("a capacity", () => {
  const table = { LaunchProgramme: ["preparer"], AddSource: ["registry", "records-officer"] } as const

  it("that the table names may issue the command", () => {
    expect(entitled(table, "LaunchProgramme", { capacity: "preparer" })).toBeUndefined()
  })

  it("that the table does not name may not", () => {
    expect(entitled(table, "AddSource", { capacity: "preparer" })).toStrictEqual({
      type: "CapacityNotEntitled",
      invariants: [],
      capacity: "preparer",
      command: "AddSource",
      entitled: ["registry", "records-officer"],
    })
  })

  it("of an importer may record everything", () => {
    expect(entitled(table, "LaunchProgramme", { capacity: "importer" })).toBeUndefined()
  })
})
