import type { Finding } from "@programme-lifecycle/core"
import type { Tongue } from "./lines.ts"
import { findings, influenceBodies } from "./finding-words.ts"

/** What was found, each in a few words, with how many it is about. */
export const findingsText = (found: readonly Finding[], say: Tongue): readonly string[] =>
  found.map((one) => findingText(one, say))

const findingText = (finding: Finding, say: Tongue): string => {
  const { code, about, count } = finding
  return (
    ofConsultees(finding, say) ??
    `${say.word(findings[code])}${about.length > 1 ? ` (${count ?? about.length})` : ""}`
  )
}

/** Whom the law names is named: an influence body by its kind, else the statement. */
const ofConsultees = ({ code, about }: Finding, say: Tongue): string | undefined => {
  if (code !== "STATUTORY_CONSULTEE_MISSING") return undefined
  if (!about.some((kind) => isInfluenceBody(kind)))
    return say.word({
      en: "no request for the statement that the law requires is recorded",
      fi: "lain edellyttämää lausuntopyyntöä ei ole kirjattu",
    })
  const whom = about.map((kind) => (isInfluenceBody(kind) ? say.of(influenceBodies, kind) : kind)).join(", ")
  return say.word({ en: `no hearing recorded: ${whom}`, fi: `kuulemista ei kirjattu: ${whom}` })
}

const isInfluenceBody = (kind: string): kind is keyof typeof influenceBodies => kind in influenceBodies
