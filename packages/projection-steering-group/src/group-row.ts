import { group, type DateRange, type LocalizedText, type Told } from "@programme-lifecycle/core"
import type { Group } from "@programme-lifecycle/core/replay"
import {
  deferralsOn,
  endOfGroup,
  officesOf,
  openRules,
  type GroupEnd,
  type Office,
} from "@programme-lifecycle/core/views"
import { markOf, marked, type Mark, type Named, notStated } from "./named.ts"
import type { Outlook } from "./outlook.ts"
import type { Records } from "./records.ts"
import { nominationsOf, sittingOf, type NominationRow, type SittingRow } from "./sitting-row.ts"

/** A seat's rule; the pseudonym of a person stays in the record. */
type Rule = Exclude<Group["seats"][number]["rule"], { by: "person" }> | { readonly by: "person" }

/** A group that steers, follows or works for a portfolio. */
export interface GroupRow {
  readonly id: string
  readonly name?: LocalizedText
  readonly kind: NonNullable<Group["kind"]>
  /** Its part in the portfolio, where one is assigned. */
  readonly role?: "steering" | "follow_up"
  readonly beginning: "established" | "continued"
  readonly on: DateRange
  /** From when it is no more, and why; absent as long as nothing ends it. */
  readonly end?: GroupEnd
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
  /** Who sits, by numbers; untold as long as nobody is recorded by name. */
  readonly sitting: Told<SittingRow>
  readonly deferred?: { readonly until: Told<DateRange>; readonly days: Told<number> }
  readonly compositionDecided: Told<boolean>
  /** Requests that are to be sent. */
  readonly nominationRequests: Group["nominationRequests"]
  /** Requests that were sent, and that nobody has answered. */
  readonly nominations: readonly NominationRow[]
  readonly revisions: number
  readonly experts: number
}

export const groupRow = (
  outlook: Outlook,
  records: Records,
  id: string,
  preparers: readonly string[],
  role?: "steering" | "follow_up",
): GroupRow | undefined => {
  const { states, names, on } = outlook
  const state = states.get(group, id)
  const began = state.establishedOn ?? state.continuedOn
  if (state.status === "none" || state.kind === undefined || began === undefined) return undefined
  const beginning = state.establishedOn === undefined ? "continued" : "established"
  const weak = states.weak(group, id)
  const offices = officesOf(state, preparers)
  const open = openRules(state)
  const end = endOfGroup(records, id)
  const deferred = deferralsOn(state, on).find(({ settledOn }) => settledOn === undefined)
  const seats = state.seats.map(({ seat, rule, groupRole, voting }) => {
    const body = bodyOf(rule)
    return {
      id: seat,
      rule: rule.by === "person" ? { by: rule.by } : rule,
      ...(body !== undefined && { body: names.body(body) }),
      groupRole,
      ...(voting !== undefined && { voting }),
      ...marked(markOf(weak, "SeatDefined", seat)),
    }
  })
  return {
    id,
    ...(state.name !== undefined && { name: state.name }),
    kind: state.kind,
    ...(role !== undefined && { role }),
    beginning,
    on: began,
    ...(end !== undefined && { end }),
    ...marked(markOf(weak, beginning === "established" ? "GroupEstablished" : "GroupContinued")),
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
    sitting: sittingOf(records, id, on),
    ...(deferred !== undefined && { deferred: { until: deferred.until, days: deferred.days } }),
    compositionDecided:
      state.deferred !== undefined
        ? false
        : state.seats.length > 0 || state.revisions.length > 0
          ? true
          : notStated,
    nominationRequests: state.nominationRequests,
    nominations: nominationsOf(outlook, state),
    revisions: state.revisions.length,
    experts: state.expertInvitations.length,
  }
}

const bodyOf = (rule: Group["seats"][number]["rule"]): string | undefined => {
  if ("body" in rule) return rule.body
  return rule.by === "nominated" && "body" in rule.nominator ? rule.nominator.body : undefined
}
