import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { startStandIn } from "@programme-lifecycle/store-contract/stand-in"
import { referencePages } from "./reference/pages.ts"
import { writeOutputs } from "./outputs.ts"
import { readmePage } from "./readme.ts"
import { root } from "./repository.ts"

/** Writes what is generated: the pages of docs/reference, what the code on all pages prints, and what the README shows. */
const folder = join(root, "docs/reference")
mkdirSync(folder, { recursive: true })
for (const [name, text] of referencePages()) writeFileSync(join(folder, name), text)
await using servers = await startStandIn()
// Where a page connects to a server of its reader's.
process.env["EVENTSTOREDB_URL"] = (await servers.open()).url
writeOutputs()
writeFileSync(join(root, "README.md"), readmePage())
