import { ruling } from "../judge.ts"
import { isUntold, known, type Told } from "../told.ts"
import type { VersionRef } from "../text-ref.ts"
import type { Data } from "./commands.ts"
import { openDirections, openItems, registeredAs, undisposedInputs } from "./progress.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { Preparation } from "./state.ts"
import type { DraftName } from "./terms.ts"

export const start = (data: Data<"StartPreparation">, state: Preparation): Decision =>
  ruling([{ type: "PreparationStarted", data }], alreadyStarted(state))

export const complete = (data: Data<"CompletePreparation">, state: Preparation): Decision => {
  const items = openItems(state)
  const inputs = undisposedInputs(state)
  const { binding, others } = openDirections(state)
  return ruling(
    [{ type: "PreparationCompleted", data }],
    notAtWork(state),
    isComplete(state),
    state.status === "on hold" ? { type: "PreparationIsOnHold", invariants: ["R-08"] } : undefined,
    deferred(data.versions),
    ...(known(data.versions) ?? []).map((version) => notRegistered(state, version)),
    items.length > 0 ? { type: "WorkItemsOpen", invariants: ["R-03"], ...some("items", items) } : undefined,
    unaddressed(binding, "R-05"),
    unaddressed(others, "R-16"),
    inputs.length > 0
      ? { type: "InputsUndisposed", invariants: ["R-14"], ...some("inputs", inputs) }
      : undefined,
  )
}

/** Work that goes on already is nothing to reopen. */
export const reopen = (data: Data<"ReopenPreparation">, state: Preparation): Decision => {
  const goesOn = state.status === "under way" || state.status === "on hold"
  return ruling(
    goesOn ? [] : [{ type: "PreparationReopened", data }],
    notStarted(state),
    state.status === "abandoned" ? isOver(state) : undefined,
  )
}

export const putOnHold = (data: Data<"PutPreparationOnHold">, state: Preparation): Decision =>
  ruling([{ type: "PreparationPutOnHold", data }], notAtWork(state), isComplete(state))

export const resume = (data: Data<"ResumePreparation">, state: Preparation): Decision =>
  ruling(
    [{ type: "PreparationResumed", data }],
    notAtWork(state),
    state.status === "on hold" ? undefined : { type: "PreparationNotOnHold", invariants: [] },
  )

/** A preparation that is closed already is nothing to close. */
export const close = (data: Data<"ClosePreparation">, state: Preparation): Decision =>
  ruling(
    state.status === "closed" ? [] : [{ type: "PreparationClosed", data }],
    notStarted(state),
    state.status === "abandoned" ? isOver(state) : undefined,
  )

export const abandon = (data: Data<"AbandonPreparation">, state: Preparation): Decision =>
  ruling([{ type: "PreparationAbandoned", data }], notAtWork(state))

/** What comes from outside is received once there is a preparation, whatever has become of it: it is a fact. */
export const notStarted = ({ terms }: Preparation): Guard =>
  terms === undefined ? { type: "PreparationNotStarted", invariants: ["R-02"] } : undefined

/** The preparers' own work has begun and is not over. */
export const notAtWork = (state: Preparation): Guard => notStarted(state) ?? isOver(state)

export const isComplete = ({ status }: Preparation): Guard =>
  status === "complete" ? { type: "PreparationIsComplete", invariants: ["R-07"] } : undefined

export const versionUnknown = (state: Preparation, { document, number }: DraftName): Guard =>
  registeredAs(state, { document, number }) === undefined
    ? { type: "VersionUnknown", invariants: [], version: { document, number } }
    : undefined

const alreadyStarted = ({ terms }: Preparation): Guard =>
  terms === undefined ? undefined : { type: "PreparationAlreadyStarted", invariants: ["R-02"] }

const isOver = ({ status }: Preparation): Guard =>
  status === "closed" || status === "abandoned"
    ? { type: "PreparationIsOver", invariants: [], status }
    : undefined

/** How many there are, and the first twenty of them. */
const some = <Field extends string>(field: Field, ids: readonly string[]) =>
  ({ count: ids.length, [field]: ids.slice(0, 20) }) as { readonly count: number } & Readonly<
    Record<Field, readonly string[]>
  >

const unaddressed = (directions: readonly string[], rule: "R-05" | "R-16"): Guard =>
  directions.length > 0
    ? { type: "DirectionsUnaddressed", invariants: [rule], ...some("directions", directions) }
    : undefined

/** What is complete is not decided later: a source may leave the versions untold, and nobody may put them off. */
const deferred = (versions: Told<readonly VersionRef[]>): Guard =>
  isUntold(versions) && versions.untold === "deferred"
    ? { type: "VersionsDeferred", invariants: [] }
    : undefined

const notRegistered = (state: Preparation, version: VersionRef): Guard => {
  const registered = registeredAs(state, version)
  if (registered === undefined) return versionUnknown(state, version)
  const [named, stands] = [known(version.sha256), known(registered.sha256)]
  return named !== undefined && stands !== undefined && named !== stands
    ? { type: "VersionDiffers", invariants: ["R-06"], version, registered }
    : undefined
}
