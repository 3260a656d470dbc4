import {
  approval,
  consultation,
  portfolio,
  preparation,
  programme,
  type DateRange,
  type Finding,
  type LocalizedText,
  type Told,
} from "@programme-lifecycle/core"
import { daysBetween, languages, type Portfolio, type Programme } from "@programme-lifecycle/core/replay"
import {
  assessReadiness,
  inputsOf,
  responsibleOn,
  slackOf,
  type Slack,
} from "@programme-lifecycle/core/views"
import { consultationRow, type ConsultationRow } from "./consultation-row.ts"
import { consulteesOf, type ConsulteesRow } from "./consultees.ts"
import { documentRow, periodRow, type DocumentRow, type PeriodRow } from "./document-row.ts"
import { dayOf, handlingsOf, type Handlings } from "./handlings.ts"
import { legalStatusesOf, suspensionOf, type LegalStatusRow } from "./legal-status-row.ts"
import { inOrderOf, sortingName } from "./in-order.ts"
import { markOf, marked, type Mark, type Marked, type Named, notStated } from "./named.ts"
import type { Outlook } from "./outlook.ts"
import { preparationOf, workOf, type WorkRow } from "./prepared.ts"
import { readinessInputs } from "./readiness.ts"
import { isAhead, stageMarkOf, stageOf, type Stage } from "./stage.ts"

/** A programme in the overview: how it stands on the day, who prepares it, what it waits for, and what stands in its way. */
export interface ProgrammeRow {
  readonly id: string
  readonly ordinal?: number
  readonly name?: LocalizedText
  readonly mark?: Mark
  /** The name it bears now was given to it by a renaming that no source states. */
  readonly nameMark?: Mark
  /** No source states that it belongs to the portfolio. */
  readonly memberMark?: Mark
  /** Its other names, and since when each is known. */
  readonly aliases: readonly (Marked & { readonly text: LocalizedText; readonly on: DateRange })[]
  readonly documents: readonly DocumentRow[]
  readonly preparedBy: Told<{
    readonly lead: Told<Named>
    readonly joint: readonly Named[]
    readonly others?: LocalizedText
    readonly mark?: Mark
  }>
  readonly period: Told<PeriodRow>
  readonly stage: Stage
  readonly since: DateRange
  /** No source states what the stage rests on. */
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
      readonly mark?: Mark
      readonly slack: Slack
      readonly first?: DateRange
      readonly firstSlack?: Slack
    }
  >
  /** The target lies behind, and the programme is not adopted. */
  readonly overdue: boolean
  readonly blockers: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly links: readonly (Programme["projects"][number] & Marked)[]
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
  const weakInPreparation = prepared === undefined ? [] : states.weak(preparation, prepared.id)
  const stageMark = stageMarkOf(stage, [...weak, ...weakInPreparation])
  const begun = state.mandatedOn === undefined ? "ProgrammeRegistered" : "ProgrammeMandated"
  const nameMark = markOf(weak, "ProgrammeRenamed", state.name)
  const memberMark = [...portfolios.keys()]
    .map((one) => markOf(states.weak(portfolio, one), "ProgrammeAddedToPortfolio", id))
    .find((mark) => mark !== undefined)
  return {
    id,
    ...(ordinal !== undefined && { ordinal }),
    ...(state.name !== undefined && { name: state.name }),
    ...marked(markOf(weak, begun)),
    ...(nameMark !== undefined && { nameMark }),
    ...(memberMark !== undefined && { memberMark }),
    aliases: state.names
      .filter(({ text }) => languages.some((language) => text[language] !== state.name?.[language]))
      .map(({ text, kind, on: since }) => ({
        text,
        on: since,
        ...marked(
          kind === "given"
            ? (markOf(weak, "ProgrammeMandated", text) ?? markOf(weak, "ProgrammeRegistered", text))
            : markOf(weak, "ProgrammeRenamed", text),
        ),
      })),
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
    period: periodRow(
      state.period,
      markOf(
        weak.filter(({ about }) => about === undefined),
        "PeriodSet",
      ),
    ),
    stage,
    since,
    ...(stageMark !== undefined && { stageMark }),
    days: since.from !== undefined && since.from === since.to ? daysBetween(since.from, on) : notStated,
    preparation: prepared === undefined ? notStated : workOf(prepared.state, weakInPreparation),
    consultations: consultationsOf(outlook, id),
    statutoryConsultees: consulteesOf(inputs, names, isAhead(stage)),
    handlings: handlingsOf(outlook, approvals, state),
    target:
      target === undefined
        ? notStated
        : {
            ...target.latest,
            ...marked(markOf(weak, "TargetDateSet", target.latest.what)),
            slack: target.slack,
            ...(target.original !== undefined && { first: target.original.date }),
            ...(target.originalSlack !== undefined && { firstSlack: target.originalSlack }),
          },
    overdue: isAhead(stage) && typeof target?.slack === "number" && target.slack < 0,
    blockers: report.blockers,
    warnings: report.warnings,
    links: state.projects
      .filter(({ unlinked }) => unlinked === undefined)
      .map((link) => ({ ...link, ...marked(markOf(weak, "ProjectLinked", link.project)) })),
    legalStatus,
  }
}

/** What is adopted is submitted no more. */
const nothingFound = { blockers: [], warnings: [] } as const

/** With those of the programmes that it was formed of: each once, the first opened first. */
const consultationsOf = (outlook: Outlook, id: string): readonly ConsultationRow[] => {
  const { states } = outlook
  const formedOf = inputsOf({ get: (one) => states.get(programme, one) }, id)
  const rounds = new Set([id, ...formedOf].flatMap((one) => states.serving(consultation, one)))
  return [...rounds]
    .map((one) => consultationRow(outlook, one))
    .filter((row) => row !== undefined)
    .sort(
      inOrderOf(
        ({ openedOn }) => dayOf(openedOn),
        ({ title }) => sortingName(title),
      ),
    )
}
