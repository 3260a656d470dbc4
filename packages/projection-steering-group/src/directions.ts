import {
  approval,
  preparation,
  type DateRange,
  type LocalizedText,
  type Told,
} from "@programme-lifecycle/core"
import { openDirections } from "@programme-lifecycle/core/views"
import { markOf, marked, notStated, type Marked, type Named } from "./named.ts"
import type { Outlook } from "./outlook.ts"
import { preparationOf } from "./prepared.ts"
import type { States } from "./states.ts"

/** What a body wants of a programme, or of all of them. */
export interface DirectionRow extends Marked {
  readonly to: Named | "portfolio"
  readonly text: LocalizedText
  readonly from: Told<Named>
  readonly binding: Told<boolean>
  readonly addressed: boolean
  /** It was adopted with a decision and has not come to the preparation of its programme; absent otherwise. */
  readonly awaitsPreparation?: true
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
  outside: readonly string[],
): readonly DirectionRow[] => [
  ...programmes.flatMap((id) => received(outlook, id)),
  ...related.flatMap((id) => adopted(outlook, id, portfolioId)),
  ...outside.flatMap((id) => received(outlook, id)),
]

const received = ({ states, names }: Outlook, id: string): readonly DirectionRow[] => {
  const prepared = preparationOf(states, id)
  if (prepared === undefined) return []
  const weak = states.weak(preparation, prepared.id)
  const { binding, others } = openDirections(prepared.state)
  const open = new Set([...binding, ...others])
  return [...prepared.state.directions].map(([direction, one]) => ({
    to: names.programme(id),
    text: one.text,
    from: typeof one.from === "string" ? names.body(one.from) : one.from,
    binding: one.binding,
    addressed: one.addressed.length > 0,
    open: open.has(direction),
    exhaustive: one.exhaustive ?? notStated,
    on: one.receivedOn,
    ...marked(markOf(weak, "DirectionReceived", direction)),
  }))
}

const adopted = ({ states, names }: Outlook, id: string, portfolioId: string): readonly DirectionRow[] =>
  states.serving(approval, id).flatMap((one) => {
    const { directions, decisions } = states.get(approval, one)
    const decider = decisions.find(({ authoritative }) => authoritative)?.body
    return directions
      .filter(({ to }) => "programme" in to || to.portfolio === portfolioId)
      .filter(({ to, direction }) => !("programme" in to && hasCome(states, to.programme, direction)))
      .map(({ direction, text, to, exhaustive, on }) => ({
        to: "programme" in to ? names.programme(to.programme) : ("portfolio" as const),
        text,
        from: decider === undefined ? notStated : names.body(decider),
        binding: notStated,
        addressed: false,
        ...("programme" in to && { awaitsPreparation: true as const }),
        open: true,
        exhaustive,
        on,
        ...marked(markOf(states.weak(approval, one), "AccompanyingDirectionAdopted", direction)),
      }))
  })

const hasCome = (states: States, programme: string, direction: string): boolean =>
  states.serving(preparation, programme).some((id) => states.get(preparation, id).directions.has(direction))
