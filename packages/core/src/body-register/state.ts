import type { DateRange } from "../date-range.ts"
import type { Tenure } from "../tenure.ts"
import type { BodyRegisterEvent } from "./events.ts"
import type { EndOfOffice } from "./terms.ts"

type Data<Type extends BodyRegisterEvent["type"]> = Extract<BodyRegisterEvent, { type: Type }>["data"]

/** What an event of the register states, and when it happened. */
type Dated<Type extends BodyRegisterEvent["type"]> = Data<Type> & { readonly on: DateRange }

/** A body under the id that it keeps, whatever it is called: as it was registered. */
export type Body = Data<"BodyRegistered"> & { readonly registeredOn: DateRange }

export type Term = Omit<Data<"TermStarted">, keyof Tenure> & Tenure

export type OfficeHolder = Omit<Data<"OfficeHolderAppointed">, keyof Tenure> &
  Tenure & { readonly cause?: EndOfOffice | undefined }

/** Bodies that cease, as it was recorded. */
export type Ending = (
  | { readonly type: "BodiesMerged"; readonly data: Data<"BodiesMerged"> }
  | { readonly type: "BodySplit"; readonly data: Data<"BodySplit"> }
  | { readonly type: "BodyDissolved"; readonly data: Data<"BodyDissolved"> }
) & { readonly on: DateRange }

export type Delegation = Dated<"DelegationGranted"> & { readonly revoked?: Dated<"DelegationRevoked"> }

/** The bodies of an authority, with everything that was ever recorded of them. A view tells what held on a day. */
export interface BodyRegister {
  readonly bodies: ReadonlyMap<string, Body>
  readonly renamings: readonly Dated<"BodyRenamed">[]
  readonly endings: readonly Ending[]
  readonly terms: readonly Term[]
  readonly holders: readonly OfficeHolder[]
  readonly sizes: readonly Dated<"StatutorySizeSet">[]
  readonly delegations: readonly Delegation[]
}

export const initial: BodyRegister = {
  bodies: new Map(),
  renamings: [],
  endings: [],
  terms: [],
  holders: [],
  sizes: [],
  delegations: [],
}
