import { z } from "zod"

/**
 * The numbered rules. The letter before the dash names the family (G general, P programme, R preparation,
 * C consultation, A approval, S seats, B bodies, X across streams, E corrections).
 */
export const invariantId = z.string().regex(/^[GPRCASBXE]-[0-9]{2}$/) as z.ZodType<InvariantId, InvariantId>
export type InvariantId = `${"G" | "P" | "R" | "C" | "A" | "S" | "B" | "X" | "E"}-${string}`

/**
 * What happens when a rule is broken. `H`, integrity: refused always. `W`, workflow gate: refused live, recorded with
 * the breach when history is imported. `L`, law, and `O`, policy: as W, and a live command may acknowledge the breach.
 */
export type InvariantClass = "H" | "W" | "L" | "O"

const soft: Readonly<Record<string, InvariantClass>> = {
  "G-05": "O",
  "P-04": "W",
  "P-06": "L",
  "P-09": "W",
  "P-24": "L",
  "R-03": "W",
  "R-04": "W",
  "R-05": "W",
  "C-09": "W",
  "C-10": "W",
  "C-23": "W",
  "A-03": "W",
  "X-01": "W",
}

/** The class of a rule. */
export const classOf = (invariant: InvariantId): InvariantClass => soft[invariant] ?? "H"
