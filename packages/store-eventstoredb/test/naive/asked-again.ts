import type { askedAgain as guard } from "../../src/guard/asked-again.ts"

/** An error of an append is that append's error. */
export const askedAgain: typeof guard = () => false
