import { bodyRegister } from "../body-register/index.ts"
import { partsOf, streamOf } from "../decider.ts"
import { programme } from "../programme/index.ts"
import type { Authority } from "../recorded.ts"
import { known as toldOf } from "../told.ts"
import { endIn, type KnownEnd } from "./known-bodies.ts"
import { bodiesResponsible, type KnownProgramme } from "./known-programme.ts"
import { knownIn, knownNaming, type KnownStreams } from "./known-streams.ts"
import { order, when, type Gap, type Order } from "./policy.ts"

/**
 * What ceased bodies were to prepare passes to the body that the map of tasks, or the merger, gives it to: when the end is recorded,
 * and also when it comes to a body of which the record tells an end already. A successor that ceases later passes it on in its turn.
 */
export const responsibilityPassesOn = [
  when(bodyRegister, "BodiesMerged", (event, known) => passOnAll(known, endIn(event))),
  when(bodyRegister, "BodySplit", (event, known) => passOnAll(known, endIn(event))),
  when(bodyRegister, "BodyDissolved", (event, known) => passOnAll(known, endIn(event))),
  when(programme, "PreparationResponsibilityAssigned", ({ stream }, known) => passOnFrom(known, stream)),
  when(programme, "PreparationResponsibilityTransferred", ({ stream }, known) => passOnFrom(known, stream)),
]

const passOnAll = (known: KnownStreams, end: KnownEnd): readonly (Order | Gap)[] =>
  knownNaming(known, "programme", end.bodies).flatMap(([id, one]) => passOn(known, id, one, end))

const passOnFrom = (known: KnownStreams, stream: string): readonly (Order | Gap)[] => {
  const { id } = partsOf(stream)
  const one = knownIn(known, "programme", id)
  const [end] = one === undefined ? [] : bodiesResponsible(one).flatMap((body) => endOf(known, body) ?? [])
  return one === undefined || end === undefined ? [] : passOn(known, id, one, end)
}

const passOn = (
  known: KnownStreams,
  id: string,
  one: KnownProgramme,
  { bodies, effectiveFrom, occurredOn: on, authority = untold, ...end }: KnownEnd,
): readonly (Order | Gap)[] => {
  const { responsible, isOver } = one
  const body = bodies.find((ended) => bodiesResponsible(one).includes(ended))
  if (responsible === undefined || body === undefined || isOver) return []
  const successor = successorIn(end, id)
  if (successor === undefined || isInCircle(known, id, successor))
    return [{ gap: { type: "SuccessorUntold", invariants: [], body }, stream: streamOf(programme, id) }]
  const now = (prepares: string): string => (bodies.includes(prepares) ? successor : prepares)
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
  return [order(programme, id, { type: "TransferResponsibility", data }, { authority, on })]
}

/** The one body that the map gives it to, or the one that has what no map names; undefined where the map names several. */
const successorIn = (
  { taskMap, successor: otherwise }: Pick<KnownEnd, "taskMap" | "successor">,
  about: string,
): string | undefined => {
  const successors = new Set(
    taskMap.flatMap(({ task, successor }) => ("about" in task && task.about === about ? [successor] : [])),
  )
  const [successor] = successors
  return successors.size > 1 ? undefined : (successor ?? otherwise)
}

const endOf = (known: KnownStreams, body: string): KnownEnd | undefined =>
  knownNaming(known, "bodyRegister", [body])
    .flatMap(([, { ends }]) => ends)
    .find(({ bodies }) => bodies.includes(body))

/** Would it come back, by the ends that are told, to a body that it has come from? */
const isInCircle = (known: KnownStreams, about: string, first: string): boolean => {
  const before = new Set<string>()
  for (let body: string | undefined = first; body !== undefined;) {
    if (before.has(body)) return true
    before.add(body)
    const end = endOf(known, body)
    body = end === undefined ? undefined : successorIn(end, about)
  }
  return false
}

const untold: Authority = {
  missing: {
    en: "The change of the bodies, named as the cause; the decision on it is not told there.",
    fi: "Toimielinten muutos, joka on nimetty syyksi; muutoksen kirjauksessa ei mainita päätöstä.",
  },
}
