import {
  approval,
  consultation,
  group,
  legalForce,
  portfolio,
  preparation,
  programme,
  streamOf,
} from "@programme-lifecycle/core"
import { explainException } from "@programme-lifecycle/core/policies"
import { labelOf, partsOf, type Portfolio, type Programme } from "@programme-lifecycle/core/replay"
import {
  compositionReport,
  countProgrammes,
  openedAfterSubmission,
  rivalApprovals,
  rivalPreparations,
  sectionChairReport,
  staleReadiness,
  strandedOn,
  type Stranded,
} from "@programme-lifecycle/core/views"
import type { PolicyException } from "@programme-lifecycle/projections"
import { notSubmitted, withoutDecision } from "./exceptional-adoptions.ts"
import type { ExceptionRow } from "./exception-row.ts"
import type { Named, Names } from "./named.ts"
import type { Outlook } from "./outlook.ts"
import type { ProgrammeRow } from "./programme-row.ts"
import type { Records } from "./records.ts"

export interface ExceptionInputs {
  readonly records: Records
  readonly portfolio: { readonly id: string; readonly state: Portfolio }
  /** Of the portfolio, of its strategy, and beside it. */
  readonly rows: readonly ProgrammeRow[]
  readonly groups: readonly string[]
  readonly refusals: readonly PolicyException[]
}

/** All that wants looking at in a portfolio: what its events tell first, then what views find. */
export const exceptionsOf = (outlook: Outlook, inputs: ExceptionInputs): readonly ExceptionRow[] => {
  const { rows, groups } = inputs
  const about = streamsOf(outlook, inputs)
  return [
    ...[...about].flatMap(([stream, named]) => eventsIn(outlook, stream, named)),
    ...rows.flatMap((row) => ofProgramme(outlook, row, inputs.records)),
    ...strandedRows(outlook, inputs),
    ...groups.flatMap((id) => ofComposition(outlook, id, inputs.records)),
    ...ofSections(outlook, inputs.records),
    ...ofCount(inputs.portfolio),
    ...inputs.refusals.flatMap((one) => {
      const named = about.get(one.target)
      return named === undefined ? [] : [refusalRow(named, one)]
    }),
  ]
}

/** The streams of a portfolio, each with the name that is borne by what it is about. */
const streamsOf = (
  { states, names }: Outlook,
  { portfolio: { id, state }, rows, groups }: ExceptionInputs,
): ReadonlyMap<string, Named> => {
  const streams = new Map<string, Named>([
    [streamOf(portfolio, id), state.name === undefined ? { id } : { id, name: state.name }],
  ])
  const add = (decider: { readonly name: string }, one: string, named: Named): void => {
    const stream = streamOf(decider, one)
    if (!streams.has(stream)) streams.set(stream, named)
  }
  for (const { id: one } of rows) {
    const named = names.programme(one)
    add(programme, one, named)
    for (const decider of [preparation, consultation, approval])
      for (const serving of states.serving(decider, one)) {
        add(decider, serving, named)
        if (decider === approval)
          for (const force of states.serving(legalForce, serving)) add(legalForce, force, named)
      }
  }
  for (const one of groups) add(group, one, names.group(one))
  return streams
}

const eventsIn = ({ states }: Outlook, stream: string, about: Named): readonly ExceptionRow[] => {
  const { name, id } = partsOf(stream)
  return states
    .exceptions({ name }, id)
    .flatMap(({ type, revision, rule, reason, missing, contradiction, source }): readonly ExceptionRow[] => {
      const { en, fi } = labelOf(stream, type)
      const event = { about, at: `${stream}@${revision}`, type, label: { en, fi } }
      if (rule !== undefined)
        return [{ is: "breach", ...event, rule, ...(reason !== undefined && { reason }) }]
      if (missing !== undefined) return [{ is: "missing authority", ...event, why: missing }]
      return contradiction === undefined
        ? []
        : [{ is: "contradiction", ...event, text: contradiction, ...(source !== undefined && { source }) }]
    })
}

