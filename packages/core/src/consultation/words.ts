import type { Deadline, DeadlineTerms } from "../calendar.ts"
import type { Scope } from "../comment/terms.ts"
import type { Say, Words } from "../say.ts"
import type { Told } from "../told.ts"

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

export const sayDeadline = (deadline: Told<Deadline>, say: Say): string =>
  say.told(deadline, (one) => sayTerms(one, say))
export const sayTerms = ({ lastDay, at }: DeadlineTerms, say: Say): string =>
  say.day(lastDay) + (at === undefined ? "" : ` ${at}`)

export const sayScope = (scope: Scope, say: Say): Words => {
  if (scope === "all") return { en: "", fi: "" }
  const whom = "channels" in scope ? scope.channels.join(", ") : scope.respondents.map(say.name).join(", ")
  return { en: ` for ${whom}`, fi: ` (${whom})` }
}
