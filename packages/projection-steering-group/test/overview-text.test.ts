import { portfolio, wellbeingServicesCounty as profile, type Language } from "@programme-lifecycle/core"
import { catchUp, readerOf } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { overviewOf, overviewText, programmeOf, programmeText } from "../src/index.ts"
import * as story from "./county.ts"
import { aCounty, append, inMemory, noon, projection, raw, readModels, uuid } from "./setting.ts"

const lived = async () => {
  const county = aCounty()
  const models = readModels()
  await story.live(county)
  await catchUp(county.store, models, projection)
  return readerOf(models, projection)
}
const overview = async () => overviewOf(await lived(), story.whole, { profile, on: story.looked })
const hostile = "Palvelut\u001B[2J\nB  Ohjelmat\u202E\u2028\u0000\u009B31m"

/** A log in which everything that can bear a name bears this one. */
const called = async (name: string) => {
  const store = inMemory(() => noon("2024-06-03"))
  const [a, b] = [uuid(21), uuid(22)]
  const fi = { fi: name }
  await append(
    store,
    `bodyRegister-${uuid(1)}`,
    raw(1, "BodyRegistered", { body: uuid(11), name: fi, kind: "board", canDecide: true }),
  )
  await append(
    store,
    `portfolio-${story.whole}`,
    raw(2, "PortfolioEstablished", {
      name: fi,
      owner: uuid(11),
      strategy: a,
      expectedCount: { untold: "unknown" },
    }),
    raw(3, "ProgrammeAddedToPortfolio", { programme: b }),
    raw(4, "CrossCuttingRequirementAdded", {
      code: "CODE",
      title: fi,
      setBy: uuid(11),
      appliesTo: "all",
      mandatory: true,
      statutory: { untold: "not stated" },
    }),
    raw(5, "ProposalPromised", { subject: fi, meetingOn: { text: name } }),
    raw(6, "CoordinationGroupAssigned", { group: uuid(51), role: "steering" }),
  )
  await append(store, `programme-${a}`, raw(10, "ProgrammeRegistered", { name: fi }))
  await append(
    store,
    `programme-${b}`,
    raw(11, "ProgrammeRegistered", { name: fi, strategy: a }),
    raw(12, "ProgrammeRenamed", { to: { fi: `${name}2` }, kind: "also_known_as" }),
    raw(13, "ProgrammeDocumentAdded", { document: uuid(31), kind: "other", title: fi, required: true }),
    raw(14, "LegalBasisRecorded", {
      document: uuid(31),
      statutory: true,
      bases: [{ act: name, section: name }],
    }),
    raw(15, "ProjectLinked", { project: { name: fi, owner: fi }, relation: "feeds" }),
    raw(16, "FollowUpPromised", { what: fi, due: { text: name }, strength: "intended" }),
    raw(17, "PreparationResponsibilityAssigned", { lead: uuid(11), joint: [], others: fi }),
  )
  await append(
    store,
    `group-${uuid(51)}`,
    raw(20, "GroupContinued", { kind: "steering", name: fi, serves: { portfolio: story.whole }, origin: fi }),
    raw(21, "MandateSet", { tasks: fi }),
    raw(22, "SeatDefined", { seat: uuid(52), rule: { by: "person", person: name }, groupRole: "member" }),
    raw(23, "SeatDefined", {
      seat: uuid(53),
      rule: { by: "nominated", nominator: { category: fi }, count: { untold: "not stated" } },
      groupRole: "member",
    }),
    raw(24, "NominationRequestPlanned", { addressees: [fi], seats: 2, sendBy: { text: name } }),
  )
  await append(
    store,
    `consultation-${uuid(61)}`,
    raw(30, "ConsultationOpened", {
      kind: "open_comment",
      programmes: [b],
      title: fi,
      channels: ["platform"],
      languages: ["fi"],
      deadline: { untold: "not stated" },
      material: { without: fi },
      area: [{ name }],
    }),
    raw(31, "PlatformCounterObserved", { name, value: 11 }),
    raw(32, "CommentForwarded", { comments: { imported: "all" }, to: { office: fi }, purpose: "for_action" }),
    raw(33, "CommentCarriedForward", { comments: { imported: "all" }, to: { next: fi } }),
  )
  const models = readModels()
  await catchUp(store, models, projection)
  return overviewOf(readerOf(models, projection), story.whole, { profile, on: story.looked })
}

