import { parseSync } from "oxc-parser"
import { describe, expect, it } from "vitest"
import { freeTexts } from "../src/free-texts.ts"
import { catalogue, complaints } from "../src/invariants/catalogue.ts"
import { mutations } from "../src/invariants/mutations.ts"
import { invariantsPage } from "../src/invariants/page.ts"
import { namings, namingsIn } from "../src/invariants/places.ts"
import { switchableSource } from "../src/invariants/switchable.ts"
import { titlesIn } from "../src/invariants/titles.ts"
import { textOf } from "../src/repository.ts"

const core = (path: string): string => `packages/core/src/${path}`

describe("the numbered rules", () => {
  it("are each kept somewhere and proved by a test, or it is said why not", () => {
    expect(complaints()).toStrictEqual([])
  })

  it("stand on their page as the sources and tests have them: else run `npm run invariants`", () => {
    expect(textOf("docs/reference/invariants.md")).toBe(invariantsPage())
  })

  it("are complained of where the catalogue says what is not so", () => {
    const [first] = catalogue()
    if (first === undefined) throw new Error("there are no rules")
    const wrong = [
      { ...first, rule: "G-01", places: new Map(), tests: [] },
      { ...first, rule: "G-05", class: "L" as const },
      { ...first, rule: "G-02", later: "Some day." },
    ]
    expect(complaints(wrong)).toStrictEqual(
      expect.arrayContaining([
        "G-01 is kept nowhere",
        "G-01 is proved by no test",
        "G-05 is of class O, not L",
        "G-02 is kept, though it is called not yet built",
        "C-09 has no text",
      ]),
    )
  })
})

describe("a place that names a rule", () => {
  it("is a guard where it is a refusal, with what is told", () => {
    expect(namingsIn(core("record-keeping/decide.ts"))).toContainEqual({
      rule: "E-05",
      place: "guard",
      path: core("record-keeping/decide.ts"),
      tells: "LegalEffectNotDenied",
    })
  })

  it("is a guard where a guard is handed it, or has it by default", () => {
    const path = core("preparation/course.ts")
    const handed = namingsIn(path).filter(({ tells }) => tells === undefined)
    expect(handed).toContainEqual({ rule: "R-16", place: "guard", path, tells: undefined })
  })

  it("is a finding of the report, or a row of a view", () => {
    const found = namings()
    const placeOf = (rule: string) => [
      ...new Set(
        found.filter((one) => one.rule === rule).map(({ place, tells }) => [place, tells].join(" ")),
      ),
    ]
    expect(placeOf("P-24")).toContain("report PERIOD_NOT_SET")
    expect(placeOf("S-09")).toStrictEqual(["view "])
  })
})

describe("what is switched off", () => {
  it("is each guard, each finding, and the rows of each rule", () => {
    expect(mutations()).toStrictEqual(
      expect.arrayContaining([
        { rule: "C-09", place: "guard", tells: "LateCommentsUnruled" },
        { rule: "C-09", place: "report", tells: "LATE_COMMENT_UNRULED" },
        { rule: "P-02", place: "guard", tells: "ProgrammeNotStarted" },
        { rule: "S-09", place: "view", tells: undefined },
      ]),
    )
  })

  it.each([
    ["judge.ts", "function judge({ events, broken }, mode)"],
    ["readiness/finding.ts", "function finding(code, rules, about)"],
    ["views/composition-report.ts", "[...rowsOrNot({ rule:"],
  ])("is switched off in %s, which is otherwise as it was", (path, changed) => {
    const text = switchableSource(textOf(core(path)), core(path))
    expect(text).toContain(changed)
    expect(parseSync(path, text).errors).toStrictEqual([])
  })

  it("is nothing where a file names no rule", () => {
    const text = textOf(core("recorded.ts"))
    expect(switchableSource(text, core("recorded.ts"))).toBe(text)
  })
})

describe("the titles of a test file", () => {
  it("are those of its tests and of their tables", () => {
    const titles = titlesIn("checks/test/invariants.test.ts")
    expect(titles).toContain("are those of its tests and of their tables")
    expect(titles).toContain("readiness/finding.ts")
  })
})

describe("personal data", () => {
  it("G-13: has no place in the stored events: their free texts are few, and each was looked at", async () => {
    await expect(`${freeTexts().join("\n")}\n`).toMatchFileSnapshot("free-texts.txt")
    const personal = /\b(e-?mail|phone|address|firstName|lastName|birth\w*|ssn|hetu)\b/i
    expect(freeTexts().filter((path) => personal.test(path))).toStrictEqual([])
  })
})
