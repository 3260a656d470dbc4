import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import type { Data } from "./commands.ts"
import { ended, unregistered } from "./registration.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { BodyRegister } from "./state.ts"
import { endingOf } from "./succession.ts"
import type { TaskMap } from "./terms.ts"

export const merge = (data: Data<"MergeBodies">, state: BodyRegister, context: Context): Decision => {
  const { inputs, successor, taskMap = [], effectiveFrom } = data
  const others = taskMap.map((entry) => entry.successor)
  return ruling(
    [{ type: "BodiesMerged", data }],
    ...[...inputs, successor, ...others].map((body) => unregistered(body, state)),
    ...inputs.map((body) => ownSuccessor(body, [successor, ...others])),
    ...inputs.map((body) => endedBefore(body, state)),
    ended(successor, effectiveFrom, state, context),
  )
}

export const split = (data: Data<"SplitBody">, state: BodyRegister, context: Context): Decision => {
  const { body, successors, taskMap, effectiveFrom } = data
  return ruling(
    [{ type: "BodySplit", data }],
    ...[body, ...successors].map((one) => unregistered(one, state)),
    ownSuccessor(body, successors),
    elsewhere(body, successors, taskMap),
    endedBefore(body, state),
    ...successors.map((one) => ended(one, effectiveFrom, state, context)),
  )
}

export const dissolve = (data: Data<"DissolveBody">, state: BodyRegister): Decision =>
  ruling([{ type: "BodyDissolved", data }], unregistered(data.body, state), endedBefore(data.body, state))

/** A body ceases once. That a temporary body's time is over by law is no hindrance to its being dissolved. */
const endedBefore = (body: string, state: BodyRegister): Guard =>
  endingOf(state, body) === undefined ? undefined : { type: "BodyHasEnded", invariants: ["B-02"], body }

const ownSuccessor = (body: string, successors: readonly string[]): Guard =>
  successors.includes(body) ? { type: "BodyIsItsOwnSuccessor", invariants: ["B-02"], body } : undefined

const elsewhere = (body: string, successors: readonly string[], taskMap: TaskMap): Guard => {
  const entry = taskMap.find(({ successor }) => !successors.includes(successor))
  return entry === undefined
    ? undefined
    : { type: "TaskGoesElsewhere", invariants: ["B-02"], body, successor: entry.successor }
}
