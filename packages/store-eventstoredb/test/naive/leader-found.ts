import type { leaderFound as guard } from "../../src/guard/leader-found.ts"

/** The client turns to the leader by itself. */
export const leaderFound: typeof guard = () => false
