import Table from "cli-table3"

/**
 * A text as it is safe to print: what would move the cursor, ring a bell, hide or reorder text (control characters, bidirectional
 * and other invisible format characters) is shown by its code point.
 */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )

const bare = {
  chars: {
    top: "",
    "top-mid": "",
    "top-left": "",
    "top-right": "",
    bottom: "",
    "bottom-mid": "",
    "bottom-left": "",
    "bottom-right": "",
    left: "",
    "left-mid": "",
    mid: "",
    "mid-mid": "",
    right: "",
    "right-mid": "",
    middle: " ",
  },
  style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
} as const

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" })
const firstWide = 0x1100

/** The text with words that are wider than the column broken over lines: the table would cut them off. */
const broken = (text: string, width: number): string =>
  text.replace(/\S+/gu, (word) => {
    const lines: string[] = []
    let line = ""
    let room = width
    for (const { segment } of letters.segment(word)) {
      const taken = (segment.codePointAt(0) ?? 0) < firstWide ? 1 : 2
      if (taken > room) {
        lines.push(line)
        line = ""
        room = width
      }
      line += segment
      room -= taken
    }
    return [...lines, line].join("\n")
  })

/** Rows of cells in columns of so many characters, wrapped at words, without borders; a word wider than its column is broken. */
export const inColumns = (widths: readonly number[], rows: readonly (readonly string[])[]): string => {
  if (rows.length === 0) return ""
  const table = new Table({
    ...bare,
    style: { ...bare.style, head: [], border: [] },
    colWidths: [...widths],
    wordWrap: true,
  })
  table.push(...rows.map((row) => row.map((text, index) => broken(visible(text), widths[index] ?? 1))))
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
}
