import { isTold } from "@programme-lifecycle/core"
import type { DocumentRow } from "../document-row.ts"
import type { ProgrammeRow } from "../programme-row.ts"
import type { Tongue } from "./lines.ts"
import { documentStates, tiers, words } from "./words.ts"

/** What is told of a document, without its title. */
export const documentText = (document: DocumentRow, say: Tongue): string => {
  const { edition, statutory, bases, basesMark, period, decider, state, annulledParts, adoptedOn } = document
  const standing = documentStates[state]
  const version = versionText(document, say)
  const provisions = bases
    .map(({ act, section }) =>
      section === undefined ? act : say.word({ en: `${act} § ${section}`, fi: `${act} ${section} §` }),
    )
    .join(", ")
  const law = isTold(statutory)
    ? say.word(statutory ? words.statutory : words.notStatutory)
    : `${say.word(words.statutoryStanding)}: ${say.untold(statutory)}`
  return [
    ...(edition === undefined
      ? []
      : [say.word({ en: `edition ${edition}`, fi: `järjestyksessä ${edition}.` })]),
    law + (provisions === "" ? "" : `, ${provisions}${say.mark(basesMark)}`),
    ...(isTold(period) ? [`${say.word(words.period).toLowerCase()} ${periodText(period, say)}`] : []),
    isTold(decider)
      ? `${say.word(words.decidedBy)}: ${say.named(decider.body)}, ${say.of(tiers, decider.tier)}${say.mark(decider.mark)}`
      : say.word(words.deciderNotDetermined),
    ...(version === undefined ? [] : [version]),
    ...(adoptedOn === undefined ? [] : [`${say.word(words.adopted)}: ${say.range(adoptedOn)}`]),
    ...(standing === undefined ? [] : [say.word(standing)]),
    ...(annulledParts === undefined ? [] : [`${say.word(words.annulledParts)}: ${annulledParts.join(", ")}`]),
  ].join("; ")
}

/** The version that counts; undefined where none is told of, which is said of the programme as a whole. */
const versionText = ({ version }: DocumentRow, say: Tongue): string | undefined => {
  if (!isTold(version)) return undefined
  const { is, number, on, digest, languages } = version
  const name = say.word(is === "draft" ? words.draft : words.version).toLowerCase()
  const told = [
    ...(is === "draft" ? [say.range(on)] : []),
    isTold(digest) ? digest : `${say.word(words.digest)}: ${say.untold(digest)}`,
    isTold(languages) ? languages.join(", ") : `${say.word(words.languages)}: ${say.untold(languages)}`,
  ]
  return `${name} ${number} (${told.join("; ")})`
}

export const periodText = (period: ProgrammeRow["period"], say: Tongue): string | undefined =>
  isTold(period) ? say.range(period.period) + (period.inferred ? say.mark("inferred") : "") : undefined
