import { z } from "zod"

/**
 * The numbered rules. The letter before the dash names the family (G general, P programme, R preparation,
 * C consultation, A approval, S seats, B bodies, X across streams, E corrections).
 */
export const invariantId = z.string().regex(/^[GPRCASBXE]-[0-9]{2}$/) as z.ZodType<InvariantId, InvariantId>
/** The number of a rule: the letter of its family, and two digits. `docs/reference/invariants.md` lists them all. */
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
  "P-17": "L",
  "P-24": "L",
  "R-03": "W",
  "R-04": "W",
  "R-05": "W",
  "R-11": "L",
  "R-12": "L",
  "R-13": "L",
  "R-14": "W",
  "R-15": "L",
  "R-16": "O",
  "R-17": "O",
  "R-18": "L",
  "C-05": "L",
  "C-09": "W",
  "C-10": "W",
  "C-20": "L",
  "C-22": "L",
  "C-23": "W",
  "A-03": "W",
  "A-04": "L",
  "A-05": "L",
  "A-06": "L",
  "A-07": "L",
  "A-11": "L",
  "A-19": "L",
  "A-24": "L",
  "A-27": "L",
  "A-30": "L",
  "S-08": "L",
  "S-09": "L",
  "S-10": "L",
  "S-13": "L",
  "B-04": "L",
  "X-01": "W",
  "E-06": "O",
}

/** The class of a rule. */
export const classOf = (invariant: InvariantId): InvariantClass => soft[invariant] ?? "H"
