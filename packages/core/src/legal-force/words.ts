import { bare } from "../count.ts"
import type { Count } from "../comment-terms.ts"
import type { AppealRule, Court, Nature } from "../profile/index.ts"
import type { Say, Words } from "../say.ts"
import type { Dated, LegalForce } from "./state.ts"
import type { Barrier } from "./status.ts"
import type { Claimant, Part } from "./terms.ts"

export const natureWords: Readonly<Record<Nature, Words>> = {
  final: { en: "decides the matter", fi: "ratkaisee asian" },
  preparation_or_execution: {
    en: "concerns preparation or execution only",
    fi: "koskee vain valmistelua tai täytäntöönpanoa",
  },
  opinion: { en: "an opinion", fi: "lausunto" },
  review_decision: { en: "decides a claim for review", fi: "ratkaisee oikaisuvaatimuksen" },
  court_ruling: { en: "a court's ruling", fi: "tuomioistuimen ratkaisu" },
}

export const remedyWords: Readonly<Record<AppealRule["remedy"], Words>> = {
  administrative_review: { en: "claim for administrative review", fi: "oikaisuvaatimus" },
  regional_appeal: { en: "regional appeal", fi: "aluevalitus" },
  municipal_appeal: { en: "municipal appeal", fi: "kunnallisvalitus" },
  administrative_appeal: { en: "administrative appeal", fi: "hallintovalitus" },
  further_appeal: { en: "further appeal, with leave", fi: "jatkovalitus valitusluvalla" },
  none: { en: "no appeal", fi: "muutoksenhakukielto" },
}

export const addresseeWords: Readonly<Record<Court | "same_body", Words>> = {
  same_body: { en: "the body that decided", fi: "päätöksen tehnyt toimielin" },
  administrative_court: { en: "the administrative court", fi: "hallinto-oikeus" },
  supreme_administrative_court: { en: "the Supreme Administrative Court", fi: "korkein hallinto-oikeus" },
}

export const reviewWords: Readonly<Record<Dated<"ReviewDecided">["outcome"], Words>> = {
  dismissed: { en: "dismissed without being examined", fi: "jätetty tutkimatta" },
  rejected: { en: "rejected", fi: "hylätty" },
  changed: { en: "the decision is changed", fi: "päätöstä muutettu" },
}

export const rulingWords: Readonly<Record<Dated<"CourtRuled">["ruling"], Words>> = {
  upheld: { en: "the appeal is rejected", fi: "valitus hylätty" },
  dismissed: { en: "the appeal is not examined", fi: "valitus jätetty tutkimatta tai rauennut" },
  annulled: { en: "annulled", fi: "kumottu" },
  annulled_in_part: { en: "annulled in part", fi: "kumottu osittain" },
  remitted: { en: "sent back to be handled anew", fi: "palautettu uudelleen käsiteltäväksi" },
  reversed: { en: "the ruling below is reversed", fi: "alemman tuomioistuimen ratkaisu kumottu" },
}

export const positionWords: Readonly<Record<Dated<"StatementGivenToCourt">["position"], Words>> = {
  contests: { en: "contests the appeal", fi: "vastustaa valitusta" },
  concedes: { en: "concedes the appeal", fi: "myöntää valituksen oikeaksi" },
  concedes_in_part: { en: "concedes the appeal in part", fi: "myöntää valituksen osittain oikeaksi" },
}

export const groundWords: Readonly<Record<Dated<"DecisionRevoked">["ground"], Words>> = {
  substantive_error: { en: "a substantive error", fi: "asiavirhe" },
  procedural_error: { en: "a procedural error", fi: "menettelyvirhe" },
  decided_anew: {
    en: "it was decided otherwise in a new handling",
    fi: "asia ratkaistiin toisin uudessa käsittelyssä",
  },
}

export const statusWords: Readonly<Record<LegalForce["status"], Words>> = {
  "not opened": { en: "not followed", fi: "seuraamatta" },
  open: { en: "open", fi: "avoin" },
  final: { en: "final", fi: "lainvoimainen" },
  withheld: { en: "withheld as unlawful", fi: "jätetty täytäntöönpanematta lainvastaisena" },
  "taken up": { en: "taken up by a higher body", fi: "otettu ylemmän toimielimen käsiteltäväksi" },
  revoked: { en: "taken back", fi: "poistettu" },
}

export const barrierWords: Readonly<Record<Barrier, Words>> = {
  revoked: statusWords.revoked,
  withheld: statusWords.withheld,
  "taken up": statusWords["taken up"],
  annulled: rulingWords.annulled,
  prohibited: { en: "its enforcement is prohibited", fi: "täytäntöönpano on kielletty" },
}

const claimantWords: Readonly<Record<Claimant["standing"], Words>> = {
  party: { en: "a party", fi: "asianosainen" },
  member: { en: "a member", fi: "jäsen" },
  body: { en: "a body", fi: "toimielin" },
}

/** Who, and how many; the pseudonym of a private person is not said. */
export const sayClaimant = (
  { by, count }: { readonly by?: Claimant | undefined; readonly count?: Count | undefined },
  say: Say,
): Words => {
  const name = by?.body === undefined ? undefined : say.name(by.body)
  const who = by === undefined ? undefined : claimantWords[by.standing]
  const number = count === undefined ? undefined : String(bare(count))
  const rough = {
    en: typeof count !== "object" ? "" : "about" in count ? "about " : "at least ",
    fi: typeof count !== "object" ? "" : "about" in count ? "noin " : "vähintään ",
  }
  const said = (language: "en" | "fi", numbered: string): string =>
    [name ?? who?.[language], number === undefined ? undefined : `${numbered} ${rough[language]}${number}`]
      .filter((one) => one !== undefined)
      .join(", ")
  return { en: said("en", "number:"), fi: said("fi", "lukumäärä:") }
}

export const sayParts = (parts: readonly Part[] | undefined, say: Say): string =>
  (parts ?? [])
    .map(({ document, locator }) => (document === undefined ? locator : `${say.name(document)}, ${locator}`))
    .join("; ")
