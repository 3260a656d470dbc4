import { holdersOn } from "../body-register/on-a-day.ts"
import type { BodyRegister, OfficeHolder } from "../body-register/state.ts"
import { endOfBody, hasEnded } from "../body-register/succession.ts"
import { addDays } from "../calendar.ts"
import { isBy, type DateRange, type LocalDate } from "../date-range.ts"
import { isSameRole, type BodyOffice } from "../office.ts"
import { responsibleOn } from "../plan/responsibility.ts"
import type { SeatOn, SeatRecords, Sitter } from "./sitting.ts"
import { byDay } from "../tenure.ts"
import { known } from "../told.ts"

export const inOffice = ({ person, acting, from, body, role }: OfficeHolder): Sitter => ({
  person,
  status: acting === true ? "acting" : "in_office",
  since: from,
  office: { body, role },
  certain: true,
})

/** Who holds an office: whoever acts in the holder's place, or else the holder. */
export const holding = (
  register: BodyRegister,
  { body, role }: BodyOffice,
  on: LocalDate,
): Pick<SeatOn, "sitters" | "vacancies"> => {
  const end = endOfBody(register, body)
  if (end !== undefined && hasEnded(register, body, on) === "yes")
    return { sitters: [], vacancies: [{ cause: "body_ended", since: end.from }] }
  const holders = holdersOn(register, body, on, role)
  const holder = holders.find(({ acting }) => acting === true) ?? holders.at(0)
  const before = register.holders
    .filter((one) => one.body === body && isSameRole(one.role, role))
    .filter((one) => one !== holder && one.to !== undefined && isBy(one.to, on) === "yes")
    .sort((one, other) => byDay(one.to ?? one.from, other.to ?? other.from))
    .at(-1)
  if (holder !== undefined)
    return {
      sitters: [{ ...inOffice(holder), ...(before !== undefined && { after: afterOf(before) }) }],
      vacancies: [],
    }
  return before?.to === undefined
    ? { sitters: [{ status: "in_office", office: { body, role }, certain: false }], vacancies: [] }
    : {
        sitters: [],
        vacancies: [{ cause: "office_vacant", since: dayAfter(before.to), person: before.person }],
      }
}

/** All who hold an office of the body, but for a holder in whose place somebody acts. */
export const membersOn = (register: BodyRegister, body: string, on: LocalDate): readonly OfficeHolder[] => {
  const holders = holdersOn(register, body, on)
  const acting = holders.filter((one) => one.acting === true)
  return holders.filter(
    (one) =>
      acting.includes(one) || one.role === "member" || !acting.some(({ role }) => isSameRole(role, one.role)),
  )
}

/** The first day without a holder: the last day in office is one with a holder still. */
const dayAfter = ({ from, to }: DateRange): DateRange => ({
  ...(from !== undefined && { from: addDays(from, 1) }),
  ...(to !== undefined && { to: addDays(to, 1) }),
})

const afterOf = ({ person, cause }: OfficeHolder): NonNullable<Sitter["after"]> => ({
  person,
  ...(cause !== undefined && { cause }),
})

/** The bodies that had the preparation of the portfolio's programmes. */
export const preparersOn = (
  { portfolios, programmes }: SeatRecords,
  portfolio: string,
  on: LocalDate,
): readonly string[] => {
  const ids = portfolios?.get(portfolio)?.programmes.filter((one) => isBy(one.on, on) === "yes") ?? []
  const leads = ids.flatMap(({ programme }) => {
    const state = programmes?.get(programme)
    return (state === undefined ? undefined : known(responsibleOn(state, on)?.lead)) ?? []
  })
  return [...new Set(leads)]
}
