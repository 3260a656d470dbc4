import type { Words } from "../say.ts"
import type { ImpactKind, InfluenceBody, ReopeningCause } from "./terms.ts"

export const bodyWords: Readonly<Record<InfluenceBody, Words>> = {
  youth_council: { en: "youth council", fi: "nuorisovaltuusto" },
  older_people_council: { en: "older people's council", fi: "vanhusneuvosto" },
  disability_council: { en: "disability council", fi: "vammaisneuvosto" },
}

export const causeWords: Readonly<Record<ReopeningCause, Words>> = {
  approval_returned: { en: "the matter was returned", fi: "asia palautettiin valmisteluun" },
  steering_group: { en: "the steering group asked for it", fi: "ohjausryhmä edellytti" },
  late_comment: { en: "a late comment was admitted", fi: "myöhässä saapunut kommentti otettiin huomioon" },
  direction: { en: "a direction was given", fi: "annettiin linjaus" },
  annulment: { en: "the decision was annulled", fi: "päätös kumottiin" },
  error: { en: "an error was found", fi: "havaittiin virhe" },
}

export const impactWords: Readonly<Record<ImpactKind, Words>> = {
  people: { en: "people", fi: "ihmisiin kohdistuvat vaikutukset" },
  child: { en: "children", fi: "lapsivaikutukset" },
  language: { en: "linguistic rights", fi: "kielelliset vaikutukset" },
  sami: { en: "the Sámi", fi: "vaikutukset saamelaisiin" },
  gender: { en: "gender equality", fi: "sukupuolivaikutukset" },
  business: { en: "business", fi: "yritysvaikutukset" },
  environment: { en: "the environment", fi: "ympäristövaikutukset" },
  economy: { en: "the economy", fi: "taloudelliset vaikutukset" },
  staff: { en: "the staff", fi: "henkilöstövaikutukset" },
}

export const effectWords = {
  significant: { en: "significant", fi: "merkittävä" },
  minor: { en: "minor", fi: "vähäinen" },
  none: { en: "none", fi: "ei vaikutusta" },
} as const satisfies Readonly<Record<string, Words>>

export const modeWords = {
  negotiation: { en: "by negotiation", fi: "yhteistoimintaneuvottelussa" },
  participation_replaces: {
    en: "the staff took part in the preparation instead",
    fi: "henkilöstön osallistuminen valmisteluun korvaa menettelyn",
  },
} as const satisfies Readonly<Record<string, Words>>
