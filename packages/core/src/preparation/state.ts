import type { DateRange } from "../date-range.ts"
import type { LocalizedText } from "../localized-text.ts"
import type { VersionRef } from "../text-ref.ts"
import type { Told } from "../told.ts"
import type { PreparationEvent } from "./events.ts"
import type { DraftName } from "./terms.ts"

type Data<Type extends PreparationEvent["type"]> = Extract<PreparationEvent, { type: Type }>["data"]

export interface WorkItem {
  readonly title: LocalizedText
  readonly sequence?: number | undefined
  readonly due?: Told<DateRange> | undefined
  readonly mandatory: boolean
  readonly plannedOn: DateRange
  readonly completedOn?: DateRange
}

/** How a direction was taken up, and on which days. */
export interface Addressing {
  readonly version?: DraftName | undefined
  readonly locator?: string | undefined
  readonly statement: LocalizedText
  readonly on: DateRange
}

export interface Direction {
  readonly from: Told<string>
  readonly text: LocalizedText
  readonly binding: Told<boolean>
  readonly exhaustive?: boolean | undefined
  readonly receivedOn: DateRange
  readonly addressed: readonly Addressing[]
}

export interface Draft {
  readonly version: VersionRef
  readonly note?: LocalizedText | undefined
  readonly on: DateRange
}

/** Where a requirement is met: in which draft of which document. */
export interface RequirementCell extends DraftName {
  readonly locator: string
  readonly statement?: LocalizedText | undefined
  readonly on: DateRange
}

export interface Preparation {
  readonly status: "not started" | "under way" | "complete"
  readonly terms?: Data<"PreparationStarted">
  readonly startedOn?: DateRange
  readonly workItems: ReadonlyMap<string, WorkItem>
  readonly directions: ReadonlyMap<string, Direction>
  /** By document, in the order of registration. */
  readonly drafts: ReadonlyMap<string, readonly Draft[]>
  /** By the requirement's code, in the order in which it was addressed. */
  readonly requirements: ReadonlyMap<string, readonly RequirementCell[]>
  readonly consultations: ReadonlyMap<string, { readonly mandatory: boolean; readonly on: DateRange }>
  readonly completedVersions?: Told<readonly VersionRef[]>
  readonly completedOn?: DateRange
}

export const initial: Preparation = {
  status: "not started",
  workItems: new Map(),
  directions: new Map(),
  drafts: new Map(),
  requirements: new Map(),
  consultations: new Map(),
}
