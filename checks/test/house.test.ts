import { dirname, join } from "node:path/posix"
import { parseSync } from "oxc-parser"
import { describe, expect, it } from "vitest"
import { titlesIn } from "../src/invariants/titles.ts"
import { softRules } from "../src/reference/refusals.ts"
import { filesBelow, packages, textOf } from "../src/repository.ts"

const sources = packages.flatMap(({ folder }) => filesBelow(`packages/${folder}/src`, ".ts"))
const tests = filesBelow("packages", ".test.ts")
const inCore = sources.filter((path) => path.startsWith("packages/core/src/"))

const importsOf = (path: string): readonly string[] =>
  parseSync(path, textOf(path)).module.staticImports.map(({ moduleRequest }) => moduleRequest.value)

/** Which packages a package's sources may import; `->` points down the house. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  "store-memory": ["core"],
  "store-sqlite": ["core"],
  "store-eventstoredb": ["core"],
  stores: ["core"],
  "store-contract": ["core"],
  projections: ["core"],
  "projection-steering-group": ["core", "projections"],
  "projection-audit-trail": ["core", "projections"],
}

const scope = "@programme-lifecycle/"
const packageOf = (path: string): string => path.split("/")[1] ?? ""

describe("the packages", () => {
  it("have each their place in the house", () => {
    expect(packages.map(({ folder }) => folder).sort()).toStrictEqual(Object.keys(arrows).sort())
  })

  it("import only what stands below them", () => {
    const wrong = sources.flatMap((path) =>
      importsOf(path)
        .filter((name) => name.startsWith(scope))
        .filter((name) => arrows[packageOf(path)]?.includes(name.split("/")[1] ?? "") !== true)
        .map((name) => `${path} imports ${name}`),
    )
    expect(wrong).toStrictEqual([])
  })

  it("list what they import, and only that", () => {
    const wrong = packages.flatMap(({ folder, manifest }) => {
      const imported = new Set(
        sources
          .filter((path) => packageOf(path) === folder)
          .flatMap(importsOf)
          .filter((name) => !name.startsWith(".") && !name.startsWith("node:"))
          .map((name) =>
            name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : (name.split("/")[0] ?? ""),
          ),
      )
      const listed = Object.keys(manifest.dependencies ?? {})
      return [
        ...[...imported]
          .filter((name) => !listed.includes(name))
          .map((name) => `${folder} does not list ${name}`),
        ...listed.filter((name) => !imported.has(name)).map((name) => `${folder} does not import ${name}`),
      ]
    })
    expect(wrong).toStrictEqual([])
  })
})

describe("core", () => {
  /** The folders whose index exports a decider. */
  const aggregates = inCore
    .filter((path) => path.endsWith("/index.ts") && /^export const \w+: Decider</m.test(textOf(path)))
    .map((path) => path.split("/")[3] ?? "")
  /** The rooms of parts of an aggregate, which know nothing of the whole. */
  const rooms = new Set(["comment", "document", "meeting", "plan"])

  it("has eight aggregates", () => {
    expect(aggregates).toHaveLength(8)
  })

  it("imports nothing of Node", () => {
    expect(inCore.filter((path) => importsOf(path).some((name) => name.startsWith("node:")))).toStrictEqual(
      [],
    )
  })

  it("has aggregates that do not import each other, and parts of them that import none", () => {
    const wrong = inCore.flatMap((path) => {
      const own = path.split("/")[3] ?? ""
      return importsOf(path)
        .map((name) => (name.startsWith(".") ? join(dirname(path), name).split("/")[3] : undefined))
        .filter((other) => other !== undefined && aggregates.includes(other) && other !== own)
        .filter(() => aggregates.includes(own) || rooms.has(own))
        .map((other) => `${path} imports from ${other}`)
    })
    expect(wrong).toStrictEqual([])
  })
})

describe("the source files", () => {
  it("are at most 250 lines long; texts for people may be longer", () => {
    const long = sources
      .filter((path) => !/\/(texts|sentences|words)\.ts$/.test(path))
      .filter((path) => textOf(path).split("\n").length > 251)
    expect(long).toStrictEqual([])
  })

  it("of an aggregate, or of a part of one, come to less than 1,000 lines without the texts for people", () => {
    const lines = new Map<string, number>()
    for (const path of inCore.filter((one) => !/\/(texts|sentences|words)\.ts$/.test(one))) {
      const [, , , folder = "", file] = path.split("/")
      if (file === undefined || folder === "policies") continue
      lines.set(folder, (lines.get(folder) ?? 0) + textOf(path).split("\n").length - 1)
    }
    expect(lines.size).toBeGreaterThan(8)
    expect([...lines].filter(([folder, count]) => folder !== "views" && count >= 1_000)).toStrictEqual([])
  })

  it("leave nothing for later", () => {
    const later = [...sources, ...tests].filter((path) => /\b(TODO|FIXME|XXX|HACK)\b/.test(textOf(path)))
    expect(later).toStrictEqual([])
  })
})

describe("the numbered rules", () => {
  const ruleId = /[GPRCASBXE]-\d{2}/g
  const rulesIn = (text: string): readonly string[] => text.match(ruleId) ?? []
  /** The rules that guards and reports name: those in refusals, and those handed to a guard. */
  const named = new Set(
    inCore
      .filter((path) => !path.endsWith("/invariants.ts"))
      .flatMap((path) => [...textOf(path).matchAll(/"([GPRCASBXE]-\d{2})"/g)].map(([, rule = ""]) => rule)),
  )
  const titles = new Set(tests.flatMap(titlesIn).flatMap(rulesIn))

  it("that core names are each named in a test's title", () => {
    expect([...named].filter((rule) => !titles.has(rule)).sort()).toStrictEqual([])
  })

  it("that have a class other than integrity are named by core", () => {
    expect([...softRules().keys()].filter((rule) => !named.has(rule)).sort()).toStrictEqual([])
  })

  it("fall into the four classes, and each class is used", () => {
    const classes = [...named].map((rule) => softRules().get(rule) ?? "H")
    expect([...new Set(classes)].sort()).toStrictEqual(["H", "L", "O", "W"])
  })
})
