import type { LocalizedText } from "@programme-lifecycle/core"
import { inLanguage } from "@programme-lifecycle/core/replay"

/** Compares by one text after another: what has the same first one is told apart by the next. */
export const inOrderOf =
  <Item>(...textsOf: readonly ((item: Item) => string)[]) =>
  (one: Item, other: Item): number => {
    for (const textOf of textsOf) {
      const order = textOf(one).localeCompare(textOf(other), "fi")
      if (order !== 0) return order
    }
    return 0
  }

/** The name by which things stand in order, the same in every language; what has no name comes first. */
export const sortingName = (name: LocalizedText | undefined): string =>
  name === undefined ? "" : inLanguage(name, "fi")
