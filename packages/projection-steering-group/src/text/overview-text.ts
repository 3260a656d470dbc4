import type { Language } from "@programme-lifecycle/core"
import { inColumns, visible } from "@programme-lifecycle/projections"
import type { ConsultationRow } from "../consultation-row.ts"
import type { DocumentTree } from "../document-tree.ts"
import type { Overview } from "../overview.ts"
import type { ProgrammeRow } from "../programme-row.ts"
import type { Promises } from "../promises.ts"
import type { RequirementMatrix } from "../requirement-matrix.ts"
import { groupLines } from "./group-text.ts"
import { tongueOf, type Line, type Tongue } from "./lines.ts"
import { documentText, programmeLines, stateOf } from "./programme-text.ts"
import { kinds, outcomes, stages, tiers, words } from "./words.ts"

export interface TextOptions {
  readonly language: Language
  /** Characters in a line; 100 by default, 60 at the least. */
  readonly columns?: number
}

const labels = 16

/** The overview as text for a terminal or a plain-text message. */
export const overviewText = (overview: Overview, { language, columns = 100 }: TextOptions): string => {
  const say = tongueOf(language)
  const width = Math.max(60, columns)
  const block = (lines: readonly Line[]): string =>
    inColumns(
      [2, labels, width - labels - 4],
      lines.map((line) => ["", ...line]),
    )
  const section = (
    letter: string,
    heading: { en: string; fi: string },
    blocks: readonly (readonly Line[])[],
  ): string =>
    [`${letter}  ${say.word(heading)}`, ...blocks.map(block).filter((text) => text !== "")].join("\n\n")
  const { portfolio } = overview.header
  const title = portfolio.name === undefined ? portfolio.id : say.text(portfolio.name)
  return [
    `${visible(title)}${say.mark(portfolio.mark)}\n${say.word(words.overview)}, ${say.word(words.seenOn)} ${say.day(overview.on)}`,
    section("A", words.inShort, [headerLines(overview, say)]),
    section(
      "B",
      words.programmes,
      overview.programmes.map((row) => programmeLines(row, say)),
    ),
    ...(overview.outside.length === 0
      ? []
      : [
          section(
            "  ",
            words.outside,
            overview.outside.map((row) => programmeLines(row, say)),
          ),
        ]),
    section(
      "D",
      words.consultations,
      orNone(
        overview.consultations.map((row) => consultationLines(row, overview, say)),
        say,
      ),
    ),
    section(
      "E",
      words.composition,
      orNone(
        overview.groups.map((row) => groupLines(row, say)),
        say,
      ),
    ),
    section("F", words.requirements, orNone([requirementLines(overview.requirements, say)], say)),
    section("G", words.promises, orNone([promiseLines(overview.promises, say)], say)),
  ].join("\n\n")
}

const orNone = (blocks: readonly (readonly Line[])[], say: Tongue): readonly (readonly Line[])[] =>
  blocks.some((lines) => lines.length > 0) ? blocks : [[["", say.word(words.none)]]]

const headerLines = ({ header }: Overview, say: Tongue): readonly Line[] => {
  const { owner, strategy, expected, actual, stages: byStage, documents, blockers, nextDecision } = header
  const counts = Object.entries(byStage).map(([stage, count]) => `${say.of(stages, stage)} ${count}`)
  return [
    [say.word(words.owner), say.toldName(owner)],
    [
      say.word(words.strategy),
      say.told(
        strategy,
        (row) =>
          `${row.name === undefined ? row.id : say.text(row.name)}: ${stateOf(row, say)}${decidedBy(row, say)}`,
      ),
    ],
    [
      say.word(words.programmes),
      `${actual} (${say.word(words.expected)}: ${say.told(expected, String)}); ${counts.join(", ")}`,
    ],
    [say.word(words.documents), String(documents)],
    [say.word(words.blockers), String(blockers)],
    [
      say.word(words.nextDecision),
      say.told(
        nextDecision,
        ({ programme, body, meetingOn }) =>
          `${say.named(programme)}: ${say.named(body)}, ${say.told(meetingOn, say.range)}`,
      ),
    ],
  ]
}

const decidedBy = ({ handlings }: Overview["programmes"][number], say: Tongue): string =>
  handlings.decided
    .filter(({ authoritative }) => authoritative)
    .map(({ body, outcome }) => `; ${say.of(outcomes, outcome)}, ${say.named(body)}`)
    .join("")

