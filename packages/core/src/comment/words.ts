import { outcomeWords, type Disposition } from "../comment-terms.ts"
import type { LocalizedText } from "../localized-text.ts"
import type { Say, Words } from "../say.ts"
import { isUntold, type Told } from "../told.ts"
import type { Ground } from "./terms.ts"

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

export const hidingGrounds: Readonly<Record<Ground, Words>> = {
  abuse: { en: "abuse", fi: "asiaton" },
  personal_data: { en: "personal data", fi: "henkilötietoja" },
  secret: { en: "secret information", fi: "salassa pidettävää" },
  other: { en: "another reason", fi: "muu syy" },
}

/** A reason as a sentence of its own, where one is given. */
export const because = (reason: LocalizedText | undefined, say: Say): string =>
  reason === undefined ? "" : ` ${say.text(reason)}`

/** What became of a comment, in both languages. */
export const sayOutcome = (disposition: Told<Disposition>, say: Say): Words =>
  isUntold(disposition)
    ? { en: say.untold(disposition), fi: say.untold(disposition) }
    : outcomeWords[disposition.outcome]
