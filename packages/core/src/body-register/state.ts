import type { DateRange } from "../date-range.ts"
import type { BodyRegisterEvent } from "./events.ts"

/** A body under the id that it keeps, whatever it is called. */
export type Body = Extract<BodyRegisterEvent, { type: "BodyRegistered" }>["data"] & {
  readonly registeredOn: DateRange
}

export interface BodyRegister {
  readonly bodies: ReadonlyMap<string, Body>
}

export const initial: BodyRegister = { bodies: new Map() }
