import { isTold, type Told } from "@programme-lifecycle/core"
import { tierWords } from "@programme-lifecycle/core/replay"
import type { DocumentRow, PeriodRow } from "../document-row.ts"
import type { Tongue } from "./lines.ts"
import { documentStates } from "./programme-words.ts"
import { words } from "./words.ts"

/** What is told of a document, without its title. */
export const documentText = (document: DocumentRow, say: Tongue): string => {
  const { edition, period, decider, state, annulledParts, adoptedOn, adoptedMark } = document
  const standing = isTold(state) ? documentStates[state] : undefined
  const version = versionText(document, say)
  return [
    ...(edition === undefined
      ? []
      : [say.word({ en: `edition ${edition}`, fi: `järjestyksessä ${edition}.` })]),
    ...lawText(document, say),
    ...(isTold(period) ? [`${say.word(words.period).toLowerCase()} ${periodText(period, say)}`] : []),
    isTold(decider)
      ? `${say.word(words.decidedBy)}: ${say.named(decider.body)}, ${say.of(tierWords, decider.tier)}${say.mark(decider.mark)}`
      : adoptedOn === undefined
        ? say.word(words.deciderNotDetermined)
        : `${say.word(words.decidedBy)}: ${say.untold(decider)}`,
    ...(version === undefined ? [] : [version]),
    ...(adoptedOn === undefined
      ? []
      : [`${say.word(words.adopted)}: ${say.range(adoptedOn)}${say.mark(adoptedMark)}`]),
    ...(isTold(state) ? [] : [`${say.word(words.adopted)}: ${say.untold(state)}`]),
    ...(standing === undefined ? [] : [say.word(standing)]),
    ...(annulledParts === undefined ? [] : [`${say.word(words.annulledParts)}: ${annulledParts.join(", ")}`]),
  ].join("; ")
}

/** The law's own provisions; what a source claims stands apart from them, since the law may say otherwise. */
const lawText = ({ statutory, statutoryMark, bases }: DocumentRow, say: Tongue): readonly string[] => {
  const provisions = (those: DocumentRow["bases"]): string =>
    those.map((basis) => provisionText(basis, say) + say.mark(basis.mark)).join(", ")
  const law = bases.filter(({ claimedBySource }) => claimedBySource !== true)
  const claimed = bases.filter(({ claimedBySource }) => claimedBySource === true)
  const standing = isTold(statutory)
    ? say.word(statutory ? words.statutory : words.notStatutory)
    : `${say.word(words.statutoryStanding)}: ${say.untold(statutory)}`
  return [
    standing + say.mark(statutoryMark) + (law.length === 0 ? "" : `, ${provisions(law)}`),
    ...(claimed.length === 0 ? [] : [`${say.word(words.sourceNames)}: ${provisions(claimed)}`]),
  ]
}

const provisionText = ({ act, section }: DocumentRow["bases"][number], say: Tongue): string =>
  section === undefined ? act : say.word({ en: `${act} § ${section}`, fi: `${act} ${section} §` })

export const titleText = ({ title, mark }: DocumentRow, say: Tongue): string =>
  say.text(title) + say.mark(mark)

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

export const periodText = (period: Told<PeriodRow>, say: Tongue): string | undefined =>
  isTold(period) ? say.range(period.period) + say.mark(period.mark) : undefined
