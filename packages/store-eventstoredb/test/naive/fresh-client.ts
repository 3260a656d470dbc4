import type { freshClient as guard } from "../../src/guard/fresh-client.ts"

/** One client for the whole life of the process, as its documentation says. */
export const freshClient: typeof guard = (client) => client
