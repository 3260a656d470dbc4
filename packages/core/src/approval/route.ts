import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { againstCouncilItem } from "../meeting/notice.ts"
import type { Data } from "./commands.ts"
import { brokenIf, closedTo } from "./course.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { Approval } from "./state.ts"

export const placeOnAgenda = (
  data: Data<"PlaceItemOnAgenda">,
  state: Approval,
  { profile }: Context,
): Decision =>
  ruling(
    [{ type: "ItemPlacedOnAgenda", data }],
    ...closedTo(state, data.step),
    ...(data.tier === "council" ? againstCouncilItem(data, isPrepared(data, state), profile) : []),
  )

/** A route says which step decides, and that step comes last. A history without a route is held against none. */
export const offRoute = (
  { route, terms }: Approval,
  { step, body, authoritative }: Data<"MakeDecision">,
): Guard => {
  const jointly = terms?.jointly
  const deciding = route.filter((one) => one.role === "decision" && one.authoritative).map((one) => one.step)
  const isLast = jointly !== undefined || deciding.every((one) => one <= step)
  const isPlanned = route.length === 0 || (deciding.includes(step) && isLast)
  return brokenIf(authoritative && !(isPlanned && jointly?.includes(body) !== false), {
    type: "StepDoesNotDecide",
    invariants: ["A-03"],
    step,
    deciding,
  })
}

/**
 * The board prepares what the council handles, or its lawful substitute does. A step before it whose body's tier is untold may
 * have been the board's.
 */
const isPrepared = (data: Data<"PlaceItemOnAgenda">, { agenda }: Approval): boolean =>
  data.inPlaceOf !== undefined ||
  (data.preparedByBoard ??
    agenda.some(
      ({ step, role, tier = "board", inPlaceOf, left }) =>
        step < data.step &&
        left !== "removed" &&
        (tier === "board" || inPlaceOf !== undefined) &&
        (role === "preparatory" || role === "proposal"),
    ))
