import { describe, expect, it } from "vitest"
import {
  compositionReport,
  sectionChairReport,
  type KnownPerson,
} from "../../src/views/composition-report.ts"
import { municipality, wellbeingServicesCounty as profile } from "../../src/profile/index.ts"
import { uuid } from "../county.ts"
import {
  appointed,
  board,
  body,
  committee,
  deputy,
  established,
  groupOf,
  holder,
  named,
  registerOf,
  steering,
  type OfGroup,
  type OfRegister,
} from "../records.ts"

const on = "2023-06-01"
const parliament = uuid(31)
const village = uuid(32)
const bodies = [body(board, "board"), body(committee, "committee")]
const people = (known: Readonly<Record<string, KnownPerson>>) => (person: string) => known[person]
const woman = { sex: "female" } as const
const man = { sex: "male" } as const

/** A group of so many, each on a seat of their own. */
const groupOfMany = (count: number, ...more: readonly OfGroup[]) =>
  groupOf(
    established(),
    ...Array.from({ length: count }, (_, n) => named(n)),
    ...Array.from({ length: count }, (_, n) => appointed(n, `p-${n}`, "2022-06-01")),
    ...more,
  )
const report = (
  state: ReturnType<typeof groupOf>,
  question: Partial<Parameters<typeof compositionReport>[2]> = {},
) =>
  compositionReport({ groups: new Map([[steering, state]]), register: registerOf(...bodies) }, steering, {
    on,
    profile,
    ...question,
  })

describe("women and men", () => {
  const of = (women: number, men: number) =>
    people(
      Object.fromEntries(
        Array.from({ length: women + men }, (_, n) => [`p-${n}`, n < women ? woman : man] as const),
      ),
    )

  it.each([
    [1, 2, "met", 1, 1],
    [2, 3, "met", 2, 2],
    [1, 4, "not_met", 1, 2],
    [4, 6, "met", 4, 4],
    [3, 7, "not_met", 3, 4],
    [5, 8, "not_met", 5, 6],
  ] as const)("S-08: %d women and %d men: %s", (women, men, verdict, has, needs) => {
    expect(report(groupOfMany(women + men), { people: of(women, men) })[0]).toStrictEqual({
      rule: "S-08",
      about: "members",
      verdict,
      provision: "609/1986 § 4 a",
      has,
      needs,
    })
  })

  it("S-08: are counted among the deputies apart", () => {
    const deputies = [deputy(0, "d-0", "2022-06-01"), deputy(1, "d-1", "2022-06-01")]
    const known = people({ "p-0": woman, "p-1": man, "d-0": man, "d-1": man })
    expect(
      report(groupOfMany(2, ...deputies), { people: known }).map(({ about, verdict }) => [about, verdict]),
    ).toStrictEqual([
      ["members", "met"],
      ["deputies", "not_met"],
    ])
  })

  it("S-08: are not verifiable where anybody's sex is untold, nobody is named, or a seat is open", () => {
    const verdicts = (...args: Parameters<typeof report>) => report(...args).map(({ verdict }) => verdict)
    expect(verdicts(groupOfMany(2))).toStrictEqual(["not_verifiable", "not_verifiable"])
    expect(verdicts(groupOfMany(2), { people: people({ "p-0": woman }) })[0]).toBe("not_verifiable")
    expect(verdicts(groupOf(established(), named(1)), { people: of(1, 1) })[0]).toBe("not_verifiable")
    const open = groupOfMany(2, named(7))
    expect(verdicts(open, { people: of(1, 1) })[0]).toBe("not_verifiable")
  })
})

