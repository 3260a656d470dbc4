import { isBy, type DateRange, type LocalDate } from "../date-range.ts"
import type { LocalizedText } from "../localized-text.ts"
import { isSameRole } from "../office.ts"
import { byDay, fromDay, isDuring } from "../tenure.ts"
import { notStated, type Told } from "../told.ts"
import type { BodyRegister, OfficeHolder, Term } from "./state.ts"
import { hasEnded } from "./succession.ts"
import type { RegisterRole } from "./terms.ts"

/** What a body was called on a day; without a day, what it is called last. Undefined if it is not registered. */
export const nameOn = (register: BodyRegister, body: string, on?: LocalDate): LocalizedText | undefined => {
  const renamings = inForce(register.renamings, body, ({ effectiveFrom }) => effectiveFrom)
  const borne = renamings.findLast(({ from }) => on === undefined || isBy(from, on) === "yes")
  return borne?.name ?? renamings.at(0)?.former ?? register.bodies.get(body)?.name
}

/** How many members a body had by law on a day, which is what its quorum is counted of. */
export const statutorySizeOn = (register: BodyRegister, body: string, on: LocalDate): Told<number> =>
  inForce(register.sizes, body, ({ from }) => from).findLast(({ from }) => isBy(from, on) === "yes")?.size ??
  register.bodies.get(body)?.statutorySize ??
  notStated

/** Who held an office of a body on a day, or any office of it. Those of whom it is not certain are left out. */
export const holdersOn = (
  register: BodyRegister,
  body: string,
  on: LocalDate,
  role?: RegisterRole,
): readonly OfficeHolder[] =>
  register.holders.filter(
    (holder) =>
      holder.body === body &&
      hasEnded(register, body, on) !== "yes" &&
      (role === undefined || isSameRole(holder.role, role)) &&
      isDuring(holder, on) === "yes",
  )

/** The term that a body was in on a day. */
export const termOn = ({ terms }: BodyRegister, body: string, on: LocalDate): Term | undefined =>
  terms.findLast((term) => term.body === body && isDuring(term, on) === "yes")

/** What was recorded of a body, in the order in which it came into force. */
const inForce = <Fact extends { readonly body: string; readonly on: DateRange }>(
  facts: readonly Fact[],
  body: string,
  dayOf: (fact: Fact) => LocalDate | undefined,
) =>
  facts
    .filter((fact) => fact.body === body)
    .map((fact) => ({ ...fact, from: fromDay(dayOf(fact), fact.on) }))
    .sort((one, other) => byDay(one.from, other.from))
