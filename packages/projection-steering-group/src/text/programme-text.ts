import { isTold } from "@programme-lifecycle/core"
import type { ConsulteeRow } from "../consultees.ts"
import type { ItemAhead } from "../handlings.ts"
import type { Mark } from "../named.ts"
import type { ProgrammeRow } from "../programme-row.ts"
import { isAhead } from "../stage.ts"
import { documentText, periodText, titleText } from "./document-text.ts"
import { findingsText } from "./finding-text.ts"
import { fieldLines, listLines, type Block, type Field, type Tongue } from "./lines.ts"
import { influenceBodies } from "./finding-words.ts"
import {
  legalStatuses,
  milestones,
  outcomes,
  relations,
  roles,
  stages,
  statuses,
  strengths,
} from "./programme-words.ts"
import { marks, words } from "./words.ts"

/** A programme as a block: its name, then what is told of it. */
export const programmeBlock = (row: ProgrammeRow, say: Tongue): Block => {
  const {
    ordinal,
    name,
    mark,
    nameMark,
    memberMark,
    aliases,
    documents,
    links,
    blockers,
    warnings,
    handlings,
    changed,
  } = row
  const title = name === undefined ? row.id : say.text(name)
  const decided = handlings.decided.filter(({ authoritative }) => authoritative)
  const changes =
    changed?.map(({ label, count }) => say.text(label) + (count === 1 ? "" : ` (${count})`)) ?? []
  return {
    heading: `${ordinal === undefined ? "" : `${ordinal}. `}${title}${mark === undefined ? nameText(nameMark, say) : say.mark(mark)}`,
    lines: [
      ...listLines(
        words.alsoKnown,
        aliases.map((one) => `${say.text(one.text)} (${say.range(one.on)})${say.mark(one.mark)}`),
        say,
      ),
      ...(memberMark === undefined
        ? []
        : [[say.word(words.portfolio), say.word(words.belongs) + say.mark(memberMark)] as const]),
      [say.word(words.state), stageText(row, say)],
      ...listLines(
        words.documents,
        documents.map((document) => `${titleText(document, say)}: ${documentText(document, say)}`),
        say,
      ),
      ...listLines(
        words.decisions,
        decided.map(
          ({ body, on, outcome, mark: told }) =>
            `${say.of(outcomes, outcome)}: ${say.named(body)}, ${say.range(on)}${say.mark(told)}`,
        ),
        say,
      ),
      ...listLines(words.handled, handledText(row, say), say),
      ...listLines(
        words.projects,
        links.map(({ project, relation, mark: linked }) => {
          const owner = `${say.word(words.owner).toLowerCase()}: ${say.told(project.owner, say.text)}${say.mark(linked)}`
          return `${say.text(project.name)}: ${say.of(relations, relation)}; ${owner}`
        }),
        say,
      ),
      ...listLines(words.blockers, joined(findingsText(blockers, say)), say),
      ...listLines(words.warnings, joined(findingsText(warnings, say)), say),
      ...listLines(words.consultees, joined(consulteesText(row, say)), say),
      ...listLines(words.changed, joined(changes), say),
      ...fieldLines(
        [
          { label: words.preparedBy, text: preparersText(row, say) },
          { label: words.preparation, text: preparationText(row, say) },
          { label: words.period, text: periodText(row.period, say) },
          { label: words.target, text: targetText(row, say) },
          { label: words.nextDecision, text: aheadText(row, say) },
          ...legalField(row, say),
          ...versionField(row),
        ],
        say,
      ),
    ],
  }
}

/** Whether it is the name alone that no source states. */
const nameText = (mark: Mark | undefined, say: Tongue): string =>
  mark === undefined ? "" : ` (${say.word(words.name)}: ${say.word(marks[mark])})`

const joined = (texts: readonly string[]): readonly string[] => (texts.length === 0 ? [] : [texts.join("; ")])

export const stageText = ({ stage, since, stageMark, days }: ProgrammeRow, say: Tongue): string =>
  `${say.word(stages[stage])}${say.mark(stageMark)}: ${say.range(since)}${isTold(days) ? `, ${say.days(days)}` : ""}`

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
      : [
          `${say.word(words.next)}: ${say.text(next.title)}, ${say.told(next.due, say.range)}${say.mark(next.mark)}`,
        ]),
  ].join("; ")
}

/** The days left tell something only as long as something is still to be decided. */
const targetText = ({ target, stage }: ProgrammeRow, say: Tongue): string | undefined => {
  if (!isTold(target)) return undefined
  const { what, date, strength, mark, slack, first, firstSlack } = target
  const left = (days: typeof slack | undefined): string =>
    days === undefined || !isAhead(stage) ? "" : `; ${slackText(days, say)}`
  const before =
    first === undefined ? "" : `; ${say.word(words.originally)} ${say.range(first)}${left(firstSlack)}`
  return `${say.of(milestones, what)}: ${say.range(date)} (${say.of(strengths, strength)})${say.mark(mark)}${left(slack)}${before}`
}

