import {
  approval,
  consultation,
  isBy,
  isTold,
  programme,
  type Consultation,
  type DateRange,
  type LocalDate,
  type LocalizedText,
  type Portfolio,
  type Programme,
  type Told,
} from "@programme-lifecycle/core"
import { preparationOf } from "./programme-row.ts"
import { notStated, type Named, type Names } from "./named.ts"
import type { States } from "./states.ts"

/** What was directed, promised, forwarded and carried forward, and still wants something to happen. */
export interface Promises {
  readonly directions: readonly {
    readonly to: Named | "portfolio"
    readonly text: LocalizedText
    readonly from: Told<Named>
    readonly binding: Told<boolean>
    readonly addressed: boolean
    readonly exhaustive: Told<boolean>
    readonly on: DateRange
  }[]
  readonly proposals: readonly {
    readonly subject: LocalizedText
    readonly meetingOn: Told<DateRange>
    readonly body?: Named
  }[]
  readonly followUps: readonly {
    readonly programme: Named
    readonly what: LocalizedText
    readonly due: Told<DateRange>
    readonly strength: Programme["followUps"][number]["strength"]
    readonly overdue: boolean
  }[]
  readonly forwards: readonly {
    readonly consultation: string
    readonly to: LocalizedText
    readonly on: DateRange
  }[]
  readonly carriedForward: readonly {
    readonly consultation: string
    readonly comments: Consultation["carriedForward"][number]["comments"]
    readonly to: Named | { readonly next: LocalizedText }
  }[]
}

export const promisesOf = (
  states: States,
  names: Names,
  portfolioId: string,
  portfolio: Portfolio,
  programmes: readonly string[],
  on: LocalDate,
): Promises => {
  const related = portfolio.strategy === undefined ? programmes : [...programmes, portfolio.strategy]
  const consultations = [...new Set(related.flatMap((id) => states.serving(consultation, id)))]
  return {
    directions: [
      ...programmes.flatMap((id) => received(states, names, id)),
      ...related.flatMap((id) => adopted(states, names, id, portfolioId)),
    ],
    proposals: portfolio.proposals.map(({ subject, meetingOn, body }) => ({
      subject,
      meetingOn,
      ...(body !== undefined && { body: names.body(body) }),
    })),
    followUps: related.flatMap((id) =>
      states.get(programme, id).followUps.map(({ what, due, strength }) => ({
        programme: names.programme(id),
        what,
        due,
        strength,
        overdue: isTold(due) && isBy(due, on) === "yes" && due.to !== on,
      })),
    ),
    forwards: consultations.flatMap((id) =>
      states
        .get(consultation, id)
        .forwards.map(({ office, on: day }) => ({ consultation: id, to: office, on: day })),
    ),
    carriedForward: consultations.flatMap((id) =>
      states.get(consultation, id).carriedForward.map(({ comments, to }) => ({
        consultation: id,
        comments,
        to: "programme" in to ? names.programme(to.programme) : to,
      })),
    ),
  }
}

const received = (states: States, names: Names, id: string): Promises["directions"] =>
  [...(preparationOf(states, id)?.state.directions.values() ?? [])].map((one) => ({
    to: names.programme(id),
    text: one.text,
    from: typeof one.from === "string" ? names.body(one.from) : one.from,
    binding: one.binding,
    addressed: one.addressed.length > 0,
    exhaustive: one.exhaustive ?? { untold: "not stated" },
    on: one.receivedOn,
  }))

/** Directions adopted with a decision, addressed to the portfolio or to one of its programmes. */
const adopted = (states: States, names: Names, id: string, portfolioId: string): Promises["directions"] =>
  states.serving(approval, id).flatMap((one) => {
    const { directions, decisions } = states.get(approval, one)
    const decider = decisions.find(({ authoritative }) => authoritative)?.body
    return directions
      .filter(({ to }) => "programme" in to || to.portfolio === portfolioId)
      .map(({ text, to, exhaustive, on, direction }) => ({
        to: "programme" in to ? names.programme(to.programme) : ("portfolio" as const),
        text,
        from: decider === undefined ? notStated : names.body(decider),
        binding: notStated,
        addressed: "programme" in to && isAddressed(states, to.programme, direction),
        exhaustive,
        on,
      }))
  })

const isAddressed = (states: States, id: string, direction: string): boolean =>
  (preparationOf(states, id)?.state.directions.get(direction)?.addressed.length ?? 0) > 0
