import { bodyRegister } from "@programme-lifecycle/core"
import { partsOf } from "@programme-lifecycle/core/replay"
import { programmesOf, type Change, type Changes } from "./changes.ts"
import type { Named } from "./named.ts"
import type { Outlook } from "./outlook.ts"
import type { ChangedRow, ProgrammeRow } from "./programme-row.ts"

/** What has changed since the last meeting, by programme; what is of none stands last, and bears no name. */
export interface ChangesRow {
  readonly since: Changes["since"]
  readonly groups: readonly { readonly about?: Named; readonly changes: readonly Change[] }[]
}

/** The changes of a portfolio, each once: under the first of the programmes that it is about. */
export const changesOf = (
  { states }: Outlook,
  { since, changes }: Changes,
  rows: readonly ProgrammeRow[],
  others: ReadonlySet<string>,
): ChangesRow => {
  const ids = rows.map(({ id }) => id)
  const byProgramme = Map.groupBy(changes, ({ stream }) => {
    const about = programmesOf(states, stream)
    return ids.find((id) => about.includes(id)) ?? (isOfAll(stream, others) ? "others" : "elsewhere")
  })
  const own = rows.flatMap(({ id, name }) => {
    const found = byProgramme.get(id)
    return found === undefined ? [] : [{ about: name === undefined ? { id } : { id, name }, changes: found }]
  })
  const rest = byProgramme.get("others")
  return { since, groups: rest === undefined ? own : [...own, { changes: rest }] }
}

/** Of the portfolio, of one of its groups, or of the bodies: a register is everybody's. */
const isOfAll = (stream: string, others: ReadonlySet<string>): boolean => {
  const { name, id } = partsOf(stream)
  return name === bodyRegister.name || others.has(id)
}

/** How often what has happened to a programme, also where another one bears the change. */
export const changedOf = ({ states }: Outlook, id: string, { changes }: Changes): readonly ChangedRow[] => {
  const own = changes.filter(({ stream }) => programmesOf(states, stream).includes(id))
  return [...Map.groupBy(own, ({ type }) => type)].flatMap(([type, all]) => {
    const label = all[0]?.label
    return label === undefined ? [] : [{ type, label, count: all.length }]
  })
}
