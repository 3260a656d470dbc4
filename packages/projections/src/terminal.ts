import stringWidth from "string-width"

/**
 * A text as it is safe to print: what would move the cursor, ring a bell, hide or reorder text (control characters, bidirectional
 * and other invisible format characters) is shown by its code point.
 */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" })

/** A word in pieces that each fit into a line. */
const piecesOf = (word: string, width: number): readonly string[] => {
  if (stringWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ""
  let room = width
  for (const { segment } of letters.segment(word)) {
    const taken = stringWidth(segment)
    if (taken > room && piece !== "") {
      pieces.push(piece)
      piece = ""
      room = width
    }
    piece += segment
    room -= taken
  }
  return [...pieces, piece]
}

/** The lines of a text, wrapped at its blanks; those that join, as in "1 000", are none. */
const linesOf = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ""
  let room = width
  for (const word of text.split(/ +/u)) {
    const [first = "", ...others] = piecesOf(word, width)
    const blanks = line === "" ? 0 : 1
    const taken = stringWidth(first) + blanks
    if (others.length === 0 && taken <= room) {
      line += " ".repeat(blanks) + first
      room -= taken
      continue
    }
    if (line !== "") lines.push(line)
    lines.push(...[first, ...others].slice(0, -1))
    line = others.at(-1) ?? first
    room = width - stringWidth(line)
  }
  return [...lines, line]
}

const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - stringWidth(text)))

/** Rows of cells in columns of so many characters, wrapped at words, without borders; a word wider than its column is broken. */
export const inColumns = (widths: readonly number[], rows: readonly (readonly string[])[]): string =>
  rows
    .flatMap((row) => {
      const cells = widths.map((width, index) => linesOf(visible(row[index] ?? ""), width))
      const height = Math.max(...cells.map((lines) => lines.length))
      return Array.from({ length: height }, (_, at) =>
        widths
          .map((width, index) => padded(cells[index]?.[at] ?? "", width))
          .join(" ")
          .trimEnd(),
      )
    })
    .join("\n")

/** The characters in a line of text: as many as were asked for, 60 at the least, and 100 where no number is given. */
export const lineWidth = (columns: number | undefined): number =>
  columns !== undefined && Number.isFinite(columns) ? Math.max(60, Math.floor(columns)) : 100
