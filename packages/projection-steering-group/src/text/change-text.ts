import type { ChangesRow } from "../changed.ts"
import type { Change } from "../changes.ts"
import type { Block, Line, Tongue } from "./lines.ts"
import { words } from "./words.ts"

/** As many of one kind are told one by one; of more, how many they are. */
const toldSingly = 5

/** What has changed, programme by programme: a sentence an event, with the row of the audit trail that it stands in. */
export const changeBlocks = ({ groups }: ChangesRow, say: Tongue): readonly Block[] =>
  groups.map(({ about, changes }) => {
    const byType = Map.groupBy(changes, ({ type }) => type)
    const lines = changes.flatMap((change): readonly Line[] => {
      const same = byType.get(change.type) ?? []
      if (same.length <= toldSingly)
        return [
          [
            say.range(change.on),
            `${say.text(change.sentence)} (${rowsText([change], say)}${linksText(change, say)})`,
          ],
        ]
      return change === same[0] ? [[say.range(change.on), manyText(same, say)]] : []
    })
    return { heading: about === undefined ? say.word(words.ofAll) : say.named(about), lines }
  })

const manyText = (same: readonly Change[], say: Tongue): string => {
  const [first, last] = [same[0], same.at(-1)]
  if (first === undefined || last === undefined) return ""
  const [from, to] = [say.range(first.on), say.range(last.on)]
  const until = from === to ? "" : `, ${say.word(words.theLast)} ${to}`
  return `${say.text(first.label)}: ${same.length}${until} (${rowsText(same, say)})`
}

/** What it concerns, and what became of it: nobody is to read a record that was put right as if it stood. */
const linksText = ({ concerns, since }: Change, say: Tongue): string => {
  const row = (position: number): string => `${say.word(words.position)} ${position}`
  const of = concerns === undefined ? "" : `; ${say.word(words.concerns)} ${row(concerns)}`
  return since === undefined ? of : `${of}; ${say.word(words[since.type])}, ${row(since.position)}`
}

const rowsText = (changes: readonly Change[], say: Tongue): string => {
  const [first, last] = [changes[0]?.position, changes.at(-1)?.position]
  return first === last
    ? `${say.word(words.position)} ${first}`
    : `${say.word(words.positions)} ${first}–${last}`
}

/** Since when: a day, or the row of the audit trail that was the last one then. */
export const sinceText = ({ since }: ChangesRow, say: Tongue): string =>
  `${say.word(words.changedSince)} ${typeof since === "string" ? say.day(since) : `${say.word(words.position)} ${since}`}`
