import { textOf } from "./repository.ts"

/** An edge of a diagram: the event that leads from one status to another. */
export interface Edge {
  readonly from: string
  readonly event: string
  readonly to: string
}

/** A state diagram, under the heading that names its aggregate. */
export interface Diagram {
  readonly aggregate: string
  readonly initial: string
  readonly edges: readonly Edge[]
}

/** The mermaid state diagrams of a page. */
export const diagramsOf = (page: string): readonly Diagram[] =>
  [...textOf(page).matchAll(/^## (.+)\n\n```mermaid\nstateDiagram-v2\n([^`]+)```$/gm)].map(
    ([, heading = "", body = ""]) => diagramOf(aggregateOf(heading), body.split("\n")),
  )

/** The name of the aggregate that a heading stands for. */
const aggregateOf = (heading: string): string =>
  heading.toLowerCase().replaceAll(/ (\w)/g, (_, letter: string) => letter.toUpperCase())

const diagramOf = (aggregate: string, lines: readonly string[]): Diagram => {
  const names = new Map<string, string>()
  const edges: Edge[] = []
  let initial = ""
  for (const line of lines.map((one) => one.trim()).filter((one) => one !== "")) {
    const named = /^state "([^"]+)" as (\w+)$/.exec(line)
    const begins = /^\[\*\] --> (\w+)$/.exec(line)
    const edge = /^(\w+) --> (\w+): (\w+)$/.exec(line)
    const nameOf = (id = ""): string => names.get(id) ?? id
    if (named !== null) names.set(named[2] ?? "", named[1] ?? "")
    else if (begins !== null) initial = nameOf(begins[1])
    else if (edge !== null) edges.push({ from: nameOf(edge[1]), to: nameOf(edge[2]), event: edge[3] ?? "" })
    else throw new Error(`the diagram of ${aggregate} has a line that cannot be read: ${line}`)
  }
  return { aggregate, initial, edges }
}
