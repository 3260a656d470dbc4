import { describe, expect, it } from "vitest"
import { referencePages } from "../src/reference/pages.ts"
import { textOf } from "../src/repository.ts"

const pages = [...referencePages()]

describe("the reference", () => {
  it.each(pages)(
    "%s is what the schemas and sources say: else run `npm run docs:reference`",
    (name, text) => {
      expect(textOf(`docs/reference/${name}`)).toBe(text)
    },
  )

  it("explains every refusal", () => {
    const [, refusals = ""] = pages.find(([name]) => name === "refusals.md") ?? []
    expect(refusals.match(/^\| `\w+` \| {2}\|/gm) ?? []).toStrictEqual([])
  })

  it("links only to headings that are there", () => {
    const broken = pages.flatMap(([name, text]) =>
      [...text.matchAll(/\]\(([\w-]*(?:\.md)?)#([\w-]+)\)/g)]
        .filter(([, file, anchor]) => {
          const target = pages.find(([page]) => page === (file === "" ? name : file))?.[1] ?? ""
          const headings = [...target.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading)
          return !headings.some((heading) => heading.toLowerCase().replaceAll(" ", "-") === anchor)
        })
        .map(([link]) => `${name}: ${link}`),
    )
    expect(broken).toStrictEqual([])
  })
})
