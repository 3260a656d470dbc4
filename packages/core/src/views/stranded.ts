import type { Approval } from "../approval/state.ts"
import { endOfBody, responsibleFor, type BodyEnd, type Responsible } from "../body-register/succession.ts"
import type { Consultation } from "../consultation/state.ts"
import { isAfter, isBy, type DateRange, type LocalDate } from "../date-range.ts"
import { endOfGroup } from "./group-end.ts"
import { nominationsOn } from "./group-on-a-day.ts"
import { bodyOfRule } from "../seat-rule.ts"
import type { InvariantId } from "../invariants.ts"
import { responsibleOn } from "../plan/responsibility.ts"
import { isEnd, programmeStateOf } from "../programme/standing.ts"
import type { SeatRecords } from "./sitting.ts"
import { known } from "../told.ts"

/** Something open that stands with a body that has ceased: who has it now, or that nobody does whom the record names. */
export interface Stranded {
  readonly what: "programme" | "seat" | "nomination_request" | "statement_request" | "route_step"
  /** Of the programme, the seat, the request, or the approval. */
  readonly id: string
  /** The step of the approval's route. */
  readonly step?: number
  /** The group or the consultation that it belongs to. */
  readonly of?: string
  readonly body: string
  readonly end: BodyEnd
  readonly now: Responsible
  /** B-03 where it was given to a body that had ceased already; B-02 where it has no one successor; else X-09. */
  readonly rule: InvariantId
}

/** What is open, and with whom. */
interface Open extends Pick<Stranded, "what" | "id" | "step" | "of" | "body"> {
  readonly since: DateRange | undefined
}

/**
 * What is open on a day with bodies that have ceased by then: programmes by the body that prepares them, seats by the body that
 * their rule names, requests by the body that was asked, steps of approvals by the body that they are planned for. What has a successor has moved there; the rest is for people to settle.
 */
export const strandedOn = (
  records: SeatRecords & {
    readonly consultations?: ReadonlyMap<string, Consultation>
    readonly approvals?: ReadonlyMap<string, Approval>
  },
  on: LocalDate,
): readonly Stranded[] =>
  [
    ...programmesOn(records.programmes, on),
    ...groupsOn(records, on),
    ...requestsOn(records.consultations, on),
    ...stepsAhead(records.approvals),
  ].flatMap(({ since, ...open }) => {
    const end = endOfBody(records.register, open.body)
    if (end === undefined || isBy(end.from, on) !== "yes") return []
    const now = responsibleFor(records.register, open.body, open.id, on)
    const isTooLate =
      since !== undefined && end.from.to !== undefined && isAfter(since, end.from.to) === "yes"
    const rule = isTooLate ? "B-03" : "exception" in now ? "B-02" : "X-09"
    return [{ ...open, end, now, rule }]
  })

const programmesOn = (programmes: SeatRecords["programmes"], on: LocalDate): readonly Open[] =>
  [...(programmes ?? [])].flatMap(([id, state]) => {
    const responsible = responsibleOn(state, on)
    const body = known(responsible?.lead)
    return body === undefined || isEnd(programmeStateOf(state, on).state)
      ? []
      : [{ what: "programme", id, body, since: responsible?.on }]
  })

const groupsOn = (records: SeatRecords, on: LocalDate): readonly Open[] =>
  [...records.groups].flatMap(([of, group]) => {
    const end = endOfGroup(records, of)
    if (end !== undefined && isBy(end.from, on) === "yes") return []
    const seats = group.seats.flatMap(({ seat: id, rule, on: since }): readonly Open[] => {
      const body = bodyOfRule(rule)
      return body === undefined ? [] : [{ what: "seat", id, of, body, since }]
    })
    const requests = nominationsOn(group, on).flatMap(({ request: id, to, status }): readonly Open[] => {
      const since = group.nominations.find(({ request }) => request === id)?.on
      const isOpen = status === "open" || status === "overdue"
      return "body" in to && isOpen ? [{ what: "nomination_request", id, of, body: to.body, since }] : []
    })
    return [...seats, ...requests]
  })

const requestsOn = (consultations: ReadonlyMap<string, Consultation> | undefined, on: LocalDate) =>
  [...(consultations ?? [])].flatMap(([of, { status, requested }]): readonly Open[] =>
    status !== "open"
      ? []
      : [...requested].flatMap(([body, { requests, statements, nonResponseOn }]): readonly Open[] => {
          const isAnswered =
            statements.length > 0 || (nonResponseOn !== undefined && isBy(nonResponseOn, on) === "yes")
          return isAnswered
            ? []
            : requests.map((id) => ({ what: "statement_request", id, of, body, since: undefined }))
        }),
  )

const stepsAhead = (approvals: ReadonlyMap<string, Approval> | undefined): readonly Open[] =>
  [...(approvals ?? [])].flatMap(([id, { status, route, decisions }]): readonly Open[] =>
    status !== "open"
      ? []
      : route
          .filter(({ step }) => !decisions.some((decision) => decision.step === step))
          .map(({ step, body }) => ({ what: "route_step", id, step, body, since: undefined })),
  )
