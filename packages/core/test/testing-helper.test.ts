import { describe, expect, it } from "vitest"
import type { Happened } from "../src/decider.ts"
import type { Decider } from "../src/decider.ts"
import { ruling } from "../src/judge.ts"
import { specification, storyDay } from "../src/testing/index.ts"
import { consultation } from "../src/consultation/index.ts"
import { comment, grounds, opened, received } from "./county.ts"

/** A list of invitations: inviting names the first, then those who come along. */
interface Invited {
  readonly type: "Invited"
  readonly data: { readonly who: { readonly name: string }; readonly on: string }
}
const invitation = (name: string): Invited => ({ type: "Invited", data: { who: { name }, on: "2024-06-03" } })

const invitations: Decider<
  { readonly type: "Invite"; readonly data: readonly string[] },
  Invited,
  number,
  never
> = {
  name: "invitations",
  initial: 0,
  decide: ({ data }) => ruling(data.map(invitation)),
  evolve: (count) => count + 1,
  fold: (count, history: readonly Happened<Invited>[]) => count + history.length,
  commands: {},
  capacities: { Invite: ["group-secretary"] },
  events: {},
  explain: () => "",
  labels: {},
  describe: () => "",
}

const a = invitation("Aila")
const b = invitation("Boris")
const outcome = specification(invitations)
  .given()
  .when({ type: "Invite", data: ["Aila", "Boris"] })

describe("given, when, then", () => {
  it("passes on exactly what was recorded", () => {
    expect(outcome).toStrictEqual({ recorded: [a, b] })
  })

  it.each([
    ["another order", { recorded: [b, a] }],
    ["one event too few", { recorded: [a] }],
    ["a field too many", { recorded: [{ ...a, id: "1" }, b] }],
    ["a field too many that is undefined", { recorded: [{ ...a, id: undefined }, b] }],
    [
      "a nested field too many",
      { recorded: [{ ...a, data: { ...a.data, who: { name: "Aila", age: 44 } } }, b] },
    ],
    ["a date where a text is", { recorded: [{ ...a, data: { ...a.data, on: new Date("2024-06-03") } }, b] }],
    ["the first event twice", { recorded: [a, a] }],
  ])("fails on %s", (_, wrong) => {
    expect(() => {
      expect(outcome).toStrictEqual(wrong)
    }).toThrow("to strictly equal")
  })

  it("fails on breaches that were not told, and on a refusal", () => {
    for (const wrong of [{ recorded: [a, b], breaches: [] }, { refused: { type: "Full", invariants: [] } }])
      expect(() => {
        expect(outcome).toStrictEqual(wrong)
      }).toThrow("to strictly equal")
  })
})

describe("a story", () => {
  const { given } = specification(consultation)

  it("happens on one day unless an event says otherwise", () => {
    expect(given(opened).state.periods[0]?.openedOn).toStrictEqual({ from: storyDay, to: storyDay })
    const on = { to: "2024-05-31" } as const
    expect(given({ ...opened, on }).state.periods[0]?.openedOn).toStrictEqual(on)
  })

  it("has somebody act who is entitled to the command, unless it says who acts", () => {
    expect(given(opened).when(comment(1))).toStrictEqual({ recorded: [received(1)] })
    expect(given(opened).when(comment(1), { actor: { capacity: "auditor" } })).toHaveProperty(
      "refused.type",
      "CapacityNotEntitled",
    )
  })

  it("is told live unless it is told as history, and tells the breaches", () => {
    const conclude = { type: "ConcludeConsultation", data: {} } as const
    const after = { today: "2024-07-10" } as const
    expect(given(opened).when(conclude, after)).toHaveProperty("refused.type", "SummaryMissing")
    const counts = { received: 0, late: 0, unanswered: 0 }
    expect(given(opened).when(conclude, after, { kind: "import" })).toStrictEqual({
      recorded: [{ type: "ConsultationConcluded", data: { counts } }],
      breaches: [{ rule: "C-23" }],
    })
  })

  it("states grounds where it needs them", () => {
    const admit = { type: "AdmitLateComment", data: { comment: comment(1).data.comment } } as const
    const late = {
      ...received(1),
      data: { ...received(1).data, received: "2024-07-05T08:00:00.000Z" },
    } as const
    const when = (around: object) => given(opened, late).when(admit, { today: "2024-07-10", ...around })
    expect(when({})).toHaveProperty("refused.type", "RulingWithoutGrounds")
    expect(when(grounds)).toHaveProperty("recorded")
  })
})
