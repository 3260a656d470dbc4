import { ruling } from "../judge.ts"
import type { VersionRef } from "../text-ref.ts"
import { known } from "../told.ts"
import type { Data } from "./commands.ts"
import { isComplete, notAtWork, versionUnknown } from "./course.ts"
import { registeredAs, requirementStanding } from "./progress.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { Preparation } from "./state.ts"

/** A draft that is registered already, with the same text, is nothing to do. */
export const register = (data: Data<"RegisterDraftVersion">, state: Preparation): Decision => {
  const registered = registeredAs(state, data.version)
  return ruling(
    registered === undefined ? [{ type: "DraftVersionRegistered", data }] : [],
    notAtWork(state),
    isComplete(state),
    registered === undefined ? notIncreasing(state, data.version) : taken(data.version, registered),
  )
}

export const addressRequirement = (data: Data<"AddressRequirement">, state: Preparation): Decision =>
  ruling([{ type: "RequirementAddressed", data }], notAtWork(state), versionUnknown(state, data.version))

/** What is addressed in several drafts is revoked in all of them. */
export const revokeAddress = (data: Data<"RevokeRequirementAddress">, state: Preparation): Decision =>
  ruling(
    [{ type: "RequirementAddressRevoked", data }],
    notAtWork(state),
    requirementStanding(state, data.code).is === "open"
      ? { type: "RequirementNotAddressed", invariants: [], code: data.code }
      : undefined,
  )

const notIncreasing = ({ drafts }: Preparation, { document, number }: VersionRef): Guard => {
  const latest = Math.max(0, ...(drafts.get(document) ?? []).map(({ version }) => version.number))
  return number > latest
    ? undefined
    : { type: "DraftNumberNotIncreasing", invariants: ["R-06"], version: { document, number }, latest }
}

/** A digest that is told now and was not told then would be lost in "nothing to do": the registration is corrected instead. */
const taken = (version: VersionRef, registered: VersionRef): Guard => {
  const digest = known(version.sha256)
  return digest === undefined || digest === known(registered.sha256)
    ? undefined
    : { type: "DraftNumberTaken", invariants: ["R-06"], version, registered }
}
