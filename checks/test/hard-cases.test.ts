import { describe, expect, it } from "vitest"
import { titlesIn } from "../src/invariants/titles.ts"
import { filesBelow, textOf } from "../src/repository.ts"

const files = filesBelow("hard-cases", ".test.ts")

/** Without gaps, but for H35, which is still to come: see the end of the page. */
const numbers = Array.from({ length: Math.max(40, files.length + 1) }, (_, index) => index + 1).filter(
  (number) => number !== 35,
)

const idOf = (title: string): string | undefined => /^(H\d+)(?: [A-Z]-\d{2})*: /.exec(title)?.[1]

/** What a file tells: the number of its case, and the rest of its first title. */
const caseOf = (path: string) => {
  const [title = ""] = titlesIn(path)
  return { id: idOf(title), line: title.slice(title.indexOf(": ") + 2) }
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The rows of the page's table, cell by cell. */
const rows = textOf("hard-cases/README.md")
  .split("\n")
  .filter((line) => /^\| H\d/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

describe("the hard cases", () => {
  it("have each a file of its own, named after its number", () => {
    const named = numbers.map((number) => `hard-cases/h${String(number).padStart(2, "0")}-`)
    expect(files.map((path) => named.find((name) => path.startsWith(name)))).toStrictEqual(named)
  })

  it.each(files)("are named in every title: %s", (path) => {
    const number = Number(/\/h(\d\d)-/.exec(path)?.[1])
    const ids = titlesIn(path).map(idOf)
    expect(ids).toStrictEqual(ids.map(() => `H${number}`))
    expect(ids.length).toBeGreaterThan(0)
  })

  it("fit each in sixty lines", () => {
    expect(files.filter((path) => textOf(path).split("\n").length > 61)).toStrictEqual([])
  })

  it("are listed in their page's table, as the files tell them", () => {
    const told = files.map((path) => {
      const { id, line } = caseOf(path)
      const file = path.replace("hard-cases/", "")
      return [id, sentence(line), `[${file.replace(".test.ts", "")}](${file})`]
    })
    expect(rows).toStrictEqual(told)
  })
})
