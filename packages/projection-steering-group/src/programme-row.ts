import {
  approval,
  assessReadiness,
  consultation,
  daysBetween,
  isBy,
  languages,
  preparation,
  programme,
  type Consultation,
  type DateRange,
  type Finding,
  type LocalDate,
  type LocalizedText,
  type Portfolio,
  type Preparation,
  type ProcedureProfile,
  type Programme,
  type Told,
} from "@programme-lifecycle/core"
import { consultationRow, type ConsultationRow } from "./consultation-row.ts"
import { documentRow, type DocumentRow } from "./document-row.ts"
import { handlingsOf, type Handlings } from "./handlings.ts"
import { markOf, marked, type Mark, type Named, type Names, notStated } from "./named.ts"
import type { States } from "./states.ts"

/** How far a programme has come: computed from its own stream, its preparation and its documents. */
export type Stage =
  | "registered"
  | "mandated"
  | "launched"
  | "in preparation"
  | "prepared"
  | "submitted"
  | "adopted in part"
  | "adopted"

export interface ProgrammeRow {
  readonly id: string
  readonly ordinal?: number
  readonly name?: LocalizedText
  readonly mark?: Mark
  /** Its other names, and since when each is known. */
  readonly aliases: readonly { readonly text: LocalizedText; readonly on: DateRange }[]
  readonly documents: readonly DocumentRow[]
  readonly preparedBy: Told<{
    readonly lead: Told<Named>
    readonly joint: readonly Named[]
    readonly others?: LocalizedText
    readonly mark?: Mark
  }>
  readonly period: Told<{ readonly period: DateRange; readonly inferred: boolean }>
  readonly stage: Stage
  readonly since: DateRange
  /** The stage rests on a preparation whose start no source states. */
  readonly stageMark?: Mark
  /** Calendar days in this stage; untold where its day is. */
  readonly days: Told<number>
  readonly preparation: Told<{
    readonly status: Preparation["status"]
    readonly workItems: { readonly done: number; readonly all: number }
    readonly next?: { readonly title: LocalizedText; readonly due: Told<DateRange> }
  }>
  readonly consultations: readonly ConsultationRow[]
  readonly handlings: Handlings
  /** The latest target, and the first where it was moved. */
  readonly target: Told<Programme["targets"][number] & { readonly first?: DateRange }>
  /** The target lies behind, and the programme is not adopted. */
  readonly overdue: boolean
  readonly blockers: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly links: readonly (Programme["projects"][number] & { readonly mark?: Mark })[]
}

export interface Outlook {
  readonly states: States
  readonly names: Names
  readonly profile: ProcedureProfile
  readonly on: LocalDate
}

