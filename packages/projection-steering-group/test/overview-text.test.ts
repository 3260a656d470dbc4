import { consultation, wellbeingServicesCounty as profile, type Language } from "@programme-lifecycle/core"
import { catchUp, readerOf } from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { overviewOf, overviewText, programmeOf, programmeText, statesAsOf } from "../src/index.ts"
import * as story from "./county.ts"
import {
  aCounty,
  append,
  grounds,
  inMemory,
  noon,
  projection,
  raw,
  readModels,
  uuid,
  zone,
} from "./setting.ts"

const lived = async () => {
  const county = aCounty()
  const models = readModels()
  await story.live(county)
  await catchUp(county.store, models, projection)
  return readerOf(models, projection)
}
const overview = async () => overviewOf(await lived(), story.whole, { profile, on: story.looked })
const hostile = "Palvelut\u001B[2J\nVALE\u202E\u2028\u0000\u009B31m"

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
  const tooLong = (text: string, columns: number) => text.split("\n").filter((line) => line.length > columns)

  it.each([60, 80, 100, 140])("has no line longer than %s characters", async (columns) => {
    const text = overviewText(await overview(), { language, columns })
    expect(tooLong(text, columns)).toStrictEqual([])
    expect(text.split("\n").length).toBeGreaterThan(60)
  })

  it.each([60, 100])("has none either where every name is long: %s characters", async (columns) => {
    const long = "Lapin hyvinvointialueen ja kuntien yhteinen ohjelma ".repeat(4).trim()
    expect(tooLong(overviewText(await called(long), { language, columns }), columns)).toStrictEqual([])
    const word = "yhdyspintayhteistyöneuvottelukunta".repeat(5)
    expect(tooLong(overviewText(await called(word), { language, columns }), columns)).toStrictEqual([])
  })

  it("takes fewer than 60 columns for 60, and 100 where none are given", async () => {
    const shown = overviewText(await overview(), { language })
    expect(shown).toBe(overviewText(await overview(), { language, columns: 100 }))
    const narrow = overviewText(await overview(), { language, columns: 10 })
    expect(narrow).toBe(overviewText(await overview(), { language, columns: 60 }))
  })

  it("shows by its code point whatever in a name would move the cursor or reorder the text", async () => {
    const text = overviewText(await called(hostile), { language, columns: 140 })
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}/u)
    // None of them begins a line of its own.
    expect(text.split("\n").filter((line) => line.startsWith("VALE"))).toStrictEqual([])
    // Wherever something bears a name, it is shown, escaped.
    const shown = text.replaceAll(/\s+/g, "").match(/Palvelut\\u\{1b\}\[2J\\u\{a\}VALE\\u\{202e\}/g)
    expect(shown?.length).toBeGreaterThanOrEqual(15)
  })
})

describe("the overview in words", () => {
  it.each([
    ["en", /not stated/i, "decided later"],
    ["fi", /ei mainittu/i, "päätetään myöhemmin"],
  ] as const)("says in %s what is not told, and what is decided later", async (language, untold, later) => {
    const text = overviewText(await overview(), { language })
    expect(text).toMatch(untold)
    expect(text).toContain(later)
    expect(text).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it.each(["fi", "en"] as const)("never leaves anything blank beside its label in %s", async (language) => {
    const bare = overviewOf((await statesAsOf(await bareStore(), {}, zone)).states, story.whole, {
      profile,
      on: story.looked,
    })
    for (const text of [overviewText(await overview(), { language }), overviewText(bare, { language })]) {
      const labelled = text.split("\n").filter((line) => /^ {4,5}\S/.test(line))
      expect(labelled.length).toBeGreaterThan(5)
      expect(labelled.filter((line) => !/\S {2,}\S|^.{20}\S/.test(line))).toStrictEqual([])
    }
  })

  it("names the bodies of seats, and shows no id where a name is known", async () => {
    for (const language of ["fi", "en"] as const) {
      const text = overviewText(await overview(), { language })
      expect(text).toContain("Aluehallitus")
      expect(text).not.toContain("0190c0de")
    }
  })

  it("says none where there is nothing to tell of, and how many are expected", async () => {
    const { states } = await statesAsOf(await bareStore(), {}, zone)
    const text = overviewText(overviewOf(states, story.whole, { profile, on: story.looked }), {
      language: "en",
    })
    expect(text.match(/^ +none$/gm)?.length).toBeGreaterThanOrEqual(4)
    expect(text).toMatch(/0 \(expected: unknown\)/)
  })

  it("does not say of a consultation that was opened anew that it was extended", async () => {
    const county = aCounty()
    const consult = (type: string, data: object) =>
      county.does("consultation-owner", consultation, uuid(61), { type, data }, grounds)
    await story.begin(county)
    await consult("OpenConsultation", {
      kind: "open_comment",
      programmes: [story.services],
      channels: ["platform"],
      languages: ["fi"],
      deadline: { lastDay: "2024-01-25" },
      material: { without: { fi: "Ei aineistoa." } },
    })
    county.on("2024-02-10")
    await consult("ReopenConsultation", { deadline: { lastDay: "2024-02-28" }, scope: "all" })
    const { states } = await statesAsOf(county.store, {}, zone)
    const seen = overviewOf(states, story.whole, { profile, on: "2024-02-12" })
    expect(seen.consultations[0]).toMatchObject({ extensions: 0, reopenings: 1, closesInDays: 16 })
    const text = overviewText(seen, { language: "en" })
    expect(text).toContain("25 January 2024")
    expect(text).toContain("reopened once")
    expect(text).not.toContain("extended")
  })

  it("names the strategy that a consultation without a title is about", async () => {
    const county = aCounty()
    await story.begin(county)
    await county.does("consultation-owner", consultation, uuid(61), {
      type: "OpenConsultation",
      data: {
        kind: "open_comment",
        programmes: [story.strategy],
        channels: ["platform"],
        languages: ["fi"],
        deadline: { lastDay: "2024-02-25" },
        material: { without: { fi: "Ei aineistoa." } },
      },
    })
    const { states } = await statesAsOf(county.store, {}, zone)
    const text = overviewText(overviewOf(states, story.whole, { profile, on: story.looked }), {
      language: "fi",
    })
    expect(text).not.toContain(story.strategy)
  })
})

/** A log that tells of a portfolio, and of nothing in it. */
const bareStore = async () => {
  const store = inMemory(() => noon("2024-06-03"))
  const owner = { name: { fi: "Tyhjä" }, owner: story.board, expectedCount: { untold: "unknown" } }
  await append(store, `portfolio-${story.whole}`, raw(1, "PortfolioEstablished", owner))
  return store
}

describe("one programme as text", () => {
  it.each([60, 80, 140])("keeps to %s columns", async (columns) => {
    const row = programmeOf(await lived(), story.services, { profile, on: story.looked })
    const text = programmeText(row, { language: "fi", columns })
    expect(text).toContain("Palvelustrategia")
    expect(text.split("\n").filter((line) => line.length > columns)).toStrictEqual([])
  })
})
