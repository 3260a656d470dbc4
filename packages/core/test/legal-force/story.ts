import type { LegalForceCommand } from "../../src/legal-force/commands.ts"
import { onDay, type DateRange, type LocalDate } from "../../src/date-range.ts"
import type { Context } from "../../src/decider.ts"
import type { LegalForceEvent } from "../../src/legal-force/events.ts"
import { legalForce } from "../../src/legal-force/index.ts"
import type { Mode } from "../../src/judge.ts"
import { specification, type StoryEvent } from "../../src/testing/index.ts"

export const { given } = specification(legalForce)

const uuid = (n: number): string => `0190c0de-0000-7000-8000-${String(n).padStart(12, "0")}`

export const approval = uuid(1)
export const again = uuid(2)
export const council = uuid(3)
export const board = uuid(4)
export const committee = uuid(5)
export const court = uuid(6)
export const supreme = uuid(7)
export const text = uuid(8)
export const claim = uuid(11)
export const first = uuid(21)
export const second = uuid(22)

export const imported: Mode = { kind: "import" }
export const on = (today: LocalDate): Partial<Context> => ({ today })

type Type = LegalForceEvent["type"]
type Data<Of extends Type> = Extract<LegalForceEvent, { type: Of }>["data"]
type CommandType = LegalForceCommand["type"]

export type History = readonly StoryEvent<LegalForceEvent>[]

/** What happened on a day, or on days that are known less well. */
export const happened = <Of extends Type>(
  type: Of,
  data: Data<Of>,
  on: LocalDate | DateRange = "2023-03-01",
): StoryEvent<LegalForceEvent> =>
  ({ type, data, on: typeof on === "string" ? onDay(on) : on }) as StoryEvent<LegalForceEvent>

export const command = <Of extends CommandType>(
  type: Of,
  data: Extract<LegalForceCommand, { type: Of }>["data"],
): LegalForceCommand => ({ type, data }) as LegalForceCommand

export const recorded = <Of extends Type>(type: Of, data: Data<Of>) => ({ recorded: [{ type, data }] })

const decision = { approval, body: committee, tier: "committee", nature: "final" } as const

/** A committee decided on 20 February 2023; a claim for review may be made of it. */
export const open = command("OpenLegalForce", { ...decision, decidedOn: onDay("2023-02-20") })
export const decided = (
  more: Partial<Data<"LegalForceOpened">> = {},
  day: LocalDate = "2023-02-20",
): StoryEvent<LegalForceEvent> =>
  happened("LegalForceOpened", { ...decision, decidedOn: onDay(day), ...more }, day)

export const ofCouncil = decided({ tier: "council", body: council })

export const inspected = happened("MinutesInspected", {}, "2023-03-01")
/** Members count as notified on 9 March: the claim for review ends on 23 March, an appeal on 11 April, after Easter. */
export const published = happened("MinutesPublished", {}, "2023-03-02")

export const claimed = happened(
  "ReviewRequested",
  { review: claim, by: { standing: "member", person: "vs-3" } },
  "2023-03-10",
)
export const appealed = happened(
  "DecisionAppealed",
  { appeal: first, court: "administrative_court", body: court },
  "2023-04-03",
)
/** Against the first court's ruling. */
export const appealedFurther = happened(
  "DecisionAppealed",
  { appeal: second, court: "supreme_administrative_court", body: supreme, of: first },
  "2023-06-20",
)
export const ruled = (
  ruling: Data<"CourtRuled">["ruling"],
  day: LocalDate = "2023-05-23",
  more: Partial<Data<"CourtRuled">> = {},
): StoryEvent<LegalForceEvent> => happened("CourtRuled", { appeal: first, ruling, ...more }, day)
