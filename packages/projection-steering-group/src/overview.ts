import {
  portfolio,
  programme,
  type DateRange,
  type LocalDate,
  type LocalizedText,
  type ProcedureProfile,
  type Told,
} from "@programme-lifecycle/core"
import type { Portfolio } from "@programme-lifecycle/core/replay"
import { responsibleOn } from "@programme-lifecycle/core/views"
import type { PolicyException } from "@programme-lifecycle/projections"
import { changedOf, changesOf, type ChangesRow } from "./changed.ts"
import type { Changes } from "./changes.ts"
import type { ConsultationRow } from "./consultation-row.ts"
import { decisionsAhead, type DecisionAhead } from "./decision-ahead.ts"
import type { ExceptionRow } from "./exception-row.ts"
import { exceptionsOf } from "./exceptions.ts"
import { coordinationOf, type CoordinationGroup } from "./coordination-group.ts"
import { groupRow, type GroupRow } from "./group-row.ts"
import { dayOf } from "./handlings.ts"
import { inOrderOf, sortingName } from "./in-order.ts"
import { markOf, marked, type Mark, type Marked, type Named, notStated } from "./named.ts"
import { outlookOn } from "./outlook.ts"
import { programmeRow, type ProgrammeRow } from "./programme-row.ts"
import { promisesOf, type Promises } from "./promises.ts"
import { recordsOf } from "./records.ts"
import { requirementMatrix, type RequirementMatrix } from "./requirement-matrix.ts"
import type { Stage } from "./stage.ts"
import type { Cut, States } from "./states.ts"

/** The steering group's overview of one portfolio. Untold values are marks, never blank and never zero. */
export interface Overview {
  readonly on: LocalDate
  /** Up to where the log was read, and what was asked for; absent where the read model was asked, which is at its head. */
  readonly asOf?: Cut
  readonly header: Header
  readonly programmes: readonly ProgrammeRow[]
  /** Programmes that carry out the same strategy and stand outside the portfolio. */
  readonly outside: readonly ProgrammeRow[]
  readonly decisionsAhead: readonly DecisionAhead[]
  readonly consultations: readonly ConsultationRow[]
  readonly groups: readonly GroupRow[]
  readonly requirements: RequirementMatrix
  readonly promises: Promises
  readonly exceptions: readonly ExceptionRow[]
  /** Absent where no changes were handed in. */
  readonly changes?: ChangesRow
}

/** What stands at the head of the overview: the portfolio with its sums, the next decision, and the groups that steer and follow it. */
export interface Header {
  readonly portfolio: { readonly id: string; readonly name?: LocalizedText; readonly mark?: Mark }
  readonly owner: Told<Named & Marked>
  readonly strategy: Told<ProgrammeRow>
  /** How many programmes there are to be, and how many there are. */
  readonly expected: Told<number>
  readonly actual: number
  /** How many programmes are in each stage; a stage without any is absent. */
  readonly stages: Readonly<Partial<Record<Stage, number>>>
  /** Documents of all these programmes. */
  readonly documents: number
  /** Blockers of all these programmes. */
  readonly blockers: number
  /** The first of the meetings ahead whose day has not passed. */
  readonly nextDecision: Told<
    Marked & {
      readonly programme: Named
      readonly body: Named
      readonly meetingOn: Told<DateRange>
    }
  >
  readonly steeringGroup: Told<CoordinationGroup>
  readonly followUpGroup: Told<CoordinationGroup>
}

/** What an overview is made with, besides the states. */
export interface OverviewOptions {
  readonly profile: ProcedureProfile
  /** The day it is looked at: what is overdue, and how long something has lasted, is measured from it. */
  readonly on: LocalDate
  /** What has changed since the last meeting, as `changesSince` reads it from the log. */
  readonly changes?: Changes | undefined
  /** What policies called for and was not recorded, as `policyExceptions` tells it. */
  readonly refusals?: readonly PolicyException[] | undefined
}