const slackText = (slack: number | "undecidable", say: Tongue): string => {
  if (slack === "undecidable") return say.word({ en: "days left: ?", fi: "päiviä jäljellä: ?" })
  return slack < 0
    ? say.word({ en: `${say.days(-slack)} overdue`, fi: `${say.days(-slack)} myöhässä` })
    : say.word({ en: `${say.days(slack)} left`, fi: `${say.days(slack)} jäljellä` })
}

const aheadText = ({ handlings }: ProgrammeRow, say: Tongue): string | undefined =>
  handlings.ahead.length === 0
    ? undefined
    : handlings.ahead
        .map(
          (item) =>
            `${say.named(item.body)}, ${say.told(item.meetingOn, say.range)} (${roleText(item, say)})${say.mark(item.mark)}${item.isOver === true ? `, ${say.word(words.outcomeMissing)}` : ""}`,
        )
        .join("; ")

/** What the item is for, and its number on the agenda. */
export const roleText = ({ role, itemNumber }: ItemAhead, say: Tongue): string =>
  say.of(roles, role) + (itemNumber === undefined ? "" : `, ${say.word(words.item)} ${itemNumber}`)

const handledText = ({ handlings }: ProgrammeRow, say: Tongue): readonly string[] => {
  const { tabled, returned, lastInstruction } = handlings
  const counts = [
    ...(tabled === 0 ? [] : [say.word({ en: `tabled: ${tabled}`, fi: `pöydätty: ${tabled}` })]),
    ...(returned === 0 ? [] : [say.word({ en: `returned: ${returned}`, fi: `palautettu: ${returned}` })]),
  ]
  if (lastInstruction === undefined) return joined(counts)
  const { by, on, text } = lastInstruction
  const said = "none" in text ? `${say.word(words.none)} (${say.text(text.none)})` : say.text(text)
  const instruction = `${say.word(words.lastInstruction)} (${say.named(by)}, ${say.range(on)}): ${said}`
  return joined([...counts, instruction])
}

/** Not stated where something is decided, and nobody has recorded what followed; left out where nothing is decided. */
const legalField = ({ legalStatus }: ProgrammeRow, say: Tongue): readonly Field[] => {
  if (legalStatus.length === 0) return []
  const told = legalStatus.flatMap(({ body, on, status }) => {
    if (!isTold(status)) return []
    const until = status.until === undefined ? "" : ` ${untilText(say.day(status.until), say)}`
    const parts = status.parts?.map(({ locator }) => locator) ?? []
    const which = legalStatus.length === 1 ? "" : ` (${say.named(body)}, ${say.range(on)})`
    return [
      `${say.word(legalStatuses[status.is])}${until}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}${which}`,
    ]
  })
  return [{ label: words.legalForce, text: told.length === 0 ? undefined : told.join("; ") }]
}

const untilText = (day: string, say: Tongue): string => say.word({ en: `until ${day}`, fi: `${day} saakka` })

/** A version stands with its document: here is only said that none is told of. */
const versionField = ({ documents }: ProgrammeRow): readonly Field[] =>
  documents.length === 0 || documents.some(({ version }) => isTold(version))
    ? []
    : [{ label: words.version, text: undefined }]

/** As long as nobody has been asked, the blockers tell who is to be. */
const consulteesText = ({ statutoryConsultees: all }: ProgrammeRow, say: Tongue): readonly string[] => {
  const { offered, received, notUsed, notConcerned, missing } = all
  if (offered.length + received.length + notUsed.length + notConcerned.length === 0) return []
  return (
    [
      [words.received, received],
      [words.offered, offered],
      [words.notUsed, notUsed],
      [words.notConcerned, notConcerned],
      [words.missing, missing],
    ] as const
  ).flatMap(([label, those]) =>
    those.length === 0
      ? []
      : [`${say.word(label)}: ${those.map((one) => consulteeText(one, say)).join(", ")}`],
  )
}

const consulteeText = ({ who }: ConsulteeRow, say: Tongue): string => {
  if ("body" in who) return say.named(who.body)
  if ("influenceBody" in who) return say.of(influenceBodies, who.influenceBody)
  if ("staff" in who) return say.word(words.staff)
  return "municipalities" in who
    ? who.municipalities.join(", ")
    : say.word({ en: "statement that the law requires", fi: "lain edellyttämä lausunto" })
}
