import type { Actor } from "@programme-lifecycle/core"
import { capacityWords, labelOf } from "@programme-lifecycle/core/replay"
import { capacityHolders } from "./capacity-holders.ts"
import { chapters, type Chapter } from "./chapters.ts"
import { fieldTable, table } from "./fields.ts"
import { jsonOf, type Json } from "./json.ts"
import { meaningOfEvent, meaningOfField, meaningOfShape } from "./meaning.ts"
import { commonFailures, refusalsOf, softRules } from "./refusals.ts"
import type { Shape } from "./shapes.ts"
import { viewsParts } from "./views.ts"

const generated =
  "<!-- Written by `npm run docs:reference` from the schemas and sources of core. Do not edit. -->"

/** The generated pages of docs/reference, by file name. */
export const referencePages = (): ReadonlyMap<string, string> => {
  const all = chapters(labelOf)
  const shapes = new Map<string, readonly [Shape, Json]>()
  const naming = (shapesAt: string) => ({
    shapesAt,
    met: (shape: Shape, json: Json) => {
      if (!shapes.has(shape.name)) shapes.set(shape.name, [shape, json])
    },
  })
  const pages = new Map([
    ["commands.md", commandsPage(all, naming("shapes.md"))],
    ["events.md", eventsPage(all, naming("shapes.md"))],
    ["refusals.md", refusalsPage(all)],
    ["capacities.md", capacitiesPage(all)],
  ])
  return pages.set("shapes.md", shapesPage(shapes, naming(""))).set("views.md", viewsPage())
}

type PageNaming = Parameters<typeof fieldTable>[2]

const page = (title: string, ...parts: readonly string[]): string =>
  `${[`# ${title}`, generated, ...parts.map((part) => part.trimEnd())].filter((part) => part !== "").join("\n\n")}\n`

const heading = ({ title, name, doc }: Chapter): string =>
  `## ${title}\n\n${doc}${name === undefined ? "" : `\n\nDecider \`${name}\`; streams \`${name}-<uuid>\`.`}`

const commandsPage = (all: readonly Chapter[], naming: PageNaming): string =>
  page(
    "Commands",
    `What may be asked of each aggregate. A command is \`{ type, data }\`; the tables show \`data\`. A field that is not
listed is refused, and so is one that is missing where it is needed. A field that may be untold also takes
[an untold mark](shapes.md#untold); who acts now can only say that it is deferred, and an import may say any.
Who may issue a command is a [capacity](capacities.md); why one is refused stands under [refusals](refusals.md).`,
    ...all.flatMap((chapter) => [
      heading(chapter),
      ...chapter.commands.map(
        ({ type, schema, capacities, event }) =>
          `### ${type}\n\nRecorded as [${event}](events.md#${event.toLowerCase()}). Issued by ${capacities
            .map((one) => `\`${one}\``)
            .join(
              ", ",
            )}.\n\n${fieldTable(jsonOf(schema), (path) => meaningOfField(chapter.folder, event, path), naming)}`,
      ),
    ]),
  )

const eventsPage = (all: readonly Chapter[], naming: PageNaming): string =>
  page(
    "Events",
    `What is recorded. These shapes are stored for ever. The tables show an event's \`data\`; who acted, when it happened, on
which authority and from which source stand in its metadata, in the same way for every event.`,
    ...all.flatMap((chapter) => [
      heading(chapter),
      ...chapter.events.map(({ type, schema, v, label }) => {
        const doc = meaningOfEvent(chapter.folder, type)
        const about = [`${label.en} (*${label.fi}*), version ${v}.`, doc].filter((one) => one !== undefined)
        return `### ${type}\n\n${about.join(" ")}\n\n${fieldTable(
          jsonOf(schema),
          (path) => meaningOfField(chapter.folder, type, path),
          naming,
        )}`
      }),
    ]),
  )

const classNames: Readonly<Record<string, string>> = {
  H: "integrity",
  W: "workflow",
  L: "law",
  O: "policy",
}

const refusalsPage = (all: readonly Chapter[]): string => {
  const soft = softRules()
  const cited = (rules: readonly string[]): string =>
    rules.map((rule) => `${rule} (${classNames[soft.get(rule) ?? "H"]})`).join(", ")
  const rows = (entries: ReturnType<typeof refusalsOf>) =>
    entries.map(({ type, doc, facts, sentence, rules }) => [
      `\`${type}\``,
      sentence,
      doc ?? "",
      facts.map((fact) => `\`${fact}\``).join(", "),
      cited(rules),
    ])
  const head = ["Refusal", "Sentence", "Meaning", "Facts", "Rules"]
  return page(
    "Refusals",
    `Why a command is not recorded. A refusal is data: \`{ type, invariants, ...facts }\`. \`explain(decider, failure, language)\`
turns it into a sentence; here the English one stands, with \`…\` where it fills in a fact.

The rules say how strict the refusal is. **Integrity** refuses always, and so does a refusal without a rule. **Workflow**
refuses a live command, and is recorded as a breach when history is imported. **Law** and **policy** do the same, and a live
command may besides acknowledge the breach, with a reason and an authority. Where several rules stand here,
the refusal itself names the one that applies.`,
    "## Of any command",
    table(head, rows(commonFailures())),
    ...all
      .filter(({ name }) => name !== undefined)
      .flatMap(({ title, folder }) => [`## ${title}`, table(head, rows(refusalsOf(folder)))]),
  )
}

