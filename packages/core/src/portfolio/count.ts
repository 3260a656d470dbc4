import { known } from "../told.ts"
import type { Portfolio } from "./state.ts"

/** How the programmes that are there compare with those that there are to be. */
export interface ProgrammeCount {
  readonly expected: NonNullable<Portfolio["expectedCount"]>
  readonly actual: number
  /** Both are known, and differ: something to look at, and no mistake by itself. */
  readonly differs: boolean
  /** Its last programme was removed, and it is still open. */
  readonly isLeftEmpty: boolean
}

/** How many programmes a portfolio holds, and how many it was announced to hold. */
export const countProgrammes = ({
  status,
  programmes,
  removedProgrammes,
  expectedCount = { untold: "not stated" },
}: Portfolio): ProgrammeCount => ({
  expected: expectedCount,
  actual: programmes.length,
  differs: (known(expectedCount) ?? programmes.length) !== programmes.length,
  isLeftEmpty: status === "open" && programmes.length === 0 && removedProgrammes.length > 0,
})
