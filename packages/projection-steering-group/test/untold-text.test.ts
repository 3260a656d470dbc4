import { wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { describe, expect, it } from "vitest"
import { overviewOf, overviewText, statesAsOf } from "../src/index.ts"
import { board, looked, services, servicesText, steering, whole } from "./county.ts"
import { append, inMemory, noon, raw, uuid, zone } from "./setting.ts"

type Untold = "not stated" | "unknown" | "deferred"

/** A log in which all that may be untold is untold in one way. */
const textOf = async (untold: Untold, language: "fi" | "en") => {
  const store = inMemory(() => noon("2024-06-03"))
  const established = { name: { fi: "Kokonaisuus" }, owner: board, expectedCount: { untold } }
  await append(
    store,
    `portfolio-${whole}`,
    raw(1, "PortfolioEstablished", established),
    raw(2, "ProgrammeAddedToPortfolio", { programme: services }),
    raw(3, "ProposalPromised", { subject: { fi: "Esitys" }, meetingOn: { untold } }),
  )
  const document = { document: servicesText, kind: "other", title: { fi: "Asiakirja" }, required: true }
  await append(
    store,
    `programme-${services}`,
    raw(4, "ProgrammeRegistered", { name: { fi: "Palvelustrategia" } }),
    raw(5, "ProgrammeDocumentAdded", document),
    raw(6, "LegalBasisRecorded", { document: servicesText, statutory: { untold }, bases: [] }),
    raw(7, "PreparationResponsibilityAssigned", { lead: { untold }, joint: [], others: { fi: "Kunnat" } }),
    raw(8, "FollowUpPromised", { what: { fi: "Raportti" }, due: { untold }, strength: "intended" }),
  )
  await append(
    store,
    `group-${steering}`,
    raw(9, "GroupContinued", {
      kind: "steering",
      name: { fi: "Ryhmä" },
      serves: { portfolio: whole },
      origin: { untold },
    }),
    raw(10, "MandateSet", { tasks: { untold } }),
    raw(11, "SeatDefined", {
      seat: uuid(53),
      rule: { by: "from_body", body: board, count: { untold } },
      groupRole: "member",
    }),
  )
  const { states } = await statesAsOf(store, {}, zone)
  return overviewText(overviewOf(states, whole, { profile, on: looked }), { language, columns: 140 })
}

describe("what is untold, in the text", () => {
  it.each([
    ["unknown", "en", "unknown"],
    ["deferred", "en", "decided later"],
    ["unknown", "fi", "ei tiedossa"],
    ["deferred", "fi", "päätetään myöhemmin"],
  ] as const)("is told as %s in %s, wherever it stands", async (untold, language, words) => {
    const text = await textOf(untold, language)
    const count = (of: string) => text.toLowerCase().split(of).length - 1
    // Expected count, lead, seats, task, proposal's meeting, follow-up.
    expect(count(words)).toBe(6)
    // What no event tells of is not stated still.
    expect(count(language === "en" ? "not stated" : "ei mainittu")).toBeGreaterThan(0)
  })

  it("is not stated where the source does not state it", async () => {
    const text = await textOf("not stated", "en")
    expect(text).not.toMatch(/unknown|decided later/)
    expect(text).toMatch(/statutory: not stated/)
    expect(text).toMatch(/lead: not stated/)
  })
})
