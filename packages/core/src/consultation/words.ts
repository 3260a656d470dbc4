import type { Deadline, DeadlineTerms } from "../calendar.ts"
import type { Say, Words } from "../say.ts"
import { isUntold, type Told } from "../told.ts"
import type { Comments, Count, Disposition, Scope } from "./terms.ts"

export const kinds: Readonly<Record<string, Words>> = {
  open_comment: { en: "open commenting", fi: "avoin kommentointi" },
  statement_request: { en: "a request for statements", fi: "lausuntopyyntö" },
  statutory_statement: { en: "a request for a statutory statement", fi: "lakisääteinen lausuntopyyntö" },
  negotiation: { en: "a negotiation", fi: "neuvottelu" },
  staff_cooperation: { en: "staff cooperation", fi: "yhteistoiminta" },
  influence_body: { en: "a hearing of an influence body", fi: "vaikuttamistoimielimen kuuleminen" },
  event: { en: "an event", fi: "tilaisuus" },
  survey: { en: "a survey", fi: "kysely" },
}

export const respondents: Readonly<Record<string, Words>> = {
  municipality: { en: "a municipality", fi: "kunnalta" },
  authority: { en: "an authority", fi: "viranomaiselta" },
  association: { en: "an association", fi: "yhdistykseltä" },
  company: { en: "a company", fi: "yritykseltä" },
  resident: { en: "a resident", fi: "asukkaalta" },
  staff: { en: "the staff", fi: "henkilöstöltä" },
  sami_parliament: { en: "the Sámi Parliament", fi: "saamelaiskäräjiltä" },
  influence_body: { en: "an influence body", fi: "vaikuttamistoimielimeltä" },
  other: { en: "another respondent", fi: "muulta taholta" },
}

const outcomes: Readonly<Record<Disposition["outcome"], Words>> = {
  taken_into_account: { en: "taken into account", fi: "huomioitu" },
  partly: { en: "taken into account in part", fi: "huomioitu osittain" },
  not_taken: { en: "not taken into account", fi: "ei huomioitu" },
  already_covered: { en: "covered already", fi: "jo mukana" },
  out_of_scope: { en: "outside the subject", fi: "ei kuulu asiaan" },
  deferred_to_next: { en: "left to the next programme", fi: "siirretty seuraavaan ohjelmaan" },
  noted: { en: "noted", fi: "merkitty tiedoksi" },
}

/** What became of a comment, in both languages. */
export const sayOutcome = (disposition: Told<Disposition>, say: Say): Words =>
  isUntold(disposition)
    ? { en: say.untold(disposition), fi: say.untold(disposition) }
    : outcomes[disposition.outcome]

export const sayDeadline = (deadline: Told<Deadline>, say: Say): string =>
  say.told(deadline, (one) => sayTerms(one, say))
export const sayTerms = ({ lastDay, at }: DeadlineTerms, say: Say): string =>
  say.day(lastDay) + (at === undefined ? "" : ` ${at}`)

export const sayCount = (count: Count): Words => {
  if (typeof count === "number") return { en: String(count), fi: String(count) }
  return "about" in count
    ? { en: `about ${count.about}`, fi: `noin ${count.about}` }
    : { en: `at least ${count.atLeast}`, fi: `vähintään ${count.atLeast}` }
}

export const sayComments = (comments: Comments): Words => {
  if (!("imported" in comments))
    return { en: `${comments.length} comment(s)`, fi: `${comments.length} kommenttia` }
  if (comments.imported === "all") return { en: "all the comments", fi: "kaikki kommentit" }
  const { en, fi } = sayCount(comments.imported)
  return { en: `${en} comment(s)`, fi: `${fi} kommenttia` }
}

export const sayScope = (scope: Scope, say: Say): Words => {
  if (scope === "all") return { en: "", fi: "" }
  const whom = "channels" in scope ? scope.channels.join(", ") : scope.respondents.map(say.name).join(", ")
  return { en: ` for ${whom}`, fi: ` (${whom})` }
}
