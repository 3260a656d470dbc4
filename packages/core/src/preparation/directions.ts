import { ruling } from "../judge.ts"
import type { Data } from "./commands.ts"
import { notAtWork, notStarted, versionUnknown } from "./course.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { Preparation } from "./state.ts"

/** A direction is received whenever it comes, even once the preparation is complete. */
export const receiveDirection = (data: Data<"ReceiveDirection">, state: Preparation): Decision =>
  ruling(
    [{ type: "DirectionReceived", data }],
    notStarted(state),
    state.directions.has(data.direction)
      ? { type: "DirectionAlreadyReceived", invariants: [], direction: data.direction }
      : undefined,
  )

export const addressDirection = (data: Data<"AddressDirection">, state: Preparation): Decision =>
  ruling(
    [{ type: "DirectionAddressed", data }],
    notAtWork(state),
    unknownDirection(state, data.direction),
    data.version === undefined ? undefined : versionUnknown(state, data.version),
  )

/** Of a direction of which it is untold whether it binds nothing is asked: untold is neither yes nor no. */
export const declineDirection = (data: Data<"DeclineDirection">, state: Preparation): Decision =>
  ruling(
    [{ type: "DirectionNotFollowed", data }],
    notAtWork(state),
    unknownDirection(state, data.direction),
    state.directions.get(data.direction)?.binding === true
      ? { type: "DirectionBinds", invariants: ["R-05"], direction: data.direction }
      : undefined,
  )

export const receiveInput = (data: Data<"ReceiveCarriedForwardInput">, state: Preparation): Decision =>
  ruling(
    [{ type: "CarriedForwardInputReceived", data }],
    notStarted(state),
    state.inputs.has(data.input)
      ? { type: "InputAlreadyReceived", invariants: [], input: data.input }
      : undefined,
  )

/** What becomes of it may be thought over: the last word counts. */
export const disposeInput = (data: Data<"DisposeCarriedForwardInput">, state: Preparation): Decision =>
  ruling(
    [{ type: "CarriedForwardInputDisposed", data }],
    notAtWork(state),
    state.inputs.has(data.input) ? undefined : { type: "InputUnknown", invariants: [], input: data.input },
  )

const unknownDirection = ({ directions }: Preparation, direction: string): Guard =>
  directions.has(direction) ? undefined : { type: "DirectionUnknown", invariants: [], direction }