/** Renders the overview of a portfolio from the states. Pure: the same states on the same day give the same overview. */
export const overviewOf = (
  from: States,
  portfolioId: string,
  { profile, on, changes, refusals = [] }: OverviewOptions,
): Overview => {
  const outlook = outlookOn(from, { profile, on })
  const { states, names } = outlook
  const state = states.get(portfolio, portfolioId)
  const portfolios = new Map([[portfolioId, state]])
  const rowOf = (id: string, ...more: readonly [ReadonlyMap<string, Portfolio>, number?]): ProgrammeRow => {
    const row = programmeRow(outlook, id, ...more)
    return changes === undefined ? row : { ...row, changed: changedOf(outlook, id, changes) }
  }
  const rows = state.programmes
    .map(({ programme: id, ordinal }) => rowOf(id, portfolios, ordinal))
    .sort(byUrgency)
  const ids = rows.map(({ id }) => id)
  const strategy = state.strategy === undefined ? notStated : rowOf(state.strategy, new Map())
  const strategies = "untold" in strategy ? [] : [strategy]
  const outside = (state.strategy === undefined ? [] : states.serving(programme, state.strategy))
    .filter((id) => !ids.includes(id) && states.get(programme, id).strategy === state.strategy)
    .map((id) => rowOf(id, new Map()))
  const preparers = ids.flatMap((id) => {
    const lead = responsibleOn(states.get(programme, id), on)?.lead
    return typeof lead === "string" ? [lead] : []
  })
  const weak = states.weak(portfolio, portfolioId)
  const roles = new Map(
    state.groups.map(({ group, role }) => [
      group,
      { role, ...marked(markOf(weak, "CoordinationGroupAssigned", group)) },
    ]),
  )
  const groups = [...new Set([...roles.keys(), ...states.serving({ name: "group" }, portfolioId)])]
  const all = [...rows, ...strategies, ...outside]
  const records = recordsOf(
    states,
    portfolios,
    groups,
    all.map(({ id }) => id),
  )
  const consultations = [...rows, ...strategies].flatMap((row) => row.consultations)
  const groupRows = groups
    .map((id) => groupRow(outlook, records, id, preparers, roles.get(id)))
    .filter((row) => row !== undefined)
    .sort(
      inOrderOf(
        ({ role }) => (role === undefined ? "3" : role === "steering" ? "1" : "2"),
        ({ beginning }) => (beginning === "established" ? "1" : "2"),
        ({ name }) => sortingName(name),
      ),
    )
  const established = marked(markOf(weak, "PortfolioEstablished"))
  return {
    on,
    ...(from.cut !== undefined && { asOf: from.cut }),
    header: {
      portfolio: {
        id: portfolioId,
        ...(state.name !== undefined && { name: state.name }),
        ...established,
      },
      owner: state.owner === undefined ? notStated : { ...names.body(state.owner), ...established },
      strategy,
      expected: state.expectedCount ?? notStated,
      actual: rows.length,
      stages: stagesOf(rows),
      documents: rows.reduce((sum, { documents }) => sum + documents.length, 0),
      blockers: rows.reduce((sum, { blockers }) => sum + blockers.length, 0),
      nextDecision: nextDecisionOf(rows),
      steeringGroup: coordinationOf(groupRows, "steering"),
      followUpGroup: coordinationOf(groupRows, "follow_up"),
    },
    programmes: rows,
    outside,
    decisionsAhead: decisionsAhead(all),
    consultations: [...new Map(consultations.map((row) => [row.id, row])).values()],
    groups: groupRows,
    requirements: requirementMatrix(states, names, state, weak, ids),
    promises: promisesOf(outlook, {
      register: records.register,
      portfolio: { id: portfolioId, state },
      programmes: ids,
      outside: outside.map(({ id }) => id),
    }),
    exceptions: exceptionsOf(outlook, {
      records,
      portfolio: { id: portfolioId, state },
      rows: all,
      groups,
      refusals,
    }),
    ...(changes !== undefined && {
      changes: changesOf(outlook, changes, all, new Set([portfolioId, ...groups])),
    }),
  }
}

/** What is overdue first, then what is decided next, then the order in which the programmes stand. */
const byUrgency = (one: ProgrammeRow, other: ProgrammeRow): number =>
  Number(other.overdue) - Number(one.overdue) ||
  nextDayOf(one).localeCompare(nextDayOf(other)) ||
  (one.ordinal ?? Number.MAX_SAFE_INTEGER) - (other.ordinal ?? Number.MAX_SAFE_INTEGER)

const nextDayOf = ({ handlings }: ProgrammeRow): string => {
  const next = handlings.ahead.find(({ isOver }) => isOver === undefined)
  return next === undefined ? "9999" : dayOf(next.meetingOn)
}

const stagesOf = (rows: readonly ProgrammeRow[]): Header["stages"] => {
  const stages: Partial<Record<Stage, number>> = {}
  for (const { stage } of rows) stages[stage] = (stages[stage] ?? 0) + 1
  return stages
}

const nextDecisionOf = (rows: readonly ProgrammeRow[]): Header["nextDecision"] => {
  const next = decisionsAhead(rows).find(({ isOver }) => isOver === undefined)
  return next === undefined
    ? notStated
    : { programme: next.programme, body: next.body, meetingOn: next.meetingOn, ...marked(next.mark) }
}

/** One programme by itself, as a row of the overview shows it: a strategy, say, before it has a portfolio. */
export const programmeOf = (states: States, id: string, { profile, on }: OverviewOptions): ProgrammeRow =>
  programmeRow(outlookOn(states, { profile, on }), id, new Map())
