import { describe, expect, it } from "vitest"
import { onDay, type LocalDate } from "../../src/date-range.ts"
import { documentStateOf } from "../../src/document/standing.ts"
import { adoptionsOf } from "../../src/document/state.ts"
import { programmeStateOf } from "../../src/programme/standing.ts"
import { documentOf, type Programme } from "../../src/programme/state.ts"
import {
  adopted,
  approval,
  given,
  launched,
  mandated,
  preparedness,
  preparednessPlan,
  ready,
  registered,
  secondApproval,
  serviceAdded,
  serviceStrategy,
  submitted,
  version,
} from "./story.ts"

const begun = [mandated, launched, serviceAdded] as const
const period = { from: "2024-01-01", to: "2026-12-31" } as const
const periodSet = { type: "PeriodSet", data: { period } } as const
const inForceFrom = (effectiveFrom: LocalDate) => ({ ...adopted, data: { ...adopted.data, effectiveFrom } })
const planAdded = {
  type: "ProgrammeDocumentAdded",
  data: { ...preparedness, required: true },
  on: onDay("2023-03-01"),
} as const
const planSubmitted = {
  ...submitted,
  data: { approval: secondApproval, versions: [version(preparednessPlan, 2)], report: ready },
}
const planReturned = {
  type: "ProgrammeReturnedToPreparation",
  data: { approval: secondApproval, instruction: { fi: "Täydennetään." } },
  on: onDay("2024-06-20"),
} as const

const document = (state: Programme, day: LocalDate, id = serviceStrategy) => {
  const found = documentOf(state, id)
  return found === undefined ? undefined : documentStateOf(state, found, day)
}
const is = (state: Programme, day: LocalDate) => [
  document(state, day)?.state,
  programmeStateOf(state, day).state,
]

describe("how a document and its programme stand on a day", () => {
  it("follows from what has happened by then", () => {
    const { state } = given(...begun, submitted, inForceFrom("2024-07-01"))
    expect(is(state, "2024-05-31")).toStrictEqual(["draft", "launched"])
    expect(is(state, "2024-06-03")).toStrictEqual(["submitted", "submitted"])
    expect(is(state, "2024-06-17")).toStrictEqual(["adopted", "adopted"])
    expect(is(state, "2024-07-01")).toStrictEqual(["in_force", "in_force"])
  })

  it("is what the programme was begun as while there are drafts alone, or nothing", () => {
    expect(programmeStateOf(given().state, "2024-06-03")).toStrictEqual({
      state: "none",
      since: { to: "2024-06-03" },
      adoptedInPart: false,
    })
    expect(programmeStateOf(given(registered).state, "2024-06-03").state).toBe("registered")
    const { state } = given(...begun)
    expect(programmeStateOf(state, "2023-02-20").state).toBe("mandated")
    expect(programmeStateOf(state, "2023-03-01")).toStrictEqual({
      state: "launched",
      since: onDay("2023-03-01"),
      adoptedInPart: false,
    })
  })

  it("counts what happened on a day that nobody knows as having happened", () => {
    const { state } = given(...begun, { ...adopted, on: { text: "keväällä" } })
    expect(is(state, "2024-01-01")).toStrictEqual(["adopted", "adopted"])
  })

  it("P-12: is not in force as long as nobody tells from when", () => {
    const untold = { ...adopted, data: { ...adopted.data, effectiveFrom: { untold: "not stated" } } } as const
    expect(is(given(...begun, adopted).state, "2030-01-01")).toStrictEqual(["adopted", "adopted"])
    expect(is(given(...begun, untold).state, "2030-01-01")).toStrictEqual(["adopted", "adopted"])
  })

  it("P-12: is in force from the day that was decided, not from the first of its period", () => {
    const { state } = given(...begun, periodSet, inForceFrom("2024-07-01"))
    expect(is(state, "2024-01-01")).toStrictEqual(["draft", "launched"])
    expect(is(state, "2024-06-30")).toStrictEqual(["adopted", "adopted"])
    expect(document(state, "2024-08-01")).toStrictEqual({
      state: "in_force",
      since: onDay("2024-07-01"),
      text: version(serviceStrategy, 4),
    })
  })

  it("P-12: is in force before the decision where that was decided so", () => {
    const { state } = given(...begun, submitted, inForceFrom("2024-01-01"))
    expect(is(state, "2023-12-31")).toStrictEqual(["draft", "launched"])
    expect(is(state, "2024-01-01")).toStrictEqual(["in_force", "in_force"])
  })

  it("has expired after the last day of its period", () => {
    const { state } = given(...begun, periodSet, inForceFrom("2024-07-01"))
    expect(is(state, "2026-12-31")).toStrictEqual(["in_force", "in_force"])
    expect(document(state, "2027-01-01")).toStrictEqual({ state: "expired", since: onDay("2027-01-01") })
  })
})

