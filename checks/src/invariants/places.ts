import { child, list, sourceOf, type Node } from "../reference/source.ts"
import { filesBelow, packages } from "../repository.ts"
import type { Place } from "./texts.ts"

/** A place in the sources that names a rule: what kind of place, in which file, and what is told when the rule is broken. */
export interface Naming {
  readonly rule: string
  readonly place: Place
  readonly path: string
  /** The type of the refusal, or the code of the finding, where the place states it. */
  readonly tells: string | undefined
}

const isRule = /^[GPRCASBXE]-\d{2}$/

/** Every place in the sources of the packages that names a rule. */
export const namings = (): readonly Naming[] =>
  packages
    .flatMap(({ folder }) => filesBelow(`packages/${folder}/src`, ".ts"))
    .filter((path) => path !== "packages/core/src/invariants.ts")
    .flatMap(namingsIn)

/** The places in one file. */
export const namingsIn = (path: string): readonly Naming[] => {
  const found: Naming[] = []
  walk(sourceOf(path).body, [], (node, above) => {
    const isType = above.at(-1)?.type === "TSLiteralType"
    if (node.type !== "Literal" || isType || !isRule.test(String(node["value"]))) return
    found.push({ rule: String(node["value"]), path, ...placeOf(above) })
  })
  return found
}

const walk = (
  part: unknown,
  above: readonly Node[],
  visit: (node: Node, above: readonly Node[]) => void,
): void => {
  if (Array.isArray(part)) for (const one of part) walk(one, above, visit)
  else if (typeof part === "object" && part !== null && "type" in part) {
    const node = part as Node
    visit(node, above)
    for (const inner of Object.values(node)) walk(inner, [...above, node], visit)
  }
}

/** The nearest thing above the name says what it is: a refusal, a finding of the readiness report, or a row of a view. */
const placeOf = (above: readonly Node[]): Pick<Naming, "place" | "tells"> => {
  for (const node of above.toReversed()) {
    if (node.type === "CallExpression" && child(node, "callee")?.["name"] === "finding")
      return { place: "report", tells: textOf(list(node, "arguments")[0]) }
    if (node.type !== "ObjectExpression") continue
    const type = valueOf(node, "type")
    if (valueOf(node, "invariants") !== undefined && type !== undefined)
      return { place: "guard", tells: textOf(type) }
    if (valueOf(node, "invariants") !== undefined || valueOf(node, "rule") !== undefined)
      return { place: "view", tells: undefined }
  }
  return { place: isHanded(above) ? "guard" : "view", tells: undefined }
}

/** A guard may be handed its rule, or have one by default. */
const isHanded = (above: readonly Node[]): boolean =>
  ["CallExpression", "AssignmentPattern"].includes(above.at(-1)?.type ?? "")

const valueOf = (object: Node, key: string): Node | undefined =>
  list(object, "properties")
    .filter((property) => child(property, "key")?.["name"] === key)
    .map((property) => child(property, "value"))
    .at(0)

const textOf = (node: Node | undefined): string | undefined =>
  typeof node?.["value"] === "string" ? node["value"] : undefined
