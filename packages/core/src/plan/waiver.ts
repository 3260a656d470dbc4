import { ruling } from "../judge.ts"
import { tier } from "../tier.ts"
import { known } from "../told.ts"
import type { Data } from "./commands.ts"
import type { Decision } from "./rejections.ts"

/** A requirement of the law is not waived at all; another one is by the body that set it, or by one on a higher level. */
export const waive = (data: Data<"WaiveRequirement">): Decision => {
  const { code, waivedBy, statutory } = data
  const setBy = known(data.setBy)
  const isBelow =
    setBy !== undefined &&
    setBy.body !== waivedBy.body &&
    tier.options.indexOf(waivedBy.tier) >= tier.options.indexOf(setBy.tier)
  return ruling(
    [{ type: "RequirementWaived", data }],
    known(statutory) === true ? { type: "StatutoryRequirement", invariants: ["P-17"], code } : undefined,
    isBelow
      ? { type: "WaivedFromBelow", invariants: ["P-17"], code, setBy: setBy.tier, waivedBy: waivedBy.tier }
      : undefined,
  )
}
