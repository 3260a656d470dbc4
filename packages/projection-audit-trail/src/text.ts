import type { Language } from "@programme-lifecycle/core"
import { inWords, sayIn } from "@programme-lifecycle/core/replay"
import { inColumns } from "@programme-lifecycle/projections"
import type { AuditRow } from "./row.ts"

export interface TextOptions {
  readonly language: Language
  /** Characters in a line; 100 by default, 60 at the least. */
  readonly columns?: number
}

const labels = 16

const words = {
  recorded: { en: "recorded", fi: "kirjattu" },
  happened: { en: "happened", fi: "tapahtunut" },
  lag: { en: "days later", fi: "päivää myöhemmin" },
  by: { en: "by", fi: "tekijä" },
  onBehalfOf: { en: "on behalf of", fi: "puolesta" },
  authority: { en: "on authority of", fi: "toimivalta" },
  missing: { en: "none can be named", fi: "ei nimettävissä" },
  reason: { en: "because", fi: "syy" },
  source: { en: "source", fi: "lähde" },
  concerns: { en: "concerns", fi: "koskee" },
  correctedBy: { en: "later changed by", fi: "myöhemmin muuttanut" },
  remark: { en: "remark", fi: "huomautus" },
  contradiction: { en: "contradicted", fi: "ristiriita" },
  breach: { en: "breaks", fi: "rikkoo" },
  unreadable: { en: "not readable", fi: "ei luettavissa" },
} as const

/** Audit rows as text: a row a paragraph. */
export const auditText = (rows: readonly AuditRow[], { language, columns = 100 }: TextOptions): string => {
  const width = Math.max(60, columns)
  return rows
    .map(
      (row) => `${headOf(row, width)}\n${inColumns([2, labels, width - labels - 4], linesOf(row, language))}`,
    )
    .join("\n\n")
}

const headOf = ({ position, label, subject, at }: AuditRow, width: number): string => {
  const whom = subject.name === subject.id ? "" : ` · ${subject.name}`
  return inColumns([8, width - 10], [[String(position), `${label}${whom} · ${at}`]])
}

const linesOf = (row: AuditRow, language: Language): readonly (readonly string[])[] => {
  const say = sayIn(language, (id) => id)
  const word = (name: keyof typeof words): string => inWords(words[name], language)
  const { actor, authority, sources, lagDays } = row
  const lag =
    typeof lagDays === "number"
      ? lagDays
      : lagDays === "unknown"
        ? undefined
        : `${lagDays.least}–${lagDays.most}`
  const lines: (readonly [string, string] | undefined)[] = [
    ["", row.sentence],
    [word("happened"), say.range(row.occurredOn)],
    [
      word("recorded"),
      `${row.recordedLocal} (${row.recordedAt})${lag === undefined || lag === 0 ? "" : `, ${lag} ${word("lag")}`}`,
    ],
    [
      word("by"),
      [actor.capacity, actor.bodyName ?? actor.body, actor.person]
        .filter((part) => part !== undefined)
        .join(", ") +
        (actor.onBehalfOf === undefined
          ? ""
          : ` ${word("onBehalfOf")} ${actor.onBehalfOfName ?? actor.onBehalfOf}`),
    ],
    authority === undefined ? undefined : [word("authority"), authorityText(authority, language)],
    row.reason === undefined ? undefined : [word("reason"), say.text(row.reason)],
    ...sources.map((source) => [word("source"), sourceText(source, language)] as const),
    row.concerns === undefined ? undefined : [word("concerns"), row.concerns.at],
    ...row.correctedBy.map(({ at, type }) => [word("correctedBy"), `${type}, ${at}`] as const),
    ...(row.annotations ?? []).map(
      ({ at, kind, text, source }) =>
        [
          word(kind),
          [say.text(text), ...(source === undefined ? [] : [sourceText(source, language)]), at].join(", "),
        ] as const,
    ),
    row.breaches.length === 0 ? undefined : [word("breach"), row.breaches.map(({ rule }) => rule).join(", ")],
    row.unreadable === undefined ? undefined : [word("unreadable"), row.unreadable],
  ]
  return lines.filter((line) => line !== undefined).map((line) => ["", ...line])
}

const sourceText = (
  { title, locator, publishedOn, assertion }: AuditRow["sources"][number],
  language: Language,
): string =>
  [
    title,
    locator,
    publishedOn === undefined ? undefined : sayIn(language, (id) => id).day(publishedOn),
    assertion,
  ]
    .filter((part) => part !== undefined)
    .join(", ")

const authorityText = (authority: NonNullable<AuditRow["authority"]>, language: Language): string => {
  const say = sayIn(language, (id) => id)
  if ("missing" in authority) return `${inWords(words.missing, language)}: ${say.text(authority.missing)}`
  if ("approval" in authority) return `approval-${authority.approval}`
  const { body, bodyName, meetingOn, section } = authority
  return [bodyName ?? body, say.told(meetingOn, say.day), section]
    .filter((part) => part !== undefined)
    .join(", ")
}
