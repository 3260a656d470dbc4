import { isTold, type Finding } from "@programme-lifecycle/core"
import type { DocumentRow } from "../document-row.ts"
import type { ProgrammeRow } from "../programme-row.ts"
import { fieldLines, listLines, type Block, type Tongue } from "./lines.ts"
import {
  findings,
  milestones,
  outcomes,
  relations,
  stages,
  statuses,
  strengths,
  tiers,
  words,
} from "./words.ts"

/** A programme as a block: its name, then what is told of it. */
export const programmeBlock = (row: ProgrammeRow, say: Tongue): Block => {
  const { ordinal, name, mark, aliases, documents, links, blockers, warnings, handlings } = row
  const title = name === undefined ? row.id : say.text(name)
  const decided = handlings.decided.filter(({ authoritative }) => authoritative)
  return {
    heading: `${ordinal === undefined ? "" : `${ordinal}. `}${title}${say.mark(mark)}`,
    lines: [
      ...listLines(
        words.alsoKnown,
        aliases.map(({ text, on }) => `${say.text(text)} (${say.range(on)})`),
        say,
      ),
      [say.word(words.state), stageText(row, say)],
      ...listLines(
        words.documents,
        documents.map((document) => `${say.text(document.title)}: ${documentText(document, say)}`),
        say,
      ),
      ...listLines(
        words.decisions,
        decided.map(
          ({ body, on, outcome }) => `${say.of(outcomes, outcome)}: ${say.named(body)}, ${say.range(on)}`,
        ),
        say,
      ),
      ...listLines(
        words.projects,
        links.map(({ project, relation, mark: linked }) => {
          const owner = `${say.word(words.owner).toLowerCase()}: ${say.told(project.owner, say.text)}${say.mark(linked)}`
          return `${say.text(project.name)}: ${say.of(relations, relation)}; ${owner}`
        }),
        say,
      ),
      ...listLines(words.blockers, joined(blockers, say), say),
      ...listLines(words.warnings, joined(warnings, say), say),
      ...fieldLines(
        [
          { label: words.preparedBy, text: preparersText(row, say) },
          { label: words.preparation, text: preparationText(row, say) },
          { label: words.period, text: periodText(row.period, say) },
          { label: words.target, text: targetText(row, say) },
          { label: words.nextDecision, text: aheadText(row, say) },
        ],
        say,
      ),
    ],
  }
}

const joined = (found: readonly Finding[], say: Tongue): readonly string[] =>
  found.length === 0 ? [] : [found.map((one) => findingText(one, say)).join("; ")]

const findingText = ({ code, about, count }: Finding, say: Tongue): string =>
  `${say.word(findings[code])}${about.length > 1 ? ` (${count ?? about.length})` : ""}`

export const stageText = ({ stage, since, stageMark, days }: ProgrammeRow, say: Tongue): string => {
  const lasting = !isTold(days)
    ? ""
    : say.word(
        days === 1 ? { en: ", 1 day", fi: ", 1 päivä" } : { en: `, ${days} days`, fi: `, ${days} päivää` },
      )
  return `${say.word(stages[stage])}${say.mark(stageMark)}: ${say.range(since)}${lasting}`
}

/** What is told of a document, without its title. */
export const documentText = (document: DocumentRow, say: Tongue): string => {
  const { edition, statutory, bases, basesMark, period, decider, adoptedOn } = document
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
    ...(adoptedOn === undefined ? [] : [`${say.word(words.adopted)}: ${say.range(adoptedOn)}`]),
  ].join("; ")
}

const periodText = (period: ProgrammeRow["period"], say: Tongue): string | undefined =>
  isTold(period) ? say.range(period.period) + (period.inferred ? say.mark("inferred") : "") : undefined

const preparersText = ({ preparedBy }: ProgrammeRow, say: Tongue): string | undefined => {
  if (!isTold(preparedBy)) return undefined
  const { lead, joint, others, mark } = preparedBy
  const parties = [...joint.map(say.named), ...(others === undefined ? [] : [say.text(others)])]
  const leading = isTold(lead) ? say.named(lead) : `${say.word(words.lead)}: ${say.untold(lead)}`
  return [leading, ...parties].join(", ") + say.mark(mark)
}

const preparationText = ({ preparation }: ProgrammeRow, say: Tongue): string | undefined => {
  if (!isTold(preparation)) return undefined
  const { status, workItems, next } = preparation
  return [
    say.of(statuses, status),
    ...(workItems.all > 0 ? [`${workItems.done}/${workItems.all} ${say.word(words.workItems)}`] : []),
    ...(next === undefined
      ? []
      : [`${say.word(words.next)}: ${say.text(next.title)}, ${say.told(next.due, say.range)}`]),
  ].join("; ")
}

const targetText = ({ target }: ProgrammeRow, say: Tongue): string | undefined => {
  if (!isTold(target)) return undefined
  const { what, date, strength, first } = target
  const before = first === undefined ? "" : `; ${say.word(words.originally)} ${say.range(first)}`
  return `${say.of(milestones, what)}: ${say.range(date)} (${say.of(strengths, strength)})${before}`
}

const aheadText = ({ handlings }: ProgrammeRow, say: Tongue): string | undefined =>
  handlings.ahead.length === 0
    ? undefined
    : handlings.ahead
        .map(({ body, meetingOn }) => `${say.named(body)}, ${say.told(meetingOn, say.range)}`)
        .join("; ")
