import { termOn } from "../body-register/on-a-day.ts"
import type { BodyRegister } from "../body-register/state.ts"
import { endOfBody, responsibleFor } from "../body-register/succession.ts"
import { addDays } from "../calendar.ts"
import { onDay, type DateRange } from "../date-range.ts"
import type { Group } from "../group/state.ts"
import { byDay } from "../tenure.ts"
import { known } from "../told.ts"

/** From when a group is no more, and why. Only the first of these is an event; the others follow from days that are recorded. */
export interface GroupEnd {
  readonly from: DateRange
  readonly by: "ended" | "term" | "term_of_appointing_body" | "appointing_body_ended" | "parent_ended"
}

/**
 * When a group ends or has ended: by its own term, with the group above it, with the body that set it up where nobody took that
 * body's place, and a commission with that body's term.
 */
export const endOfGroup = (
  records: { readonly groups: ReadonlyMap<string, Group>; readonly register: BodyRegister },
  id: string,
  asked: readonly string[] = [],
): GroupEnd | undefined => {
  const group = records.groups.get(id)
  if (group === undefined || asked.includes(id)) return undefined
  const { ended, until, parent } = group
  const above = parent === undefined ? undefined : endOfGroup(records, parent, [...asked, id])
  const ends: readonly (GroupEnd | undefined)[] = [
    ended === undefined ? undefined : { from: ended.on, by: "ended" },
    until === undefined ? undefined : { from: onDay(addDays(until, 1)), by: "term" },
    endWithTerm(records.register, group),
    endWithBody(records.register, group, id),
    above === undefined ? undefined : { from: above.from, by: "parent_ended" },
  ]
  return ends
    .filter((end) => end !== undefined)
    .sort((one, other) => byDay(one.from, other.from))
    .at(0)
}

/** The last day of the term in which the body that set the group up was then. */
export const lastDayOfAppointingBody = (
  register: BodyRegister,
  { appointedBy, establishedOn }: Group,
): DateRange | undefined => {
  const body = known(appointedBy)
  const day = establishedOn?.from
  return body === undefined || day === undefined ? undefined : termOn(register, body, day)?.to
}

const endWithTerm = (register: BodyRegister, group: Group): GroupEnd | undefined => {
  const last = group.kind === "toimikunta" ? lastDayOfAppointingBody(register, group)?.to : undefined
  return last === undefined ? undefined : { from: onDay(addDays(last, 1)), by: "term_of_appointing_body" }
}

const endWithBody = (register: BodyRegister, { appointedBy }: Group, id: string): GroupEnd | undefined => {
  const body = known(appointedBy)
  if (body === undefined) return undefined
  const last = responsibleFor(register, body, id, "9999-12-31")
  const end = "exception" in last ? endOfBody(register, last.body) : undefined
  return end === undefined ? undefined : { from: end.from, by: "appointing_body_ended" }
}
