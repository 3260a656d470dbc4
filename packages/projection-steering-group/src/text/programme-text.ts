import { isTold, type Finding } from "@programme-lifecycle/core"
import type { DocumentRow } from "../document-row.ts"
import type { ProgrammeRow } from "../programme-row.ts"
import type { Line, Tongue } from "./lines.ts"
import { findings, outcomes, stages, tiers, words } from "./words.ts"

/** A programme, line by line: its name first. */
export const programmeLines = (row: ProgrammeRow, say: Tongue): readonly Line[] => {
  const { name, aliases, documents, period, links, blockers, warnings } = row
  const title = `${row.ordinal === undefined ? "" : `${row.ordinal}. `}${name === undefined ? row.id : say.text(name)}${say.mark(row.mark)}`
  return [
    ["", title],
    ...some(
      words.alsoKnown,
      aliases.map(({ text, on }) => `${say.text(text)} (${say.range(on)})`).join("; "),
      say,
    ),
    [say.word(words.state), stateOf(row, say)],
    ...documents.map((document, index): Line => [
      index === 0 ? say.word(words.documents) : "",
      documentText(document, say),
    ]),
    [say.word(words.preparedBy), preparersOf(row, say)],
    [say.word(words.preparation), preparationText(row, say)],
    [
      say.word(words.period),
      say.told(period, (one) => say.range(one.period) + (one.inferred ? say.mark("inferred") : "")),
    ],
    [say.word(words.target), targetText(row, say)],
    ...handlingLines(row, say),
    ...links.map(({ project, relation, mark }, index): Line => [
      index === 0 ? say.word(words.projects) : "",
      `${say.text(project.name)}: ${relation}; ${say.word(words.owner).toLowerCase()}: ${say.told(project.owner, say.text)}${say.mark(mark)}`,
    ]),
    ...some(words.blockers, blockers.map((one) => findingText(one, say)).join("; "), say),
    ...some(words.warnings, warnings.map((one) => findingText(one, say)).join("; "), say),
  ]
}

const some = (label: (typeof words)[keyof typeof words], text: string, say: Tongue): readonly Line[] =>
  text === "" ? [] : [[say.word(label), text]]

export const stateOf = ({ stage, since, days }: ProgrammeRow, say: Tongue): string => {
  const lasting = isTold(days) ? `, ${days} ${say.word(words.days)}` : ""
  return `${say.word(stages[stage])} (${say.range(since)}${lasting})`
}

export const documentText = (document: DocumentRow, say: Tongue): string => {
  const { title, edition, statutory, bases, basesMark, period, decider, adoptedOn } = document
  const provisions = bases
    .map(({ act, section }) => act + (section === undefined ? "" : ` § ${section}`))
    .join(", ")
  const basis =
    provisions === ""
      ? ""
      : ` (${provisions}${basesMark === undefined ? "" : `,${say.mark(basesMark).replace(/[()]/gu, "")}`})`
  const law = isTold(statutory)
    ? say.word(statutory ? words.statutory : words.notStatutory)
    : say.word(words.statutoryNotStated)
  return [
    say.text(title) + (edition === undefined ? "" : ` (${edition}. ${say.word(words.edition)})`),
    law + basis,
    ...(isTold(period) ? [`${say.range(period.period)}${period.inferred ? say.mark("inferred") : ""}`] : []),
    isTold(decider)
      ? `${say.word(words.decidedBy)}: ${say.named(decider.body)} (${say.of(tiers, decider.tier)})${say.mark(decider.mark)}`
      : say.word(words.deciderNotDetermined),
    ...(adoptedOn === undefined ? [] : [`${say.word(words.adopted)} ${say.range(adoptedOn)}`]),
  ].join("; ")
}

const preparersOf = ({ preparedBy }: ProgrammeRow, say: Tongue): string =>
  say.told(preparedBy, ({ lead, joint, others, mark }) => {
    const parties = [...joint.map(say.named), ...(others === undefined ? [] : [say.text(others)])]
    return say.toldName(lead) + (parties.length === 0 ? "" : ` + ${parties.join(", ")}`) + say.mark(mark)
  })

const preparationText = ({ preparation }: ProgrammeRow, say: Tongue): string =>
  isTold(preparation)
    ? [
        say.word(
          {
            "not started": { en: "not started", fi: "ei aloitettu" },
            "under way": { en: "under way", fi: "käynnissä" },
            complete: { en: "complete", fi: "valmis" },
          }[preparation.status],
        ),
        ...(preparation.workItems.all > 0
          ? [`${preparation.workItems.done}/${preparation.workItems.all} ${say.word(words.workItems)}`]
          : []),
        ...(preparation.next === undefined
          ? []
          : [
              `${say.word(words.next)}: ${say.text(preparation.next.title)} (${say.told(preparation.next.due, say.range)})`,
            ]),
      ].join("; ")
    : say.word(words.notOpened)

const targetText = ({ target }: ProgrammeRow, say: Tongue): string =>
  say.told(
    target,
    ({ what, date, strength, first }) =>
      `${what}: ${say.range(date)} (${strength})${first === undefined ? "" : `; ${say.range(first)}`}`,
  )

const handlingLines = ({ handlings }: ProgrammeRow, say: Tongue): readonly Line[] => [
  ...handlings.decided
    .filter(({ authoritative }) => authoritative)
    .map(({ body, on, outcome }): Line => [
      say.word(words.decisions),
      `${say.of(outcomes, outcome)}: ${say.named(body)}, ${say.range(on)}`,
    ]),
  [
    say.word(words.nextDecision),
    handlings.ahead.length === 0
      ? say.untold({ untold: "not stated" })
      : handlings.ahead
          .map(({ body, meetingOn }) => `${say.named(body)}, ${say.told(meetingOn, say.range)}`)
          .join("; "),
  ],
]

const findingText = ({ code, about, count }: Finding, say: Tongue): string =>
  `${say.word(findings[code])}${about.length > 1 ? ` (${count ?? about.length})` : ""}`
