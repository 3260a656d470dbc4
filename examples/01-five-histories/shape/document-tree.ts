import { z } from "zod"
import { documentRow } from "./programme-row.ts"
import { id, mark, named, text, tier, told } from "./value.ts"

const documentClass = z
  .strictObject({ name: text, tier, decidedBy: told(named), mark: mark.optional() })
  .meta({
    id: "documentClass",
    description: "A class of documents that a source speaks of without names or numbers.",
  })

export const documentTree = z.strictObject({
  id: id.describe("the programme that the documents are of"),
  name: text.optional(),
  mark: mark.optional(),
  documents: z.array(documentRow),
  get refinedBy() {
    return z.array(documentTree)
  },
  classes: z.array(documentClass).describe("classes of documents that refine it"),
  besides: z
    .array(documentClass)
    .optional()
    .describe(
      "at the root: classes that stand beside the tree, since no source says that they refine anything",
    ),
})

z.globalRegistry.add(documentTree, {
  id: "documentTree",
  description: "A text, the texts that make it more precise, and the classes of documents that fill it in.",
})
