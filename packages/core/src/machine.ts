import { parse, v4, v7 } from "uuid"
import type { Instant } from "./date-range.ts"

/*
 * All that core asks of the machine: what time it is, and new ids.
 */

/** What time it is by the machine's clock, in UTC. */
export const machineClock = (): Instant => new Date().toISOString() as Instant

/**
 * A new id that sorts by the time it was made (UUID version 7, RFC 9562). Its random part is taken from a version 4 id, which the
 * platform makes from a pool: asking for random bytes each time would cost more than the rest of a command.
 */
export const newId = (): string => v7({ random: parse(v4()) })
