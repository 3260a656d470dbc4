import type { Language, Told } from "@programme-lifecycle/core"
import { inWords, sayCount, sayIn, type Count, type Say, type Words } from "@programme-lifecycle/core/replay"
import { inColumns } from "@programme-lifecycle/projections"
import type { Mark, Named } from "../named.ts"
import { marks, words } from "./words.ts"

/** How the overview is written. */
export interface TextOptions {
  /** Complete in `fi` and `en`; in another language what has no words there stands in Finnish, marked `[fi]`. */
  readonly language: Language
  /** Characters in a line; 100 by default, 60 at the least. */
  readonly columns?: number
}

/** A label and what it labels; where the label is empty, what belongs to the line above. */
export type Line = readonly [label: string, text: string]

/** What is said of one thing: its name, and the lines below it. */
export interface Block {
  readonly heading?: string
  readonly lines: readonly Line[]
}

/** How values are said in the reader's language. */
export interface Tongue extends Say {
  readonly word: (words: Words) => string
  readonly of: <Key extends string>(table: Readonly<Record<Key, Words>>, key: Key) => string
  readonly named: (named: Named) => string
  readonly mark: (mark: Mark | undefined) => string
  readonly count: (count: Count) => string
  readonly toldName: (name: Told<Named>) => string
  /** A number of days. */
  readonly days: (days: number) => string
}

export const tongueOf = (language: Language): Tongue => {
  const say = sayIn(language, (id) => id)
  const word = (one: Words): string => inWords(one, language)
  const named = ({ id, name }: Named): string => (name === undefined ? id : say.text(name))
  return {
    ...say,
    word,
    of: (table, key) => word(table[key]),
    named,
    mark: (mark) => (mark === undefined ? "" : ` (${word(marks[mark])})`),
    count: (count) => word(sayCount(count)),
    toldName: (name) => say.told(name, named),
    days: (days) =>
      word(days === 1 ? { en: "1 day", fi: "1 päivä" } : { en: `${days} days`, fi: `${days} päivää` }),
  }
}

/** A value that may be untold, under its label. */
export interface Field {
  readonly label: Words
  /** Undefined: the source does not state it. */
  readonly text: string | undefined
}

/** The fields as lines; those that are not stated stand together in one. */
export const fieldLines = (fields: readonly Field[], say: Tongue): readonly Line[] => {
  const missing = fields
    .filter(({ text }) => text === undefined)
    .map(({ label }) => say.word(label).toLowerCase())
  return [
    ...fields.flatMap(({ label, text }): Line[] => (text === undefined ? [] : [[say.word(label), text]])),
    ...(missing.length === 0 ? [] : [[say.word(words.notStated), missing.join(", ")] as const]),
  ]
}

/** Several texts under one label. */
export const listLines = (label: Words, texts: readonly string[], say: Tongue): readonly Line[] =>
  texts.map((text, index): Line => [index === 0 ? say.word(label) : "", text])

const labelColumns = 16

/** Blocks as text: each heading at the margin, its lines under it, an empty line between two blocks. */
export const blocksText = (blocks: readonly Block[], columns: number): string =>
  blocks
    .filter(({ heading, lines }) => heading !== undefined || lines.length > 0)
    .map(({ heading, lines }) =>
      [
        ...(heading === undefined ? [] : [inColumns([2, columns - 3], [["", heading]])]),
        ...(lines.length === 0
          ? []
          : [
              inColumns(
                [4, labelColumns, columns - labelColumns - 6],
                lines.map((line) => ["", ...line]),
              ),
            ]),
      ].join("\n"),
    )
    .join("\n\n")