describe("a commission's term", () => {
  const term = {
    type: "TermStarted",
    data: { body: board, term: "2021–2025", from: "2021-06-01", to: "2025-05-31" },
  } as const
  const verdictFor = (until: "2025-05-31" | "2025-06-01" | undefined, ...events: readonly OfRegister[]) =>
    compositionReport(
      {
        groups: new Map([
          [steering, groupOf(established({ kind: "toimikunta", ...(until !== undefined && { until }) }))],
        ]),
        register: registerOf(...bodies, ...events),
      },
      steering,
      { on, profile: municipality },
    ).find(({ rule }) => rule === "S-09")

  it("S-09: is no longer than that of the body that set it up", () => {
    expect(verdictFor("2025-05-31", term)).toStrictEqual({
      rule: "S-09",
      about: "term",
      verdict: "met",
      provision: "410/2015 § 32",
    })
    expect(verdictFor("2025-06-01", term)?.verdict).toBe("not_met")
    expect(verdictFor(undefined, term)?.verdict).toBe("met")
    expect(verdictFor("2025-05-31")?.verdict).toBe("not_verifiable")
  })
})

describe("a Sámi language board", () => {
  const sami = { parliament, skoltVillageMeeting: village }
  const speakers = people(Object.fromEntries([0, 1, 2, 3, 4].map((n) => [`p-${n}`, { speaksSami: true }])))
  const boardOf = (...nominators: string[]) =>
    groupOf(
      established(),
      ...nominators.map((by, n) => named(n, by)),
      ...nominators.map((_, n) => appointed(n, `p-${n}`, "2022-06-01")),
    )
  const found = (...args: Parameters<typeof report>) =>
    report(...args)
      .filter(({ rule }) => rule === "S-10")
      .map(({ about, verdict, has, needs }) => [about, verdict, has, needs])

  it("S-10: two of five are proposed by the Sámi, one of them by the Skolt village meeting, and all speak Sámi", () => {
    const composed = boardOf(parliament, village, committee, committee, committee)
    expect(found(composed, { sami, people: speakers })).toStrictEqual([
      ["proposals", "met", 2, 2],
      ["language", "met", undefined, undefined],
    ])
    const without = boardOf(parliament, parliament, committee, committee, committee)
    expect(found(without, { sami, people: speakers })[0]).toStrictEqual(["proposals", "not_met", 2, 2])
    const tooFew = boardOf(village, committee, committee, committee, committee)
    expect(found(tooFew, { sami, people: speakers })[0]).toStrictEqual(["proposals", "not_met", 1, 2])
  })

  it("S-10: what is not known of its members is not verifiable, and one who speaks no Sámi is enough to tell", () => {
    const composed = boardOf(parliament, village, committee)
    expect(found(composed, { sami }).map(([, verdict]) => verdict)).toStrictEqual(["met", "not_verifiable"])
    const one = people({ "p-0": { speaksSami: false } })
    expect(found(composed, { sami, people: one })[1]?.[1]).toBe("not_met")
    expect(
      found(groupOf(established(), named(1, parliament)), { sami }).map(([, verdict]) => verdict),
    ).toStrictEqual(["not_verifiable", "not_verifiable"])
    expect(found(composed, { sami, profile: municipality })).toStrictEqual([])
  })
})

describe("a section's chair", () => {
  const section = uuid(15)
  const part = { ...body(section, "section"), data: { ...body(section, "section").data, parent: board } }
  const verdict = (...events: readonly OfRegister[]) =>
    sectionChairReport({ register: registerOf(...bodies, part, ...events) }, section, { on, profile })

  it("S-13: is a member of the body that the section belongs to", () => {
    const chair = holder(section, "chair", "person-1", "2022-06-01")
    expect(verdict(chair, holder(board, "member", "person-1", "2022-06-01"))).toStrictEqual({
      rule: "S-13",
      about: "chair",
      verdict: "met",
      provision: "611/2021 § 36",
    })
    expect(verdict(chair, holder(board, "member", "person-2", "2022-06-01")).verdict).toBe("not_met")
    expect([
      verdict(chair).verdict,
      verdict(holder(board, "member", "person-1", "2022-06-01")).verdict,
    ]).toStrictEqual(["not_verifiable", "not_verifiable"])
  })
})
