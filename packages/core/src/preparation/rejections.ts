import type { CapacityNotEntitled, Refusal } from "../judge.ts"
import type { VersionRef } from "../text-ref.ts"
import type { DraftName } from "./terms.ts"

interface Because<Type extends string> extends Refusal {
  readonly type: Type
}
interface OfDraft<Type extends string> extends Because<Type> {
  readonly version: DraftName
}

/** Why a preparation does not accept a command. Work items and directions are named up to the first twenty. */
export type PreparationRejection =
  | CapacityNotEntitled
  | Because<"PreparationNotStarted">
  | Because<"PreparationAlreadyStarted">
  | Because<"PreparationIsComplete">
  | (Because<"WorkItemAlreadyPlanned"> & { readonly item: string })
  | (Because<"WorkItemUnknown"> & { readonly item: string })
  | (Because<"DirectionAlreadyReceived"> & { readonly direction: string })
  | (Because<"DirectionUnknown"> & { readonly direction: string })
  | (OfDraft<"DraftNumberNotIncreasing"> & { readonly latest: number })
  | (Because<"DraftNumberTaken"> & { readonly version: VersionRef; readonly registered: VersionRef })
  | OfDraft<"VersionUnknown">
  | (Because<"VersionDiffers"> & { readonly version: VersionRef; readonly registered: VersionRef })
  | (Because<"ConsultationLinkedOtherwise"> & { readonly consultation: string; readonly mandatory: boolean })
  | Because<"VersionsDeferred">
  | (Because<"WorkItemsOpen"> & { readonly count: number; readonly items: readonly string[] })
  | (Because<"DirectionsUnaddressed"> & { readonly count: number; readonly directions: readonly string[] })
