import { bodyRegister } from "../body-register/index.ts"
import type { TaskMap } from "../body-register/terms.ts"
import type { LocalDate } from "../date-range.ts"
import { streamOf } from "../decider.ts"
import { programme } from "../programme/index.ts"
import { known as toldOf } from "../told.ts"
import { bodiesResponsible } from "./known-programme.ts"
import { knownNaming, type KnownStreams } from "./known-streams.ts"
import { order, when, type Gap, type Order } from "./policy.ts"

/** What ceased bodies were to prepare passes to the body that the map of tasks, or the merger, gives it to. */
export const responsibilityPassesOn = [
  when(bodyRegister, "BodiesMerged", ({ data: { inputs, successor, taskMap = [], effectiveFrom } }, known) =>
    passOn(known, inputs, effectiveFrom, (about) => successorFor(taskMap, about, successor)),
  ),
  when(bodyRegister, "BodySplit", ({ data: { body, taskMap, effectiveFrom } }, known) =>
    passOn(known, [body], effectiveFrom, (about) => successorFor(taskMap, about)),
  ),
  when(bodyRegister, "BodyDissolved", ({ data: { body, effectiveFrom } }, known) =>
    passOn(known, [body], effectiveFrom, () => undefined),
  ),
]

/** The one body that the map gives it to, or the one that has what no map names; undefined where the map names several. */
const successorFor = (taskMap: TaskMap, about: string, otherwise?: string): string | undefined => {
  const successors = new Set(
    taskMap.flatMap(({ task, successor }) => ("about" in task && task.about === about ? [successor] : [])),
  )
  const [successor] = successors
  return successors.size > 1 ? undefined : (successor ?? otherwise)
}

const passOn = (
  known: KnownStreams,
  ceased: readonly string[],
  effectiveFrom: LocalDate | undefined,
  successorOf: (programme: string) => string | undefined,
): readonly (Order | Gap)[] =>
  knownNaming(known, "programme", ceased).flatMap(([id, one]): readonly (Order | Gap)[] => {
    const { responsible, isOver } = one
    const body = ceased.find((ended) => bodiesResponsible(one).includes(ended))
    if (responsible === undefined || body === undefined || isOver) return []
    const successor = successorOf(id)
    if (successor === undefined)
      return [{ gap: { type: "SuccessorUntold", invariants: [], body }, stream: streamOf(programme, id) }]
    const now = (prepares: string): string => (ceased.includes(prepares) ? successor : prepares)
    const { lead: from, joint, others } = responsible
    const told = toldOf(from)
    const lead = told === undefined ? from : now(told)
    const data = {
      lead,
      joint: [...new Set(joint.map(now))].filter((prepares) => prepares !== lead),
      from,
      ...(others !== undefined && { others }),
      ...(effectiveFrom !== undefined && { effectiveFrom }),
    }
    return [order(programme, id, { type: "TransferResponsibility", data })]
  })
