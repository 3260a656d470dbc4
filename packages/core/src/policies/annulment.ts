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
import { appealBelow, isAnnulling, type KnownAppeal } from "./known-legal-force.ts"
import type { KnownProgramme } from "./known-programme.ts"
import { knownIn, type KnownStreams } from "./known-streams.ts"
import { order, when, type Gap, type Order } from "./policy.ts"

/** What a court annuls of a decision by which texts were adopted, is annulled of the programme. What it restores, a person records. */
export const annulmentFollowsRuling = [
  when(legalForce, "CourtRuled", ({ stream, data, on, metadata }, known) => {
    const force = knownIn(known, "legalForce", partsOf(stream).id)
    const { ruling, appeal, parts = [], interim } = data
    if (interim === true) return []
    const below = appealBelow(force, appeal)
    if (below?.annuls === true && (ruling === "remitted" || ruling === "reversed"))
      return ofText(known, stream, ({ id, owner }) => [
        gapAt(owner, { type: "RestorationLeft", approval: id }),
      ])
    if (!isAnnulling(data, force)) return []
    return ofText(known, stream, ({ id, about, owner }) => {
      const scope =
        ruling === "annulled_in_part"
          ? partsIn(about, parts)
          : wholeOf(about, knownIn(known, "programme", owner))
      if (scope === undefined) return [gapAt(owner, { type: "AnnulledPartUntold", approval: id })]
      const court = force?.appeals.find((one) => one.appeal === appeal)
      return [
        order(
          programme,
          owner,
          { type: "AnnulProgramme", data: { scope, approval: id, appeal } },
          { authority: metadata.authority ?? ruledBy(court, on) },
        ),
      ]
    })
  }),
]

/** What a body takes back of what it decided is annulled of the programme, on the authority of the new handling. */
export const annulmentFollowsRevocation = [
  when(legalForce, "DecisionRevoked", ({ stream, data }, known) =>
    ofText(known, stream, ({ id, about, owner }) => {
      const scope = wholeOf(about, knownIn(known, "programme", owner))
      const command = { type: "AnnulProgramme", data: { scope, approval: id } } as const
      return [order(programme, owner, command, { authority: { approval: data.newApproval } })]
    }),
  ),
]

/** A decision on texts, and the programme that they belong to. */
interface DecisionOnText {
  /** Of the approval. */
  readonly id: string
  readonly about: KnownApproval
  readonly owner: string
}

/** What follows for the programme whose texts were decided on; nothing where another matter was. What was revoked may stand again. */
const ofText = (
  known: KnownStreams,
  stream: string,
  follows: (decision: DecisionOnText) => readonly (Order | Gap)[],
): readonly (Order | Gap)[] => {
  const { id: decision } = partsOf(stream)
  const id = knownIn(known, "legalForce", decision)?.approval ?? decision
  const about = knownIn(known, "approval", id)
  if (about?.kind === "revocation" && about.programme !== undefined)
    return [gapAt(about.programme, { type: "RestorationLeft", approval: id })]
  if (about === undefined || !isOfText(about)) return []
  return about.programme === undefined
    ? [{ gap: { type: "ProgrammeUntold", invariants: [], approval: id }, stream }]
    : follows({ id, about, owner: about.programme })
}

const gapAt = (
  owner: string,
  gap: { readonly type: "RestorationLeft" | "AnnulledPartUntold"; readonly approval: string },
): Gap => ({ gap: { ...gap, invariants: [] }, stream: streamOf(programme, owner) })

/** All that the approval was about: of a programme that has other documents too, only its own. */
export const wholeOf = ({ documents }: KnownApproval, owner: KnownProgramme | undefined): Scope => {
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
