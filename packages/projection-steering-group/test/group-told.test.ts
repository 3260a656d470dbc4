import { describe, expect, it } from "vitest"
import { steering, whole } from "./county.ts"
import { textOf } from "./looking.ts"
import { aLog, aProgramme, day, notStated, weakly, type Log } from "./log.ts"
import { uuid } from "./setting.ts"

const fi = (text: string) => ({ fi: text })
const kind = { kind: "working", serves: { portfolio: whole } }
const set = { ...kind, legalStatus: notStated, appointedBy: notStated }

const looked = async (tell: (log: Log) => Promise<unknown>) => {
  const log = aLog()
  await aProgramme(log)
  await tell(log)
  const { groups } = await log.overview("2024-06-03")
  return { groups, en: await textOf(log, "en"), fi: await textOf(log, "fi") }
}

describe("what a group is to do", () => {
  const established = { ...set, name: fi("Ryhmä"), mandate: fi("Valmistelee.") }

  it("stays told when a later decision on it is told of without its details", async () => {
    const { groups, ...text } = await looked(async ({ tell }) => {
      await tell("group", steering, "GroupEstablished", established)
      await tell("group", steering, "MandateSet", { tasks: notStated, revised: true }, { on: "2024-05-02" })
    })
    expect(groups[0]?.mandate).toStrictEqual(fi("Valmistelee."))
    expect(groups[0]?.mandateSince).toStrictEqual({ tasks: notStated, revised: true, on: day("2024-05-02") })
    expect(text.en).toContain("Task Valmistelee.; revised since, details not stated")
    expect(text.fi).toContain("Tehtävä Valmistelee.; tarkistettu sittemmin, yksityiskohdat: ei mainittu")
  })

  it("is the last that is told, and no decision stands after it then", async () => {
    const { groups, en } = await looked(async ({ tell }) => {
      await tell("group", steering, "GroupEstablished", established)
      await tell("group", steering, "MandateSet", { tasks: { untold: "unknown" } })
      await tell("group", steering, "MandateSet", { tasks: fi("Ohjaa.") }, weakly("interpreted"))
    })
    expect(groups[0]).toMatchObject({ mandate: fi("Ohjaa."), mandateMark: "interpreted" })
    expect(groups[0]?.mandateSince).toBeUndefined()
    expect(en).toContain("Task Ohjaa. (interpreted)")
  })

  it("is told to be revised where nothing else is told of it", async () => {
    const { groups, en } = await looked(async ({ tell }) => {
      const continued = { ...kind, name: fi("Ryhmä"), origin: notStated }
      await tell("group", steering, "GroupContinued", continued)
      const revised = { tasks: notStated, revised: true }
      await tell("group", steering, "MandateSet", revised, weakly("interpreted"))
    })
    expect(groups[0]?.mandate).toStrictEqual(notStated)
    expect(en).toContain("Task revised, details not stated (interpreted)")
  })
})

describe("the composition of a group", () => {
  it("is told to be revised, and so is that experts may be invited, also without details", async () => {
    const { en, ...text } = await looked(async ({ tell }) => {
      await tell("group", steering, "GroupEstablished", { ...set, name: fi("Ryhmä") })
      const revised = { on: "2024-05-02", ...weakly("interpreted") } as const
      await tell("group", steering, "CompositionRevised", { details: notStated }, revised)
      await tell("group", steering, "ExpertInvitationAuthorised", { category: notStated })
    })
    expect(en).toContain("Composition revised 2 May 2024: details not stated (interpreted)")
    expect(en).toContain("May invite experts: not stated")
    expect(text.fi).toContain("Kokoonpano tarkistettu 2.5.2024: yksityiskohdat: ei mainittu (tulkittu)")
    expect(text.fi).toContain("Voi kutsua asiantuntijoita: ei mainittu")
  })
})

describe("the groups of a portfolio", () => {
  it("stand by their role, then the new before those that continue, then by name", async () => {
    const { groups } = await looked(async ({ tell }) => {
      for (const [n, name] of ["Äijät", "Ohjaus", "Ahon ryhmä", "Örn", "Seuranta"].entries())
        await tell("group", uuid(300 + n), "GroupEstablished", { ...set, name: fi(name) })
      const continued = { ...kind, name: fi("Aapiset"), origin: notStated }
      await tell("group", uuid(299), "GroupContinued", continued)
      for (const [n, role] of [
        [4, "follow_up"],
        [1, "steering"],
      ] as const)
        await tell("portfolio", whole, "CoordinationGroupAssigned", { group: uuid(300 + n), role })
    })
    expect(groups.map(({ name }) => name?.fi)).toStrictEqual([
      "Ohjaus",
      "Seuranta",
      "Ahon ryhmä",
      "Äijät",
      "Örn",
      "Aapiset",
    ])
  })
})
