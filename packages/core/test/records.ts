import type { BodyRegisterEvent } from "../src/body-register/events.ts"
import { bodyRegister } from "../src/body-register/index.ts"
import type { BodyRegister } from "../src/body-register/state.ts"
import type { BodyKind, RegisterRole as Role } from "../src/body-register/terms.ts"
import { onDay, type LocalDate } from "../src/date-range.ts"
import type { GroupEvent } from "../src/group/events.ts"
import { group } from "../src/group/index.ts"
import type { Group } from "../src/group/state.ts"
import { specification, storyDay, type StoryEvent } from "../src/testing/index.ts"
import { uuid } from "./county.ts"

/** An event of a group's history, and of the register's. */
export type OfGroup = StoryEvent<GroupEvent>
export type OfRegister = StoryEvent<BodyRegisterEvent>

export const groupOf = (...history: readonly OfGroup[]): Group => specification(group).given(...history).state

export const registerOf = (...history: readonly OfRegister[]): BodyRegister =>
  specification(bodyRegister).given(...history).state

type GroupData<Type extends GroupEvent["type"]> = Extract<GroupEvent, { type: Type }>["data"]

/** On a day before everything that the stories tell of the seats. */
export const early = { on: onDay("2022-01-01") }
export const on = (day: LocalDate = storyDay) => ({ on: onDay(day) })

export const steering = uuid(201)
export const board = uuid(11)
export const committee = uuid(12)
export const seat = (n: number): string => uuid(100 + n)

export const body = (id: string, kind: BodyKind) =>
  ({
    type: "BodyRegistered",
    data: { body: id, kind, name: { fi: kind }, canDecide: true },
    ...early,
  }) as const

export const established = (data: Partial<GroupData<"GroupEstablished">> = {}) =>
  ({
    type: "GroupEstablished",
    data: {
      kind: "steering",
      name: { fi: "Ohjausryhmä" },
      legalStatus: "working_group",
      appointedBy: board,
      serves: "authority",
      ...data,
    },
    ...early,
  }) as const

type SeatData = GroupData<"SeatDefined">

export const defined = (n: number, rule: SeatData["rule"], more: Partial<SeatData> = {}) =>
  ({ type: "SeatDefined", data: { seat: seat(n), rule, groupRole: "member", ...more }, ...early }) as const

/** A seat for one person, whom somebody names. */
export const named = (n: number, by: string = committee, more: Partial<SeatData> = {}) =>
  defined(n, { by: "nominated", nominator: { body: by }, count: 1 }, more)

export const appointed = (n: number, person: string, from: LocalDate, to?: LocalDate) =>
  ({
    type: "MemberAppointed",
    data: { seat: seat(n), who: { person }, from, ...(to !== undefined && { to }) },
    ...on(from),
  }) as const

export const deputy = (n: number, person: string, from: LocalDate) =>
  ({ type: "DeputyAppointed", data: { seat: seat(n), who: { person }, from }, ...on(from) }) as const

export const holder = (
  id: string,
  role: Role,
  person: string,
  from: LocalDate,
  more: { readonly to?: LocalDate; readonly acting?: true } = {},
) =>
  ({ type: "OfficeHolderAppointed", data: { body: id, role, person, from, ...more }, ...on(from) }) as const

export const left = (id: string, role: Role, person: string, to: LocalDate) =>
  ({ type: "OfficeHolderEnded", data: { body: id, role, person, to, cause: "resigned" }, ...on(to) }) as const
