import { isTold } from "@programme-lifecycle/core"
import type { Words } from "@programme-lifecycle/core/replay"
import type { ConsultationRow } from "../consultation-row.ts"
import { listLines, type Block, type Line, type Tongue } from "./lines.ts"
import { consultationKinds, consultationStatuses, negotiations, statements } from "./consultation-words.ts"
import { words } from "./words.ts"

/**
 * A consultation as a block.
 *
 * @param nameOf names the programmes that it serves
 */
export const consultationBlock = (
  row: ConsultationRow,
  nameOf: (programme: string) => string,
  say: Tongue,
): Block => {
  const { title, mark, kind, programmes, counters, forwarded, carriedForward, municipalities } = row
  return {
    heading: (title === undefined ? programmes.map(nameOf).join(", ") : say.text(title)) + say.mark(mark),
    lines: [
      [
        say.word(words.state),
        `${say.of(consultationKinds, kind)}, ${say.of(consultationStatuses, row.status)}${conclusion(row, say)}`,
      ],
      [say.word(words.deadline), deadlineText(row, say)],
      [say.word(words.comments), commentsText(row, say)],
      ...listLines(words.statements, statementsText(row, say), say),
      ...listLines(
        words.negotiations,
        row.negotiations.map(
          ({ counterparty, status }) => `${say.named(counterparty)}: ${say.of(negotiations, status)}`,
        ),
        say,
      ),
      ...listLines(
        words.materialChanged,
        row.materialChanges.map((on) => `${say.word(words.replaced)}: ${say.range(on)}`),
        say,
      ),
      ...counters.map((one): Line => [
        say.word(words.counter),
        `${one.name}: ${one.value} (${say.word(words.counterNote)})${say.mark(one.mark)}`,
      ]),
      ...listLines(
        words.forwarded,
        forwarded.map((one) => `${say.text(one.to)}, ${say.range(one.on)}${say.mark(one.mark)}`),
        say,
      ),
      ...listLines(
        words.carried,
        carriedForward.map((one) => carriedText(one, say)),
        say,
      ),
      ...listLines(words.summary, summaryText(row, say), say),
      ...(municipalities.length === 0
        ? []
        : [
            [
              say.word(words.municipalities),
              `${municipalities.length}: ${municipalities.join(", ")}`,
            ] as const,
          ]),
    ],
  }
}

/** For whom comments were kept. */
export const carriedText = ({ to, mark }: ConsultationRow["carriedForward"][number], say: Tongue): string =>
  ("next" in to ? say.text(to.next) : say.named(to)) + say.mark(mark)

const summaryText = ({ summaries, summaryMark }: ConsultationRow, say: Tongue): readonly string[] =>
  summaries === 0
    ? []
    : [say.word(words.published) + (summaries === 1 ? "" : `: ${summaries}`) + say.mark(summaryMark)]

const conclusion = (
  { concludedOn, concludedMark, daysToConclusion }: ConsultationRow,
  say: Tongue,
): string => {
  if (concludedOn === undefined) return ""
  const days =
    daysToConclusion === undefined ? "" : `, ${say.days(daysToConclusion)} ${say.word(words.daysAfter)}`
  return ` ${say.range(concludedOn)}${days}${say.mark(concludedMark)}`
}

const deadlineText = (
  { deadline, deadlineMark, firstDeadline, extensions, reopenings, closesInDays, status }: ConsultationRow,
  say: Tongue,
): string => {
  const end = say.told(deadline, ({ lastDay, at }) => say.day(lastDay) + (at === undefined ? "" : ` ${at}`))
  const now = end + say.mark(deadlineMark)
  const left =
    status === "open" && isTold(closesInDays)
      ? say.word({ en: ` (in ${say.days(closesInDays)})`, fi: ` (${closesInDays} päivän kuluttua)` })
      : ""
  if (firstDeadline === undefined) return now + left
  const first = say.told(firstDeadline, ({ lastDay }) => say.day(lastDay))
  const times = [
    ...(extensions === 0 ? [] : [say.word(extendedTimes(extensions))]),
    ...(reopenings === 0 ? [] : [say.word(reopenedTimes(reopenings))]),
  ].join(", ")
  return `${now}${left}; ${times}, ${say.word(words.originally)}: ${first}`
}

const extendedTimes = (times: number): Words =>
  times === 1
    ? { en: "extended once", fi: "jatkettu kerran" }
    : { en: `extended ${times} times`, fi: `jatkettu ${times} kertaa` }

const reopenedTimes = (times: number): Words =>
  times === 1
    ? { en: "reopened once", fi: "avattu kerran uudelleen" }
    : { en: `reopened ${times} times`, fi: `avattu ${times} kertaa uudelleen` }

const commentsText = (row: ConsultationRow, say: Tongue): string => {
  const { received, late, lateUnruled, unanswered, withdrawn, duplicates, moderated } = row
  if (!isTold(received)) return say.untold(received)
  return [
    `${say.word(words.received)} ${say.count(received)}${say.mark(row.receivedMark)}`,
    `${say.word(words.late)}: ${say.told(late, String)}`,
    ...(lateUnruled > 0 ? [`${say.word(words.unruled)} ${lateUnruled}`] : []),
    (isTold(unanswered)
      ? `${say.word(words.unanswered)} ${say.count(unanswered)}`
      : `${say.word(words.unanswered)}: ${say.untold(unanswered)}`) + say.mark(row.unansweredMark),
    ...(withdrawn > 0 ? [`${say.word(words.withdrawnComments)} ${withdrawn}`] : []),
    ...(duplicates > 0 ? [`${say.word(words.duplicates)} ${duplicates}`] : []),
    ...(moderated > 0 ? [`${say.word(words.moderated)} ${moderated}`] : []),
  ].join(", ")
}

/** Whoever was asked, by what came of it; a deadline of their own stands with them. */
const statementsText = (row: ConsultationRow, say: Tongue): readonly string[] =>
  [...Map.groupBy(row.statements, ({ status }) => status)].map(([status, those]) => {
    const bodies = those.map(({ body, deadline, hasMoreTime }) => {
      const until = hasMoreTime && isTold(deadline) ? `, ${say.day(deadline.lastDay)}` : ""
      return `${say.named(body)}${hasMoreTime ? ` (${say.word(words.moreTime)}${until})` : ""}`
    })
    return `${say.of(statements, status)} ${those.length}: ${bodies.join(", ")}`
  })
