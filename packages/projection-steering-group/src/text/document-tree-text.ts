import { inColumns, lineWidth } from "@programme-lifecycle/projections"
import { tierWords } from "@programme-lifecycle/core/replay"
import type { DocumentClassRow, DocumentTree } from "../document-tree.ts"
import { documentText, titleText } from "./document-text.ts"
import { tongueOf, type TextOptions } from "./lines.ts"
import { words } from "./words.ts"

/** Characters that are left to a text, however deep in the tree it is. */
const narrowest = 24

/** The tree of documents as text: each level a step further in, as far as the lines are wide enough. */
export const documentTreeText = (tree: DocumentTree, { language, columns }: TextOptions): string => {
  const say = tongueOf(language)
  const classText = ({ name, tier, decidedBy, mark }: DocumentClassRow): string => {
    const decider = `${say.word(words.decidedBy)}: ${say.toldName(decidedBy)}, ${say.of(tierWords, tier)}`
    return `${say.text(name)}: ${decider} (${say.word(words.classOnly)})${say.mark(mark)}`
  }
  const grow = (branch: DocumentTree, depth: number): readonly (readonly [number, string])[] => {
    const { name, id, mark, documents, refinedBy, classes } = branch
    const title = (name === undefined ? id : say.text(name)) + say.mark(mark)
    const [only, ...others] = documents
    return [
      ...(only === undefined || others.length > 0
        ? [
            [depth, title] as const,
            ...documents.map(
              (one) => [depth + 1, `${titleText(one, say)}: ${documentText(one, say)}`] as const,
            ),
          ]
        : [[depth, `${title}${say.mark(only.mark)}: ${documentText(only, say)}`] as const]),
      ...refinedBy.flatMap((one) => grow(one, depth + 1)),
      ...classes.map((one) => [depth + 1, classText(one)] as const),
    ]
  }
  const width = lineWidth(columns)
  const besides = (tree.besides ?? []).map(
    (one) => [0, `${say.word(words.besides)}: ${classText(one)}`] as const,
  )
  return [...grow(tree, 0), ...besides]
    .map(([depth, text]) => {
      const indent = Math.min(2 + depth * 3, width - narrowest - 1)
      return inColumns([indent, width - indent - 1], [["", text]])
    })
    .join("\n")
}
