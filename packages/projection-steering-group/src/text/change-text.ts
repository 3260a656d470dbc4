import type { ChangesRow } from "../changed.ts"
import type { Block, Line, Tongue } from "./lines.ts"
import { words } from "./words.ts"

/** What has changed, programme by programme: a sentence an event, with the row of the audit trail that it stands in. */
export const changeBlocks = ({ groups }: ChangesRow, say: Tongue): readonly Block[] =>
  groups.map(({ about, changes }) => ({
    heading: about === undefined ? say.word(words.ofAll) : say.named(about),
    lines: changes.map(({ on, sentence, position }): Line => [
      say.range(on),
      `${say.text(sentence)} (${say.word(words.position)} ${position})`,
    ]),
  }))

/** Since when: a day, or the row of the audit trail that was the last one then. */
export const sinceText = ({ since }: ChangesRow, say: Tongue): string =>
  `${say.word(words.changedSince)} ${typeof since === "string" ? say.day(since) : `${say.word(words.position)} ${since}`}`
