import { table } from "../reference/fields.ts"
import { catalogue, type Entry } from "./catalogue.ts"
import { families } from "./texts.ts"

const classes: Readonly<Record<Entry["class"], string>> = {
  H: "integrity",
  W: "workflow",
  L: "law",
  O: "policy",
}

/** The page of all rules: docs/reference/invariants.md. */
export const invariantsPage = (): string => {
  const all = catalogue()
  const chapters = Object.entries(families).map(([letter, title]) => {
    const rows = all.filter(({ rule }) => rule.startsWith(letter)).map(rowOf)
    return `## ${letter}: ${title}\n\n${table(["Rule", "Class", "Text", "Kept by", "Proved by"], rows)}`
  })
  return `${[head(all), ...chapters].join("\n").trimEnd()}\n`
}

const head = (all: readonly Entry[]): string => `# Invariants

<!-- Written by \`npm run invariants\` from the sources and the titles of the tests. Do not edit. -->

The ${all.length} numbered rules. **Integrity** refuses always. **Workflow** refuses a live command, and is recorded as a breach when history
is imported. **Law** and **policy** do the same, and a live command may acknowledge the breach, with a reason and an authority.

A rule is kept by a **guard** that refuses, a **view** that shows it, the readiness **report**, a **policy** that reacts to it, the **store**, or
a **schema** that has no place for what would break it. A rule that spans several streams cannot be a guard: a decider reads its own stream alone.

\`npm run invariants -- --mutate\` switches off each guard, each finding of the report and each row of a view that names a rule, one
after the other, and demands that a test named here fails.
`

const rowOf = ({ rule, class: of, text, places, tests, struck, later }: Entry): readonly string[] => [
  rule,
  classes[of],
  text,
  struck !== undefined
    ? `*Struck.* ${struck}`
    : later !== undefined
      ? `*Not yet built.* ${later}`
      : [...places].map(([place, paths]) => `${place}: ${paths.map(linkTo).join(", ")}`).join("; "),
  tests.map(linkTo).join(", "),
]

/** A file, by the shortest name that still tells it apart. */
const linkTo = (path: string): string => {
  const name = path
    .replace(/^packages\/(core\/)?/, "")
    .replace(/^(?:([\w-]+)\/)?(?:src|test)\//, (_, one: string | undefined) =>
      one === undefined ? "" : `${one}/`,
    )
    .replace(/(\.test)?\.ts$/, "")
  return `[${name}](../../${path})`
}
