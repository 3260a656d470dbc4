import { describe, expect, it } from "vitest"
import { onDay, type DateRange } from "../../src/date-range.ts"
import { appealPeriods } from "../../src/legal-force/periods.ts"
import { legalStatusOf } from "../../src/legal-force/status.ts"
import { wellbeingServicesCounty as county } from "../../src/profile/index.ts"
import { elsewhere } from "../another-profile.ts"
import {
  appealed,
  claim,
  claimed,
  committee,
  decided,
  first,
  given,
  happened,
  ofCouncil,
  published,
  ruled,
  type History,
} from "./story.ts"

const endsIn = (history: History, profile = county): readonly DateRange[] =>
  appealPeriods(given(...history).state, profile).map(({ ends }) => ends)

const served = (day: `2023-${string}`, more = {}) =>
  happened("NotificationServed", { who: "party", ...more }, day as "2023-03-01")

const wrongly = happened("AppealInstructionsAttached", {
  remedy: "administrative_review",
  addressee: "same_body",
  days: 14,
  provision: "611/2021 § 139",
})
const corrected = happened("AppealInstructionsCorrected", {
  remedy: "administrative_appeal",
  addressee: "administrative_court",
  days: 30,
  provision: "734/1992 § 15",
  reason: { fi: "Ohje oli väärä." },
})

describe("a time for appeal", () => {
  it("A-21: is computed from the day on which members count as notified, and ends on an open day", () => {
    expect(appealPeriods(given(decided(), published).state, county)).toStrictEqual([
      {
        of: undefined,
        who: "members",
        remedy: "administrative_review",
        addressee: "same_body",
        provision: "611/2021 § 139",
        notifiedOn: onDay("2023-03-09"),
        ends: onDay("2023-03-23"),
      },
    ])
    expect(endsIn([ofCouncil, published])).toStrictEqual([onDay("2023-04-11")])
  })

  it("A-21: is another where the profile has other numbers and other closed days", () => {
    expect(endsIn([decided(), published], elsewhere)).toStrictEqual([onDay("2023-03-26")])
    expect(endsIn([ofCouncil, published], elsewhere)).toStrictEqual([onDay("2023-04-22")])
  })

  it("A-21: begins for a party with what the party got", () => {
    expect(endsIn([decided(), published, served("2023-03-06")])).toStrictEqual([
      onDay("2023-03-23"),
      onDay("2023-03-20"),
    ])
  })

  it("A-21 G-06: ends as precisely as the notification is known", () => {
    const vaguely = happened("MinutesPublished", {}, { from: "2023-03-02", to: "2023-03-31" })
    expect(endsIn([decided(), vaguely])).toStrictEqual([{ from: "2023-03-23", to: "2023-04-21" }])
    const sometime = happened("MinutesPublished", {}, { text: "keväällä" })
    expect(endsIn([decided(), sometime])).toStrictEqual([{ text: "keväällä" }])
  })

  it("A-21: is none where there is no remedy", () => {
    expect(endsIn([decided({ nature: "preparation_or_execution" }), published])).toStrictEqual([])
  })

  it("A-21: of a decision on review runs for the claimant alone, unless the decision was changed", () => {
    const review = (outcome: "rejected" | "changed") => [
      decided(),
      claimed,
      happened("ReviewDecided", { review: claim, body: committee, outcome }, "2023-04-20"),
      happened("MinutesPublished", { review: claim }, "2023-05-02"),
      served("2023-05-03", { of: claim }),
    ]
    expect(endsIn(review("rejected"))).toStrictEqual([onDay("2023-06-02")])
    expect(endsIn(review("changed"))).toStrictEqual([onDay("2023-06-08"), onDay("2023-06-02")])
  })

  it("A-21: runs against a court's ruling, and against the last court's no more", () => {
    const lost = [ofCouncil, appealed, ruled("upheld"), served("2023-05-30", { of: first })]
    expect(endsIn(lost)).toStrictEqual([onDay("2023-06-29")])
    const last = happened("DecisionAppealed", { appeal: first, court: "supreme_administrative_court" })
    expect(endsIn([ofCouncil, last, ruled("upheld"), served("2023-05-30", { of: first })])).toStrictEqual([])
  })
})

describe("instructions", () => {
  it("A-20: that a special act gives count instead of the matrix", () => {
    const special = { ...corrected, type: "AppealInstructionsAttached" } as typeof wrongly
    expect(endsIn([decided(), special, published])).toStrictEqual([onDay("2023-04-11")])
  })

  it("A-20: that are corrected open the time again only by a new notification", () => {
    const before = [decided(), wrongly, published] as const
    expect(endsIn([...before, corrected])).toStrictEqual([onDay("2023-03-23")])
    expect(endsIn([...before, corrected, served("2023-04-03")])).toStrictEqual([
      onDay("2023-03-23"),
      onDay("2023-05-03"),
    ])
  })
})

describe("a decision's status by its times", () => {
  const statusOn = (day: `2023-${number}-${number}`, ...history: History) =>
    legalStatusOf(given(...history).state, county, day)

  it("A-21: is told on any day", () => {
    const before = [decided(), published] as const
    expect(statusOn("2023-02-19", ...before)).toStrictEqual({ is: "not opened" })
    expect(statusOn("2023-03-01", ...before)).toStrictEqual({ is: "not notified" })
    expect(statusOn("2023-03-02", ...before)).toStrictEqual({ is: "period running", until: "2023-03-23" })
    expect(statusOn("2023-03-23", ...before)).toStrictEqual({ is: "period running", until: "2023-03-23" })
    expect(statusOn("2023-03-24", ...before)).toStrictEqual({ is: "period over" })
  })

  it("A-21: is told from the day of the decision, though it is followed only later", () => {
    const later = decided({ decidedOn: onDay("2023-02-20") }, "2023-03-20")
    expect(statusOn("2023-02-19", later)).toStrictEqual({ is: "not opened" })
    expect(statusOn("2023-02-20", later)).toStrictEqual({ is: "not notified" })
  })

  it("A-21 G-06: is not guessed where the day of the notification is not known", () => {
    const vaguely = happened("MinutesPublished", {}, { to: "2023-03-02" })
    expect(statusOn("2023-03-20", decided(), vaguely)).toStrictEqual({ is: "period unknown" })
    expect(statusOn("2023-03-24", decided(), vaguely)).toStrictEqual({ is: "period over" })
    expect(statusOn("2023-03-20", decided({ nature: "opinion" }))).toStrictEqual({ is: "not appealable" })
  })

  it("A-21: waits for the claimant to be notified of the decision on review", () => {
    const rejected = happened(
      "ReviewDecided",
      { review: claim, body: committee, outcome: "rejected" },
      "2023-04-20",
    )
    const before = [decided(), published, claimed] as const
    expect(statusOn("2023-04-19", ...before, rejected)).toStrictEqual({ is: "review pending" })
    expect(statusOn("2023-04-20", ...before, rejected)).toStrictEqual({ is: "not notified" })
    const told = [...before, rejected, served("2023-05-03", { of: claim })] as const
    expect(statusOn("2023-05-03", ...told)).toStrictEqual({ is: "period running", until: "2023-06-02" })
  })
})
