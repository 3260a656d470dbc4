import type { Period } from "../comment/timeliness.ts"
import type { Consultation } from "../consultation/state.ts"
import { isAfter } from "../date-range.ts"
import type { Programme, Submission } from "../programme/state.ts"
import { known } from "../told.ts"

/**
 * The consultations that were opened or reopened while the programme, or a document of it, stands submitted. Nothing is taken
 * back by that: it is for people to see, and to withdraw the submission or not. One that was opened on the day of the submission
 * itself is among them as long as it is open, unless the submission's own report knew of it.
 */
export const openedAfterSubmission = (
  { submissions }: Programme,
  consultations: ReadonlyMap<string, Consultation>,
): readonly string[] => {
  const open = submissions.filter(({ status }) => status === "open")
  return [...consultations]
    .filter(([id, { periods, status }]) =>
      open.some((submission) =>
        periods.some(
          (period) =>
            isAfterwards(period, submission) ||
            (status === "open" && !isBefore(period, submission) && !wasKnown(submission, id)),
        ),
      ),
    )
    .map(([id]) => id)
}

const isAfterwards = ({ openedOn }: Period, { on }: Submission): boolean =>
  on.to !== undefined && isAfter(openedOn, on.to) === "yes"

const isBefore = ({ openedOn }: Period, { on }: Submission): boolean =>
  openedOn.to !== undefined && on.from !== undefined && openedOn.to < on.from

const wasKnown = ({ report }: Submission, id: string): boolean =>
  known(report)?.warnings.some(
    ({ code, about }) => code === "OPTIONAL_CONSULTATION_OPEN" && about.includes(id),
  ) === true
