import { isTold } from "@programme-lifecycle/core"
import type { DecisionAhead } from "../decision-ahead.ts"
import type { Line, Tongue } from "./lines.ts"
import { roleText } from "./programme-text.ts"
import { words } from "./words.ts"

/** A line for each item on an agenda: the day, the body, the programme, and how ready it is. */
export const aheadLines = (ahead: readonly DecisionAhead[], say: Tongue): readonly Line[] =>
  ahead.map((item): Line => {
    const { meetingOn, body, programme, documents, blockers, notice } = item
    const titles = documents.length === 0 ? "" : ` (${documents.map(say.named).join(", ")})`
    return [
      isTold(meetingOn) ? say.range(meetingOn) : say.untold(meetingOn),
      [
        `${say.named(body)}, ${roleText(item, say)}: ${say.named(programme)}${titles}`,
        `${say.word(words.blockers).toLowerCase()}: ${blockers}`,
        ...(notice === undefined
          ? []
          : [
              notice.sentOn === undefined
                ? `${say.word(words.noticeBy)}: ${say.told(notice.by, say.day)}`
                : `${say.word(words.noticeSent)}: ${say.day(notice.sentOn)}`,
            ]),
      ].join("; "),
    ]
  })
