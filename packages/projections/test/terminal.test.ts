import { describe, expect, it } from "vitest"
import { inColumns, lineWidth, visible } from "../src/index.ts"

const point = (code: number): string => String.fromCodePoint(code)

describe("a text on a terminal", () => {
  it.each([
    ["the escape that begins a control sequence", 0x1b, "\\u{1b}"],
    ["NUL", 0x0, "\\u{0}"],
    ["the bell", 0x7, "\\u{7}"],
    ["a backspace", 0x8, "\\u{8}"],
    ["a tab", 0x9, "\\u{9}"],
    ["a line feed", 0xa, "\\u{a}"],
    ["a carriage return", 0xd, "\\u{d}"],
    ["DEL", 0x7f, "\\u{7f}"],
    ["a C1 control sequence introducer", 0x9b, "\\u{9b}"],
    ["the next line of C1", 0x85, "\\u{85}"],
    ["a soft hyphen", 0xad, "\\u{ad}"],
    ["a zero-width space", 0x200b, "\\u{200b}"],
    ["a mark that turns the direction of writing", 0x200f, "\\u{200f}"],
    ["an override of the direction of writing", 0x202e, "\\u{202e}"],
    ["an isolate of the direction of writing", 0x2066, "\\u{2066}"],
    ["a line separator", 0x2028, "\\u{2028}"],
    ["a paragraph separator", 0x2029, "\\u{2029}"],
    ["a byte order mark", 0xfeff, "\\u{feff}"],
    ["an invisible tag", 0xe0041, "\\u{e0041}"],
  ])("shows %s by its code point", (_, code, shown) => {
    expect(visible(`a${point(code)}b`)).toBe(`a${shown}b`)
  })

  it("shows every occurrence", () => {
    expect(visible(`${point(0x1b)}[31mpunainen${point(0x1b)}[0m`)).toBe("\\u{1b}[31mpunainen\\u{1b}[0m")
  })

  it.each([
    "Ääneköski, Öljymäki, Åland",
    "Čáhcesuolu, Đávvi, Ŋuolla, Ŧ, ž",
    "Suõʹnnʼjel",
    "§ 12 – “näin” 🦌",
  ])("leaves letters as they are: %s", (text) => {
    expect(visible(text)).toBe(text)
  })
})

describe("columns", () => {
  it("wrap at words and align", () => {
    const rows = [
      ["Tila", "valmistelussa, yhteistyössä kuntien ja järjestöjen kanssa"],
      ["Kausi", "2024–2026"],
    ]
    expect(inColumns([8, 24], rows)).toBe(
      [
        "Tila     valmistelussa,",
        "         yhteistyössä kuntien ja",
        "         järjestöjen kanssa",
        "Kausi    2024–2026",
      ].join("\n"),
    )
  })

  it("are empty without rows", () => {
    expect(inColumns([8, 24], [])).toBe("")
  })

  it("show what would move the cursor in any of them, and never break a line over it", () => {
    const text = inColumns([12, 24], [[`a${point(0x1b)}[2Jb`, `c${point(0xa)}d`]])
    expect(text).toBe("a\\u{1b}[2Jb  c\\u{a}d")
  })

  it("lose no letter of a word that is longer than its column, and stay in their width", () => {
    const word = "Lapinhyvinvointialueenpalvelustrategiankokonaisuus"
    const lines = inColumns([4, 20], [["", `alku ${word} loppu`]]).split("\n")
    expect(
      lines
        .map((line) => line.trim())
        .join("")
        .replaceAll(" ", ""),
    ).toBe(`alku${word}loppu`)
    expect(lines.filter((line) => line.length > 25)).toStrictEqual([])
  })

  it("count letters with their marks, and wide characters, by the room they take", () => {
    expect(inColumns([6, 6], [["Čáhc", "x"]])).toBe("Čáhc   x")
    expect(inColumns([6, 6], [["Čáhc".normalize("NFD"), "x"]])).toBe(`${"Čáhc".normalize("NFD")}   x`)
  })

  it.each(["“kevään”", "2024–26", "…", "5 000 €"])("break %s no earlier than it has to be", (text) => {
    expect(inColumns([text.length], [[text]])).toBe(text)
  })

  it("keep together what a no-break space joins", () => {
    expect(inColumns([10], [["asukkaita 1\u00a0000 ja"]])).toBe("asukkaita\n1\u00a0000 ja")
  })

  it("break a text of wide letters where its column ends", () => {
    expect(inColumns([5, 2], [["漢字漢字", "x"]])).toBe("漢字  x\n漢字")
  })

  it("break no letter apart from its marks", () => {
    const letter = "č".normalize("NFD")
    expect(inColumns([3], [[letter.repeat(7)]])).toBe([letter.repeat(3), letter.repeat(3), letter].join("\n"))
  })

  it("give a row without texts a line of its own", () => {
    expect(inColumns([3, 3], [["a"], ["", ""], ["b", "c"]])).toBe("a\n\nb   c")
  })

  it.each([
    ["a word without an end", "x", 411],
    ["a text in Chinese", "漢", 821],
    ["many short lines", "a\n", 1_231],
  ])("take the longest text that a command may bring, of %s", (_, part, lines) => {
    const text = inColumns([16, 78], [["syy", part.repeat(32_000 / part.length)]])
    expect(text.split("\n")).toHaveLength(lines)
  })
})

describe("the width of a terminal", () => {
  it.each([
    [undefined, 100],
    [100, 100],
    [200, 200],
    [40, 60],
    [80.5, 80],
    [Number.NaN, 100],
    [Number.POSITIVE_INFINITY, 100],
  ])("of %s columns is taken as %i", (columns, width) => {
    expect(lineWidth(columns)).toBe(width)
  })
})
