import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../repository.ts"
import { complaints } from "./catalogue.ts"
import { mutate } from "./mutate.ts"
import { invariantsPage } from "./page.ts"

/**
 * Writes docs/reference/invariants.md. With `--mutate`, and the rules to look at if not all, it switches off what keeps each rule
 * and demands that a test fails.
 */
const [option, ...only] = process.argv.slice(2)
if (option === undefined) {
  writeFileSync(join(root, "docs/reference/invariants.md"), invariantsPage())
  for (const complaint of complaints()) process.stdout.write(`${complaint}\n`)
} else if (option === "--mutate") process.exitCode = await mutate(only)
else throw new Error(`unknown option ${option}`)
