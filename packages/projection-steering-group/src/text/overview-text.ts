import { isTold, type Instant, type LocalDate } from "@programme-lifecycle/core"
import type { Words } from "@programme-lifecycle/core/replay"
import { inColumns, lineWidth } from "@programme-lifecycle/projections"
import type { CoordinationGroup } from "../coordination-group.ts"
import type { Overview } from "../overview.ts"
import type { ProgrammeRow } from "../programme-row.ts"
import type { Cell, RequirementMatrix } from "../requirement-matrix.ts"
import type { Cut } from "../states.ts"
import { aheadLines } from "./ahead-text.ts"
import { changeBlocks, sinceText } from "./change-text.ts"
import { consultationBlock } from "./consultation-text.ts"
import { exceptionBlocks } from "./exception-text.ts"
import { deferredText, groupBlock, ruleText } from "./group-text.ts"
import { blocksText, tongueOf, type Block, type Line, type TextOptions, type Tongue } from "./lines.ts"
import { programmeBlock, stageText } from "./programme-text.ts"
import { promiseLines } from "./promise-text.ts"
import { cells, outcomes, stages } from "./programme-words.ts"
import { words } from "./words.ts"

/** The overview as text for a terminal or a plain-text message. */
export const overviewText = (overview: Overview, { language, columns }: TextOptions): string => {
  const say = tongueOf(language)
  const width = lineWidth(columns)
  const { header, programmes, outside, consultations, groups, changes } = overview
  const strategies = isTold(header.strategy) ? [header.strategy] : []
  const names = new Map([...programmes, ...outside, ...strategies].map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => say.named({ id, name: names.get(id) })
  const rounds = new Map(consultations.map((row) => [row.id, row]))
  const nameOfRound = (id: string): string => {
    const round = rounds.get(id)
    return round?.title === undefined
      ? (round?.programmes ?? [id]).map(nameOf).join(", ")
      : say.text(round.title)
  }
  const under = (heading: string, blocks: readonly Block[]): string => {
    const text = blocksText(blocks, width)
    return `${heading.toUpperCase()}\n\n${text === "" ? `  ${say.word(words.none)}` : text}`
  }
  const section = (heading: Words, blocks: readonly Block[]): string => under(say.word(heading), blocks)
  const unlessEmpty = (heading: Words, blocks: readonly Block[]): readonly string[] =>
    blocks.length === 0 ? [] : [section(heading, blocks)]
  const ahead = aheadLines(overview.decisionsAhead, say)
  const title = header.portfolio.name === undefined ? header.portfolio.id : say.text(header.portfolio.name)
  return [
    [
      inColumns([width], [[title + say.mark(header.portfolio.mark)]]),
      `${say.word(words.overview)}, ${say.word(words.seenOn)} ${say.day(overview.on)}`,
      ...(overview.asOf === undefined ? [] : [inColumns([width], [[cutText(overview.asOf, say)]])]),
    ].join("\n"),
    section(words.inShort, [{ lines: headerLines(overview, say) }]),
    section(
      words.programmes,
      programmes.map((row) => programmeBlock(row, say)),
    ),
    ...unlessEmpty(
      words.outside,
      outside.map((row) => programmeBlock(row, say)),
    ),
    ...unlessEmpty(words.decisionsAhead, ahead.length === 0 ? [] : [{ lines: ahead }]),
    section(
      words.consultations,
      consultations.map((row) => consultationBlock(row, nameOf, say)),
    ),
    section(
      words.groups,
      groups.map((row) => groupBlock(row, overview.on, say)),
    ),
    section(words.requirements, requirementBlocks(overview.requirements, nameOf, say)),
    section(words.promises, [{ lines: promiseLines(overview.promises, say) }]),
    section(words.exceptions, exceptionBlocks(overview.exceptions, nameOfRound, say)),
    ...(changes === undefined ? [] : [under(sinceText(changes, say), changeBlocks(changes, say))]),
  ].join("\n\n")
}

/** Up to where the log was read: without it, two prints of the same day could not be told apart. */
const cutText = ({ knownAt, publishedBy, validAt, position, undecided }: Cut, say: Tongue): string => {
  return [
    ...(knownAt === undefined ? [] : [`${say.word(words.knownAt)} ${momentText(knownAt, say)}`]),
    ...(publishedBy === undefined ? [] : [`${say.word(words.publishedBy)} ${say.day(publishedBy)}`]),
    ...(validAt === undefined ? [] : [`${say.word(words.validAt)} ${say.day(validAt)}`]),
    say.word({ en: `the log up to row ${position}`, fi: `loki riville ${position} asti` }),
    ...(undecided === 0 ? [] : [`${say.word(words.undecided)}: ${undecided}`]),
  ].join("; ")
}

const momentText = (knownAt: NonNullable<Cut["knownAt"]>, say: Tongue): string => {
  if (typeof knownAt === "number") return `${say.word(words.position)} ${knownAt}`
  return isDay(knownAt) ? say.day(knownAt) : knownAt
}

/** An instant has its time behind its day. */
const isDay = (moment: LocalDate | Instant): moment is LocalDate => !moment.includes("T")

const headerLines = ({ header }: Overview, say: Tongue): readonly Line[] => {
  const { owner, strategy, expected, actual, stages: byStage, documents, blockers, nextDecision } = header
  const { steeringGroup, followUpGroup } = header
  const counts = Object.entries(byStage).map(
    ([stage, count]) => `${say.of(stages, stage as keyof typeof byStage)} ${count}`,
  )
  return [
    [say.word(words.owner), say.told(owner, (one) => say.named(one) + say.mark(one.mark))],
    [say.word(words.strategy), say.told(strategy, (row) => strategyText(row, say))],
    [say.word(words.steeringGroup), say.told(steeringGroup, (one) => coordinationText(one, say))],
    [say.word(words.followUpGroup), say.told(followUpGroup, (one) => coordinationText(one, say))],
    [
      say.word(words.programmes),
      `${actual} (${say.word(words.expected)}: ${say.told(expected, String)})${counts.length === 0 ? "" : `; ${counts.join(", ")}`}`,
    ],
    [say.word(words.documents), documents === 0 ? say.word(words.noDocuments) : String(documents)],
    [say.word(words.blockers), String(blockers)],
    [
      say.word(words.nextDecision),
      say.told(nextDecision, ({ programme, body, meetingOn, mark }) => {
        return `${say.named(programme)}: ${say.named(body)}, ${say.told(meetingOn, say.range)}${say.mark(mark)}`
      }),
    ],
  ]
}

/** A group's chair and how many it is. */
const coordinationText = (one: CoordinationGroup, say: Tongue): string => {
  const { chair, heads, deferredUntil, mark } = one
  const count = ({ atLeast, exact }: { readonly atLeast: number; readonly exact: boolean }): string =>
    say.count(exact ? atLeast : { atLeast })
  return [
    say.named(one) + say.mark(mark),
    isTold(chair)
      ? `${say.word(words.chairedBy)} ${ruleText(chair, say)}${say.mark(chair.mark)}`
      : `${say.word(words.chair)}: ${say.untold(chair)}`,
    `${say.word(words.members).toLowerCase()}: ${say.told(heads, (told) => count(told) + say.mark(told.mark))}`,
    ...(deferredUntil === undefined
      ? []
      : [`${say.word(words.composition).toLowerCase()} ${deferredText(deferredUntil, say)}`]),
  ].join("; ")
}

const strategyText = (row: ProgrammeRow, say: Tongue): string => {
  const decisions = row.handlings.decided
    .filter(({ authoritative }) => authoritative)
    .map(({ body, outcome }) => `; ${say.of(outcomes, outcome)}, ${say.named(body)}`)
  return `${row.name === undefined ? row.id : say.text(row.name)}, ${stageText(row, say)}${decisions.join("")}`
}

const requirementBlocks = (
  { requirements, programmes }: RequirementMatrix,
  nameOf: (id: string) => string,
  say: Tongue,
): readonly Block[] =>
  requirements.map(({ code, title, setBy, external, mark }, index) => {
    const byCell = new Map<Cell["is"], string[]>()
    for (const { id, cells: row } of programmes) {
      const cell = row[index]?.is ?? "open"
      byCell.set(cell, [...(byCell.get(cell) ?? []), nameOf(id)])
    }
    const everywhere = byCell.size === 1 && programmes.length > 1
    return {
      heading: `${say.text(title)} (${code})${say.mark(mark)}`,
      lines: [
        ...[...byCell].map(([cell, ids]): Line => [
          say.of(cells, cell),
          everywhere
            ? say.word({ en: `all ${ids.length} programmes`, fi: `kaikki ${ids.length} ohjelmaa` })
            : ids.join("; "),
        ]),
        [
          say.word(words.setBy),
          say.toldName(setBy) + (external === undefined ? "" : `; ${say.text(external)}`),
        ],
      ],
    }
  })

/** One programme as text, as the overview shows it. */
export const programmeText = (row: ProgrammeRow, { language, columns }: TextOptions): string =>
  blocksText([programmeBlock(row, tongueOf(language))], lineWidth(columns))
