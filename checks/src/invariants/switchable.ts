import { relative } from "node:path"
import { parseSync } from "oxc-parser"
import { child, list, nodesOf, type Node } from "../reference/source.ts"
import { root } from "../repository.ts"
import { namingsIn } from "./places.ts"

/**
 * Makes the sources switchable: what `globalThis.switchedOff` names is not told. The sources themselves are not changed; vite
 * hands out the changed text.
 */
export const switchable = () => ({
  name: "switchable",
  enforce: "pre" as const,
  transform: (code: string, id: string): string | undefined => {
    const path = relative(root, id.split("?")[0] ?? "")
    return /^packages\/[^/]+\/src\/.+\.ts$/.test(path) ? switchableSource(code, path) : undefined
  },
})

// Functions stand before everything in their file: nothing meets them too early.
const off = `
function isSwitchedOff(rules, tells) {
  const off = globalThis.switchedOff
  return off !== undefined && rules.includes(off.rule) && (off.tells === undefined || off.tells === tells)
}`

const judge = `
export function judge({ events, broken }, mode) {
  return judgeAll({ events, broken: broken.filter(({ invariants, type }) => !isSwitchedOff(invariants, type)) }, mode)
}`

const finding = `
export function finding(code, rules, about) {
  return isSwitchedOff([rules].flat(), code) ? [] : findingAll(code, rules, about)
}`

const row = `
function rowOrNot(row) { return isSwitchedOff(row.invariants ?? [row.rule], row.code) ? undefined : row }
function rowsOrNot(row) { return [rowOrNot(row)].filter((one) => one !== undefined) }`

/** The source with its guards, its findings or its rows made switchable. */
export const switchableSource = (code: string, path: string): string => {
  if (path === "packages/core/src/judge.ts") return renamed(code, "judge") + off + judge
  if (/^(?:export )?const finding = \(/m.test(code)) return renamed(code, "finding") + off + finding
  if (!namingsIn(path).some(({ place }) => place === "view")) return code
  let changed = code
  for (const { start, end, listed } of rowsIn(code, path).toReversed())
    changed = `${changed.slice(0, start)}${listed ? "...rowsOrNot(" : "rowOrNot("}${changed.slice(start, end)})${changed.slice(end)}`
  return changed + off + row
}

const renamed = (code: string, name: string): string => {
  const declaration = new RegExp(`^(?:export )?const ${name} = `, "m")
  if (!declaration.test(code)) throw new Error(`there is no ${name} to switch off`)
  return code.replace(declaration, `const ${name}All = `)
}

interface Row {
  readonly start: number
  readonly end: number
  /** Whether it stands in a list. */
  readonly listed: boolean
}

/** The rows of a view that name a rule: objects with rules, which are no refusals. None holds another. */
const rowsIn = (code: string, path: string): readonly Row[] => {
  const listed = new Set<Node>()
  const rows: Row[] = []
  for (const node of nodesOf(parseSync(path, code).program.body)) {
    if (node.type === "ArrayExpression") for (const one of list(node, "elements")) listed.add(one)
    if (node.type !== "ObjectExpression") continue
    const keys = new Set(list(node, "properties").map((property) => child(property, "key")?.["name"]))
    const names = keys.has("invariants") || keys.has("rule")
    if (!names || keys.has("type") || rows.some(({ end }) => node.start < end)) continue
    rows.push({ start: node.start, end: node.end, listed: listed.has(node) })
  }
  return rows
}
