import type { DateRange } from "../date-range.ts"
import type { LocalizedText } from "../localized-text.ts"
import type { VersionRef } from "../text-ref.ts"
import type { Told } from "../told.ts"
import type { PreparationEvent } from "./events.ts"
import type { DraftName, ImpactKind, InfluenceBody } from "./terms.ts"

type Data<Type extends PreparationEvent["type"]> = Extract<PreparationEvent, { type: Type }>["data"]

/** What an event of the preparation states, and when it happened. */
type Dated<Type extends PreparationEvent["type"]> = Data<Type> & { readonly on: DateRange }

export interface WorkItem extends Omit<Data<"WorkItemPlanned">, "item"> {
  readonly plannedOn: DateRange
  readonly completedOn?: DateRange
  readonly dropped?: Dated<"WorkItemDropped">
}

/** How a direction was taken up, and on which days. */
export interface Addressing {
  readonly version?: DraftName | undefined
  readonly locator?: string | undefined
  readonly statement: LocalizedText
  readonly on: DateRange
}

export interface Direction extends Omit<Data<"DirectionReceived">, "direction"> {
  readonly receivedOn: DateRange
  readonly addressed: readonly Addressing[]
  readonly notFollowed?: Dated<"DirectionNotFollowed">
}

export type Draft = Dated<"DraftVersionRegistered">

/** Where a requirement is met: in which draft of which document. */
export interface RequirementCell extends DraftName {
  readonly locator: string
  readonly statement?: LocalizedText | undefined
  readonly on: DateRange
  readonly revokedOn?: DateRange
}

/** Comments that an earlier round left to the programme, and what became of them here. */
export interface CarriedForwardInput extends Dated<"CarriedForwardInputReceived"> {
  readonly disposed?: Dated<"CarriedForwardInputDisposed">
}

/** What was told last of an influence body: that it was heard, or that the matter does not concern it. */
export interface InfluenceStanding {
  readonly is: "offered" | "responded" | "not concerned"
  readonly body?: string | undefined
  readonly on: DateRange
}

/** A preparation: what was to be done, and what has been done, since it began. A reopened one keeps all of it. */
export interface Preparation {
  readonly status: "not started" | "under way" | "on hold" | "complete" | "closed" | "abandoned"
  readonly terms?: Data<"PreparationStarted">
  readonly startedOn?: DateRange
  readonly workItems: ReadonlyMap<string, WorkItem>
  readonly directions: ReadonlyMap<string, Direction>
  /** By document, in the order of registration. */
  readonly drafts: ReadonlyMap<string, readonly Draft[]>
  /** By the requirement's code, in the order in which it was addressed. */
  readonly requirements: ReadonlyMap<string, readonly RequirementCell[]>
  readonly inputs: ReadonlyMap<string, CarriedForwardInput>
  /** The last assessment of each kind. */
  readonly impacts: ReadonlyMap<ImpactKind, Dated<"ImpactAssessmentRecorded">>
  readonly influenceBodies: ReadonlyMap<InfluenceBody, InfluenceStanding>
  readonly staffCooperation?: Dated<"StaffCooperationCompleted">
  readonly consultations: ReadonlyMap<string, { readonly mandatory: boolean; readonly on: DateRange }>
  /** What was completed last; it stays so when the preparation is reopened. */
  readonly completedVersions?: Told<readonly VersionRef[]>
  readonly completedOn?: DateRange
  readonly reopenings: readonly Dated<"PreparationReopened">[]
  /** Why it is on hold, or was when it was last. */
  readonly hold?: Dated<"PreparationPutOnHold">
  readonly closedOn?: DateRange
  readonly abandoned?: Dated<"PreparationAbandoned">
}

export const initial: Preparation = {
  status: "not started",
  workItems: new Map(),
  directions: new Map(),
  drafts: new Map(),
  requirements: new Map(),
  inputs: new Map(),
  impacts: new Map(),
  influenceBodies: new Map(),
  consultations: new Map(),
  reopenings: [],
}