describe("a programme of several documents", () => {
  const both = [...begun, planAdded] as const

  it("P-10: is adopted when every required document is", () => {
    const inPart = given(...both, submitted, adopted).state
    expect(programmeStateOf(inPart, "2024-06-18")).toStrictEqual({
      state: "in_preparation",
      since: onDay("2024-06-17"),
      adoptedInPart: true,
    })
    const plan = {
      ...adopted,
      data: {
        document: preparednessPlan,
        adopted: version(preparednessPlan, 2),
        approval: secondApproval,
      },
    }
    expect(programmeStateOf(given(...both, adopted, plan).state, "2024-06-18")).toMatchObject({
      state: "adopted",
      adoptedInPart: false,
    })
  })

  it("P-10: stands as its least advanced required document does", () => {
    const { state } = given(...both, planSubmitted, inForceFrom("2024-06-17"))
    expect(programmeStateOf(state, "2024-06-18")).toMatchObject({ state: "submitted", adoptedInPart: true })
  })

  it("P-10: is in preparation again when one of them is returned", () => {
    const { state } = given(...both, submitted, planSubmitted, adopted, planReturned)
    expect(document(state, "2024-06-20", preparednessPlan)?.state).toBe("returned")
    expect(programmeStateOf(state, "2024-06-20")).toStrictEqual({
      state: "in_preparation",
      since: onDay("2024-06-20"),
      adoptedInPart: true,
    })
  })

  it("does not wait for one that was removed", () => {
    const removed = {
      type: "ProgrammeDocumentRemoved",
      data: { document: preparednessPlan, reason: { fi: "Yhdistetty palvelustrategiaan." } },
      on: onDay("2024-06-21"),
    } as const
    const { state } = given(...both, submitted, adopted, removed)
    expect(programmeStateOf(state, "2024-06-20").adoptedInPart).toBe(true)
    expect(programmeStateOf(state, "2024-06-21")).toMatchObject({ state: "adopted", adoptedInPart: false })
    expect(document(state, "2024-06-21", preparednessPlan)?.state).toBe("removed")
  })
})

describe("the text of a document", () => {
  const amended = {
    type: "ProgrammeDocumentAdopted",
    data: {
      document: serviceStrategy,
      adopted: version(serviceStrategy, 5),
      approval: secondApproval,
      kind: "amendment",
      effectiveFrom: "2025-01-01",
    },
    on: onDay("2024-12-10"),
  } as const
  const changed = given(...begun, submitted, inForceFrom("2024-07-01"), amended).state

  it("P-11: is the one that was adopted, and each adoption stays in its lineage", () => {
    expect(adoptionsOf(documentOf(changed, serviceStrategy)).map((one) => one.adopted)).toStrictEqual([
      version(serviceStrategy, 4),
      version(serviceStrategy, 5),
    ])
  })

  it("P-13: is one on each day", () => {
    expect(document(changed, "2024-12-31")?.text).toStrictEqual(version(serviceStrategy, 4))
    expect(document(changed, "2025-01-01")).toStrictEqual({
      state: "in_force",
      since: onDay("2024-07-01"),
      text: version(serviceStrategy, 5),
    })
  })

  it("P-13: is the former one again when only the change is annulled, and the changed one when that is reinstated", () => {
    const annulled = {
      type: "ProgrammeAnnulled",
      data: { scope: { parts: [{ document: serviceStrategy }] }, approval: secondApproval },
      on: onDay("2025-03-03"),
    } as const
    const reinstated = { ...annulled, type: "ProgrammeReinstated", on: onDay("2025-09-01") } as const
    const history = [...begun, inForceFrom("2024-07-01"), amended, annulled] as const
    expect(document(given(...history).state, "2025-03-03")).toMatchObject({
      state: "in_force",
      text: version(serviceStrategy, 4),
    })
    expect(document(given(...history, reinstated).state, "2025-09-01")).toStrictEqual({
      state: "in_force",
      since: onDay("2024-07-01"),
      text: version(serviceStrategy, 5),
    })
  })

  it("stays in force while a change of it is before the decider, or comes back", () => {
    const again = {
      ...submitted,
      data: { ...submitted.data, approval: secondApproval },
      on: onDay("2024-09-01"),
    }
    const rejected = {
      type: "ProgrammeRejected",
      data: { approval: secondApproval },
      on: onDay("2024-10-01"),
    } as const
    const { state } = given(...begun, submitted, inForceFrom("2024-07-01"), again, rejected)
    expect([is(state, "2024-09-15"), is(state, "2024-10-15")]).toStrictEqual([
      ["in_force", "in_force"],
      ["in_force", "in_force"],
    ])
    expect(state.submissions.map(({ status, approval: to }) => [status, to])).toStrictEqual([
      ["adopted", approval],
      ["rejected", secondApproval],
    ])
  })
})
