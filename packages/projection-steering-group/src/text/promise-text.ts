import type { Promises } from "../promises.ts"
import { listLines, type Line, type Tongue } from "./lines.ts"
import { words } from "./words.ts"

/** What was directed and promised; what has gone and come in comments only where something is still to be done. */
export const promiseLines = (promises: Promises, say: Tongue): readonly Line[] => [
  ...listLines(words.directions, directionsText(promises, say), say),
  ...listLines(
    words.proposals,
    promises.proposals.map(
      ({ subject, meetingOn }) => `${say.text(subject)}: ${say.told(meetingOn, say.range)}`,
    ),
    say,
  ),
  ...listLines(
    words.followUps,
    promises.followUps.map(({ programme, what, due, reported, overdue }) => {
      const done = reported ? words.reported : overdue ? words.overdue : undefined
      const standing = done === undefined ? "" : `, ${say.word(done)}`
      return `${say.named(programme)}: ${say.text(what)} (${say.word(words.due)}: ${say.told(due, say.range)}${standing})`
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
      .map(({ to, on }) => `${say.text(to)}, ${say.range(on)}`),
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
    promises.carriedForward.map(({ to }) => ("next" in to ? say.text(to.next) : say.named(to))),
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
  directions.map(({ to, text, exhaustive, addressed, open }) => {
    const whom = to === "portfolio" ? "" : `${say.named(to)}: `
    const notes = [
      ...(exhaustive === false ? [say.word(words.amongOthers)] : []),
      say.word(addressed ? words.addressed : open ? words.notAddressed : words.notFollowed),
    ]
    return `${whom}${say.text(text)} (${notes.join("; ")})`
  })
