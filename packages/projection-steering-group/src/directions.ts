import {
  approval,
  preparation,
  type DateRange,
  type LocalizedText,
  type Told,
} from "@programme-lifecycle/core"
import { openDirections } from "@programme-lifecycle/core/views"
import { notStated, type Named } from "./named.ts"
import type { Outlook } from "./outlook.ts"
import { preparationOf } from "./prepared.ts"
import type { States } from "./states.ts"

/** What a body wants of a programme, or of all of them. */
export interface DirectionRow {
  readonly to: Named | "portfolio"
  readonly text: LocalizedText
  readonly from: Told<Named>
  readonly binding: Told<boolean>
  readonly addressed: boolean
  /** Nothing answers it yet: it is neither addressed nor declined with a reason. */
  readonly open: boolean
  readonly exhaustive: Told<boolean>
  readonly on: DateRange
}

/**
 * What has come to the preparations, and what was adopted with decisions, to the portfolio or to a programme, and has not come to
 * its preparation.
 */
export const directionsTo = (
  outlook: Outlook,
  portfolioId: string,
  programmes: readonly string[],
  related: readonly string[],
): readonly DirectionRow[] => [
  ...programmes.flatMap((id) => received(outlook, id)),
  ...related.flatMap((id) => adopted(outlook, id, portfolioId)),
]

const received = ({ states, names }: Outlook, id: string): readonly DirectionRow[] => {
  const prepared = preparationOf(states, id)?.state
  if (prepared === undefined) return []
  const { binding, others } = openDirections(prepared)
  const open = new Set([...binding, ...others])
  return [...prepared.directions].map(([direction, one]) => ({
    to: names.programme(id),
    text: one.text,
    from: typeof one.from === "string" ? names.body(one.from) : one.from,
    binding: one.binding,
    addressed: one.addressed.length > 0,
    open: open.has(direction),
    exhaustive: one.exhaustive ?? notStated,
    on: one.receivedOn,
  }))
}

const adopted = ({ states, names }: Outlook, id: string, portfolioId: string): readonly DirectionRow[] =>
  states.serving(approval, id).flatMap((one) => {
    const { directions, decisions } = states.get(approval, one)
    const decider = decisions.find(({ authoritative }) => authoritative)?.body
    return directions
      .filter(({ to }) => "programme" in to || to.portfolio === portfolioId)
      .filter(({ to, direction }) => !("programme" in to && hasCome(states, to.programme, direction)))
      .map(({ text, to, exhaustive, on }) => ({
        to: "programme" in to ? names.programme(to.programme) : ("portfolio" as const),
        text,
        from: decider === undefined ? notStated : names.body(decider),
        binding: notStated,
        addressed: false,
        open: true,
        exhaustive,
        on,
      }))
  })

const hasCome = (states: States, programme: string, direction: string): boolean =>
  states.serving(preparation, programme).some((id) => states.get(preparation, id).directions.has(direction))
