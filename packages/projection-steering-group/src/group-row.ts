import {
  daysBetween,
  group,
  officesOf,
  openRules,
  type Group,
  type Office,
  type DateRange,
  type LocalDate,
  type LocalizedText,
  type Told,
} from "@programme-lifecycle/core"
import { markOf, marked, type Mark, type Named, type Names, notStated } from "./named.ts"
import type { States } from "./states.ts"

type Rule = Group["seats"][number]["rule"]

/** A group that steers, follows or works for a portfolio. */
export interface GroupRow {
  readonly id: string
  readonly name?: LocalizedText
  readonly kind: NonNullable<Group["kind"]>
  /** Its part in the portfolio, where one is assigned. */
  readonly role?: "steering" | "follow_up"
  readonly beginning: "established" | "continued"
  readonly on: DateRange
  readonly mark?: Mark
  readonly legalStatus: NonNullable<Group["legalStatus"]>
  readonly appointedBy: Told<Named>
  readonly mandate: Told<LocalizedText>
  readonly seats: readonly {
    readonly id: string
    readonly rule: Rule
    /** The body that the rule names, where it names one. */
    readonly body?: Named
    readonly groupRole: Group["seats"][number]["groupRole"]
    readonly voting?: boolean
    readonly mark?: Mark
  }[]
  /** Offices that bring a member, each once, with the seats it takes. */
  readonly offices: readonly {
    /** A body, or another group, which may be known by its name alone. */
    readonly office: Partial<Named>
    readonly role: Office["role"]
    readonly seats: readonly string[]
  }[]
  readonly count: {
    /** Places that offices bring, an office on two seats counted twice. */
    readonly byOffice: number
    readonly distinctOffices: number
    /** Rules that fix no number of members. */
    readonly openRules: number
    /** Members there are at the least: offices, and the counts that rules state. */
    readonly atLeast: number
    /** Whether the places rest on an interpretation. */
    readonly mark?: Mark
  }
  readonly deferred?: { readonly until: Told<DateRange>; readonly days: Told<number> }
  readonly compositionDecided: Told<boolean>
  readonly nominationRequests: Group["nominationRequests"]
  readonly revisions: number
  readonly experts: number
}

export const groupRow = (
  states: States,
  names: Names,
  id: string,
  preparers: readonly string[],
  on: LocalDate,
  role?: "steering" | "follow_up",
): GroupRow | undefined => {
  const state = states.get(group, id)
  const began = state.establishedOn ?? state.continuedOn
  if (state.status === "none" || state.kind === undefined || began === undefined) return undefined
  const weak = states.weak(group, id)
  const offices = officesOf(state, preparers)
  const open = openRules(state)
  const seats = state.seats.map(({ seat, rule, groupRole, voting }) => {
    const body = bodyOf(rule)
    return {
      id: seat,
      rule,
      ...(body !== undefined && { body: names.body(body) }),
      groupRole,
      ...(voting !== undefined && { voting }),
      ...marked(markOf(weak, "SeatDefined", seat)),
    }
  })
  const deferredFrom = state.deferred?.on
  return {
    id,
    ...(state.name !== undefined && { name: state.name }),
    kind: state.kind,
    ...(role !== undefined && { role }),
    beginning: state.status,
    on: began,
    ...marked(markOf(weak, state.status === "established" ? "GroupEstablished" : "GroupContinued")),
    legalStatus: state.legalStatus ?? notStated,
    appointedBy:
      typeof state.appointedBy === "string"
        ? names.body(state.appointedBy)
        : (state.appointedBy ?? notStated),
    mandate: state.mandates.at(-1)?.tasks ?? notStated,
    seats,
    offices: offices.map((office) => ({
      office:
        "body" in office
          ? names.body(office.body)
          : { name: office.name, ...(typeof office.group === "string" && { id: office.group }) },
      role: office.role,
      seats: office.seats,
    })),
    count: {
      byOffice: offices.reduce((sum, office) => sum + office.seats.length, 0),
      distinctOffices: offices.length,
      openRules: open.length,
      atLeast:
        offices.length + open.reduce((sum, { count }) => sum + (typeof count === "number" ? count : 0), 0),
      ...marked(seats.find(({ mark }) => mark !== undefined)?.mark),
    },
    ...(state.deferred !== undefined && {
      deferred: {
        until: state.deferred.until,
        days:
          deferredFrom?.from !== undefined && deferredFrom.from === deferredFrom.to
            ? daysBetween(deferredFrom.from, on)
            : notStated,
      },
    }),
    compositionDecided:
      state.deferred !== undefined
        ? false
        : state.seats.length > 0 || state.revisions.length > 0
          ? true
          : notStated,
    nominationRequests: state.nominationRequests,
    revisions: state.revisions.length,
    experts: state.expertInvitations.length,
  }
}

const bodyOf = (rule: Rule): string | undefined => {
  if ("body" in rule) return rule.body
  return rule.by === "nominated" && "body" in rule.nominator ? rule.nominator.body : undefined
}
