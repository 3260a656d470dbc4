import { isTold } from "@programme-lifecycle/core"
import type { DecisionAhead } from "../decision-ahead.ts"
import type { Line, Tongue } from "./lines.ts"
import { roleText } from "./programme-text.ts"
import { words } from "./words.ts"

/** A line for each item on an agenda: the day, the body, the programme, and how ready it is. */
export const aheadLines = (ahead: readonly DecisionAhead[], say: Tongue): readonly Line[] =>
  ahead.map((item): Line => {
    const { meetingOn, isOver, body, programme, documents, blockers, notice } = item
    const titles = documents.length === 0 ? "" : ` (${documents.map(say.named).join(", ")})`
    return [
      isTold(meetingOn) ? say.range(meetingOn) : say.untold(meetingOn),
      [
        `${say.named(body)}, ${roleText(item, say)}: ${say.named(programme)}${titles}${say.mark(item.mark)}`,
        ...(isOver === undefined ? [] : [say.word(words.outcomeMissing)]),
        `${say.word(words.blockers).toLowerCase()}: ${blockers}`,
        ...(notice === undefined || isOver === true
          ? []
          : [
              notice.sentOn === undefined
                ? `${say.word(words.noticeBy)}: ${say.told(notice.by, say.day)}`
                : `${say.word(words.noticeSent)}: ${say.day(notice.sentOn)}`,
            ]),
      ].join("; "),
    ]
  })
