import type { Breach, Language, Source } from "@programme-lifecycle/core"
import { capacityWords, inWords, labelOf, sayIn, type Words } from "@programme-lifecycle/core/replay"
import { inColumns, lineWidth } from "@programme-lifecycle/projections"
import type { AuditRow, Lag, NamedAuthority } from "./row.ts"

/** How the rows are written. */
export interface TextOptions {
  /** Complete in `fi` and `en`; in another language what has no words there stands in Finnish, marked `[fi]`. */
  readonly language: Language
  /** Characters in a line; 100 by default, 60 at the least. */
  readonly columns?: number
}

const labels = 16

const words = {
  recorded: { en: "recorded", fi: "kirjattu" },
  happened: { en: "happened", fi: "tapahtunut" },
  by: { en: "by", fi: "tekijä" },
  onBehalfOf: { en: "on behalf of", fi: "puolesta" },
  authority: { en: "on authority of", fi: "toimivalta" },
  decision: { en: "the decision on", fi: "päätös asiassa" },
  step: { en: "step", fi: "vaihe" },
  missing: { en: "none can be named", fi: "ei nimettävissä" },
  reason: { en: "because", fi: "syy" },
  source: { en: "source", fi: "lähde" },
  concerns: { en: "concerns", fi: "koskee" },
  changed: { en: "changed", fi: "muutettu" },
  absent: { en: "(none)", fi: "(ei mitään)" },
  correctedBy: { en: "later corrected", fi: "korjattu" },
  annulledBy: { en: "later annulled", fi: "mitätöity" },
  alsoIn: { en: "also in", fi: "myös lähteessä" },
  remark: { en: "remark", fi: "huomautus" },
  contradiction: { en: "contradicted", fi: "ristiriita" },
  breach: { en: "breaks", fi: "rikkoo" },
  command: { en: "command", fi: "käsky" },
  cause: { en: "follows from", fi: "seuraa" },
  correlation: { en: "belongs to", fi: "kuuluu" },
  unreadable: { en: "not readable", fi: "ei luettavissa" },
  inferred: { en: "inferred", fi: "päätelty" },
  interpreted: { en: "interpreted", fi: "tulkittu" },
} as const satisfies Readonly<Record<string, Words>>

/** Audit rows as text: a row a paragraph. */
export const auditText = (rows: readonly AuditRow[], { language, columns }: TextOptions): string => {
  const width = lineWidth(columns)
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

type Line = readonly [label: string, text: string]

const linesOf = (row: AuditRow, language: Language): readonly (readonly string[])[] => {
  const say = sayIn(language, (id) => id)
  const word = (name: keyof typeof words): string => inWords(words[name], language)
  const line = (name: keyof typeof words, text: string | undefined): readonly Line[] =>
    text === undefined ? [] : [[word(name), text]]
  const { authority, concerns, reason } = row
  const labelOfType = (type: string): string => inWords(labelOf(partsOfPlace(row.at), type), language)
  const lag = lagText(row.lagDays, language)
  const lines: readonly Line[] = [
    ["", row.sentence],
    ...line("happened", say.range(row.occurredOn)),
    ...line("recorded", listed([`${row.recordedLocal} (${row.recordedAt})`, lag])),
    ...line("by", actorText(row.actor, language)),
    ...line("authority", authority && authorityText(authority, language)),
    ...line("reason", reason && say.text(reason)),
    ...row.sources.flatMap((source) => line("source", sourceText(source, language))),
    ...line("concerns", concerns && `${labelOfType(concerns.type)}, ${concerns.at}`),
    ...(row.changes ?? []).flatMap(({ path, before, after }) =>
      line("changed", `${path}: ${value(before, word("absent"))} → ${value(after, word("absent"))}`),
    ),
    ...row.correctedBy.flatMap(({ at, type }) => line(laterWords[type] ?? "correctedBy", at)),
    ...(row.annotations ?? []).flatMap(({ at, kind, text, source }) =>
      line(kind, `${say.text(text)} (${listed([source && sourceText(source, language), at])})`),
    ),
    ...row.breaches.flatMap((breach) => line("breach", breachText(breach, language))),
    ...line("command", row.command),
    ...line("cause", row.cause),
    ...line("correlation", row.correlation),
    ...line("unreadable", row.unreadable),
  ]
  return lines.map((one) => ["", ...one])
}

const laterWords: Readonly<Record<string, keyof typeof words>> = {
  SourceAdded: "alsoIn",
  EventCorrected: "correctedBy",
  EventAnnulled: "annulledBy",
}

const partsOfPlace = (at: string): string => at.slice(0, at.lastIndexOf("@"))

const listed = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(", ")

const value = (one: unknown, absent: string): string => {
  if (one === undefined) return absent
  return typeof one === "string" ? one : JSON.stringify(one)
}

/** How long after it happened it was recorded; undefined on the same day, or where no day is known. */
const lagText = (lag: Lag, language: Language): string | undefined => {
  if (lag === "unknown" || lag === 0) return undefined
  const [least, most] = typeof lag === "number" ? [lag, lag] : [lag.least, lag.most]
  const range = least === most ? `${least}` : `${least}–${most}`
  const [en, fi] = most === undefined ? [`at least ${least}`, `vähintään ${least}`] : [range, range]
  const isOne = least === 1 && (most === 1 || most === undefined)
  return inWords(
    { en: `${en} ${isOne ? "day" : "days"} later`, fi: `${fi} ${isOne ? "päivä" : "päivää"} myöhemmin` },
    language,
  )
}

const actorText = (
  { capacity, bodyName, body, person, onBehalfOf, onBehalfOfName }: AuditRow["actor"],
  language: Language,
): string => {
  const who = listed([
    inWords(capacityWords[capacity] ?? sameInAll(capacity), language),
    bodyName ?? body,
    person,
  ])
  return onBehalfOf === undefined
    ? who
    : `${who} ${inWords(words.onBehalfOf, language)} ${onBehalfOfName ?? onBehalfOf}`
}

/** A capacity of a later version of the library. */
const sameInAll = (text: string): Words => ({ en: text, fi: text })

const sourceText = ({ title, locator, publishedOn, assertion }: Source, language: Language): string =>
  listed([
    title,
    locator,
    publishedOn && sayIn(language, (id) => id).day(publishedOn),
    assertion && inWords(words[assertion], language),
  ])

const breachText = ({ rule, reason, authority }: Breach, language: Language): string =>
  listed([
    rule,
    reason && sayIn(language, (id) => id).text(reason),
    authority && authorityText(authority, language),
  ])

const authorityText = (authority: NamedAuthority, language: Language): string => {
  const say = sayIn(language, (id) => id)
  if ("missing" in authority) return `${inWords(words.missing, language)}: ${say.text(authority.missing)}`
  if ("approval" in authority) {
    const { approval, approvalName = approval, step } = authority
    const about = approvalName === approval ? [] : [`${inWords(words.decision, language)} ${approvalName}`]
    return listed([
      ...about,
      `approval-${approval}`,
      step === undefined ? undefined : `${inWords(words.step, language)} ${step}`,
    ])
  }
  const { body, bodyName, meetingOn, section, caseNumber, url } = authority
  return listed([bodyName ?? body, say.told(meetingOn, say.day), section, caseNumber, url])
}
