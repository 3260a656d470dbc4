import { describe, expect, it } from "vitest"
import {
  adopted,
  annex,
  begun,
  completed,
  decision,
  following,
  handling,
  nextProgramme,
  ofForce,
  ofProgramme,
  participation,
  plan,
  putUp,
  reactions,
  secondDocument,
  toProgramme,
} from "./story.ts"
import { uuid } from "../county.ts"

const edition = uuid(30)
const summary = uuid(31)

const successor = (document: string) =>
  ofProgramme(
    {
      type: "ProgrammeDocumentAdded",
      data: { document, kind: "participation_programme", title: { fi: "Uusi ohjelma" }, required: true },
    },
    { id: nextProgramme },
  )
const mandated = ofProgramme(
  {
    type: "ProgrammeMandated",
    data: { name: { fi: "Osallisuusohjelma 2027–2030" }, replaces: participation },
  },
  { id: nextProgramme },
)
const inForce = (effectiveFrom: object | string, document = edition) =>
  adopted(document, { effectiveFrom }, nextProgramme)

const supersedes = (from: string) => ({
  policy: "successor-ends-predecessor",
  at: toProgramme,
  does: { type: "SupersedeProgramme", data: { successor: nextProgramme, from } },
})

describe("a programme that replaces another", () => {
  const story = [...begun, adopted(), mandated, successor(edition)]

  it("X-08: ends it on its own first day, when it is adopted", () => {
    expect(following(...story, inForce("2027-01-01"))).toStrictEqual([supersedes("2027-01-01")])
  })

  it("X-08: ends it when all of it is adopted, on the day from which all of it has force", () => {
    const two = [...story, successor(summary), inForce("2027-03-01")]
    expect(following(...two)).toStrictEqual([])
    expect(following(...two, inForce("2027-01-01", summary))).toStrictEqual([supersedes("2027-03-01")])
  })

  it("ends it once: a change of the successor ends nothing", () => {
    const superseded = ofProgramme({
      type: "ProgrammeSuperseded",
      data: { successor: nextProgramme, from: "2027-01-01" },
    })
    expect(following(...story, inForce("2027-01-01"), superseded, inForce("2028-01-01"))).toStrictEqual([])
  })

  it("asks a person where it is not told from when it has force", () => {
    expect(following(...story, inForce({ untold: "deferred" }))).toStrictEqual([
      {
        policy: "successor-ends-predecessor",
        at: toProgramme,
        missing: { type: "EffectiveDayUntold", invariants: [], successor: nextProgramme },
      },
    ])
  })
})

describe("a court's ruling on a decision", () => {
  const appeal = uuid(40)
  const court = uuid(41)
  const appealed = ofForce({
    type: "DecisionAppealed",
    data: { appeal, court: "administrative_court", body: court, caseNumber: "123/2024" },
  })
  const ruled = (ruling: string, parts?: readonly object[], more: object = {}) =>
    ofForce({
      type: "CourtRuled",
      data: { appeal, ruling, ...(parts !== undefined && { parts }), ...more },
    } as Parameters<typeof ofForce>[0])
  const further = uuid(42)
  const appealedFurther = ofForce({
    type: "DecisionAppealed",
    data: { appeal: further, court: "supreme_administrative_court", of: appeal },
  })
  const annuls = (scope: unknown) => ({
    policy: "annulment-follows-ruling",
    at: toProgramme,
    does: { type: "AnnulProgramme", data: { scope, approval: handling, appeal } },
  })
  const story = [...begun, completed, putUp(), decision(), adopted()]

  it("X-07: annuls the programme, on the court's authority", () => {
    expect(following(...story, appealed, ruled("annulled"))).toStrictEqual([annuls("full")])
    expect(reactions(...story, appealed, ruled("annulled"))).toMatchObject([
      { envelope: { authority: { body: court, meetingOn: "2024-06-03", caseNumber: "123/2024" } } },
    ])
    expect(reactions(...story, ruled("annulled"))).toMatchObject([
      { envelope: { authority: { missing: { fi: expect.stringContaining("Tuomioistuimen ratkaisu") } } } },
    ])
  })

  it("X-07: annuls only the document that was decided on, where the programme has others", () => {
    expect(following(...begun, secondDocument, putUp(), decision(), ruled("annulled"))).toStrictEqual([
      annuls({ parts: [{ document: plan }] }),
    ])
  })

  it("X-07: annuls the parts that the ruling names", () => {
    expect(following(...story, ruled("annulled_in_part", [{ locator: "luku 4" }]))).toStrictEqual([
      annuls({ parts: [{ document: plan, locator: "luku 4" }] }),
    ])
    const two = [...begun, secondDocument, putUp({}, [plan, annex]), decision()]
    expect(
      following(...two, ruled("annulled_in_part", [{ document: annex, locator: "luku 1" }])),
    ).toStrictEqual([annuls({ parts: [{ document: annex, locator: "luku 1" }] })])
  })

  it.each([
    ["names no part", undefined],
    ["names a part of one of several documents, and not which", [{ locator: "luku 4" }]],
    [
      "names a document for one of two parts",
      [{ document: annex, locator: "luku 1" }, { locator: "luku 4" }],
    ],
  ])("asks a person where it annuls in part and %s", (_, parts) => {
    const two = [...begun, secondDocument, putUp({}, [plan, annex]), decision()]
    expect(following(...two, ruled("annulled_in_part", parts))).toStrictEqual([
      {
        policy: "annulment-follows-ruling",
        at: toProgramme,
        missing: { type: "AnnulledPartUntold", invariants: [], approval: handling },
      },
    ])
  })

  it("X-07: annuls what it sends back to the body that decided", () => {
    expect(following(...story, appealed, ruled("remitted"))).toStrictEqual([annuls("full")])
    const below = [...story, appealed, ruled("upheld"), appealedFurther]
    expect(following(...below, ruled("remitted", undefined, { appeal: further }))).toStrictEqual([])
  })

  it("A-25: asks a person what stands again, where it undoes an annulment by the court below", () => {
    const below = (ruling: string) => [...story, appealed, ruled(ruling), appealedFurther]
    const left = {
      policy: "annulment-follows-ruling",
      at: toProgramme,
      missing: { type: "RestorationLeft", invariants: [], approval: handling },
    }
    for (const ruling of ["reversed", "remitted"]) {
      const undone = ruled(ruling, undefined, { appeal: further })
      expect(following(...below("annulled"), undone)).toStrictEqual([left])
      expect(following(...below("upheld"), undone)).toStrictEqual([])
    }
  })

  it.each(["upheld", "dismissed", "reversed"])("annuls nothing where it is %s", (ruling) => {
    expect(following(...story, ruled(ruling))).toStrictEqual([])
  })

  it.each(["annulled", "remitted"])("X-07: annuls nothing while it is only on the way: %s", (ruling) => {
    expect(following(...story, appealed, ruled(ruling, undefined, { interim: true }))).toStrictEqual([])
  })

  it("annuls no programme where another matter than a text was decided", () => {
    expect(following(...begun, putUp({ kind: "mandate" }), decision(), ruled("annulled"))).toStrictEqual([])
  })
})
