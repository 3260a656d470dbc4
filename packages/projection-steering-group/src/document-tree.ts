import {
  portfolio,
  programme,
  type LocalDate,
  type LocalizedText,
  type Told,
} from "@programme-lifecycle/core"
import type { Portfolio } from "@programme-lifecycle/core/replay"
import { documentRow, type DocumentRow } from "./document-row.ts"
import { namesFrom, type Named } from "./named.ts"
import { preparationOf } from "./prepared.ts"
import { remembered, type States } from "./states.ts"

/** A text, the texts that make it more precise, and the classes of documents that fill it in. */
export interface DocumentTree {
  readonly id: string
  readonly name?: LocalizedText
  readonly documents: readonly DocumentRow[]
  readonly refinedBy: readonly DocumentTree[]
  readonly classes: readonly {
    readonly name: LocalizedText
    readonly tier: Portfolio["documentClasses"][number]["tier"]
    readonly decidedBy: Told<Named>
  }[]
}

/** The tree of documents below a programme, each as it stands on the day. A text that refines itself over others is cut off where it comes again. */
export const documentTreeOf = (from: States, root: string, on: LocalDate): DocumentTree => {
  const states = remembered(from)
  const names = namesFrom(states)
  // A class that refines nothing in particular belongs to the strategy of its portfolio.
  const classes = states.ids(portfolio).flatMap((id) => {
    const { documentClasses, strategy } = states.get(portfolio, id)
    return documentClasses.map((one) => ({ ...one, refines: one.refines ?? strategy }))
  })
  const grow = (id: string, above: readonly string[]): DocumentTree => {
    const state = states.get(programme, id)
    const prepared = preparationOf(states, id)?.state
    const shown = [...above, id]
    return {
      id,
      ...(state.name !== undefined && { name: state.name }),
      documents: state.documents.map((document) =>
        documentRow(state, document, names, states.weak(programme, id), prepared, on),
      ),
      refinedBy: states
        .serving(programme, id)
        .filter((one) => states.get(programme, one).refines === id && !shown.includes(one))
        .map((one) => grow(one, shown)),
      classes: classes
        .filter(({ refines }) => refines === id)
        .map(({ name, tier, decidedBy }) => ({
          name,
          tier,
          decidedBy: typeof decidedBy === "string" ? names.body(decidedBy) : decidedBy,
        })),
    }
  }
  return grow(root, [])
}