export const programmeRow = (
  outlook: Outlook,
  id: string,
  portfolios: readonly Portfolio[],
  ordinal?: number,
): ProgrammeRow => {
  const { states, names, on } = outlook
  const state = states.get(programme, id)
  const weak = states.weak(programme, id)
  const prepared = preparationOf(states, id)
  const { stage, since } = stageOf(state, prepared?.state)
  const responsibility = state.responsibilities.at(-1)
  const target = state.targets.at(-1)
  const first = state.targets.find(({ what }) => what === target?.what)
  const report =
    stage === "adopted" ? nothingFound : readinessOf(outlook, id, state, prepared?.state, portfolios)
  const stageMark =
    prepared !== undefined && stage === "in preparation"
      ? markOf(states.weak(preparation, prepared.id), "PreparationStarted")
      : undefined
  return {
    id,
    ...(ordinal !== undefined && { ordinal }),
    ...(state.name !== undefined && { name: state.name }),
    ...marked(markOf(weak, state.mandatedOn === undefined ? "ProgrammeRegistered" : "ProgrammeMandated")),
    aliases: state.names
      .filter(({ text }) => languages.some((language) => text[language] !== state.name?.[language]))
      .map(({ text, on: since }) => ({ text, on: since })),
    documents: state.documents.map((document) => documentRow(document, names, weak)),
    preparedBy:
      responsibility === undefined
        ? notStated
        : {
            lead:
              typeof responsibility.lead === "string" ? names.body(responsibility.lead) : responsibility.lead,
            joint: responsibility.joint.map(names.body),
            ...(responsibility.others !== undefined && { others: responsibility.others }),
            ...marked(markOf(weak, "PreparationResponsibilityAssigned")),
          },
    period: state.period ?? notStated,
    stage,
    since,
    ...(stageMark !== undefined && { stageMark }),
    days: since.from !== undefined && since.from === since.to ? daysBetween(since.from, on) : notStated,
    preparation: prepared === undefined ? notStated : workOf(prepared.state),
    consultations: states
      .serving(consultation, id)
      .map((one) => consultationRow(states, one, on))
      .filter((row) => row !== undefined),
    handlings: handlingsOf(
      states.serving(approval, id).map((one) => states.get(approval, one)),
      names,
    ),
    target:
      target === undefined
        ? notStated
        : { ...target, ...(first !== undefined && first !== target && { first: first.date }) },
    overdue:
      target !== undefined && stage !== "adopted" && isBy(target.date, on) === "yes" && target.date.to !== on,
    blockers: report.blockers,
    warnings: report.warnings,
    links: state.projects.map((project) => ({ ...project, ...marked(markOf(weak, "ProjectLinked")) })),
  }
}

/** The programme's preparation: the one that was started last. */
export const preparationOf = (
  states: States,
  id: string,
): { readonly id: string; readonly state: Preparation } | undefined =>
  states
    .serving(preparation, id)
    .map((one) => ({ id: one, state: states.get(preparation, one) }))
    .sort((one, other) => ((one.state.startedOn?.to ?? "") < (other.state.startedOn?.to ?? "") ? -1 : 1))
    .at(-1)

const stageOf = (
  state: Programme,
  prepared: Preparation | undefined,
): { readonly stage: Stage; readonly since: DateRange } => {
  const { documents } = state
  const required = documents.filter((document) => document.required)
  const adopted = required.filter(({ adoptedOn }) => adoptedOn !== undefined)
  const at = (stage: Stage, since: DateRange | undefined) => ({ stage, since: since ?? { text: "?" } })
  if (adopted.length > 0)
    return at(adopted.length === required.length ? "adopted" : "adopted in part", adopted.at(-1)?.adoptedOn)
  if (state.status === "submitted") return at("submitted", state.submissions.at(-1)?.on)
  if (prepared?.status === "complete") return at("prepared", prepared.completedOn)
  if (prepared?.status === "under way") return at("in preparation", prepared.startedOn)
  if (state.launchedOn !== undefined) return at("launched", state.launchedOn)
  if (state.mandatedOn !== undefined) return at("mandated", state.mandatedOn)
  return at("registered", state.registeredOn)
}

const workOf = ({
  status,
  workItems,
}: Preparation): Exclude<ProgrammeRow["preparation"], { untold: string }> => {
  const items = [...workItems.values()]
  const next = items.find(({ completedOn }) => completedOn === undefined)
  return {
    status,
    workItems: {
      done: items.filter(({ completedOn }) => completedOn !== undefined).length,
      all: items.length,
    },
    ...(next !== undefined && { next: { title: next.title, due: next.due ?? notStated } }),
  }
}

/** What is adopted is submitted no more. */
const nothingFound = { blockers: [], warnings: [] } as const

const readinessOf = (
  { states, profile, on }: Outlook,
  id: string,
  state: Programme,
  prepared: Preparation | undefined,
  portfolios: readonly Portfolio[],
): { readonly blockers: readonly Finding[]; readonly warnings: readonly Finding[] } => {
  const consultations = new Map<string, Consultation>()
  for (const one of prepared?.consultations.keys() ?? [])
    consultations.set(one, states.get(consultation, one))
  return assessReadiness({
    programme: { id, state },
    preparation: prepared,
    consultations,
    portfolios,
    profile,
    on,
    read: [],
  })
}
