import { countComments } from "../comment/counts.ts"
import { isBy, type DateRange, type LocalDate } from "../date-range.ts"
import { documentStateOf } from "../document/standing.ts"
import type { Finding } from "../readiness-report.ts"
import { isTold, known } from "../told.ts"
import { negotiationWarnings, roundsOf } from "./consultations.ts"
import { idsOf } from "./documents.ts"
import { finding } from "./finding.ts"
import { completedVersions, documentsAtIssue, type ReadinessInputs } from "./inputs.ts"
import { requirementWarnings } from "./requirements.ts"

/** What those who submit should know of, though it stops nobody. */
export const warnings = (inputs: ReadinessInputs): readonly Finding[] => {
  const { programme, consultations, groups, portfolios, on } = inputs
  const documents = documentsAtIssue(inputs)
  const periods = documents.map(({ document, period = programme.state.period }) => ({
    document,
    begun: period === undefined ? "no" : hasBegun(period.period, on),
  }))
  const target = programme.state.targets.findLast(({ what }) => what === "submission" || what === "draft")
  const passed = target === undefined ? "no" : hasPassed(target.date, on)
  const targets = target === undefined ? [] : [target.what]
  return [
    ...finding(
      "STATUTORY_NOT_STATED",
      undefined,
      idsOf(documents.filter(({ statutory }) => !isTold(statutory))),
    ),
    ...finding(
      "PERIOD_STARTED_BEFORE_APPROVAL",
      undefined,
      periods.filter(({ begun }) => begun === "yes").map(({ document }) => document),
    ),
    ...finding("TARGET_DATE_PASSED", undefined, passed === "yes" ? targets : []),
    ...finding("PARTIAL_DATE_UNDECIDABLE", undefined, [
      ...periods.filter(({ begun }) => begun === "undecidable").map(({ document }) => document),
      ...(passed === "undecidable" ? targets : []),
    ]),
    ...requirementWarnings(inputs),
    ...negotiationWarnings(inputs),
    ...finding(
      "OPTIONAL_CONSULTATION_OPEN",
      undefined,
      roundsOf(inputs, false)
        .filter(({ state }) => state?.status !== "concluded" && state?.status !== "cancelled")
        .map(({ id }) => id),
    ),
    ...finding(
      "COUNTER_MISMATCH",
      undefined,
      idsWhere(consultations, (state) => {
        const { received } = countComments(state)
        return typeof received === "number" && state.counters.some(({ value }) => value !== received)
      }),
    ),
    ...finding("VERSION_CHANGED_AFTER_CONSULTATION", undefined, changedSince(inputs)),
    ...finding(
      "COMPOSITION_DEFERRED",
      undefined,
      idsWhere(groups, ({ deferred, ended }) => deferred !== undefined && ended === undefined),
    ),
    ...finding(
      "PORTFOLIO_COUNT_MISMATCH",
      undefined,
      idsWhere(portfolios, ({ expectedCount, programmes }) => {
        const expected = known(expectedCount)
        return expected !== undefined && expected !== programmes.length
      }),
    ),
    ...finding("DEPENDENCY_NOT_READY", undefined, dependency(inputs)),
  ]
}

const idsWhere = <State>(
  states: ReadonlyMap<string, State>,
  isSo: (state: State) => boolean,
): readonly string[] => [...states].filter(([, state]) => isSo(state)).map(([id]) => id)

/** Has the period begun by the day before? */
const hasBegun = ({ from, to }: DateRange, on: LocalDate): "yes" | "no" | "undecidable" => {
  if (from !== undefined) return from < on ? "yes" : "no"
  return to !== undefined && to < on ? "yes" : "undecidable"
}

/** Is the day later than all that was aimed at? A target with an end in the future has not passed, whenever it begins. */
const hasPassed = ({ from, to }: DateRange, on: LocalDate): "yes" | "no" | "undecidable" => {
  if (to !== undefined) return to < on ? "yes" : "no"
  return from !== undefined && isBy({ from }, on) === "no" ? "no" : "undecidable"
}

/** Documents of which an earlier draft was consulted on, by its digest, and not the version that was completed. */
const changedSince = (inputs: ReadinessInputs): readonly string[] => {
  const consulted = new Set([...inputs.consultations.values()].flatMap(({ digests }) => digests))
  return completedVersions(inputs)
    .filter(({ document, sha256 }) => {
      const earlier = inputs.preparation?.drafts.get(document) ?? []
      const wasConsulted = (digest: string | undefined) => digest !== undefined && consulted.has(digest)
      return (
        isTold(sha256) &&
        !wasConsulted(sha256) &&
        earlier.some(({ version }) => wasConsulted(known(version.sha256)))
      )
    })
    .map(({ document }) => document)
}

/** The programme that this one makes more precise, as long as one of its documents is still to be decided. */
const dependency = ({ refined, on }: ReadinessInputs): readonly string[] => {
  if (refined === undefined) return []
  const { id, state } = refined
  const isDecided = state.documents
    .filter(({ required }) => required)
    .every((one) => ["adopted", "in_force", "removed"].includes(documentStateOf(state, one, on).state))
  return isDecided && state.documents.length > 0 ? [] : [id]
}
