import type { Promises } from "../promises.ts"
import { carriedText } from "./consultation-text.ts"
import { listLines, type Line, type Tongue } from "./lines.ts"
import { words } from "./words.ts"

/** What was directed and promised; what has gone and come in comments only where something is still to be done. */
export const promiseLines = (promises: Promises, say: Tongue): readonly Line[] => [
  ...listLines(words.directions, directionsText(promises, say), say),
  ...listLines(
    words.proposals,
    promises.proposals.map(
      ({ subject, meetingOn, mark }) =>
        `${say.text(subject)}: ${say.told(meetingOn, say.range)}${say.mark(mark)}`,
    ),
    say,
  ),
  ...listLines(
    words.followUps,
    promises.followUps.map((one) => {
      const { programme, what, due, strength, reported, overdue, mark } = one
      const done = reported ? words.reported : overdue ? words.overdue : undefined
      const standing = done === undefined ? "" : `, ${say.word(done)}`
      const how = say.word(strength === "intended" ? words.intended : words.promised)
      return `${say.named(programme)}: ${say.text(what)} (${how}; ${say.word(words.due)}: ${say.told(due, say.range)}${standing})${say.mark(mark)}`
    }),
    say,
  ),
  ...listLines(
    words.reviews,
    promises.reviews.map(({ programme, provision, dueBy, reviewed, overdue }) => {
      const done = reviewed ? words.reviewed : overdue ? words.overdue : undefined
      const standing = done === undefined ? "" : `, ${say.word(done)}`
      return `${say.named(programme)}: ${provision} (${say.word(words.due)}: ${say.day(dueBy)}${standing})`
    }),
    say,
  ),
  ...listLines(
    words.unacknowledged,
    promises.forwards
      .filter(({ unacknowledged }) => unacknowledged)
      .map(({ to, on, mark }) => `${say.text(to)}, ${say.range(on)}${say.mark(mark)}`),
    say,
  ),
  ...listLines(
    words.recalls,
    promises.recalls.map(
      ({ from, on, comments }) =>
        `${say.text(from)}, ${say.range(on)}: ${say.word({ en: `comments withdrawn: ${comments}`, fi: `peruttuja kommentteja: ${comments}` })}`,
    ),
    say,
  ),
  ...listLines(
    words.carried,
    promises.carriedForward.map((one) => carriedText(one, say)),
    say,
  ),
  ...listLines(
    words.waiting,
    promises.waitingInputs.map(
      ({ programme, on }) =>
        `${say.named(programme)}: ${say.word({ en: "comments of an earlier round", fi: "aiemman kierroksen kommentteja" })}, ${say.range(on)}`,
    ),
    say,
  ),
]

const directionsText = ({ directions }: Promises, say: Tongue): readonly string[] =>
  directions.map(({ to, text, binding, exhaustive, addressed, awaitsPreparation, open, mark }) => {
    const standing = awaitsPreparation === true ? words.awaitsPreparation : words.notAddressed
    const whom = to === "portfolio" ? "" : `${say.named(to)}: `
    const notes = [
      ...(binding === true ? [say.word(words.binding)] : []),
      ...(exhaustive === false ? [say.word(words.amongOthers)] : []),
      say.word(addressed ? words.addressed : open ? standing : words.notFollowed),
    ]
    return `${whom}${say.text(text)} (${notes.join("; ")})${say.mark(mark)}`
  })
