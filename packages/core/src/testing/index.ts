import * as E from "fp-ts/lib/Either.js"
import { onDay, type LocalDate } from "../date-range.ts"
import type { Context, Decider, Happened } from "../decider.ts"
import { judge, type Mode, type Refusal, type UntoldNeedsSource } from "../judge.ts"
import { wellbeingServicesCounty } from "../profile/index.ts"
import type { Breach, DomainEvent } from "../recorded.ts"

/** What came of a command: the events that record it, with the breaches told in them, or the refusal. */
export type Outcome<Event, Rejection> =
  | { readonly recorded: readonly Event[]; readonly breaches?: readonly Breach[] }
  | { readonly refused: Rejection | UntoldNeedsSource }

/** An event of a story: on the story's day, unless it says when it happened. */
export type StoryEvent<Event extends DomainEvent> = Event & { readonly on?: Happened<Event>["on"] }

/** The day that stories happen on, unless they say otherwise. */
export const storyDay: LocalDate = "2024-06-03"

/**
 * Specifies a decider by given, when, then, as data: the outcome is compared by the test's own strict equality.
 *
 * The one who acts is entitled to the command unless the test says otherwise.
 *
 * @example
 * ```ts
 * import { portfolio } from "@programme-lifecycle/core"
 * import { specification } from "@programme-lifecycle/core/testing"
 *
 * const { given } = specification(portfolio)
 * console.log(given().when({ type: "ClosePortfolio", data: {} }))
 * ```
 *
 * ```text
 * { refused: { type: 'PortfolioNotEstablished', invariants: [] } }
 * ```
 */
export const specification = <
  Command extends { readonly type: string },
  Event extends DomainEvent,
  State,
  Rejection extends Refusal,
>(
  decider: Decider<Command, Event, State, Rejection>,
) => ({
  given: (...history: readonly StoryEvent<Event>[]) => {
    const state = decider.fold(
      decider.initial,
      history.map((event): Happened<Event> => ({ ...event, on: event.on ?? onDay(storyDay) })),
    )
    return {
      state,
      when: (
        command: Command,
        around: Partial<Context> = {},
        mode: Mode = { kind: "live", acknowledged: [] },
      ): Outcome<Event, Rejection> => {
        const today = around.today ?? storyDay
        const context: Context = {
          actor: { capacity: decider.capacities[command.type]?.[0] ?? "auditor" },
          profile: wellbeingServicesCounty,
          today,
          occurredOn: onDay(today),
          ...around,
        }
        const judged = judge<Event, Rejection>(decider.decide(command, state, context), mode)
        if (E.isLeft(judged)) return { refused: judged.left }
        const { events, breaches } = judged.right
        return breaches.length > 0 ? { recorded: events, breaches } : { recorded: events }
      },
    }
  },
})
