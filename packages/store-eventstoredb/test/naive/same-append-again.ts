import type { sameAppendAgain as guard } from "../../src/guard/same-append-again.ts"

/** A failed append is a failed append. */
export const sameAppendAgain: typeof guard = () => false
