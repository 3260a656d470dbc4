import {
  isTold,
  isUntold,
  type DateRange,
  type LocalDate,
  type LocalizedText,
  type Told,
} from "@programme-lifecycle/core"
import {
  groupKindWords,
  groupRoleWords,
  isBy,
  officeWords,
  type Words,
} from "@programme-lifecycle/core/replay"
import type { GroupRow, SeatRow } from "../group-row.ts"
import type { NominationRow, SittingRow } from "../sitting-row.ts"
import { fieldLines, listLines, type Block, type Tongue } from "./lines.ts"
import { words } from "./words.ts"

/** A group as a block, as it is seen on a day. */
export const groupBlock = (row: GroupRow, seenOn: LocalDate, say: Tongue): Block => {
  const { name, mark, beginning, kind, on, seats, deferred, nominationRequests } = row
  const began = say.word(beginning === "established" ? words.established : words.continued)
  return {
    heading: `${name === undefined ? row.id : say.text(name)}${say.mark(mark)}`,
    lines: [
      [
        say.word(words.state),
        `${say.of(groupKindWords, kind)}${say.mark(row.roleMark)}, ${began}: ${say.range(on)}${endText(row, seenOn, say)}`,
      ],
      ...listLines(
        words.seats,
        seats.map((seat) => seatText(seat, say)),
        say,
      ),
      ...(seats.length === 0 ? [] : [[say.word(words.members), membersText(row, say)] as const]),
      ...(isTold(row.sitting) ? [[say.word(words.sitting), sittingText(row.sitting, say)] as const] : []),
      ...(deferred === undefined
        ? []
        : [
            [
              say.word(words.composition),
              deferredText(deferred.until, say) + say.mark(deferred.mark),
            ] as const,
          ]),
      ...listLines(words.composition, revisionsText(row, say), say),
      ...listLines(
        words.mayInvite,
        row.experts.map(
          (one) => `${say.word(words.experts)}: ${say.told(one.category, say.text)}${say.mark(one.mark)}`,
        ),
        say,
      ),
      ...listLines(
        words.nominations,
        nominationRequests.map(({ addressees, seats: wanted, sendBy, mark: told }) => {
          const number = `${say.word(words.seats).toLowerCase()}: ${say.told(wanted, String)}`
          return `${addressees.map(say.text).join(", ")}: ${say.word(words.planned)} ${say.range(sendBy)}; ${number}${say.mark(told)}`
        }),
        say,
      ),
      ...listLines(
        words.requested,
        row.nominations.map((one) => nominationText(one, say)),
        say,
      ),
      ...fieldLines(
        [
          { label: words.mandate, text: mandateText(row, say) },
          ...(seats.length > 0 || deferred !== undefined || row.revisions.length > 0
            ? []
            : [{ label: words.seats, text: undefined }]),
        ],
        say,
      ),
    ],
  }
}

const endText = ({ end }: GroupRow, seenOn: LocalDate, say: Tongue): string => {
  if (end === undefined) return ""
  return `; ${say.word(isBy(end.from, seenOn) === "yes" ? words.groupEnded : words.groupEnds)}: ${say.range(end.from)}`
}

const sittingText = (sitting: SittingRow, say: Tongue): string => {
  const { seats, taken, heads, vacancies, holdingOver, acting, onSeveralSeats } = sitting
  const some = (count: number, label: Words): readonly string[] =>
    count === 0 ? [] : [`${say.word(label)}: ${count}`]
  const empty = vacancies.map(({ since }) => say.range(since)).join(", ")
  return [
    `${taken}/${seats} ${say.word(words.seatsTaken)}`,
    `${say.count(heads.exact ? heads.atLeast : { atLeast: heads.atLeast })} ${say.word(heads.atLeast === 1 ? words.person : words.persons)}`,
    ...(vacancies.length === 0
      ? []
      : [`${say.word(words.vacant)}: ${vacancies.length} (${say.word(words.since)} ${empty})`]),
    ...some(holdingOver, words.holdingOver),
    ...some(acting, words.acting),
    ...some(onSeveralSeats, words.onSeveralSeats),
  ].join("; ")
}

const nominationText = ({ to, seats, dueBy, daysOverdue, mark }: NominationRow, say: Tongue): string => {
  const whom = "body" in to ? say.named(to.body) : say.text(to.category)
  const number = `${say.word(words.seats).toLowerCase()}: ${say.told(seats, String)}`
  const due = dueBy === undefined ? "" : `; ${say.word(words.due)}: ${say.day(dueBy)}`
  const late = daysOverdue === undefined ? "" : `, ${say.word(words.overdue)}: ${say.days(daysOverdue)}`
  return `${whom}; ${number}${due}${late}${say.mark(mark)}`
}

