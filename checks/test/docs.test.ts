import { existsSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { startStandIn, type StandInProcess } from "@programme-lifecycle/store-contract/stand-in"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  blocksOf,
  folder,
  linksOf,
  outcomeOf,
  pages,
  pathOf,
  run,
  withExamples,
  writeBlocks,
} from "../src/docs.ts"
import { root, textOf } from "../src/repository.ts"

const withCode = [...pages, ...withExamples]
  .map((page) => [page, blocksOf(page)] as const)
  .filter(([, blocks]) => blocks.length > 0)
const blocks = withCode.flatMap(([, all]) => all)

const settings = {
  extends: "../../../tsconfig.base.json",
  compilerOptions: {
    types: ["node"],
    noEmit: true,
    composite: false,
    declaration: false,
    declarationMap: false,
    rewriteRelativeImportExtensions: false,
    allowImportingTsExtensions: true,
  },
}

let servers: StandInProcess

beforeAll(async () => {
  servers = await startStandIn()
  // Where a page connects to a server of its reader's.
  process.env["EVENTSTOREDB_URL"] = (await servers.open()).url
  writeBlocks(blocks)
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...settings, files: blocks.map(pathOf) }))
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await servers.close()
})

describe("the code on the pages", () => {
  it("type-checks", () => {
    expect(outcomeOf("tsc", ["-p", join(folder, "tsconfig.json")], root)).toStrictEqual({
      printed: "",
      failed: false,
    })
  })

  /** In order, in one folder a page: what a block leaves behind is there for the next. */
  it.each(withCode)("of %s runs, and prints what the page says", (_, all) => {
    for (const block of all)
      expect({ at: `${block.page}:${block.line}`, ...run(block) }).toStrictEqual({
        at: `${block.page}:${block.line}`,
        printed: block.prints.trimEnd(),
        failed: false,
      })
  })
})

describe("the examples in the sources", () => {
  it.each(withExamples)("of %s are blocks that run", (path) => {
    expect(blocksOf(path)).toHaveLength(textOf(path).split("* @example").length - 1)
  })
})

describe("the pages", () => {
  it("link only to files that are there", () => {
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${page}: ${target}`),
    )
    expect(broken).toStrictEqual([])
  })

  it("are each linked to from the map of the docs, or are a page of the map", () => {
    const reached = new Set(["docs/README.md"])
    for (const page of reached)
      for (const target of linksOf(page)) if (target.endsWith(".md")) reached.add(target)
    expect(pages.filter((page) => page.startsWith("docs/") && !reached.has(page))).toStrictEqual([])
  })

  it("end with one line break and hold no trailing spaces", () => {
    const untidy = pages.filter((page) => !/[^\n]\n$/.test(textOf(page)) || /[ \t]\n/.test(textOf(page)))
    expect(untidy).toStrictEqual([])
  })
})
