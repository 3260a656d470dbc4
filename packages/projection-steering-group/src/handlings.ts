import {
  approval,
  type DateRange,
  type LocalDate,
  type LocalizedText,
  type Told,
} from "@programme-lifecycle/core"
import { addDays, type Approval, type Programme } from "@programme-lifecycle/core/replay"
import { itemsAhead } from "@programme-lifecycle/core/views"
import { markOf, marked, notStated, type Marked, type Named } from "./named.ts"
import type { Outlook } from "./outlook.ts"

/** An item on the agenda of a meeting of which no decision on it is recorded. */
export interface ItemAhead extends Marked {
  readonly body: Named
  readonly meetingOn: Told<DateRange>
  /** The day of the meeting has passed, and what became of the item is not recorded; absent otherwise. */
  readonly isOver?: true
  readonly role: Approval["agenda"][number]["role"]
  readonly itemNumber?: string
  /** The documents that are decided on; none where the matter names none. */
  readonly documents: readonly Named[]
  /** Of a council's meeting: the last day for its notice, and the day on which it was sent. */
  readonly notice?: { readonly by: Told<LocalDate>; readonly sentOn?: LocalDate }
}

/** What bodies have done with a programme, and are to do. */
export interface Handlings {
  /** Meetings whose agenda it is on and that have not decided, as far as it is recorded; the earliest first. */
  readonly ahead: readonly ItemAhead[]
  readonly decided: readonly (Marked & {
    readonly body: Named
    readonly on: DateRange
    readonly outcome: Approval["decisions"][number]["resolution"]["outcome"]
    readonly mode: Approval["decisions"][number]["resolution"]["mode"]
    readonly authoritative: boolean
  })[]
  /** How often it was left for another meeting, and how often it came back to preparation. */
  readonly tabled: number
  readonly returned: number
  /** What was asked for when it came back last, or why nothing was. */
  readonly lastInstruction?: {
    readonly by: Named
    readonly on: DateRange
    readonly text: LocalizedText | { readonly none: LocalizedText }
  }
}

export const handlingsOf = (
  outlook: Outlook,
  approvals: ReadonlyMap<string, Approval>,
  programme: Programme,
): Handlings => {
  const { states, names } = outlook
  const all = [...approvals.values()]
  const last = all
    .flatMap(({ returned }) => returned ?? [])
    .sort((one, other) => ((one.on.to ?? "") < (other.on.to ?? "") ? -1 : 1))
    .at(-1)
  return {
    ahead: [...approvals]
      .flatMap(([id, state]) =>
        itemsAhead(state).map((item) => ({
          ...aheadOf(outlook, state, item, programme),
          ...marked(markOf(states.weak(approval, id), "ItemPlacedOnAgenda", item.step)),
        })),
      )
      .sort((one, other) => (dayOf(one.meetingOn) < dayOf(other.meetingOn) ? -1 : 1)),
    decided: [...approvals].flatMap(([id, { decisions }]) =>
      decisions.map(({ step, body, on, resolution, authoritative }) => ({
        body: names.body(body),
        on,
        outcome: resolution.outcome,
        mode: resolution.mode,
        authoritative,
        ...marked(markOf(states.weak(approval, id), "DecisionMade", step)),
      })),
    ),
    tabled: all.reduce((sum, { tabled }) => sum + tabled.length, 0),
    returned: all.filter(({ returned }) => returned !== undefined).length,
    ...(last !== undefined && {
      lastInstruction: { by: names.body(last.body), on: last.on, text: last.instruction },
    }),
  }
}

const aheadOf = (
  { names, profile, on }: Outlook,
  { terms }: Approval,
  { body, meetingOn, role, itemNumber, tier, noticeSentOn }: Approval["agenda"][number],
  { documents }: Programme,
): ItemAhead => {
  const isCouncil = tier === undefined ? names.kindOf(body) === "council" : tier === "council"
  const meeting = "untold" in meetingOn ? undefined : meetingOn
  // Only of a meeting whose day is fixed is it known by when its notice is due.
  const day = meeting?.from === meeting?.to ? meeting?.from : undefined
  return {
    body: names.body(body),
    meetingOn,
    ...(meeting?.to !== undefined && meeting.to < on && { isOver: true }),
    role,
    ...(itemNumber !== undefined && { itemNumber }),
    documents: (terms?.matter.documents ?? []).map((id) => {
      const title = documents.find(({ document }) => document === id)?.title
      return title === undefined ? { id } : { id, name: title }
    }),
    ...(isCouncil && {
      notice: {
        by: day === undefined ? notStated : addDays(day, -profile.councilNotice.days),
        ...(noticeSentOn !== undefined && { sentOn: noticeSentOn }),
      },
    }),
  }
}

/** The first day of a meeting, for sorting: a meeting without one comes after all others. */
export const dayOf = (meetingOn: Told<DateRange>): string =>
  "untold" in meetingOn ? "9999" : (meetingOn.from ?? "9998")
