import { inColumns } from "@programme-lifecycle/projections"
import type { DocumentTree } from "../document-tree.ts"
import { documentText } from "./document-text.ts"
import { tongueOf, type TextOptions } from "./lines.ts"
import { tiers, words } from "./words.ts"

/** Characters that are left to a text, however deep in the tree it is. */
const narrowest = 24

/** The tree of documents as text: each level a step further in, as far as the lines are wide enough. */
export const documentTreeText = (tree: DocumentTree, { language, columns = 100 }: TextOptions): string => {
  const say = tongueOf(language)
  const grow = (branch: DocumentTree, depth: number): readonly (readonly [number, string])[] => {
    const { name, id, documents, refinedBy, classes } = branch
    const title = name === undefined ? id : say.text(name)
    const [only, ...others] = documents
    return [
      ...(only === undefined || others.length > 0
        ? [
            [depth, title] as const,
            ...documents.map(
              (one) => [depth + 1, `${say.text(one.title)}: ${documentText(one, say)}`] as const,
            ),
          ]
        : [[depth, `${title}: ${documentText(only, say)}`] as const]),
      ...refinedBy.flatMap((one) => grow(one, depth + 1)),
      ...classes.map(({ name: one, tier, decidedBy }) => {
        const decider = `${say.word(words.decidedBy)}: ${say.toldName(decidedBy)}, ${say.of(tiers, tier)}`
        return [depth + 1, `${say.text(one)}: ${decider} (${say.word(words.classOnly)})`] as const
      }),
    ]
  }
  const width = Math.max(60, columns)
  return grow(tree, 0)
    .map(([depth, text]) => {
      const indent = Math.min(2 + depth * 3, width - narrowest - 1)
      return inColumns([indent, width - indent - 1], [["", text]])
    })
    .join("\n")
}
