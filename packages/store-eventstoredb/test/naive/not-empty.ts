import type { notEmpty as guard } from "../../src/guard/not-empty.ts"

/** Nothing to write is nothing written. */
export const notEmpty: typeof guard = (events) => events
