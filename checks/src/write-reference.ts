import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { referencePages } from "./reference/pages.ts"
import { root } from "./repository.ts"

/** Writes the generated pages of docs/reference. */
const folder = join(root, "docs/reference")
mkdirSync(folder, { recursive: true })
for (const [name, text] of referencePages()) writeFileSync(join(folder, name), text)
