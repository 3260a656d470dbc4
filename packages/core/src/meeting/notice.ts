import { daysBetween } from "../calendar.ts"
import type { DateRange, LocalDate } from "../date-range.ts"
import type { ProcedureProfile } from "../profile/index.ts"
import { known, type Told } from "../told.ts"
import { brokenIf, type Guard } from "./rejections.ts"

/** What is told of how an item came before a council. */
interface Called {
  readonly step: number
  readonly meetingOn: Told<DateRange>
  readonly noticeSentOn?: LocalDate | undefined
  readonly onNotice?: boolean | undefined
  readonly urgent?: boolean | undefined
  readonly takenUp?: "unanimously" | "by_vote" | undefined
}

/**
 * A council handles what is prepared and on a notice that was sent in time. It takes up what is not prepared only unanimously, and
 * what is not on the notice only if it is urgent.
 */
export const againstCouncilItem = (
  { step, noticeSentOn, onNotice, urgent, takenUp, ...called }: Called,
  isPrepared: boolean,
  { councilNotice: { days, provision } }: ProcedureProfile,
): readonly Guard[] => {
  const meetingOn = known(called.meetingOn)?.to
  return [
    brokenIf(!isPrepared && takenUp !== "unanimously", {
      type: "CouncilItemUnprepared",
      invariants: ["A-04"],
      step,
    }),
    brokenIf(onNotice === false && urgent !== true, { type: "ItemNotOnNotice", invariants: ["A-04"], step }),
    noticeSentOn !== undefined && meetingOn !== undefined && daysBetween(noticeSentOn, meetingOn) < days
      ? { type: "NoticeTooLate", invariants: ["A-05"], noticeSentOn, meetingOn, days, provision }
      : undefined,
  ]
}
