import { z } from "zod"
import { documentRow } from "./programme-row.ts"
import { id, named, text, tier, told } from "./value.ts"

export const documentTree = z.strictObject({
  id: id.describe("the programme that the documents are of"),
  name: text.optional(),
  documents: z.array(documentRow),
  get refinedBy() {
    return z.array(documentTree)
  },
  classes: z
    .array(z.strictObject({ name: text, tier, decidedBy: told(named) }))
    .describe("classes of documents that a source speaks of without names or numbers"),
})

z.globalRegistry.add(documentTree, {
  id: "documentTree",
  description: "A text, the texts that make it more precise, and the classes of documents that fill it in.",
})
