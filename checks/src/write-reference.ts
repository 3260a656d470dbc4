import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { referencePages } from "./reference/pages.ts"
import { writeOutputs } from "./outputs.ts"
import { root } from "./repository.ts"

/** Writes what is generated: the pages of docs/reference, and what the code on all pages prints. */
const folder = join(root, "docs/reference")
mkdirSync(folder, { recursive: true })
for (const [name, text] of referencePages()) writeFileSync(join(folder, name), text)
writeOutputs()
