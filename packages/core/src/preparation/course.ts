import { ruling, type Ruling } from "../judge.ts"
import { isUntold, known, type Told } from "../told.ts"
import type { VersionRef } from "../text-ref.ts"
import type { PreparationCommand } from "./commands.ts"
import type { PreparationEvent } from "./events.ts"
import { openItems, registeredAs, unaddressedDirections } from "./progress.ts"
import type { PreparationRejection } from "./rejections.ts"
import type { Preparation } from "./state.ts"
import type { DraftName } from "./terms.ts"

type Data<Type extends PreparationCommand["type"]> = Extract<PreparationCommand, { type: Type }>["data"]
type Decision = Ruling<PreparationEvent, PreparationRejection>
type Guard = PreparationRejection | undefined

export const start = (data: Data<"StartPreparation">, state: Preparation): Decision =>
  ruling([{ type: "PreparationStarted", data }], alreadyStarted(state))

export const planItem = (data: Data<"PlanWorkItem">, state: Preparation): Decision =>
  ruling(
    [{ type: "WorkItemPlanned", data }],
    notStarted(state),
    state.workItems.has(data.item)
      ? { type: "WorkItemAlreadyPlanned", invariants: [], item: data.item }
      : undefined,
  )

/** An item that is completed already is nothing to do. */
export const completeItem = (data: Data<"CompleteWorkItem">, state: Preparation): Decision => {
  const item = state.workItems.get(data.item)
  return ruling(
    item?.completedOn === undefined ? [{ type: "WorkItemCompleted", data }] : [],
    notStarted(state),
    item === undefined ? { type: "WorkItemUnknown", invariants: [], item: data.item } : undefined,
  )
}

/** A consultation that is linked already is nothing to do; whether it is mandatory does not change in passing. */
export const linkConsultation = (data: Data<"LinkConsultation">, state: Preparation): Decision => {
  const linked = state.consultations.get(data.consultation)
  return ruling(
    linked === undefined ? [{ type: "ConsultationLinked", data }] : [],
    notStarted(state),
    linked !== undefined && linked.mandatory !== data.mandatory
      ? {
          type: "ConsultationLinkedOtherwise",
          invariants: [],
          consultation: data.consultation,
          mandatory: linked.mandatory,
        }
      : undefined,
  )
}

export const complete = (data: Data<"CompletePreparation">, state: Preparation): Decision => {
  const items = openItems(state)
  const directions = unaddressedDirections(state)
  return ruling(
    [{ type: "PreparationCompleted", data }],
    notStarted(state),
    isComplete(state),
    deferred(data.versions),
    ...(known(data.versions) ?? []).map((version) => notRegistered(state, version)),
    items.length > 0
      ? { type: "WorkItemsOpen", invariants: ["R-03"], count: items.length, items: items.slice(0, 20) }
      : undefined,
    directions.length > 0
      ? {
          type: "DirectionsUnaddressed",
          invariants: ["R-05"],
          count: directions.length,
          directions: directions.slice(0, 20),
        }
      : undefined,
  )
}

export const notStarted = ({ terms }: Preparation): Guard =>
  terms === undefined ? { type: "PreparationNotStarted", invariants: ["R-02"] } : undefined

export const isComplete = ({ status }: Preparation): Guard =>
  status === "complete" ? { type: "PreparationIsComplete", invariants: ["R-07"] } : undefined

export const versionUnknown = (state: Preparation, { document, number }: DraftName): Guard =>
  registeredAs(state, { document, number }) === undefined
    ? { type: "VersionUnknown", invariants: [], version: { document, number } }
    : undefined

const alreadyStarted = ({ terms }: Preparation): Guard =>
  terms === undefined ? undefined : { type: "PreparationAlreadyStarted", invariants: ["R-02"] }

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
