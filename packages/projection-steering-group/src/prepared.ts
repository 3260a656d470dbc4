import { preparation, type DateRange, type LocalizedText, type Told } from "@programme-lifecycle/core"
import type { Preparation } from "@programme-lifecycle/core/replay"
import { markOf, marked, notStated, type Marked } from "./named.ts"
import type { Weak } from "./remarks.ts"
import type { States } from "./states.ts"

/** How far the work on a programme is. */
export interface WorkRow {
  readonly status: Preparation["status"]
  readonly workItems: { readonly done: number; readonly all: number }
  readonly next?: Marked & { readonly title: LocalizedText; readonly due: Told<DateRange> }
}

/** The programme's preparation: the one that was started last. */
export const preparationOf = (
  states: States,
  id: string,
): { readonly id: string; readonly state: Preparation } | undefined =>
  states
    .serving(preparation, id)
    .map((one) => ({ id: one, state: states.get(preparation, one) }))
    .sort((one, other) => ((one.state.startedOn?.to ?? "") < (other.state.startedOn?.to ?? "") ? -1 : 1))
    .at(-1)

export const workOf = ({ status, workItems }: Preparation, weak: readonly Weak[]): WorkRow => {
  const items = [...workItems].filter(([, { dropped }]) => dropped === undefined)
  const [item, next] = items.find(([, { completedOn }]) => completedOn === undefined) ?? []
  return {
    status,
    workItems: {
      done: items.filter(([, { completedOn }]) => completedOn !== undefined).length,
      all: items.length,
    },
    ...(next !== undefined && {
      next: {
        title: next.title,
        due: next.due ?? notStated,
        ...marked(markOf(weak, "WorkItemPlanned", item)),
      },
    }),
  }
}
