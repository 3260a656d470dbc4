import { join } from "node:path"
import { createVitest, type Vitest } from "vitest/node"
import { root } from "../repository.ts"
import { mutations, type Mutation } from "./mutations.ts"
import { switchable } from "./switchable.ts"
import { titled } from "./titles.ts"

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const nameOf = ({ rule, place, tells }: Mutation): string =>
  `${rule} ${place}${tells === undefined ? "" : ` ${tells}`}`

/** Switches off one guard after the other. 0 if a test whose title names its rule failed each time; else 1. */
export const mutate = async (only: readonly string[]): Promise<0 | 1> => {
  const all = mutations().filter(({ rule }) => only.length === 0 || only.includes(rule))
  const files = titled()
  const vitest = await createVitest(
    {
      config: false,
      root,
      watch: false,
      reporters: [{}],
      include: ["packages/*/test/**/*.test.ts", "hard-cases/**/*.test.ts"],
      setupFiles: [join(import.meta.dirname, "switched-off.ts")],
      testTimeout: 120_000,
      isolate: false,
      pool: "threads",
      // What is kept on disk does not know how this plugin reads.
      fsModuleCache: false,
    },
    { plugins: [switchable()] },
  )
  try {
    await vitest.globTestSpecifications()
    const sound = await failing(vitest, undefined, files, new Set(all.map(({ rule }) => rule)))
    if (sound !== undefined) {
      say(`nothing is switched off, and yet it fails: ${sound}`)
      return 1
    }
    const survived: string[] = []
    for (const [index, mutation] of all.entries()) {
      const killer = await failing(vitest, mutation, files, new Set([mutation.rule]))
      if (killer === undefined) survived.push(nameOf(mutation))
      say(
        `${index + 1}/${all.length} ${nameOf(mutation)}: ${killer === undefined ? "SURVIVED" : `killed by "${killer}"`}`,
      )
    }
    say(`killed ${all.length - survived.length}, survived ${survived.length}`)
    for (const name of survived) say(`  ${name}`)
    return survived.length === 0 ? 0 : 1
  } finally {
    await vitest.close()
  }
}

/** The title of a test of these rules that fails, if one does. */
const failing = async (
  vitest: Vitest,
  switchedOff: Mutation | undefined,
  files: ReadonlyMap<string, readonly string[]>,
  rules: ReadonlySet<string>,
): Promise<string | undefined> => {
  const paths = new Set([...rules].flatMap((rule) => files.get(rule) ?? []))
  const specifications = [...paths].flatMap((path) => vitest.getModuleSpecifications(join(root, path)))
  if (specifications.length === 0) return undefined
  vitest.getRootProject().provide("switchedOff", switchedOff)
  vitest.setGlobalTestNamePattern(new RegExp([...rules].join("|")))
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  const run = new Set(specifications.map(({ moduleId }) => moduleId))
  for (const module of testModules.filter(({ moduleId }) => run.has(moduleId))) {
    for (const test of module.children.allTests()) if (test.result().state === "failed") return test.fullName
    const [error] = module.errors()
    if (error !== undefined) return `${module.relativeModuleId}: ${error.message}`
  }
  return unhandledErrors.length > 0 ? String(unhandledErrors[0]) : undefined
}
