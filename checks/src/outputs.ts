import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { blocksOf, folder, pages, run, writeBlocks, type Block } from "./docs.ts"
import { root, textOf } from "./repository.ts"

/**
 * Runs the code on all pages, and writes what it prints into the `text` blocks after it.
 *
 * @throws {Error} at the first block that fails; its page stays as it was
 */
export const writeOutputs = (): void => {
  try {
    for (const page of pages) {
      const blocks = blocksOf(page)
      writeBlocks(blocks)
      const text = withOutputs(textOf(page), blocks)
      if (text !== textOf(page)) writeFileSync(join(root, page), text)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const withOutputs = (text: string, blocks: readonly Block[]): string => {
  const lines = text.split("\n")
  let moved = 0
  for (const block of blocks) {
    const { printed, failed } = run(block)
    if (failed) throw new Error(`${block.page}:${block.line} fails:\n${printed}`)
    if (block.printsAt === undefined) continue
    const at = block.printsAt + moved
    const former = lines.indexOf("```", at) - at
    const now = printed.split("\n")
    lines.splice(at, former, ...now)
    moved += now.length - former
  }
  return lines.join("\n")
}
