import { rulesIn } from "../reference/refusals.ts"
import { filesBelow } from "../repository.ts"
import { namings, type Naming } from "./places.ts"

/** What is switched off at a time: what names the rule, and tells this of it; whatever it tells, where that is not stated. */
export interface Mutation {
  readonly rule: string
  readonly place: Naming["place"]
  readonly tells: string | undefined
}

/** One for each guard, each finding of the report, and each rule that a view's rows name. */
export const mutations = (): readonly Mutation[] => {
  const found = new Map<string, Mutation>()
  const add = (mutation: Mutation): void => {
    found.set(Object.values(mutation).join(), mutation)
  }
  const all = namings()
  for (const paths of foldersOfCore())
    for (const [tells, rules] of rulesIn(paths))
      for (const rule of rules) add({ rule, place: "guard", tells })
  for (const { rule, place, tells } of all) if (place === "report") add({ rule, place, tells })
  for (const { rule, place } of all) if (place === "view") add({ rule, place, tells: undefined })
  const guarded = new Set([...found.values()].map(({ rule }) => rule))
  for (const { rule, place } of all)
    if (place === "guard" && !guarded.has(rule)) add({ rule, place, tells: undefined })
  return [...found.values()].sort((one, other) =>
    one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0,
  )
}

/** Guards of one name in two folders are two guards. */
const foldersOfCore = (): readonly (readonly string[])[] => {
  const folders = new Map<string, string[]>()
  for (const path of filesBelow("packages/core/src", ".ts")) {
    const [, , , folder = ""] = path.split("/")
    const name = folder.endsWith(".ts") ? "" : folder
    folders.set(name, [...(folders.get(name) ?? []), path])
  }
  return [...folders.values()]
}
