import { ruling, type Ruling } from "../judge.ts"
import type { VersionRef } from "../text-ref.ts"
import { known } from "../told.ts"
import type { PreparationCommand } from "./commands.ts"
import { isComplete, notStarted, versionUnknown } from "./course.ts"
import type { PreparationEvent } from "./events.ts"
import { registeredAs } from "./progress.ts"
import type { PreparationRejection } from "./rejections.ts"
import type { Preparation } from "./state.ts"

type Data<Type extends PreparationCommand["type"]> = Extract<PreparationCommand, { type: Type }>["data"]
type Decision = Ruling<PreparationEvent, PreparationRejection>
type Guard = PreparationRejection | undefined

/** A draft that is registered already, with the same text, is nothing to do. */
export const register = (data: Data<"RegisterDraftVersion">, state: Preparation): Decision => {
  const registered = registeredAs(state, data.version)
  return ruling(
    registered === undefined ? [{ type: "DraftVersionRegistered", data }] : [],
    notStarted(state),
    isComplete(state),
    registered === undefined ? notIncreasing(state, data.version) : taken(data.version, registered),
  )
}

export const addressRequirement = (data: Data<"AddressRequirement">, state: Preparation): Decision =>
  ruling([{ type: "RequirementAddressed", data }], notStarted(state), versionUnknown(state, data.version))

/** A direction is received whenever it comes, even once the preparation is complete: it is a fact. */
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
    notStarted(state),
    state.directions.has(data.direction)
      ? undefined
      : { type: "DirectionUnknown", invariants: [], direction: data.direction },
    data.version === undefined ? undefined : versionUnknown(state, data.version),
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