const capacitiesPage = (all: readonly Chapter[]): string => {
  const declared = Object.keys(capacityWords) as readonly Actor["capacity"][]
  return page(
    "Capacities",
    `In what capacity somebody acts. The calling service states it, and the log records it; the library authenticates nobody.
Capacities are offices, not accounts: one person may act in several.`,
    table(
      ["Capacity", "In Finnish", "Who", "May issue"],
      declared.map((one) => [
        `\`${one}\``,
        capacityWords[one].fi,
        capacityHolders[one],
        all
          .flatMap(({ commands }) => commands)
          .filter(({ capacities }) => capacities.includes(one))
          .map(({ type }) => `[${type}](commands.md#${type.toLowerCase()})`)
          .join(", "),
      ]),
    ),
  )
}

/** Shapes may be made of shapes: those met while the page is written are written too. */
const shapesPage = (shapes: ReadonlyMap<string, readonly [Shape, Json]>, naming: PageNaming): string => {
  const written = new Map<string, string>()
  for (let found = true; found;) {
    found = false
    for (const [name, [shape, json]] of shapes) {
      if (written.has(name)) continue
      found = true
      const { doc, field } = meaningOfShape(shape.path, shape.constant)
      written.set(
        name,
        [`## ${shape.name}`, doc, fieldTable(json, field, naming).trimEnd(), shape.together]
          .filter((part) => part !== undefined)
          .join("\n\n"),
      )
    }
  }
  return page(
    "Shapes",
    "Shapes that stand in several commands and events.",
    `## untold\n\nA value that nobody has told, and why. It is neither empty nor zero nor false, and counts as none of them.\n\n${untoldTable}`,
    ...[...written].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text),
  )
}

const viewsPage = (): string =>
  page(
    "Views",
    `Functions that answer questions, and what they are asked with. All of them are pure: they read no store and record nothing.
A state is what \`load\` of a lifecycle gives, or the \`States\` of the steering group's projection; without either, it is what the
decider's \`fold\` makes of a history. A view that is asked about many programmes or groups takes a map of their states by id.`,
    ...viewsParts(),
  )

const untoldTable = table(
  ["Field", "Type", "Needed", "Meaning"],
  [
    [
      "`untold`",
      "`not stated`, `unknown`, `deferred`",
      "yes",
      "No source states it; nobody known knows it; it is decided later.",
    ],
    ["`until`", "[days](#days)", "no", "By when it will be told, where that is known."],
    ["`why`", "[text in languages](#text-in-languages)", "no", "The source's own words on it."],
  ],
)