describe.each(["fi", "en"] as const)("the overview as text in %s", (language: Language) => {
  it.each([60, 80, 100, 140])("has no line longer than %s characters", async (columns) => {
    const text = overviewText(await overview(), { language, columns })
    expect(text.split("\n").filter((line) => line.length > columns)).toStrictEqual([])
    expect(text.split("\n").length).toBeGreaterThan(60)
  })

  it.each([60, 100])(
    "has no longer line either where names are as long as they can be: %s",
    async (columns) => {
      const long = "Lapin hyvinvointialueen ja kuntien yhteinen ohjelma ".repeat(4).trim()
      const text = overviewText(await called(long), { language, columns })
      expect(text.split("\n").filter((line) => line.length > columns)).toStrictEqual([])
    },
  )

  it("takes fewer than 60 columns for 60", async () => {
    const narrow = overviewText(await overview(), { language, columns: 10 })
    expect(narrow).toBe(overviewText(await overview(), { language, columns: 60 }))
  })

  it("shows by its code point whatever in a name would move the cursor or reorder the text", async () => {
    const text = overviewText(await called(hostile), { language, columns: 140 })
    expect(text).not.toMatch(
      /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.source === "" ? /^$/ : /[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}/u,
    )
    expect(text.split("\n").filter((line) => line.startsWith("B  "))).toHaveLength(1)
    // Wherever something bears a name, it is shown, escaped.
    const shown = text.replaceAll(/\s+/g, "").match(/Palvelut\\u\{1b\}\[2J\\u\{a\}BOhjelmat\\u\{202e\}/g)
    expect(shown?.length).toBeGreaterThanOrEqual(20)
  })
})

describe("the overview in words", () => {
  it.each([
    ["en", "not stated", "decided later"],
    ["fi", "ei mainittu", "päätetään myöhemmin"],
  ] as const)("says in %s what is not told, and never leaves it blank", async (language, untold, later) => {
    const lines = overviewText(await overview(), { language }).split("\n")
    expect(lines.filter((line) => line.includes(untold)).length).toBeGreaterThanOrEqual(10)
    expect(lines.filter((line) => line.includes(later)).length).toBeGreaterThanOrEqual(3)
    expect(lines.join("\n")).not.toMatch(/undefined|null|NaN|\[object/)
    // A label always has something beside it.
    expect(
      lines.filter((line) => /^ {3}\S/.test(line) && line.trim().length < 17 && !line.slice(19)),
    ).toStrictEqual([])
  })

  it("has its sections in their order, each under its letter", async () => {
    const headings = async (language: Language) =>
      overviewText(await overview(), { language })
        .split("\n")
        .filter((line) => /^[A-Z] {2}/.test(line))
    expect(await headings("en")).toStrictEqual([
      "A  In short",
      "B  Programmes",
      "D  Consultations",
      "E  Groups and their composition",
      "F  Cross-cutting requirements",
      "G  Directions and promises",
    ])
    expect(await headings("fi")).toStrictEqual([
      "A  Lyhyesti",
      "B  Ohjelmat",
      "D  Kuulemiset",
      "E  Ryhmät ja kokoonpanot",
      "F  Läpileikkaavat vaatimukset",
      "G  Linjaukset ja lupaukset",
    ])
  })

  it("names the bodies of seats, and shows no id where a name is known", async () => {
    for (const language of ["fi", "en"] as const) {
      const text = overviewText(await overview(), { language })
      expect(text).toContain("Aluehallitus")
      expect(text).not.toContain("0190c0de")
    }
  })

  it("says none where there is nothing to tell of", async () => {
    const county = aCounty()
    const models = readModels()
    await county.does("portfolio-owner", portfolio, story.whole, {
      type: "EstablishPortfolio",
      data: { name: { fi: "Tyhjä" }, owner: story.board, expectedCount: 0 },
    })
    await catchUp(county.store, models, projection)
    const bare = overviewOf(readerOf(models, projection), story.whole, { profile, on: story.looked })
    expect(overviewText(bare, { language: "en" }).match(/^ {20}none$/gm)).toHaveLength(4)
    expect(overviewText(bare, { language: "en" })).toMatch(/Programmes {7}0 \(expected: 0\)/)
  })
})

describe("one programme as text", () => {
  it.each([60, 80, 140])("keeps to %s columns", async (columns) => {
    const row = programmeOf(await lived(), story.services, { profile, on: story.looked })
    const text = programmeText(row, { language: "fi", columns })
    expect(text).toContain("Palvelustrategia")
    expect(text.split("\n").filter((line) => line.length > columns)).toStrictEqual([])
  })
})
