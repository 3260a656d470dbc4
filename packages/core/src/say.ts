import { precisionOf } from "./calendar.ts"
import type { DateRange, Instant, LocalDate } from "./date-range.ts"
import { inLanguage, type Language, type LocalizedText } from "./localized-text.ts"
import { isUntold, type Told, type Untold } from "./told.ts"
import type { DomainEvent } from "./recorded.ts"

/** A phrase for people. Finnish and English are complete; Swedish stands only where the Acts' own Swedish text has the term. */
export interface Words {
  readonly en: string
  readonly fi: string
  readonly sv?: string
}

/** Names what an id stands for, in the reader's language. */
export type NameOf = (id: string) => string

/** The phrase in a language; where it has none, the Finnish one, marked. */
export const inWords = (words: Words, language: Language): string => {
  if (language === "en" || language === "fi") return words[language]
  return (language === "sv" ? words.sv : undefined) ?? `[fi] ${words.fi}`
}

/** One phrase for each refusal of an aggregate. */
export type Explanations<Rejection extends { readonly type: string }> = {
  readonly [Type in Rejection["type"]]: (
    rejection: Extract<Rejection, { readonly type: Type }>,
    say: Say,
  ) => Words
}

/** One label and one sentence for each type of event of an aggregate. */
export type Sentences<Event extends DomainEvent> = {
  readonly [Type in Event["type"]]: {
    readonly label: Words
    readonly sentence: (data: Extract<Event, { readonly type: Type }>["data"], say: Say) => Words
  }
}

export const explainBy =
  <Rejection extends { readonly type: string }>(explanations: Explanations<Rejection>) =>
  (rejection: Rejection, language: Language): string =>
    inWords(
      chosen<Rejection["type"], (rejection: Rejection, say: Say) => Words>(explanations, rejection)(
        rejection,
        sayIn(language, (id) => id),
      ),
      language,
    )

export const describeBy =
  <Event extends DomainEvent>(sentences: Sentences<Event>) =>
  (event: Event, language: Language, nameOf: NameOf): string => {
    const sentence = inWords(
      chosen<Event["type"], { sentence(data: Event["data"], say: Say): Words }>(sentences, event).sentence(
        event.data,
        sayIn(language, nameOf),
      ),
      language,
    )
    return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  }

export const labelsOf = <Event extends DomainEvent>(
  sentences: Sentences<Event>,
): Readonly<Record<string, Words>> =>
  Object.fromEntries(
    Object.entries<{ readonly label: Words }>(sentences).map(([type, { label }]) => [type, label]),
  )

const chosen = <Key extends string, Value>(
  table: Readonly<Record<Key, unknown>>,
  { type }: { readonly type: Key },
): Value => table[type] as Value

/** Says values in the reader's language, inside a phrase of either. */
export interface Say {
  readonly name: NameOf
  readonly day: (day: LocalDate) => string
  readonly range: (range: DateRange) => string
  /** A day, or an instant to the minute, in UTC. */
  readonly moment: (moment: LocalDate | Instant) => string
  readonly text: (text: LocalizedText) => string
  readonly untold: (untold: Untold) => string
  readonly told: <Value>(value: Told<Value>, say: (value: Value) => string) => string
}

const untoldWords: Readonly<Record<Untold["untold"], Words>> = {
  "not stated": { en: "not stated", fi: "ei mainittu" },
  unknown: { en: "unknown", fi: "ei tiedossa" },
  deferred: { en: "decided later", fi: "päätetään myöhemmin" },
}

const months = "January February March April May June July August September October November December".split(
  " ",
)

/** How values are said in a language: Finnish where the language has no words of its own. `nameOf` names what an id stands for. */
export const sayIn = (language: Language, nameOf: NameOf): Say => {
  const english = language === "en"
  const day = (iso: LocalDate): string => {
    const [year, month, date] = iso.split("-").map(Number)
    return english ? `${date} ${months[(month ?? 1) - 1]} ${year}` : `${date}.${month}.${year}`
  }
  const range = (dates: DateRange): string => sayRange(dates, english, day)
  const untold = ({ untold: kind, until }: Untold): string =>
    inWords(untoldWords[kind], english ? "en" : "fi") + (until === undefined ? "" : ` (${range(until)})`)
  return {
    name: nameOf,
    day,
    range,
    moment: (moment) =>
      moment.length === 10
        ? day(moment as LocalDate)
        : `${day(moment.slice(0, 10) as LocalDate)} ${moment.slice(11, 16)} UTC`,
    text: (text) => inLanguage(text, language),
    untold,
    told: (value, say) => (isUntold(value) ? untold(value) : say(value)),
  }
}

const sayRange = (dates: DateRange, english: boolean, day: (iso: LocalDate) => string): string => {
  const { from, to, text } = dates
  const quoted = english ? `“${text}”` : `”${text}”`
  if (from === undefined && to === undefined) return quoted
  if (text !== undefined) return `${sayRange({ from, to }, english, day)}, ${quoted}`
  if (from === undefined || to === undefined) {
    if (from !== undefined) return english ? `${day(from)} or later` : `${day(from)} tai myöhemmin`
    return to === undefined ? "" : english ? `by ${day(to)}` : `viimeistään ${day(to)}`
  }
  const month = (iso: LocalDate): string =>
    english
      ? `${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`
      : `${Number(iso.slice(5, 7))}/${iso.slice(0, 4)}`
  switch (precisionOf(dates)) {
    case "day":
      return day(from)
    case "month":
      return month(from)
    case "months":
      return `${month(from)} – ${month(to)}`
    case "year":
      return from.slice(0, 4)
    case "years":
      return `${from.slice(0, 4)}–${to.slice(0, 4)}`
    case "range":
    case "open":
      return english ? `between ${day(from)} and ${day(to)}` : `${day(from)} – ${day(to)}`
  }
}
