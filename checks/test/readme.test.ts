import { expect, it } from "vitest"
import { readmePage } from "../src/readme.ts"
import { textOf } from "../src/repository.ts"

it("the README shows a part of what `npm start` prints: else run `npm run docs:reference`", () => {
  const page = readmePage()
  expect(page).toContain("Palvelustrategia")
  expect(textOf("README.md")).toBe(page)
})
