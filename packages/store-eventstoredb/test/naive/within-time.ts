import type { withinTime as guard } from "../../src/guard/within-time.ts"

/** The client has a deadline of its own, has it not? */
export const withinTime: typeof guard = (_limit, _signal, action) => action()
