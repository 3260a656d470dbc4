import { group, isTold, type DateRange, type LocalizedText, type Told } from "@programme-lifecycle/core"
import type { Group } from "@programme-lifecycle/core/replay"
import {
  bodyOfRule,
  deferralsOn,
  endOfGroup,
  officesOf,
  openRules,
  seatCount,
  type GroupEnd,
  type Office,
} from "@programme-lifecycle/core/views"
import { markOf, marked, type Mark, type Marked, type Named, notStated } from "./named.ts"
import type { Outlook } from "./outlook.ts"
import type { Records } from "./records.ts"
import type { Weak } from "./remarks.ts"
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
  readonly roleMark?: Mark
  readonly beginning: "established" | "continued"
  readonly on: DateRange
  /** From when it is no more, and why; absent as long as nothing ends it. */
  readonly end?: GroupEnd
  readonly mark?: Mark
  readonly legalStatus: NonNullable<Group["legalStatus"]>
  readonly appointedBy: Told<Named>
  /** The last task that is told. */
  readonly mandate: Told<LocalizedText>
  readonly mandateMark?: Mark
  /** A later decision on its tasks, of which no details are told. */
  readonly mandateSince?: Marked & Group["mandates"][number]
  readonly seats: readonly SeatRow[]
  /** The seat that chairs it; absent where nobody tells which. */
  readonly chair?: string
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
  readonly deferred?: Marked & { readonly until: Told<DateRange>; readonly days: Told<number> }
  readonly compositionDecided: Told<boolean>
  /** Requests that are to be sent. */
  readonly nominationRequests: readonly (Group["nominationRequests"][number] & Marked)[]
  /** Requests that were sent, and that nobody has answered. */
  readonly nominations: readonly NominationRow[]
  /** Decisions that revised its composition. */
  readonly revisions: readonly (Group["revisions"][number] & Marked)[]
  /** Experts that it may invite. */
  readonly experts: readonly (Group["expertInvitations"][number] & Marked)[]
}

/** A seat of a group, and the rule that fills it. It names no person. */
export interface SeatRow extends Marked {
  readonly id: string
  readonly rule: Rule
  /** The body that the rule names, where it names one. */
  readonly body?: Named
  readonly groupRole: Group["seats"][number]["groupRole"]
  readonly voting?: boolean
}

export const groupRow = (
  outlook: Outlook,
  records: Records,
  id: string,
  preparers: readonly string[],
  assigned?: Marked & Pick<GroupRow, "role">,
): GroupRow | undefined => {
  const { states, names, on } = outlook
  const state = states.get(group, id)
  const began = state.establishedOn ?? state.continuedOn
  if (state.status === "none" || state.kind === undefined || began === undefined) return undefined
  const beginning = state.establishedOn === undefined ? "continued" : "established"
  const weak = states.weak(group, id)
  const offices = officesOf(state, preparers)
  const { byOffice, distinctOffices, open } = seatCount(state, preparers)
  const end = endOfGroup(records, id)
  const deferred = deferralsOn(state, on).find(({ settledOn }) => settledOn === undefined)
  const seats = state.seats.map(({ seat, rule, groupRole, voting }) => {
    const body = bodyOfRule(rule)
    return {
      id: seat,
      rule: rule.by === "person" ? { by: rule.by } : rule,
      ...(body !== undefined && { body: names.body(body) }),
      groupRole,
      ...(voting !== undefined && { voting }),
      ...marked(markOf(weak, "SeatDefined", seat)),
    }
  })
  const chair =
    state.chairs.findLast((one) => one.role === "chair")?.seat ??
    state.seats.find(({ groupRole }) => groupRole === "chair")?.seat
  return {
    id,
    ...(state.name !== undefined && { name: state.name }),
    kind: state.kind,
    ...(assigned?.role !== undefined && { role: assigned.role }),
    ...(assigned?.mark !== undefined && { roleMark: assigned.mark }),
    beginning,
    on: began,
    ...(end !== undefined && { end }),
    ...marked(markOf(weak, beginning === "established" ? "GroupEstablished" : "GroupContinued")),
    legalStatus: state.legalStatus ?? notStated,
    appointedBy:
      typeof state.appointedBy === "string"
        ? names.body(state.appointedBy)
        : (state.appointedBy ?? notStated),
    ...mandateOf(state, weak),
    seats,
    ...(chair !== undefined && { chair }),
    offices: offices.map((office) => ({
      office:
        "body" in office
          ? names.body(office.body)
          : { name: office.name, ...(typeof office.group === "string" && { id: office.group }) },
      role: office.role,
      seats: office.seats,
    })),
    count: {
      byOffice,
      distinctOffices,
      openRules: open,
      atLeast:
        distinctOffices +
        openRules(state).reduce((sum, { count }) => sum + (typeof count === "number" ? count : 0), 0),
      ...marked(seats.find(({ mark }) => mark !== undefined)?.mark),
    },
    sitting: sittingOf(records, id, on),
    ...(deferred !== undefined && {
      deferred: {
        until: deferred.until,
        days: deferred.days,
        ...marked(markOf(weak, "CompositionDeferred")),
      },
    }),
    compositionDecided:
      state.deferred !== undefined
        ? false
        : state.seats.length > 0 || state.revisions.length > 0
          ? true
          : notStated,
    nominationRequests: state.nominationRequests.map((one) => ({
      ...one,
      ...marked(markOf(weak, "NominationRequestPlanned", one.addressees)),
    })),
    nominations: nominationsOf(outlook, state, weak),
    revisions: state.revisions.map((one) => ({
      ...one,
      ...marked(markOf(weak, "CompositionRevised", one.details)),
    })),
    experts: state.expertInvitations.map((one) => ({
      ...one,
      ...marked(markOf(weak, "ExpertInvitationAuthorised", one.category)),
    })),
  }
}

/** What is told of its task last; a later decision whose details nobody tells takes nothing back. */
const mandateOf = (
  { mandates }: Group,
  weak: readonly Weak[],
): Pick<GroupRow, "mandate" | "mandateMark" | "mandateSince"> => {
  const told = mandates.findLast(({ tasks }) => isTold(tasks))
  const last = mandates.at(-1)
  const mandate = told?.tasks ?? last?.tasks ?? notStated
  const mandateMark = markOf(weak, "MandateSet", mandate)
  return {
    mandate,
    ...(told !== undefined && mandateMark !== undefined && { mandateMark }),
    ...(last !== undefined &&
      last !== told &&
      (told !== undefined || last.revised) && {
        mandateSince: { ...last, ...marked(markOf(weak, "MandateSet", last.tasks)) },
      }),
  }
}