const consultationLines = (row: ConsultationRow, overview: Overview, say: Tongue): readonly Line[] => {
  const {
    title,
    kind,
    deadline,
    firstDeadline,
    extensions,
    received,
    late,
    unanswered,
    counters,
    forwarded,
  } = row
  const names = [...overview.programmes, ...overview.outside]
    .filter(({ id }) => row.programmes.includes(id))
    .map(({ name, id }) => (name === undefined ? id : say.text(name)))
  const heading = title === undefined ? names.join(", ") : say.text(title)
  const status = {
    open: { en: "open", fi: "avoinna" },
    ended: { en: "comment period over", fi: "kommentointiaika päättynyt" },
    concluded: words.concluded,
    "end not stated": { en: "open; its end is not stated", fi: "avoinna; päättymistä ei ole mainittu" },
  }[row.status]
  return [
    ["", heading === "" ? say.of(kinds, kind) : heading],
    [say.word(words.state), `${say.of(kinds, kind)}, ${say.word(status)}${concludedText(row, say)}`],
    [
      say.word(words.deadline),
      say.told(deadline, ({ lastDay, at }) => say.day(lastDay) + (at === undefined ? "" : ` ${at}`)) +
        (firstDeadline === undefined
          ? ""
          : `; ${say.word(words.extended).replace("{n}", String(extensions))}: ${say.told(firstDeadline, ({ lastDay }) => say.day(lastDay))}`),
    ],
    [
      say.word(words.comments),
      `${say.word(words.received)} ${say.count(received)}, ${say.word(words.late)}: ${say.told(late, String)}, ${say.word(words.unanswered)} ${say.count(unanswered)}` +
        (row.carriedForward > 0 ? `, ${say.word(words.carried)}` : ""),
    ],
    ...counters.map(({ name, value }): Line => [
      say.word(words.counter),
      `${name}: ${value} (${say.word(words.counterNote)})`,
    ]),
    ...forwarded.map(({ to, on }, index): Line => [
      index === 0 ? say.word(words.forwarded) : "",
      `${say.text(to)} (${say.range(on)})`,
    ]),
    ...(row.municipalities.length === 0
      ? []
      : [
          [
            say.word(words.municipalities),
            `${row.municipalities.length}: ${row.municipalities.join(", ")}`,
          ] as const,
        ]),
  ]
}

const concludedText = ({ concludedOn, daysToConclusion }: ConsultationRow, say: Tongue): string =>
  concludedOn === undefined
    ? ""
    : ` ${say.range(concludedOn)}${daysToConclusion === undefined ? "" : `, ${daysToConclusion} ${say.word(words.daysAfter)}`}`

const requirementLines = ({ requirements, programmes }: RequirementMatrix, say: Tongue): readonly Line[] =>
  requirements.flatMap(({ code, title, setBy }, index): Line[] => {
    const cells = programmes.map(({ cells: row }) => row[index]?.is ?? "open")
    const bound = cells.filter((cell) => cell !== "not applicable").length
    const addressed = cells.filter((cell) => cell === "addressed").length
    return [
      ["", `${code}: ${say.text(title)}`],
      [
        "",
        `  ${say.word({ en: "addressed", fi: "huomioitu" })} ${addressed}/${bound}; ${say.word({ en: "set by", fi: "asettaja" })}: ${say.toldName(setBy)}`,
      ],
    ]
  })

const promiseLines = (
  { directions, proposals, followUps, carriedForward }: Promises,
  say: Tongue,
): readonly Line[] => [
  ...directions.map(({ to, text, exhaustive, addressed }, index): Line => [
    index === 0 ? say.word(words.directions) : "",
    `${to === "portfolio" ? "" : `${say.named(to)}: `}${say.text(text)}${exhaustive === false ? ` (${say.word(words.amongOthers)})` : ""}${addressed ? "" : ` – ${say.word(words.open)}`}`,
  ]),
  ...proposals.map(({ subject, meetingOn }, index): Line => [
    index === 0 ? say.word(words.proposals) : "",
    `${say.text(subject)} (${say.told(meetingOn, say.range)})`,
  ]),
  ...followUps.map(({ programme, what, due, overdue }, index): Line => [
    index === 0 ? say.word(words.followUps) : "",
    `${say.named(programme)}: ${say.text(what)} (${say.word(words.due)}: ${say.told(due, say.range)}${overdue ? `, ${say.word(words.overdue)}` : ""})`,
  ]),
  ...carriedForward.map(({ to }, index): Line => [
    index === 0 ? say.word(words.carried) : "",
    "next" in to ? say.text(to.next) : say.named(to),
  ]),
]

/** One programme as text, as the overview shows it. */
export const programmeText = (row: ProgrammeRow, { language, columns = 100 }: TextOptions): string =>
  inColumns(
    [2, labels, Math.max(60, columns) - labels - 4],
    programmeLines(row, tongueOf(language)).map((line) => ["", ...line]),
  )

/** The tree of documents as text: each level a step further in. */
export const documentTreeText = (tree: DocumentTree, { language, columns = 100 }: TextOptions): string => {
  const say = tongueOf(language)
  const grow = (
    { name, id, documents, refinedBy, classes }: DocumentTree,
    depth: number,
  ): readonly (readonly [number, string])[] => [
    [depth, name === undefined ? id : say.text(name)],
    ...documents.map((document) => [depth + 1, documentText(document, say)] as const),
    ...refinedBy.flatMap((one) => grow(one, depth + 1)),
    ...classes.map(
      ({ name: one, tier, decidedBy: decider }) =>
        [
          depth + 1,
          `${say.text(one)}: ${say.word(words.tier)} ${say.of(tiers, tier)}; ${say.word(words.decidedBy)}: ${say.toldName(decider)}`,
        ] as const,
    ),
  ]
  return grow(tree, 0)
    .map(([depth, text]) => inColumns([2 + depth * 3, columns - 4 - depth * 3], [["", text]]))
    .join("\n")
}