const ofProgramme = (
  { states, names, profile, on }: Outlook,
  { id, blockers }: ProgrammeRow,
  { consultations }: Records,
): readonly ExceptionRow[] => {
  const state = states.get(programme, id)
  const about = names.programme(id)
  const findings = staleReadiness(state, { blockers })
  const last = state.submissions.at(-1)?.withdrawn
  const own = new Map([...consultations].filter(([, { terms }]) => terms?.programmes.includes(id) === true))
  const preparations = new Map(
    states.serving(preparation, id).map((one) => [one, states.get(preparation, one)]),
  )
  const approvals = new Map(states.serving(approval, id).map((one) => [one, states.get(approval, one)]))
  return [
    ...(findings.length === 0 ? [] : [{ is: "stale readiness", about, findings } as const]),
    ...(last?.cause === "inputs_changed"
      ? [{ is: "submission withdrawn", about, on: last.on } as const]
      : []),
    ...openedAfterSubmission(state, own).map(
      (one) => ({ is: "opened after submission", about, consultation: one }) as const,
    ),
    ...notSubmitted({ states, on }, id, state).map(
      ({ document, on: adopted, approval: by }) =>
        ({
          is: "adopted without submission",
          about: titled(state, document) ?? about,
          on: adopted,
          ...(by !== undefined && { approval: by }),
        }) as const,
    ),
    ...[...rivalPreparations(preparations).values()].map(
      (rivals) => ({ is: "rival preparations", about, preparations: rivals }) as const,
    ),
    ...withoutDecision({ states, profile, on }, state).map(
      ({ document, approval: by, status }) =>
        ({
          is: "decision does not stand",
          about: titled(state, document) ?? about,
          approval: by,
          status,
        }) as const,
    ),
    ...[...rivalApprovals(approvals)].map(
      ([document, rivals]) =>
        ({ is: "rival approvals", about: titled(state, document) ?? about, approvals: rivals }) as const,
    ),
  ]
}

const titled = ({ documents }: Programme, id: string): Named | undefined => {
  const title = documents.find(({ document }) => document === id)?.title
  return title === undefined ? undefined : { id, name: title }
}

const strandedRows = ({ names, on }: Outlook, { records }: ExceptionInputs): readonly ExceptionRow[] =>
  strandedOn(records, on).map((one) => ({
    is: "stranded",
    about: strandedAbout(one, records, names),
    what: one.what,
    body: names.body(one.body),
    ...("exception" in one.now ? {} : { now: names.body(one.now.body) }),
    rule: one.rule,
  }))

/** What the open matter belongs to: a programme, a round of statements, or a group. */
const strandedAbout = ({ what, id, of = id }: Stranded, records: Records, names: Names): Named => {
  switch (what) {
    case "programme":
      return names.programme(id)
    case "route_step":
      return names.programme(records.approvals.get(id)?.terms?.matter.programme ?? id)
    case "statement_request":
      return namedRound(records, of)
    case "seat":
    case "nomination_request":
      return names.group(of)
  }
}

const namedRound = ({ consultations }: Records, id: string): Named => {
  const title = consultations.get(id)?.terms?.title
  return title === undefined ? { id } : { id, name: title }
}

const ofComposition = (
  { names, profile, on }: Outlook,
  id: string,
  records: Records,
): readonly ExceptionRow[] =>
  compositionReport(records, id, { on, profile })
    .filter(({ verdict }) => verdict === "not_met")
    .map(({ rule, provision }) => ({ is: "composition", about: names.group(id), rule, provision }))

/** Of the authority's sections: their chairs sit in the bodies that they belong to. */
const ofSections = ({ names, profile, on }: Outlook, { register }: Records): readonly ExceptionRow[] =>
  [...register.bodies]
    .filter(([, { kind }]) => kind === "section")
    .flatMap(([id]) => {
      const { verdict, rule, provision } = sectionChairReport({ register }, id, { on, profile })
      return verdict === "not_met" ? [{ is: "composition", about: names.body(id), rule, provision }] : []
    })

const ofCount = ({ id, state }: ExceptionInputs["portfolio"]): readonly ExceptionRow[] => {
  const { differs, isLeftEmpty, expected, actual } = countProgrammes(state)
  const about = state.name === undefined ? { id } : { id, name: state.name }
  return differs || isLeftEmpty ? [{ is: "programme count", about, expected, actual }] : []
}

const refusalRow = (about: Named, { policy, position, target, refusal }: PolicyException): ExceptionRow => {
  const why = {
    en: explainException(target, refusal, "en"),
    fi: explainException(target, refusal, "fi"),
  }
  return refusal.type === "RestsOnChangedRecord"
    ? { is: "record changed", about, position, why }
    : { is: "not recorded", about, policy, position, why }
}
