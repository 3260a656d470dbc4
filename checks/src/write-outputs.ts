import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { blocksOf, folder, pages, run, writeBlocks } from "./docs.ts"
import { root, textOf } from "./repository.ts"

/** Runs the code on all pages, and writes what it prints into the `text` blocks after it. Read the difference before you keep it. */
for (const page of pages) {
  const blocks = blocksOf(page)
  writeBlocks(blocks)
  const lines = textOf(page).split("\n")
  let moved = 0
  for (const block of blocks) {
    const printed = run(block)
    if (block.printsAt === undefined || printed === block.prints) continue
    const former = block.prints.split("\n").length
    const now = printed.split("\n")
    lines.splice(block.printsAt + moved, former, ...now)
    moved += now.length - former
  }
  writeFileSync(join(root, page), lines.join("\n"))
}
rmSync(folder, { recursive: true, force: true })
