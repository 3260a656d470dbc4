import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { filesBelow, packages, root, textOf } from "./repository.ts"

/** The pages whose links lead somewhere, and whose code runs. */
export const pages: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "examples/README.md",
  "hard-cases/README.md",
  ...packages.map(({ folder }) => `packages/${folder}/README.md`),
  ...filesBelow("docs", ".md"),
].filter((path) => existsSync(join(root, path)))

/** The source files that have an `@example` in their TSDoc: it is a block like those of the pages. */
export const withExamples: readonly string[] = packages
  .flatMap((one) => filesBelow(`packages/${one.folder}/src`, ".ts"))
  .filter((path) => textOf(path).includes("* @example"))

/** A block of TypeScript on a page: a module, and what it prints. */
export interface Block {
  readonly page: string
  /** The line that it begins on. */
  readonly line: number
  /** What its first line calls it (`// county.ts`), so that later blocks of the page can import it; else its place. */
  readonly file: string
  readonly code: string
  /** The `text` block after it; nothing is printed where there is none. */
  readonly prints: string
  /** The line that the `text` block begins on. */
  readonly printsAt: number | undefined
}

/** Where the blocks of pages are run: inside `checks`, so that the packages resolve; git ignores it. */
export const folder = join(root, "checks/.docs-blocks", String(process.pid))

export const pathOf = ({ page, file }: Block): string => join(folder, page.replaceAll(/\W+/g, "-"), file)

/** Writes the blocks as files, those of a page in one folder. */
export const writeBlocks = (blocks: readonly Block[]): void => {
  for (const block of blocks) {
    mkdirSync(dirname(pathOf(block)), { recursive: true })
    writeFileSync(pathOf(block), `${block.code}\n`)
  }
}

/** What a program printed; and what it complained of, where it failed. */
export interface Outcome {
  readonly printed: string
  readonly failed: boolean
}

export const outcomeOf = (command: string, parameters: readonly string[], cwd: string): Outcome => {
  try {
    const printed = execFileSync(command, parameters, {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    })
    return { printed: printed.trimEnd(), failed: false }
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string }
    return { printed: `${stdout}\n${stderr}`.trim(), failed: true }
  }
}

/** Runs a block that has been written, in the folder of its page. */
export const run = (block: Block): Outcome =>
  outcomeOf(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", pathOf(block)],
    dirname(pathOf(block)),
  )

/** The blocks of a page, in order; of a source file those in its comments. */
export const blocksOf = (page: string): readonly Block[] => {
  const text = textOf(page)
  const fences = fencesIn(page.endsWith(".ts") ? text.replaceAll(/^ *\* ?/gm, "") : text)
  return fences.flatMap(({ language, body, line }, index) => {
    if (language !== "ts") return []
    const next = fences[index + 1]
    const name = /^\/\/ (\S+\.ts)$/m.exec(body.split("\n", 1)[0] ?? "")?.[1]
    return [
      {
        page,
        line,
        file: name ?? `block-${index + 1}.ts`,
        code: body,
        prints: next?.language === "text" ? next.body : "",
        printsAt: next?.language === "text" ? next.line : undefined,
      },
    ]
  })
}

const fencesIn = (text: string): readonly { language: string; body: string; line: number }[] => {
  const fences: { language: string; body: string; line: number }[] = []
  let open: { language: string; lines: string[]; line: number } | undefined
  for (const [index, line] of text.split("\n").entries()) {
    const fence = /^```(\w*)$/.exec(line)
    if (open === undefined && fence !== null) open = { language: fence[1] ?? "", lines: [], line: index + 1 }
    else if (open !== undefined && line === "```") {
      fences.push({ language: open.language, body: open.lines.join("\n"), line: open.line })
      open = undefined
    } else open?.lines.push(line)
  }
  return fences
}

/** The links of a page to files of the repository, from the repository's root. */
export const linksOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target = ""]) =>
    join(page, "..", target).replaceAll("\\", "/"),
  )
