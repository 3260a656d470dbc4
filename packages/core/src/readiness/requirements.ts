import { isAfter, type DateRange, type Trilean } from "../date-range.ts"
import { requirementStanding } from "../preparation/progress.ts"
import type { Finding } from "../readiness-report.ts"
import { known } from "../told.ts"
import { finding } from "./finding.ts"
import type { ReadinessInputs } from "./inputs.ts"

/** The requirements that the version which counts has to meet and does not. */
export const requirementBlockers = (inputs: ReadinessInputs): readonly Finding[] =>
  finding("REQUIREMENT_UNADDRESSED", "R-04", codesOf(inputs, "no", "undecidable"))

/** What is required since the version was completed binds the next one. Where its day is not fully known, it binds this one. */
export const requirementWarnings = (inputs: ReadinessInputs): readonly Finding[] => [
  ...finding("REQUIREMENT_ADDED_AFTER_COMPLETION", "P-18", codesOf(inputs, "yes")),
  ...finding("PARTIAL_DATE_UNDECIDABLE", undefined, codesOf(inputs, "undecidable")),
]

/**
 * Mandatory requirements that are neither addressed nor waived, by whether they came after the completion. What the law requires
 * nobody waives, whatever a waiver says of it.
 */
const codesOf = (inputs: ReadinessInputs, ...cameAfter: readonly Trilean[]): readonly string[] => {
  const { portfolios, programme, preparation } = inputs
  const waived = new Set(programme.state.waivers.map(({ code }) => code))
  return [...portfolios.values()]
    .flatMap(({ requirements }) => requirements)
    .filter(
      ({ code, mandatory, appliesTo, statutory, on }) =>
        mandatory &&
        (appliesTo === "all" || appliesTo.programmes.includes(programme.id)) &&
        (!waived.has(code) || known(statutory) === true) &&
        requirementStanding(preparation, code).is !== "addressed" &&
        cameAfter.includes(isSinceCompletion(inputs, on)),
    )
    .map(({ code }) => code)
}

const isSinceCompletion = ({ preparation }: ReadinessInputs, added: DateRange): Trilean => {
  if (preparation?.status !== "complete") return "no"
  const { from, to } = preparation.completedOn ?? {}
  if (to !== undefined && isAfter(added, to) === "yes") return "yes"
  return from !== undefined && isAfter(added, from) === "no" ? "no" : "undecidable"
}
