import { statementsOf, type Statement } from "../views/consultation-follow-up.ts"
import type { Consultation } from "../consultation/state.ts"
import { onDay } from "../date-range.ts"
import type { InfluenceStanding } from "../preparation/state.ts"
import type { InfluenceBody } from "../preparation/terms.ts"
import { negotiationMissing, statementsMissing } from "./consultations.ts"
import type { ReadinessInputs } from "./inputs.ts"
import { cooperationPending, influenceBodiesMissing } from "./preparation.ts"

/** Somebody whom the law wants heard on a programme, and how that stands. */
export interface StatutoryConsultee {
  readonly who:
    | { readonly influenceBody: InfluenceBody }
    /** Asked for a statement, or offered a negotiation. */
    | { readonly body: string }
    /** The documents on which a statement is to be asked for; the law does not name by whom. */
    | { readonly statementOn: readonly string[] }
    /** Where a negotiation is to be offered for what may affect the Sámi. */
    | { readonly municipalities: readonly string[] }
    | "staff"
  /** The provision, where a record or the profile names one. */
  readonly provision?: string
  /** Missing: nobody has given them the opportunity. Not used: it was given, and not taken. */
  readonly standing: "offered" | "received" | "not used" | "not concerned" | "missing"
}

/** Everybody whom the law wants heard on the programme: in its preparation, and by the consultations that serve it. */
export const statutoryConsultees = (inputs: ReadinessInputs): readonly StatutoryConsultee[] => {
  const { consultations, on } = inputs
  const rounds = [...consultations.values()]
  const statements = rounds.flatMap((round) => statementsOf(round, onDay(on)))
  return [
    ...inPreparation(inputs),
    ...statements.flatMap(({ body, statutory: provision, status }) =>
      provision === undefined ? [] : [{ who: { body }, provision, standing: ofStatement[status] }],
    ),
    ...missing(statementsMissing(inputs), (statementOn) => ({ statementOn })),
    ...rounds.flatMap(negotiated),
    ...missing(negotiationMissing(inputs), (municipalities) => ({ municipalities })),
  ]
}

const missing = (
  about: readonly string[],
  who: (about: readonly string[]) => StatutoryConsultee["who"],
): readonly StatutoryConsultee[] => (about.length === 0 ? [] : [{ who: who(about), standing: "missing" }])

const inPreparation = (inputs: ReadinessInputs): readonly StatutoryConsultee[] => {
  const { preparation, profile } = inputs
  if (preparation === undefined) return []
  const provisionFor = (kind: InfluenceBody) => {
    const provision = profile.influenceBodies[kind]
    return provision === undefined ? {} : { provision }
  }
  const staff = { who: "staff", provision: profile.staffCooperation.provision } as const
  return [
    ...[...preparation.influenceBodies].map(([kind, { is }]): StatutoryConsultee => ({
      who: { influenceBody: kind },
      ...provisionFor(kind),
      standing: ofInfluenceBody[is],
    })),
    ...influenceBodiesMissing(inputs).map((kind): StatutoryConsultee => ({
      who: { influenceBody: kind },
      ...provisionFor(kind),
      standing: "missing",
    })),
    ...(preparation.staffCooperation === undefined ? [] : [{ ...staff, standing: "received" } as const]),
    ...(cooperationPending(inputs) ? [{ ...staff, standing: "missing" } as const] : []),
  ]
}

const ofInfluenceBody: Readonly<Record<InfluenceStanding["is"], StatutoryConsultee["standing"]>> = {
  offered: "offered",
  responded: "received",
  "not concerned": "not concerned",
}

/** Whoever was asked had the opportunity, also while it is not settled whether they took it. */
const ofStatement: Readonly<Record<Statement["status"], StatutoryConsultee["standing"]>> = {
  received: "received",
  "no response": "not used",
  awaited: "offered",
  missing: "offered",
}

const ofNegotiation = {
  offered: "offered",
  held: "received",
  declined: "not used",
  "not used": "not used",
} as const

const negotiated = ({ negotiations }: Consultation): readonly StatutoryConsultee[] =>
  [...negotiations].map(([body, is]) => ({ who: { body }, standing: ofNegotiation[is] }))
