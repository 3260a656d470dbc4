import type { notReady as guard } from "../../src/guard/not-ready.ts"

/** What the client does not know nobody knows. */
export const notReady: typeof guard = () => false
