import { inWords, sayIn, type Language, type Say, type Told, type Words } from "@programme-lifecycle/core"
import type { Mark, Named } from "../named.ts"
import { kinds, marks } from "./words.ts"

/** A label and what it labels; a section's heading, and its lines. */
export type Line = readonly [label: string, text: string]

/** How values are said in the overview's language. */
export interface Tongue extends Say {
  readonly word: (words: Words) => string
  readonly of: (table: Readonly<Record<string, Words>>, key: string) => string
  readonly named: (named: Named) => string
  readonly mark: (mark: Mark | undefined) => string
  readonly count: (count: number | { readonly about: number } | { readonly atLeast: number }) => string
  readonly toldName: (name: Told<Named>) => string
}

export const tongueOf = (language: Language): Tongue => {
  const say = sayIn(language, (id) => id)
  const word = (words: Words): string => inWords(words, language)
  const named = ({ id, name }: Named): string => (name === undefined ? id : say.text(name))
  return {
    ...say,
    word,
    of: (table, key) => (table[key] === undefined ? key : word(table[key])),
    named,
    mark: (mark) => (mark === undefined ? "" : ` (${word(marks[mark])})`),
    count: (count) => {
      if (typeof count === "number") return String(count)
      return "about" in count
        ? word({ en: `about ${count.about}`, fi: `noin ${count.about}` })
        : word({ en: `at least ${count.atLeast}`, fi: `vähintään ${count.atLeast}` })
    },
    toldName: (name) => say.told(name, named),
  }
}

/** An office's role: one of the usual ones, or its own name. */
export const roleOf = (role: string | Parameters<Say["text"]>[0], say: Tongue): string =>
  typeof role === "string" ? say.of(kinds, role) : say.text(role)
