import type { GroupRow } from "../group-row.ts"
import { roleOf, type Line, type Tongue } from "./lines.ts"
import { kinds, words } from "./words.ts"

/** A group, line by line: its name first. */
export const groupLines = (row: GroupRow, say: Tongue): readonly Line[] => {
  const { count, deferred, nominationRequests } = row
  const beginning = say.word(row.beginning === "established" ? words.established : words.continued)
  const seats = row.seats.map(
    (seat) =>
      `${seatText(seat, say)}${seat.groupRole === "member" ? "" : ` = ${say.of(kinds, seat.groupRole)}`}`,
  )
  return [
    ["", `${row.name === undefined ? row.id : say.text(row.name)}${say.mark(row.mark)}`],
    [say.word(words.state), `${say.of(kinds, row.kind)}, ${beginning} (${say.range(row.on)})`],
    [say.word(words.mandate), say.told(row.mandate, say.text)],
    [
      say.word(words.seats),
      seats.length === 0
        ? say.untold({ untold: deferred === undefined ? "not stated" : "deferred" })
        : seats.join("; "),
    ],
    ...(row.seats.length === 0
      ? []
      : [
          [
            "",
            `${count.byOffice} ${say.word(words.places)}, ${count.distinctOffices} ${say.word(words.offices)}${say.mark(count.mark)}; ${count.openRules} ${say.word(words.openRules)}; ${say.word(words.atLeast)} ${count.atLeast}`,
          ] as const,
        ]),
    ...(deferred === undefined
      ? []
      : [["", `${say.word(words.deferred)} (${say.told(deferred.until, say.range)})`] as const]),
    ...nominationRequests.map(({ addressees, seats: wanted, sendBy }, index): Line => [
      index === 0 ? say.word(words.nominations) : "",
      `${addressees.map(say.text).join(", ")}: ${say.word(words.planned)} ${say.range(sendBy)}; ${say.word(words.seats).toLowerCase()}: ${say.told(wanted, String)}`,
    ]),
  ]
}

const seatText = ({ rule, body }: GroupRow["seats"][number], say: Tongue): string => {
  const named = body === undefined ? "" : say.named(body)
  switch (rule.by) {
    case "office":
      return `${roleOf(rule.role, say)}: ${named}`
    case "office_of_each":
      return say.word({
        en: "chairs of the preparing bodies",
        fi: "valmistelevien toimielinten puheenjohtajat",
      })
    case "office_of_group":
      return `${roleOf(rule.role, say)}: ${say.text(rule.name)}`
    case "from_body":
      return say.word({
        en: `representatives of ${named} (${say.told(rule.count, String)})`,
        fi: `edustajia: ${named} (${say.told(rule.count, String)})`,
      })
    case "whole_body":
      return say.word({ en: `the whole of ${named}`, fi: `koko ${named}` })
    case "nominated": {
      const by = "body" in rule.nominator ? named : say.text(rule.nominator.category)
      return say.word({
        en: `nominated by ${by} (${say.told(rule.count, String)})`,
        fi: `nimeää ${by} (${say.told(rule.count, String)})`,
      })
    }
    case "invited":
      return say.word({
        en: `invited: ${say.text(rule.category)} (${say.told(rule.count, String)})`,
        fi: `kutsutaan: ${say.text(rule.category)} (${say.told(rule.count, String)})`,
      })
    case "person":
      return rule.person
  }
}
