import type { cancelledRead as guard } from "../../src/guard/cancelled-read.ts"

/** The loop is left, and the read stays where it is. */
export const cancelledRead: typeof guard = (reading, use) => use(reading)
