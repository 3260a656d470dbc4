import { onDay } from "../date-range.ts"
import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { isSameRole } from "../office.ts"
import { fromDay, overlap } from "../tenure.ts"
import type { Data } from "./commands.ts"
import { isHolder } from "./evolve.ts"
import { ended, unregistered } from "./registration.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { BodyRegister } from "./state.ts"

export const startTerm = (data: Data<"StartTerm">, state: BodyRegister, context: Context): Decision =>
  ruling(
    [{ type: "TermStarted", data }],
    unregistered(data.body, state),
    ended(data.body, data.from, state, context),
    isStarted(data, state)
      ? { type: "TermAlreadyStarted", invariants: [], body: data.body, term: data.term }
      : undefined,
  )

export const endTerm = (data: Data<"EndTerm">, state: BodyRegister): Decision =>
  ruling(
    [{ type: "TermEnded", data }],
    isStarted(data, state)
      ? undefined
      : { type: "TermNotStarted", invariants: [], body: data.body, term: data.term },
  )

export const appoint = (data: Data<"AppointOfficeHolder">, state: BodyRegister, context: Context): Decision =>
  ruling(
    [{ type: "OfficeHolderAppointed", data }],
    unregistered(data.body, state),
    ended(data.body, data.from, state, context),
    heldAlready(data, state, context),
  )

export const endOffice = (data: Data<"EndOfficeHolder">, { holders }: BodyRegister): Decision =>
  ruling(
    [{ type: "OfficeHolderEnded", data }],
    holders.some((one) => isHolder(one, data))
      ? undefined
      : { type: "OfficeNotHeld", invariants: [], body: data.body, person: data.person },
  )

const isStarted = (
  { body, term }: Pick<Data<"EndTerm">, "body" | "term">,
  { terms }: BodyRegister,
): boolean => terms.some((one) => one.body === body && one.term === term)

/** One holder at a time, and one who acts in the holder's place. Members are many; the same member is not one twice. */
const heldAlready = (
  data: Data<"AppointOfficeHolder">,
  { holders }: BodyRegister,
  { occurredOn }: Context,
): Guard => {
  const { body, role, person, acting = false, to } = data
  const tenure = { from: fromDay(data.from, occurredOn), to: to === undefined ? undefined : onDay(to) }
  const other = holders.find(
    (one) =>
      one.body === body &&
      isSameRole(one.role, role) &&
      (one.acting ?? false) === acting &&
      (role !== "member" || one.person === person) &&
      overlap(one, tenure),
  )
  return other === undefined
    ? undefined
    : { type: "OfficeHeldAlready", invariants: ["B-07"], body, person: other.person }
}
