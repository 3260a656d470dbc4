import { isTold } from "@programme-lifecycle/core"
import type { Words } from "@programme-lifecycle/core/replay"
import type { ConsultationRow } from "../consultation-row.ts"
import { listLines, type Block, type Line, type Tongue } from "./lines.ts"
import { consultationStatuses, kinds, negotiations, statements, words } from "./words.ts"

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
  const { title, kind, programmes, counters, forwarded, municipalities } = row
  return {
    heading: title === undefined ? programmes.map(nameOf).join(", ") : say.text(title),
    lines: [
      [
        say.word(words.state),
        `${say.of(kinds, kind)}, ${say.of(consultationStatuses, row.status)}${conclusion(row, say)}`,
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
      ...counters.map(({ name, value }): Line => [
        say.word(words.counter),
        `${name}: ${value} (${say.word(words.counterNote)})`,
      ]),
      ...listLines(
        words.forwarded,
        forwarded.map(({ to, on }) => `${say.text(to)}, ${say.range(on)}`),
        say,
      ),
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

const conclusion = ({ concludedOn, daysToConclusion }: ConsultationRow, say: Tongue): string => {
  if (concludedOn === undefined) return ""
  const days = daysToConclusion === undefined ? "" : `, ${daysToConclusion} ${say.word(words.daysAfter)}`
  return ` ${say.range(concludedOn)}${days}`
}

const deadlineText = (
  { deadline, firstDeadline, extensions, reopenings, closesInDays, status }: ConsultationRow,
  say: Tongue,
): string => {
  const now = say.told(deadline, ({ lastDay, at }) => say.day(lastDay) + (at === undefined ? "" : ` ${at}`))
  const left =
    status === "open" && isTold(closesInDays)
      ? say.word({ en: ` (in ${closesInDays} days)`, fi: ` (${closesInDays} päivän kuluttua)` })
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
  const { received, late, lateUnruled, unanswered, carriedForward, withdrawn, duplicates, moderated } = row
  if (!isTold(received)) return say.untold(received)
  return [
    `${say.word(words.received)} ${say.count(received)}`,
    `${say.word(words.late)}: ${say.told(late, String)}`,
    ...(lateUnruled > 0 ? [`${say.word(words.unruled)} ${lateUnruled}`] : []),
    `${say.word(words.unanswered)} ${say.told(unanswered, say.count)}`,
    ...(withdrawn > 0 ? [`${say.word(words.withdrawnComments)} ${withdrawn}`] : []),
    ...(duplicates > 0 ? [`${say.word(words.duplicates)} ${duplicates}`] : []),
    ...(moderated > 0 ? [`${say.word(words.moderated)} ${moderated}`] : []),
    ...(carriedForward > 0 ? [say.word(words.carried).toLowerCase()] : []),
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
