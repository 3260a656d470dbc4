import type { ProgrammeDocument } from "../document/state.ts"
import type { Finding } from "../readiness-report.ts"
import { isTold } from "../told.ts"
import { finding } from "./finding.ts"
import { completedVersions, documentsAtIssue, requiredDocuments, type ReadinessInputs } from "./inputs.ts"

export const idsOf = (documents: readonly ProgrammeDocument[]): readonly string[] =>
  documents.map(({ document }) => document)

/** Is each document there, in a version that was completed, with a period, and with somebody who may decide on it? */
export const documentBlockers = (inputs: ReadinessInputs): readonly Finding[] => {
  const { profile, programme, preparation } = inputs
  const documents = documentsAtIssue(inputs)
  const tooLow = documents.filter(
    ({ kind, decider }) =>
      decider !== undefined && decider.tier !== "council" && Object.hasOwn(profile.reservedToCouncil, kind),
  )
  const withoutEnd = documents.filter(
    ({ kind, period = programme.state.period }) =>
      Object.hasOwn(profile.fixedPeriod, kind) && period?.period.to === undefined,
  )
  return [
    ...finding("DOCUMENT_MISSING", "P-04", requiredDocuments(inputs).length === 0 ? [programme.id] : []),
    ...finding(
      "DECIDER_UNDETERMINED",
      "X-01",
      idsOf(documents.filter(({ decider }) => decider === undefined)),
    ),
    ...finding(
      "DECIDER_CANNOT_DECIDE",
      "P-08",
      idsOf(documents.filter(({ decider }) => decider?.canDecide === false)),
    ),
    ...finding("DECIDER_TIER_INSUFFICIENT", "P-06", idsOf(tooLow)),
    ...finding("PERIOD_NOT_SET", "P-24", idsOf(withoutEnd)),
    ...(preparation?.status === "complete" ? versionsMissing(inputs) : []),
    ...documents.flatMap((document) => languagesMissing(inputs, document)),
  ]
}

/** A version that is untold is not missing; but nothing can be submitted before it is told. */
const versionsMissing = (inputs: ReadinessInputs): readonly Finding[] => {
  const completed = new Set(completedVersions(inputs).map(({ document }) => document))
  const submitted = new Set([...idsOf(documentsAtIssue(inputs)), ...(inputs.documents ?? [])])
  const without = [...submitted].filter((one) => !completed.has(one))
  return isTold(inputs.preparation?.completedVersions)
    ? finding("VERSION_MISMATCH", "X-03", without)
    : finding("VERSION_NOT_STATED", "X-01", without)
}

/** A version of which nobody told the languages counts as one without them: whoever submits can tell. */
const languagesMissing = (
  inputs: ReadinessInputs,
  { document, kind }: ProgrammeDocument,
): readonly Finding[] => {
  const rule = inputs.profile.documentLanguages[kind]
  const version = completedVersions(inputs).find((one) => one.document === document)
  if (rule === undefined || version === undefined) return []
  const missing = rule.languages.filter((language) => version.languages?.includes(language) !== true)
  return missing.length === 0
    ? []
    : finding("LANGUAGE_VERSION_MISSING", rule.byLaw ? "R-18" : "R-17", [document, ...missing])
}
