import {
  approval,
  consultation,
  preparation,
  programme,
  type DateRange,
  type Finding,
  type LocalizedText,
  type Told,
} from "@programme-lifecycle/core"
import { daysBetween, languages, type Portfolio, type Programme } from "@programme-lifecycle/core/replay"
import { assessReadiness, responsibleOn, slackOf, type Slack } from "@programme-lifecycle/core/views"
import { consultationRow, type ConsultationRow } from "./consultation-row.ts"
import { consulteesOf, type ConsulteesRow } from "./consultees.ts"
import { documentRow, type DocumentRow } from "./document-row.ts"
import { handlingsOf, type Handlings } from "./handlings.ts"
import { legalStatusesOf, suspensionOf, type LegalStatusRow } from "./legal-status-row.ts"
import { markOf, marked, type Mark, type Named, notStated } from "./named.ts"
import type { Outlook } from "./outlook.ts"
import { preparationOf, workOf, type WorkRow } from "./prepared.ts"
import { readinessInputs } from "./readiness.ts"
import { isAhead, stageOf, type Stage } from "./stage.ts"
import type { States } from "./states.ts"

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
  readonly preparation: Told<WorkRow>
  readonly consultations: readonly ConsultationRow[]
  readonly statutoryConsultees: ConsulteesRow
  readonly handlings: Handlings
  /** The latest target, and the first where it was moved, each with the days left until it; negative when it lies behind. */
  readonly target: Told<
    Programme["targets"][number] & {
      readonly slack: Slack
      readonly first?: DateRange
      readonly firstSlack?: Slack
    }
  >
  /** The target lies behind, and the programme is not adopted. */
  readonly overdue: boolean
  readonly blockers: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly links: readonly (Programme["projects"][number] & { readonly mark?: Mark })[]
  /** The decisions that decided it, as they stand in law. */
  readonly legalStatus: readonly LegalStatusRow[]
  /** How often what has been recorded of it since a day; absent where no such day is asked for. */
  readonly changed?: readonly ChangedRow[]
}

/** What was recorded of a programme, by the kind of event. */
export interface ChangedRow {
  readonly type: string
  readonly label: LocalizedText
  readonly count: number
}

export const programmeRow = (
  outlook: Outlook,
  id: string,
  portfolios: ReadonlyMap<string, Portfolio>,
  ordinal?: number,
): ProgrammeRow => {
  const { states, names, on } = outlook
  const state = states.get(programme, id)
  const weak = states.weak(programme, id)
  const prepared = preparationOf(states, id)
  const approvals = new Map(states.serving(approval, id).map((one) => [one, states.get(approval, one)]))
  const legalStatus = legalStatusesOf(outlook, approvals)
  const { stage, since } = stageOf(state, prepared?.state, on, suspensionOf(outlook, state, legalStatus))
  const responsibility = responsibleOn(state, on)
  const target = slackOf(state, on).find(({ latest }) => latest === state.targets.at(-1))
  const inputs = readinessInputs(outlook, id, prepared?.state, portfolios)
  const report = isAhead(stage) ? assessReadiness(inputs) : nothingFound
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
    documents: state.documents.map((document) =>
      documentRow(state, document, names, weak, prepared?.state, on),
    ),
    preparedBy:
      responsibility === undefined
        ? notStated
        : {
            lead:
              typeof responsibility.lead === "string" ? names.body(responsibility.lead) : responsibility.lead,
            joint: responsibility.joint.map(names.body),
            ...(responsibility.others !== undefined && { others: responsibility.others }),
            ...marked(
              markOf(
                weak,
                responsibility.from === undefined
                  ? "PreparationResponsibilityAssigned"
                  : "PreparationResponsibilityTransferred",
              ),
            ),
          },
    period: state.period ?? notStated,
    stage,
    since,
    ...(stageMark !== undefined && { stageMark }),
    days: since.from !== undefined && since.from === since.to ? daysBetween(since.from, on) : notStated,
    preparation: prepared === undefined ? notStated : workOf(prepared.state),
    consultations: [id, ...formedOf(states, id)]
      .flatMap((one) => states.serving(consultation, one))
      .map((one) => consultationRow(outlook, one))
      .filter((row) => row !== undefined),
    statutoryConsultees: consulteesOf(inputs, names, isAhead(stage)),
    handlings: handlingsOf(outlook, [...approvals.values()], state),
    target:
      target === undefined
        ? notStated
        : {
            ...target.latest,
            slack: target.slack,
            ...(target.original !== undefined && { first: target.original.date }),
            ...(target.originalSlack !== undefined && { firstSlack: target.originalSlack }),
          },
    overdue: isAhead(stage) && typeof target?.slack === "number" && target.slack < 0,
    blockers: report.blockers,
    warnings: report.warnings,
    links: state.projects
      .filter(({ unlinked }) => unlinked === undefined)
      .map((project) => ({ ...project, ...marked(markOf(weak, "ProjectLinked")) })),
    legalStatus,
  }
}

/** What is adopted is submitted no more. */
const nothingFound = { blockers: [], warnings: [] } as const

/** The programmes that it was formed of: what was consulted on with them is seen from here too. */
const formedOf = (states: States, id: string, met: readonly string[] = [id]): readonly string[] =>
  states
    .get(programme, id)
    .inputs.flatMap(({ programme: one }) =>
      met.includes(one) ? [] : [one, ...formedOf(states, one, [...met, one])],
    )
