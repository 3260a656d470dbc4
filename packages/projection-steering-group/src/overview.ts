import {
  portfolio,
  programme,
  type DateRange,
  type LocalDate,
  type LocalizedText,
  type ProcedureProfile,
  type Told,
} from "@programme-lifecycle/core"
import type { ConsultationRow } from "./consultation-row.ts"
import { groupRow, type GroupRow } from "./group-row.ts"
import { namesFrom, markOf, marked, type Mark, type Named, notStated } from "./named.ts"
import { programmeRow, type Outlook, type ProgrammeRow, type Stage } from "./programme-row.ts"
import { promisesOf, type Promises } from "./promises.ts"
import { requirementMatrix, type RequirementMatrix } from "./requirement-matrix.ts"
import type { States } from "./states.ts"

/** The steering group's overview of one portfolio. Untold values are marks, never blank and never zero. */
export interface Overview {
  readonly on: LocalDate
  readonly header: Header
  readonly programmes: readonly ProgrammeRow[]
  /** Programmes that carry out the same strategy and stand outside the portfolio. */
  readonly outside: readonly ProgrammeRow[]
  readonly consultations: readonly ConsultationRow[]
  readonly groups: readonly GroupRow[]
  readonly requirements: RequirementMatrix
  readonly promises: Promises
}

export interface Header {
  readonly portfolio: { readonly id: string; readonly name?: LocalizedText; readonly mark?: Mark }
  readonly owner: Told<Named>
  readonly strategy: Told<ProgrammeRow>
  readonly expected: Told<number>
  readonly actual: number
  readonly stages: Readonly<Partial<Record<Stage, number>>>
  readonly documents: number
  readonly blockers: number
  readonly nextDecision: Told<{
    readonly programme: Named
    readonly body: Named
    readonly meetingOn: Told<DateRange>
  }>
}

export interface OverviewOptions {
  readonly profile: ProcedureProfile
  /** The day it is looked at: what is overdue, and how long something has lasted, is measured from it. */
  readonly on: LocalDate
}

/** Renders the overview of a portfolio from the states. Pure: the same states on the same day give the same overview. */
export const overviewOf = (
  states: States,
  portfolioId: string,
  { profile, on }: OverviewOptions,
): Overview => {
  const outlook: Outlook = { states, names: namesFrom(states), profile, on }
  const { names } = outlook
  const state = states.get(portfolio, portfolioId)
  const rows = state.programmes
    .map(({ programme: id, ordinal }) => programmeRow(outlook, id, [state], ordinal))
    .sort(byUrgency)
  const ids = rows.map(({ id }) => id)
  const strategy = state.strategy === undefined ? notStated : programmeRow(outlook, state.strategy, [])
  const outside = state.strategy === undefined ? [] : states.serving(programme, state.strategy)
  const preparers = ids.flatMap((id) => {
    const lead = states.get(programme, id).responsibilities.at(-1)?.lead
    return typeof lead === "string" ? [lead] : []
  })
  const roles = new Map(state.groups.map(({ group, role }) => [group, role]))
  const groups = [...new Set([...roles.keys(), ...states.serving({ name: "group" }, portfolioId)])]
  const consultations = [...rows, ...("untold" in strategy ? [] : [strategy])].flatMap(
    (row) => row.consultations,
  )
  return {
    on,
    header: {
      portfolio: {
        id: portfolioId,
        ...(state.name !== undefined && { name: state.name }),
        ...marked(markOf(states.weak(portfolio, portfolioId), "PortfolioEstablished")),
      },
      owner: state.owner === undefined ? notStated : names.body(state.owner),
      strategy,
      expected: state.expectedCount ?? notStated,
      actual: rows.length,
      stages: stagesOf(rows),
      documents: rows.reduce((sum, { documents }) => sum + documents.length, 0),
      blockers: rows.reduce((sum, { blockers }) => sum + blockers.length, 0),
      nextDecision: nextDecisionOf(rows),
    },
    programmes: rows,
    outside: outside
      .filter((id) => !ids.includes(id) && states.get(programme, id).strategy === state.strategy)
      .map((id) => programmeRow(outlook, id, [])),
    consultations: [...new Map(consultations.map((row) => [row.id, row])).values()],
    groups: groups
      .map((id) => groupRow(states, names, id, preparers, on, roles.get(id)))
      .filter((row) => row !== undefined),
    requirements: requirementMatrix(states, names, state, ids),
    promises: promisesOf(states, names, portfolioId, state, ids, on),
  }
}

/** Sorts after every day. */
const unscheduled = "9999-12-31"

/** What is overdue first, then what is decided next, then the order in which the programmes stand. */
const byUrgency = (one: ProgrammeRow, other: ProgrammeRow): number =>
  Number(other.overdue) - Number(one.overdue) ||
  nextDayOf(one).localeCompare(nextDayOf(other)) ||
  (one.ordinal ?? Number.MAX_SAFE_INTEGER) - (other.ordinal ?? Number.MAX_SAFE_INTEGER)

const nextDayOf = ({ handlings }: ProgrammeRow): string => {
  const [next] = handlings.ahead
  return next === undefined ? unscheduled : startOf(next.meetingOn)
}

const stagesOf = (rows: readonly ProgrammeRow[]): Header["stages"] => {
  const stages: Partial<Record<Stage, number>> = {}
  for (const { stage } of rows) stages[stage] = (stages[stage] ?? 0) + 1
  return stages
}

const nextDecisionOf = (rows: readonly ProgrammeRow[]): Header["nextDecision"] => {
  const [next] = rows
    .flatMap(({ id, name, handlings }) =>
      handlings.ahead.map(({ body, meetingOn }) => ({
        programme: name === undefined ? { id } : { id, name },
        body,
        meetingOn,
      })),
    )
    .sort((one, other) => (startOf(one.meetingOn) < startOf(other.meetingOn) ? -1 : 1))
  return next ?? notStated
}

const startOf = (meetingOn: Told<DateRange>): string =>
  "untold" in meetingOn ? unscheduled : (meetingOn.from ?? unscheduled)

/** One programme by itself, as a row of the overview shows it: a strategy, say, before it has a portfolio. */
export const programmeOf = (states: States, id: string, { profile, on }: OverviewOptions): ProgrammeRow =>
  programmeRow({ states, names: namesFrom(states), profile, on }, id, [])
