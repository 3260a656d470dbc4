import type { DateRange } from "../date-range.ts"
import { partsOf, streamOf } from "../decider.ts"
import { legalForce } from "../legal-force/index.ts"
import type { Part } from "../legal-force/terms.ts"
import { programme } from "../programme/index.ts"
import type { Scope } from "../document/terms.ts"
import type { Authority } from "../recorded.ts"
import { notStated } from "../told.ts"
import { isOfText } from "./adoption.ts"
import type { KnownApproval } from "./known-approval.ts"
import type { KnownProgramme } from "./known-programme.ts"
import { knownIn, type KnownAppeal } from "./known-streams.ts"
import { order, when } from "./policy.ts"

/** What a court annuls of a decision by which texts were adopted, is annulled of the programme. */
export const annulmentFollowsRuling = [
  when(legalForce, "CourtRuled", ({ stream, data, on, metadata }, known) => {
    const { id } = partsOf(stream)
    const about = knownIn(known, "approval", id)
    const { ruling, appeal, parts = [] } = data
    if (ruling !== "annulled" && ruling !== "annulled_in_part") return []
    if (about === undefined || !isOfText(about)) return []
    const { programme: owner } = about
    if (owner === undefined)
      return [{ gap: { type: "ProgrammeUntold", invariants: [], approval: id }, stream }]
    const scope =
      ruling === "annulled" ? wholeOf(about, knownIn(known, "programme", owner)) : partsIn(about, parts)
    if (scope === undefined)
      return [
        {
          gap: { type: "AnnulledPartUntold", invariants: [], approval: id },
          stream: streamOf(programme, owner),
        },
      ]
    const court = knownIn(known, "legalForce", id)?.appeals.find((one) => one.appeal === appeal)
    return [
      order(
        programme,
        owner,
        { type: "AnnulProgramme", data: { scope, approval: id, appeal } },
        { authority: metadata.authority ?? ruledBy(court, on) },
      ),
    ]
  }),
]

/** All that the approval was about: of a programme that has other documents too, only its own. */
const wholeOf = ({ documents }: KnownApproval, owner: KnownProgramme | undefined): Scope => {
  const others = owner?.documents.some(({ document }) => !documents.includes(document)) === true
  return others && documents.length > 0 ? { parts: documents.map((document) => ({ document })) } : "full"
}

/** A place is a place in a document: in the only one, where the ruling names none. */
const partsIn = ({ documents }: KnownApproval, parts: readonly Part[]): Scope | undefined => {
  const [only] = documents.length === 1 ? documents : []
  const placed = parts.flatMap(({ document = only, locator }) =>
    document === undefined ? [] : [{ document, locator }],
  )
  return placed.length > 0 && placed.length === parts.length ? { parts: placed } : undefined
}

/** A court that is not registered as a body cannot be named: the ruling itself is the cause of what is recorded. */
const ruledBy = (court: KnownAppeal | undefined, on: DateRange): Authority =>
  court?.body === undefined
    ? {
        missing: {
          en: "A court's ruling, named as the cause; the court is not registered as a body.",
          fi: "Tuomioistuimen ratkaisu, joka on nimetty syyksi; tuomioistuinta ei ole toimielinrekisterissä.",
        },
      }
    : {
        body: court.body,
        meetingOn: on.from !== undefined && on.from === on.to ? on.from : notStated,
        ...(court.caseNumber !== undefined && { caseNumber: court.caseNumber }),
      }
