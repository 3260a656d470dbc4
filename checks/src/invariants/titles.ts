import { child, list, nodesOf, sourceOf, type Node } from "../reference/source.ts"
import { filesBelow } from "../repository.ts"

/** The number of a rule, anywhere in a text. */
export const ruleId = /\b[GPRCASBXE]-\d{2}\b/g

/** The files that hold tests of the rules; the stores' one suite stands among the sources of its package. */
export const testFiles = (): readonly string[] => [
  ...filesBelow("packages", ".test.ts"),
  ...filesBelow("packages/store-contract/src", ".ts"),
  ...filesBelow("hard-cases", ".test.ts"),
  ...filesBelow("checks/test", ".test.ts"),
]

/** The titles of a test file, and the tables that titles are filled from. */
export const titlesIn = (path: string): readonly string[] => {
  const titles: string[] = []
  for (const node of nodesOf(sourceOf(path).body)) {
    if (node.type !== "CallExpression" || !isTest(child(node, "callee"))) continue
    for (const part of nodesOf(list(node, "arguments").filter(({ type }) => !type.includes("Function")))) {
      if (part.type === "Literal") titles.push(String(part["value"]))
      if (part.type === "TemplateElement") titles.push((part["value"] as { raw: string }).raw)
    }
  }
  return titles
}

/** `it`, `it.each`, `it.each(table)`, and so with `test` and `describe`. */
const isTest = (callee: Node | undefined): boolean =>
  callee !== undefined &&
  (["it", "test", "describe"].includes(String(callee["name"])) ||
    isTest(child(callee, "object")) ||
    isTest(child(callee, "callee")))

/** The files with a test whose title names the rule, by rule. */
export const titled = (): ReadonlyMap<string, readonly string[]> => {
  const files = new Map<string, string[]>()
  for (const path of testFiles())
    for (const rule of new Set(titlesIn(path).flatMap((title) => title.match(ruleId) ?? [])))
      files.set(rule, [...(files.get(rule) ?? []), path])
  return files
}
