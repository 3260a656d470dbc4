import { isBy, type LocalDate } from "./date-range.ts"
import type { Consultation } from "./consultation/state.ts"
import { bare, countComments } from "./consultation/timeliness.ts"
import type { InvariantId } from "./invariants.ts"
import type { Portfolio } from "./portfolio/state.ts"
import type { Preparation } from "./preparation/state.ts"
import type { ProcedureProfile } from "./profile/index.ts"
import type { Programme, ProgrammeDocument } from "./programme/state.ts"
import type { Finding, ReadinessReport } from "./readiness-report.ts"
import { isTold, known } from "./told.ts"

/** What a programme's readiness is judged on: the states of the streams that bear on it, as they were read. */
export interface ReadinessInputs {
  readonly programme: { readonly id: string; readonly state: Programme }
  /** The programme's preparation, if one is known. */
  readonly preparation?: Preparation | undefined
  /** The consultations linked to the preparation, by id. */
  readonly consultations: ReadonlyMap<string, Consultation>
  /** The portfolios that the programme belongs to. */
  readonly portfolios: readonly Portfolio[]
  readonly profile: ProcedureProfile
  readonly on: LocalDate
  /** The streams read, each at the revision it stood at. */
  readonly read: ReadinessReport["read"]
}

/**
 * Looks at a programme as it would be submitted on a day: what stands in the way, and what those who submit should know of.
 * Pure: on the same inputs it finds the same.
 */
export const assessReadiness = (inputs: ReadinessInputs): ReadinessReport => ({
  programme: inputs.programme.id,
  on: inputs.on,
  profile: inputs.profile.id,
  read: inputs.read,
  blockers: [
    ...documentBlockers(inputs),
    ...preparationBlockers(inputs),
    ...consultationBlockers(inputs),
    ...requirementBlockers(inputs),
  ],
  warnings: warnings(inputs),
})

const listed = 50

const finding = (
  code: Finding["code"],
  invariants: readonly InvariantId[],
  about: readonly string[],
): readonly Finding[] =>
  about.length === 0
    ? []
    : [
        {
          code,
          invariants,
          about: about.slice(0, listed),
          ...(about.length > listed && { count: about.length }),
        },
      ]

const required = ({ programme }: ReadinessInputs): readonly ProgrammeDocument[] =>
  programme.state.documents.filter((document) => document.required)

const idsOf = (documents: readonly ProgrammeDocument[]): readonly string[] =>
  documents.map(({ document }) => document)

const documentBlockers = (inputs: ReadinessInputs): readonly Finding[] => {
  const documents = required(inputs)
  const ofFixedPeriod = documents.filter(({ kind }) => Object.hasOwn(inputs.profile.fixedPeriod, kind))
  const versions = known(inputs.preparation?.completedVersions)?.map(({ document }) => document)
  return [
    ...finding("DOCUMENT_MISSING", ["P-04"], documents.length === 0 ? [inputs.programme.id] : []),
    ...finding(
      "DECIDER_UNDETERMINED",
      ["X-01"],
      idsOf(documents.filter(({ decider }) => decider === undefined)),
    ),
    ...finding(
      "DECIDER_CANNOT_DECIDE",
      ["P-08"],
      idsOf(documents.filter(({ decider }) => decider?.canDecide === false)),
    ),
    ...finding(
      "PERIOD_NOT_SET",
      ["P-24"],
      idsOf(
        ofFixedPeriod.filter(
          ({ period }) => (period ?? inputs.programme.state.period)?.period.to === undefined,
        ),
      ),
    ),
    ...(versions === undefined
      ? []
      : finding(
          "VERSION_MISMATCH",
          ["X-03"],
          idsOf(documents).filter((document) => !versions.includes(document)),
        )),
  ]
}

