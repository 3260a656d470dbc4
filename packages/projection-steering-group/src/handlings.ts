import type { Approval, DateRange, Told } from "@programme-lifecycle/core"
import type { Named, Names } from "./named.ts"

/** What bodies have done with a programme, and are to do. */
export interface Handlings {
  /** Meetings whose agenda it is on and that have not decided, the earliest first. */
  readonly ahead: readonly {
    readonly body: Named
    readonly meetingOn: Told<DateRange>
    readonly role: Approval["agenda"][number]["role"]
    readonly itemNumber?: string
  }[]
  readonly decided: readonly {
    readonly body: Named
    readonly on: DateRange
    readonly outcome: Approval["decisions"][number]["resolution"]["outcome"]
    readonly mode: Approval["decisions"][number]["resolution"]["mode"]
    readonly authoritative: boolean
  }[]
  readonly returned: number
}

export const handlingsOf = (approvals: readonly Approval[], names: Names): Handlings => {
  const ahead = approvals.flatMap(({ status, agenda, decisions }) =>
    status === "open"
      ? agenda.filter((item) => !decisions.some(({ step }) => step === item.step) && !wasMoved(item, agenda))
      : [],
  )
  return {
    ahead: ahead
      .map(({ body, meetingOn, role, itemNumber }) => ({
        body: names.body(body),
        meetingOn,
        role,
        ...(itemNumber !== undefined && { itemNumber }),
      }))
      .sort((one, other) => (dayOf(one.meetingOn) < dayOf(other.meetingOn) ? -1 : 1)),
    decided: approvals.flatMap(({ decisions }) =>
      decisions.map(({ body, on, resolution, authoritative }) => ({
        body: names.body(body),
        on,
        outcome: resolution.outcome,
        mode: resolution.mode,
        authoritative,
      })),
    ),
    returned: approvals.filter(({ returned }) => returned !== undefined).length,
  }
}

/** The item stands on a later agenda for the same step. */
const wasMoved = (item: Approval["agenda"][number], agenda: Approval["agenda"]): boolean =>
  agenda.findLast(({ step }) => step === item.step) !== item

const dayOf = (meetingOn: Told<DateRange>): string =>
  "untold" in meetingOn ? "9999" : (meetingOn.from ?? "9998")
