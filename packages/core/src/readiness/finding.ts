import type { InvariantId } from "../invariants.ts"
import type { Finding } from "../readiness-report.ts"

const listed = 50

/** What was found, if it is about anything: the first fifty are listed, and all are counted. */
export const finding = (
  code: Finding["code"],
  rule: InvariantId | undefined,
  about: readonly string[],
): readonly Finding[] =>
  about.length === 0
    ? []
    : [
        {
          code,
          invariants: rule === undefined ? [] : [rule],
          about: about.slice(0, listed),
          ...(about.length > listed && { count: about.length }),
        },
      ]
