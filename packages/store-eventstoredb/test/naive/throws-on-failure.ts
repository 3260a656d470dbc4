import type { throwsOnFailure as guard } from "../../src/guard/throws-on-failure.ts"

/** Whoever set the option will know why. */
export const throwsOnFailure: typeof guard = (client) => client
