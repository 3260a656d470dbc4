import { remedyFor } from "../appeal-matrix.ts"
import { deemedNotifiedOn, lastDayOf } from "../closed-days.ts"
import { isWhollyAfter, moved, type DateRange } from "../date-range.ts"
import type { AppealRule, Nature, ProcedureProfile } from "../profile/index.ts"
import { all, endings, type LegalForce } from "./state.ts"

/** A time in which a remedy may be sought. It is computed from a notification and never recorded. */
export interface AppealPeriod {
  /** The claim for review or the appeal, where the remedy is against what that came to. */
  readonly of?: string | undefined
  readonly who: "party" | "members"
  readonly remedy: AppealRule["remedy"]
  readonly addressee?: AppealRule["addressee"] | undefined
  readonly provision: string
  /** The day of the notification, which is not counted. */
  readonly notifiedOn: DateRange
  /** The last day, as precisely as the notification is known. */
  readonly ends: DateRange
}

/** What a remedy may be sought against: the decision, the decision on a claim for review, a court's ruling. */
interface Appealable {
  readonly of?: string
  readonly nature: Nature
  /** By whoever claimed the review and nobody else, unless it changed the decision. */
  readonly onlyClaimant?: boolean
}

const appealables = (state: LegalForce): readonly Appealable[] => [
  ...(state.terms === undefined ? [] : [{ nature: state.terms.nature }]),
  ...all(state, "ReviewDecided").map(({ review, outcome }) => ({
    of: review,
    nature: "review_decision" as const,
    onlyClaimant: outcome !== "changed",
  })),
  ...[...new Set(endings(state).map(({ appeal }) => appeal))].map((of) => ({
    of,
    nature: "court_ruling" as const,
  })),
]

/** The remedy that the instructions tell, or else the matrix. Corrected ones count for what is notified after them. */
const remedyAgainst = (
  state: LegalForce,
  { of, nature }: Appealable,
  profile: ProcedureProfile,
  before: LegalForce["facts"] = [],
) => {
  const told =
    all({ facts: before }, "AppealInstructionsCorrected").findLast((one) => one.of === of) ??
    all(state, "AppealInstructionsAttached").findLast((one) => one.of === of) ??
    remedyFor({ tier: state.terms?.tier ?? "official", nature }, profile)
  const court = all(state, "DecisionAppealed").find(({ appeal }) => appeal === of)?.court
  return told?.days === undefined || (court !== undefined && told.addressee === court)
    ? undefined
    : { ...told, days: told.days }
}

/** All times in which a remedy may be or could have been sought. */
export const appealPeriods = (state: LegalForce, profile: ProcedureProfile): readonly AppealPeriod[] =>
  appealables(state).flatMap((appealable) => periodsAgainst(state, appealable, profile))

const periodsAgainst = (
  state: LegalForce,
  appealable: Appealable,
  profile: ProcedureProfile,
): readonly AppealPeriod[] =>
  state.facts.flatMap((fact, index) => {
    if (fact.type !== "MinutesPublished" && fact.type !== "NotificationServed") return []
    const published = fact.type === "MinutesPublished"
    const of = published ? fact.data.review : fact.data.of
    const who = published ? "members" : fact.data.who
    const told = remedyAgainst(state, appealable, profile, state.facts.slice(0, index))
    if (told === undefined || of !== appealable.of) return []
    if (appealable.onlyClaimant === true && who === "members") return []
    const notifiedOn = published ? moved(fact.on, (day) => deemedNotifiedOn(day, profile)) : fact.on
    const ends = moved(notifiedOn, (day) => lastDayOf(day, told.days, profile))
    const { remedy, addressee, provision } = told
    return [{ of, who, remedy, addressee, provision, notifiedOn, ends }]
  })

/** How it stands with all times together: where there never was a remedy, there are none. */
export type Times =
  | { readonly are: "none" | "not begun" | "undecidable" }
  | { readonly are: "running" | "over"; readonly ends: DateRange }

/** Whoever went on to the next court has no use for the time before it any more. */
export const timesOn = (state: LegalForce, profile: ProcedureProfile, on: DateRange): Times => {
  const further = new Set(all(state, "DecisionAppealed").map(({ of }) => of))
  const open = appealables(state)
    .filter(({ of }) => of === undefined || !further.has(of))
    .filter((one) => remedyAgainst(state, one, profile) !== undefined)
    .map((one) => periodsAgainst(state, one, profile))
  const running = lastOf(open.flat().filter((period) => isWhollyAfter(on, period.ends) === "no"))
  if (running !== undefined) return { are: "running", ends: running }
  if (open.some((times) => times.length === 0)) return { are: "not begun" }
  if (open.flat().some((period) => isWhollyAfter(on, period.ends) === "undecidable"))
    return { are: "undecidable" }
  const ends = lastOf(open.flat())
  return ends === undefined ? { are: "none" } : { are: "over", ends }
}

/** The last day of all of them. */
export const lastOf = (times: readonly AppealPeriod[]): DateRange | undefined =>
  times
    .map(({ ends }) => ends)
    .sort(({ to = "9999" }, other) => (to < (other.to ?? "9999") ? -1 : 1))
    .at(-1)
