import { countComments } from "../comment/counts.ts"
import type { Consultation } from "../consultation/state.ts"
import { bare } from "../count.ts"
import type { Finding } from "../readiness-report.ts"
import { finding } from "./finding.ts"
import { documentsAtIssue, type ReadinessInputs } from "./inputs.ts"

/** Are the mandatory consultations over, is everybody answered, and were those asked whom the law wants asked? */
export const consultationBlockers = (inputs: ReadinessInputs): readonly Finding[] => {
  const mandatory = roundsOf(inputs, true)
  const isReplaced = mandatory.some(({ state }) => state?.status === "concluded")
  const open = mandatory.filter(
    ({ state }) => state?.status !== "concluded" && !(state?.status === "cancelled" && isReplaced),
  )
  const counts = mandatory.flatMap(({ id, state }) =>
    state === undefined ? [] : [{ id, ...countComments(state) }],
  )
  const unanswered = counts.flatMap(({ id, unanswered: comments, importedUnanswered }) => [
    ...comments,
    ...(bare(importedUnanswered) > 0 ? [id] : []),
  ])
  return [
    ...finding(
      "CONSULTATION_OPEN",
      "X-01",
      open.map(({ id }) => id),
    ),
    ...finding(
      "COMMENT_UNANSWERED",
      "C-10",
      inputs.profile.consultation.everyCommentAnswered ? unanswered : [],
    ),
    ...finding(
      "LATE_COMMENT_UNRULED",
      "C-09",
      counts.flatMap(({ unruled }) => unruled),
    ),
    ...finding("STATUTORY_CONSULTEE_MISSING", "R-15", statementsMissing(inputs)),
    ...finding("NEGOTIATION_NOT_OFFERED", "R-13", isAssessed(inputs) ? negotiationMissing(inputs) : []),
  ]
}

/** As long as nobody has said whether the Sámi are affected, a negotiation that was not offered is told and does not block. */
export const negotiationWarnings = (inputs: ReadinessInputs): readonly Finding[] =>
  finding("NEGOTIATION_NOT_OFFERED", undefined, isAssessed(inputs) ? [] : negotiationMissing(inputs))

/**
 * The consultations linked to the preparation as mandatory, or all others: those linked as optional, and those that nobody has
 * linked. Without a state where there is none yet.
 */
export const roundsOf = (
  { preparation, consultations }: ReadinessInputs,
  mandatory: boolean,
): readonly { readonly id: string; readonly state: Consultation | undefined }[] => {
  const links = preparation?.consultations
  return [...new Set([...(links?.keys() ?? []), ...consultations.keys()])]
    .filter((id) => (links?.get(id)?.mandatory ?? false) === mandatory)
    .map((id) => ({ id, state: consultations.get(id) }))
}

/** The documents whose kind needs a statement that no consultation has asked for, naming the provision. */
export const statementsMissing = (inputs: ReadinessInputs): readonly string[] => {
  const provisions = [...inputs.consultations.values()].flatMap(({ requested }) =>
    [...requested.values()].flatMap(({ statutory }) => statutory ?? []),
  )
  return documentsAtIssue(inputs)
    .filter(({ kind }) => {
      const needed = inputs.profile.statementsRequired[kind]
      return needed !== undefined && !provisions.some((one) => one.startsWith(needed.provision))
    })
    .map(({ document }) => document)
}

const isAssessed = ({ preparation }: ReadinessInputs): boolean =>
  preparation?.impacts.get("sami")?.effect !== undefined

/** The municipalities of the Sámi homeland in the area consulted, where an effect is possible and no negotiation was offered. */
export const negotiationMissing = ({
  preparation,
  consultations,
  profile,
}: ReadinessInputs): readonly string[] => {
  const { municipalities, counterparty } = profile.samiHomeland
  const rounds = [...consultations.values()]
  const isOffered = rounds.some(({ negotiations }) =>
    counterparty === undefined ? negotiations.size > 0 : negotiations.has(counterparty),
  )
  if (isOffered || preparation?.impacts.get("sami")?.effect === "none") return []
  const area = rounds.flatMap(({ terms }) => terms?.area ?? [])
  return municipalities
    .filter(({ name, code }) =>
      area.some((one) => (one.code === undefined ? one.name === name : one.code === code)),
    )
    .map(({ name }) => name)
}
