import {
  portfolio,
  programme,
  type LocalDate,
  type LocalizedText,
  type Told,
} from "@programme-lifecycle/core"
import type { Portfolio } from "@programme-lifecycle/core/replay"
import { documentRow, type DocumentRow } from "./document-row.ts"
import { markOf, marked, namesFrom, type Mark, type Marked, type Named } from "./named.ts"
import { preparationOf } from "./prepared.ts"
import { remembered, type States } from "./states.ts"

/** A text, the texts that make it more precise, and the classes of documents that fill it in. */
export interface DocumentTree {
  readonly id: string
  readonly name?: LocalizedText
  /** How the programme is known, and what it refines. */
  readonly mark?: Mark
  readonly documents: readonly DocumentRow[]
  readonly refinedBy: readonly DocumentTree[]
  /** Classes of documents that refine it. */
  readonly classes: readonly DocumentClassRow[]
  /** At the root: classes that stand beside the tree, since no source says that they refine anything. */
  readonly besides?: readonly DocumentClassRow[]
}

/** A class of documents that a source speaks of without names or numbers. */
export interface DocumentClassRow extends Marked {
  readonly name: LocalizedText
  readonly tier: Portfolio["documentClasses"][number]["tier"]
  readonly decidedBy: Told<Named>
}

/** The tree of documents below a programme, each as it stands on the day. A text that refines itself over others is cut off where it comes again. */
export const documentTreeOf = (from: States, root: string, on: LocalDate): DocumentTree => {
  const states = remembered(from)
  const names = namesFrom(states)
  const classes = states.ids(portfolio).flatMap((id) => {
    const { documentClasses, strategy } = states.get(portfolio, id)
    const weak = states.weak(portfolio, id)
    return documentClasses.map(({ name, tier, decidedBy, refines }) => ({
      refines,
      strategy,
      row: {
        name,
        tier,
        decidedBy: typeof decidedBy === "string" ? names.body(decidedBy) : decidedBy,
        ...marked(markOf(weak, "DocumentClassDescribed", name)),
      },
    }))
  })
  const besides = classes.filter(({ refines, strategy }) => refines === undefined && strategy === root)
  const grow = (id: string, above: readonly string[]): DocumentTree => {
    const state = states.get(programme, id)
    const weak = states.weak(programme, id)
    const prepared = preparationOf(states, id)?.state
    const shown = [...above, id]
    return {
      id,
      ...(state.name !== undefined && { name: state.name }),
      ...marked(markOf(weak, "ProgrammeRegistered") ?? markOf(weak, "ProgrammeMandated")),
      documents: state.documents.map((document) => documentRow(state, document, names, weak, prepared, on)),
      refinedBy: states
        .serving(programme, id)
        .filter((one) => states.get(programme, one).refines === id && !shown.includes(one))
        .map((one) => grow(one, shown)),
      classes: classes.filter(({ refines }) => refines === id).map(({ row }) => row),
    }
  }
  return {
    ...grow(root, []),
    ...(besides.length > 0 && { besides: besides.map(({ row }) => row) }),
  }
}
