import { softRules } from "../reference/refusals.ts"
import { namings } from "./places.ts"
import { rules, type Place, type Rule } from "./texts.ts"
import { titled } from "./titles.ts"

/** A rule with what the sources and the tests say of it. */
export interface Entry extends Rule {
  readonly rule: string
  /** Where it is kept: the files by kind of place, as far as the sources name it, and as the texts state it otherwise. */
  readonly places: ReadonlyMap<Place, readonly string[]>
  /** The files with a test whose title names it. */
  readonly tests: readonly string[]
}

/** All rules, in the order of their families. */
export const catalogue = (): readonly Entry[] => {
  const found = namings()
  const tests = titled()
  return Object.entries(rules).map(([rule, known]) => {
    const places = new Map<Place, readonly string[]>()
    const add = (place: Place, path: string): void => {
      places.set(place, [...new Set([...(places.get(place) ?? []), path])].sort())
    }
    for (const one of found) if (one.rule === rule) add(one.place, one.path)
    for (const [place, path] of known.kept ?? []) add(place, path)
    return { rule, ...known, places, tests: tests.get(rule) ?? [] }
  })
}

/** What is wrong with the catalogue, a sentence each: it has to tell of every rule, and only what is so. */
export const complaints = (entries: readonly Entry[] = catalogue()): readonly string[] => {
  const [soft, known] = [softRules(), new Set(entries.map(({ rule }) => rule))]
  const named = new Set(namings().map(({ rule }) => rule))
  const strangers = [...named].filter((rule) => !known.has(rule)).map((rule) => `${rule} has no text`)
  return strangers.concat(
    entries.flatMap((entry) => {
      const { rule, places, tests, struck, later } = entry
      const absent = struck ?? later
      const kept = [...places.keys()].length > 0
      return [
        ...(absent === undefined && !kept ? [`${rule} is kept nowhere`] : []),
        ...(absent === undefined && tests.length === 0 ? [`${rule} is proved by no test`] : []),
        ...(absent !== undefined && kept
          ? [`${rule} is kept, though it is called ${struck === undefined ? "not yet built" : "struck"}`]
          : []),
        ...(soft.has(rule) && soft.get(rule) !== entry.class
          ? [`${rule} is of class ${soft.get(rule)}, not ${entry.class}`]
          : []),
        ...(places.has("guard") && named.has(rule) && entry.class !== "H" && !soft.has(rule)
          ? [`${rule} refuses as class H, not ${entry.class}`]
          : []),
      ]
    }),
  )
}
