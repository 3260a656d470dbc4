import { expect, it } from "vitest"
import { blocksOf } from "../src/docs.ts"
import { readmePage } from "../src/readme.ts"
import { textOf } from "../src/repository.ts"

it("the README shows a part of what `npm start` prints: else run `npm run docs:reference`", () => {
  const page = readmePage()
  expect(page).toContain("Palvelustrategia")
  expect(textOf("README.md")).toBe(page)
})

it("the README's one example is at most twenty lines of code, and prints something", () => {
  const [example, ...others] = blocksOf("README.md")
  expect(others).toStrictEqual([])
  expect(example?.code.split("\n").filter((line) => line !== "").length).toBeLessThanOrEqual(20)
  expect(example?.prints).not.toBe("")
})
