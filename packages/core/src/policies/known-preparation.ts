import type { PreparationEvent } from "../preparation/events.ts"
import type { Recorded } from "../recorded.ts"

export interface KnownPreparation {
  readonly programme: string
  /** The documents to be drafted; empty where they were not told. */
  readonly documents: readonly string[]
  readonly status: "under way" | "on hold" | "complete" | "closed" | "abandoned"
  /** The position at which it was started. */
  readonly startedAt: number
  /** The ids of the directions, and of the comments of an earlier round, that have come to it. */
  readonly received: readonly string[]
}

export const preparationAfter = (
  before: KnownPreparation | undefined,
  event: PreparationEvent & Pick<Recorded, "position">,
): KnownPreparation | undefined => {
  if (event.type === "PreparationStarted") {
    const { programme, documents } = event.data
    return { programme, documents, status: "under way", startedAt: event.position, received: [] }
  }
  if (before === undefined) return undefined
  switch (event.type) {
    case "DirectionReceived":
      return { ...before, received: [...before.received, event.data.direction] }
    case "CarriedForwardInputReceived":
      return { ...before, received: [...before.received, event.data.input] }
    case "PreparationReopened":
    case "PreparationResumed":
      return { ...before, status: "under way" }
    case "PreparationPutOnHold":
      return { ...before, status: "on hold" }
    case "PreparationCompleted":
      return { ...before, status: "complete" }
    case "PreparationClosed":
      return { ...before, status: "closed" }
    case "PreparationAbandoned":
      return { ...before, status: "abandoned" }
    default:
      return before
  }
}

/** Is there still work in which what comes in can be taken up? */
export const isAtWork = ({ status }: KnownPreparation): boolean =>
  status === "under way" || status === "on hold"
