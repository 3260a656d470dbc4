import type { Programme } from "../programme/state.ts"
import type { Finding, ReadinessReport } from "../readiness-report.ts"
import { known } from "../told.ts"

/**
 * What stands in the way of an open submission by today's report, and did not by the report that it was made on: that report has
 * become stale. Nothing is found where no report is told of, since nothing was judged then.
 */
export const staleReadiness = (
  { submissions }: Programme,
  { blockers }: Pick<ReadinessReport, "blockers">,
): readonly Finding[] => {
  const open = submissions.findLast(({ status }) => status === "open")
  const report = known(open?.report)
  if (report === undefined) return []
  const found = new Set(report.blockers.map(keyOf))
  return blockers.filter((one) => !found.has(keyOf(one)))
}

/** The same finding on the same things. */
const keyOf = ({ code, invariants, about, count }: Finding): string =>
  JSON.stringify([code, invariants, about, count])
