import type { BodyRegister } from "../body-register/state.ts"
import type { EndOfOffice, RegisterRole } from "../body-register/terms.ts"
import type { DateRange, LocalDate } from "../date-range.ts"
import type { Group, Leave, Seat } from "../group/state.ts"
import type { BodyOffice } from "../office.ts"
import type { Portfolio } from "../portfolio/state.ts"
import type { Programme } from "../programme/state.ts"

/** What seats are resolved from. Portfolios and programmes tell which bodies prepare, for the seats of their chairs. */
export interface SeatRecords {
  readonly groups: ReadonlyMap<string, Group>
  readonly register: BodyRegister
  readonly portfolios?: ReadonlyMap<string, Portfolio>
  readonly programmes?: ReadonlyMap<string, Programme>
}

/** Somebody on a seat on a day, and what brought them there. */
export interface Sitter {
  /** A pseudonym; absent where the office is known, and its holder is not recorded. */
  readonly person?: string
  /** In office; in the place of a holder who is prevented; or staying on after the term until somebody is elected. */
  readonly status: "in_office" | "acting" | "holding_over"
  readonly since?: DateRange
  /** The office that brings them, or that they were named by. */
  readonly office?: Omit<BodyOffice, "role"> & { readonly role: RegisterRole }
  /** Whom they came after in that office or on that seat, and why that one went, as far as it is recorded. */
  readonly after?: { readonly person?: string; readonly cause?: EndOfOffice | Leave["cause"] }
  /** False where the days that are known leave it open. */
  readonly certain: boolean
}

/** A place that nobody has, since when and why: the office is vacant, its body has ceased, or the one who had it has gone. */
export interface Vacancy {
  readonly cause: Leave["cause"] | "office_vacant" | "body_ended"
  readonly since: DateRange
  readonly person?: string
}

/** One seat on a day: who sits, who would sit in their place, and which places nobody has. */
export interface SeatOn {
  readonly seat: string
  /** With the chair, where one who sits was made chair. */
  readonly groupRole: Seat["groupRole"]
  readonly votes: boolean
  readonly sitters: readonly Sitter[]
  /** Deputies who are ready; where the seat is vacant, they sit. */
  readonly deputies: readonly Sitter[]
  readonly vacancies: readonly Vacancy[]
  /** Whether the rule lets more people sit than are recorded. */
  readonly open: boolean
}

/** So many at the least, and whether it is exactly so many. */
export interface Heads {
  readonly atLeast: number
  readonly exact: boolean
}

/** Who sat in a group on a day. */
export interface Sitting {
  readonly on: LocalDate
  readonly seats: readonly SeatOn[]
  /** Each person once, on however many seats. */
  readonly heads: Heads
  /** Of those, whoever has a vote, once. Experts and secretaries have none. */
  readonly votes: Heads
}
