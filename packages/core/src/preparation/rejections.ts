import type { Because, CapacityNotEntitled, Ruling } from "../judge.ts"
import type { VersionRef } from "../text-ref.ts"
import type { PreparationEvent } from "./events.ts"
import type { DraftName, InfluenceBody } from "./terms.ts"

interface OfDraft<Type extends string> extends Because<Type> {
  readonly version: DraftName
}

/** Why a preparation does not accept a command. Work items and directions are named up to the first twenty. */
export type PreparationRejection =
  | CapacityNotEntitled
  | Because<"PreparationNotStarted">
  | Because<"PreparationAlreadyStarted">
  | Because<"PreparationIsComplete">
  | (Because<"PreparationIsOver"> & { readonly status: "closed" | "abandoned" })
  | Because<"PreparationIsOnHold">
  | Because<"PreparationNotOnHold">
  | (Because<"WorkItemAlreadyPlanned"> & { readonly item: string })
  | (Because<"WorkItemUnknown"> & { readonly item: string })
  | (Because<"DirectionAlreadyReceived"> & { readonly direction: string })
  | (Because<"DirectionUnknown"> & { readonly direction: string })
  | (Because<"DirectionBinds"> & { readonly direction: string })
  | (Because<"InputAlreadyReceived"> & { readonly input: string })
  | (Because<"InputUnknown"> & { readonly input: string })
  | (Because<"RequirementNotAddressed"> & { readonly code: string })
  | (Because<"InfluenceBodyNotOffered"> & { readonly kind: InfluenceBody })
  | (Because<"InfluenceBodyOfferedAlready"> & { readonly kind: InfluenceBody })
  | (OfDraft<"DraftNumberNotIncreasing"> & { readonly latest: number })
  | (Because<"DraftNumberTaken"> & { readonly version: VersionRef; readonly registered: VersionRef })
  | OfDraft<"VersionUnknown">
  | (Because<"VersionDiffers"> & { readonly version: VersionRef; readonly registered: VersionRef })
  | (Because<"ConsultationLinkedOtherwise"> & { readonly consultation: string; readonly mandatory: boolean })
  | Because<"VersionsDeferred">
  | (Because<"WorkItemsOpen"> & { readonly count: number; readonly items: readonly string[] })
  | (Because<"DirectionsUnaddressed"> & { readonly count: number; readonly directions: readonly string[] })
  | (Because<"InputsUndisposed"> & { readonly count: number; readonly inputs: readonly string[] })

export type Decision = Ruling<PreparationEvent, PreparationRejection>
export type Guard = PreparationRejection | undefined