/** The task that is told, and that there was a decision on it since; undefined where no source states anything of it. */
const mandateText = ({ mandate, mandateMark, mandateSince }: GroupRow, say: Tongue): string | undefined => {
  const told = isTold(mandate) ? say.text(mandate) + say.mark(mandateMark) : undefined
  if (mandateSince === undefined) {
    if (isTold(mandate)) return told
    return mandate.untold === "not stated" ? undefined : say.untold(mandate)
  }
  const { tasks, revised, mark } = mandateSince
  const what = revised ? (told === undefined ? words.revised : words.revisedSince) : words.decided
  const since = `${say.word(what)}, ${detailsText(tasks, say)}${say.mark(mark)}`
  return told === undefined ? since : `${told}; ${since}`
}

const detailsText = (details: Told<LocalizedText>, say: Tongue): string => {
  const told = say.told(details, say.text)
  return isTold(details) ? told : say.word({ en: `details ${told}`, fi: `yksityiskohdat: ${told}` })
}

const revisionsText = ({ revisions }: GroupRow, say: Tongue): readonly string[] =>
  revisions.map(
    ({ on, details, mark }) =>
      `${say.word(words.revised)} ${say.range(on)}: ${detailsText(details, say)}${say.mark(mark)}`,
  )

export const deferredText = (until: Told<DateRange>, say: Tongue): string =>
  isUntold(until) && until.untold === "deferred" && until.until === undefined
    ? say.word(words.deferred)
    : `${say.word(words.deferred)}; ${say.word(words.when)}: ${say.told(until, say.range)}`

/** Places that offices bring are counted; of what the rules leave open, it is said that they do. */
const membersText = ({ count }: GroupRow, say: Tongue): string =>
  [
    ...(count.byOffice > 0
      ? [
          `${count.byOffice} ${say.word(count.byOffice === 1 ? words.place : words.places)}`,
          `${count.distinctOffices} ${say.word(count.distinctOffices === 1 ? words.office : words.offices)}${say.mark(count.mark)}`,
        ]
      : []),
    ...(count.openRules > 0
      ? [
          say.word(
            count.openRules === 1
              ? { en: "1 rule fixes no number", fi: "1 sääntö ei kiinnitä lukumäärää" }
              : {
                  en: `${count.openRules} rules fix no number`,
                  fi: `${count.openRules} sääntöä ei kiinnitä lukumäärää`,
                },
          ),
        ]
      : []),
    count.atLeast > 0 ? `${say.word(words.atLeast)} ${count.atLeast}` : say.word(words.numberNotStated),
  ].join("; ")

const seatText = (seat: SeatRow, say: Tongue): string => {
  const part = seat.groupRole === "member" ? "" : `, ${say.of(groupRoleWords, seat.groupRole)}`
  return ruleText(seat, say) + part + say.mark(seat.mark)
}

export const ruleText = ({ rule, body }: SeatRow, say: Tongue): string => {
  const name = body === undefined ? "" : say.named(body)
  const count = "count" in rule ? ` (${say.told(rule.count, String)})` : ""
  switch (rule.by) {
    case "office":
      return officeText(
        typeof rule.role === "string" ? say.of(officeWords, rule.role) : say.text(rule.role),
        name,
        say,
      )
    case "office_of_each":
      return say.word({
        en: "the chair of each preparing body",
        fi: "kunkin valmistelevan toimielimen puheenjohtaja",
      })
    case "office_of_group":
      return officeText(say.of(officeWords, rule.role), say.text(rule.name), say)
    case "from_body":
      return say.word({ en: `representatives of ${name}${count}`, fi: `edustajia: ${name}${count}` })
    case "whole_body":
      return say.word({ en: `all of ${name}`, fi: `koko ${name}` })
    case "nominated": {
      const by = "body" in rule.nominator ? name : say.text(rule.nominator.category)
      return say.word({ en: `nominated by ${by}${count}`, fi: `nimeää: ${by}${count}` })
    }
    case "invited":
      return say.word({
        en: `invited: ${say.text(rule.category)}${count}`,
        fi: `kutsutaan: ${say.text(rule.category)}${count}`,
      })
    case "person":
      return say.word(words.aPerson)
  }
}

const officeText = (role: string, of: string, say: Tongue): string =>
  say.word({ en: `the ${role} of ${of}`, fi: `${role}: ${of}` })
