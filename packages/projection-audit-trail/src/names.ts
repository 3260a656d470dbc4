import type { Language, LocalizedText, Recorded } from "@programme-lifecycle/core"
import { aboutOf, deciders, inLanguage } from "@programme-lifecycle/core/replay"
import type { Tables } from "@programme-lifecycle/projections"

/** Names what an id stood for at a position of the log, in the reader's language; undefined where nothing had named it. */
export type NameAt = (id: string, position: number, language: Language) => string | undefined

/** How far a name is looked for by way of what is about something else: a decision's legal force is about the decision. */
const furthest = 4

export const namesIn = ({ database, name: table }: Tables): NameAt => {
  const nameAt = database.prepare(
    `SELECT name FROM ${table("name")} WHERE id = ? AND position <= ? ORDER BY position DESC LIMIT 1`,
  )
  const streams = deciders.map(() => "?").join(", ")
  const beginning = database.prepare(
    `SELECT type, data FROM ${table("row")} WHERE stream IN (${streams}) AND revision = 0 AND position <= ?`,
  )
  const about = (id: string, position: number): string | undefined => {
    const begun = beginning.get(...deciders.map(({ name }) => `${name}-${id}`), position)
    if (begun === undefined) return undefined
    const [type, data] = [String(begun["type"]), JSON.parse(String(begun["data"])) as Recorded["data"]]
    return aboutOf({ type, data })
  }
  return (id, position, language) => {
    let asked: string | undefined = id
    for (let steps = 0; asked !== undefined && steps < furthest; steps += 1) {
      const found = nameAt.get(asked, position)?.["name"]
      if (typeof found === "string") {
        const name = inLanguage(JSON.parse(found) as LocalizedText, language)
        if (typeof name === "string" && name !== "") return name
      }
      asked = about(asked, position)
    }
    return undefined
  }
}
