import {
  consultation,
  isTold,
  portfolio,
  programme,
  type DateRange,
  type LocalDate,
  type LocalizedText,
  type Told,
} from "@programme-lifecycle/core"
import {
  isBy,
  type BodyRegister,
  type Consultation,
  type Portfolio,
  type Programme,
} from "@programme-lifecycle/core/replay"
import { recalls, reviewDue, undisposedInputs } from "@programme-lifecycle/core/views"
import { carriedForwardOf, type ConsultationRow } from "./consultation-row.ts"
import { directionsTo, type DirectionRow } from "./directions.ts"
import { markOf, marked, type Marked, type Named } from "./named.ts"
import type { Outlook } from "./outlook.ts"
import { preparationOf } from "./prepared.ts"

type Comments = Consultation["carriedForward"][number]["comments"]

/** What was directed, promised, forwarded and carried forward, and still wants something to happen. */
export interface Promises {
  readonly directions: readonly DirectionRow[]
  readonly proposals: readonly (Marked & {
    readonly subject: LocalizedText
    readonly meetingOn: Told<DateRange>
    readonly body?: Named
  })[]
  readonly followUps: readonly (Marked & {
    readonly programme: Named
    readonly what: LocalizedText
    readonly due: Told<DateRange>
    readonly strength: Programme["followUps"][number]["strength"]
    readonly reported: boolean
    readonly overdue: boolean
  })[]
  /** What the law wants reviewed in the term of the council. */
  readonly reviews: readonly {
    readonly programme: Named
    readonly provision: string
    readonly dueBy: LocalDate
    readonly reviewed: boolean
    readonly overdue: boolean
  }[]
  readonly forwards: readonly (Marked & {
    readonly consultation: string
    readonly to: LocalizedText
    readonly on: DateRange
    /** It can be acknowledged, and has not been. */
    readonly unacknowledged: boolean
  })[]
  /** Copies that are to be called back, since comments in them were withdrawn. */
  readonly recalls: readonly {
    readonly consultation: string
    readonly from: LocalizedText
    readonly on: DateRange
    readonly comments: number
  }[]
  readonly carriedForward: readonly (ConsultationRow["carriedForward"][number] & {
    readonly consultation: string
  })[]
  /** Comments of earlier rounds that have come to a preparation, and of which nobody has said what becomes of them. */
  readonly waitingInputs: readonly {
    readonly programme: Named
    readonly fromConsultation: string
    readonly comments: Comments
    readonly on: DateRange
  }[]
}

export interface PromiseInputs {
  readonly register: BodyRegister
  readonly portfolio: { readonly id: string; readonly state: Portfolio }
  readonly programmes: readonly string[]
  /** Programmes that carry out the same strategy: what binds them is told here too. */
  readonly outside: readonly string[]
}

export const promisesOf = (
  outlook: Outlook,
  { register, portfolio: { id: whole, state }, programmes, outside }: PromiseInputs,
): Promises => {
  const { states, names } = outlook
  const weak = states.weak(portfolio, whole)
  const related = state.strategy === undefined ? programmes : [...programmes, state.strategy]
  const rounds = [...new Set(related.flatMap((id) => states.serving(consultation, id)))].map((id) => ({
    id,
    round: states.get(consultation, id),
    weak: states.weak(consultation, id),
  }))
  return {
    directions: directionsTo(outlook, whole, programmes, related, outside),
    proposals: state.proposals.map(({ subject, meetingOn, body }) => ({
      subject,
      meetingOn,
      ...(body !== undefined && { body: names.body(body) }),
      ...marked(markOf(weak, "ProposalPromised", subject)),
    })),
    followUps: related.flatMap((id) => followUpsOf(outlook, id)),
    reviews: related.flatMap((id) => reviewsOf(outlook, register, id)),
    forwards: rounds.flatMap(({ id, round, weak: ofRound }) =>
      round.forwards.map(({ forward, office, on: day, acknowledgedOn, recalledOn }) => ({
        consultation: id,
        to: office,
        on: day,
        unacknowledged: forward !== undefined && acknowledgedOn === undefined && recalledOn === undefined,
        ...marked(markOf(ofRound, "CommentForwarded", office)),
      })),
    ),
    recalls: rounds.flatMap(({ id, round }) =>
      recalls(round).map(({ office, on: day, comments }) => ({
        consultation: id,
        from: office,
        on: day,
        comments: comments.length,
      })),
    ),
    carriedForward: rounds.flatMap(({ id, round, weak: ofRound }) =>
      carriedForwardOf(round, ofRound, names).map((one) => ({ consultation: id, ...one })),
    ),
    waitingInputs: related.flatMap((id) => {
      const prepared = preparationOf(states, id)?.state
      if (prepared === undefined) return []
      return undisposedInputs(prepared).flatMap((input) => {
        const one = prepared.inputs.get(input)
        if (one === undefined) return []
        const { fromConsultation, comments, on: day } = one
        return [{ programme: names.programme(id), fromConsultation, comments, on: day }]
      })
    }),
  }
}

const followUpsOf = ({ states, names, on }: Outlook, id: string): Promises["followUps"] => {
  const { followUps, followUpReports } = states.get(programme, id)
  const weak = states.weak(programme, id)
  const promises = new Set(followUpReports.flatMap(({ promise }) => promise ?? []))
  return followUps.map(({ promise, what, due, strength }) => {
    const reported = promise !== undefined && promises.has(promise)
    return {
      programme: names.programme(id),
      what,
      due,
      strength,
      reported,
      overdue: !reported && isTold(due) && isBy(due, on) === "yes" && due.to !== on,
      ...marked(markOf(weak, "FollowUpPromised", what)),
    }
  })
}

/** As far as the register tells the council's terms: that of the day, and those that ended without a review. */
const reviewsOf = (
  { states, names, profile, on }: Outlook,
  { bodies, terms }: BodyRegister,
  id: string,
): Promises["reviews"] =>
  terms.flatMap(({ body, from: { from }, to: { to } = {} }) => {
    if (bodies.get(body)?.kind !== "council" || from === undefined || to === undefined || from > on) return []
    const due = reviewDue(states.get(programme, id), { from, to }, profile, on)
    if (due === undefined || (to < on && !due.fellDue)) return []
    return [
      {
        programme: names.programme(id),
        provision: due.provision,
        dueBy: due.dueBy,
        reviewed: due.reviews.length > 0,
        overdue: due.fellDue,
      },
    ]
  })