const preparationBlockers = ({ preparation, programme }: ReadinessInputs): readonly Finding[] => {
  const complete = preparation?.status === "complete" && preparation.terms?.programme === programme.id
  const open = [...(preparation?.directions ?? [])].filter(
    ([, { addressed, binding }]) => addressed.length === 0 && known(binding) !== false,
  )
  return [
    ...finding("PREPARATION_NOT_COMPLETE", ["X-01"], complete ? [] : [programme.id]),
    ...finding(
      "DIRECTION_UNADDRESSED",
      ["R-05"],
      open.map(([id]) => id),
    ),
  ]
}

const consultationBlockers = ({ preparation, consultations }: ReadinessInputs): readonly Finding[] => {
  const mandatory = [...(preparation?.consultations ?? [])]
    .filter(([, link]) => link.mandatory)
    .map(([id]) => ({ id, state: consultations.get(id) }))
  const counts = mandatory.flatMap(({ id, state }) =>
    state === undefined ? [] : [{ id, ...countComments(state) }],
  )
  return [
    ...finding(
      "CONSULTATION_OPEN",
      ["X-01"],
      mandatory.filter(({ state }) => state?.status !== "concluded").map(({ id }) => id),
    ),
    ...finding(
      "COMMENT_UNANSWERED",
      ["C-10"],
      counts.flatMap(({ id, unanswered, importedUnanswered }) => [
        ...unanswered,
        ...(bare(importedUnanswered) > 0 ? [id] : []),
      ]),
    ),
    ...finding(
      "LATE_COMMENT_UNRULED",
      ["C-09"],
      counts.flatMap(({ unruled }) => unruled),
    ),
  ]
}

const requirementBlockers = (inputs: ReadinessInputs): readonly Finding[] => {
  const { portfolios, programme, preparation } = inputs
  const completed = known(preparation?.completedVersions) ?? []
  const isMet = (code: string): boolean => {
    const cell = preparation?.requirements.get(code)?.at(-1)
    return completed.some(({ document, number }) => document === cell?.document && number === cell.number)
  }
  const open = portfolios
    .flatMap(({ requirements }) => requirements)
    .filter(
      ({ mandatory, appliesTo }) =>
        mandatory && (appliesTo === "all" || appliesTo.programmes.includes(programme.id)),
    )
    .map(({ code }) => code)
    .filter((code) => !isMet(code))
  return finding("REQUIREMENT_UNADDRESSED", ["R-04"], open)
}

const warnings = (inputs: ReadinessInputs): readonly Finding[] => {
  const { programme, consultations, preparation, profile, on } = inputs
  const documents = required(inputs)
  const optional = [...(preparation?.consultations ?? [])].filter(([, link]) => !link.mandatory)
  const begun = documents.filter(({ period }) => {
    const from = (period ?? programme.state.period)?.period.from
    return from !== undefined && from < on
  })
  const tooLow = documents.filter(
    ({ kind, decider }) =>
      decider !== undefined && decider.tier !== "council" && Object.hasOwn(profile.reservedToCouncil, kind),
  )
  const contradicted = [...consultations].filter(([, state]) => {
    const { received } = countComments(state)
    return typeof received === "number" && state.counters.some(({ value }) => value !== received)
  })
  const target = programme.state.targets.findLast(({ what }) => what === "submission" || what === "draft")
  return [
    ...finding("DECIDER_TIER_INSUFFICIENT", ["P-06"], idsOf(tooLow)),
    ...finding("STATUTORY_NOT_STATED", [], idsOf(documents.filter(({ statutory }) => !isTold(statutory)))),
    ...finding("PERIOD_STARTED_BEFORE_APPROVAL", [], idsOf(begun)),
    ...finding(
      "TARGET_DATE_PASSED",
      [],
      target !== undefined && isBy(target.date, on) === "yes" && target.date.to !== on ? [target.what] : [],
    ),
    ...finding(
      "OPTIONAL_CONSULTATION_OPEN",
      [],
      optional.filter(([id]) => consultations.get(id)?.status !== "concluded").map(([id]) => id),
    ),
    ...finding(
      "COUNTER_MISMATCH",
      [],
      contradicted.map(([id]) => id),
    ),
  ]
}
