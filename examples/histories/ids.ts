import { idOf } from "@programme-lifecycle/core"

/** A programme that carries out Lapland's strategy, with its preparation and its document. */
export interface Implementing {
  readonly slug: string
  readonly programme: string
  readonly preparation: string
  readonly document: string
}

const implementing = (slug: string): Implementing => ({
  slug,
  programme: idOf(`lapha/programme/${slug}`),
  preparation: idOf(`lapha/preparation/${slug}`),
  document: idOf(`lapha/document/${slug}`),
})

export const serviceStrategy = implementing("palvelustrategia")
export const welfarePlan = implementing("hyvinvoinnin-terveyden-ja-turvallisuuden-suunnitelma")
/** One programme with two documents: the rescue service-level decision and the preparedness plan. */
export const rescueAndPreparedness = implementing("palvelutasopaatos")
export const preparednessPlan = idOf("lapha/document/valmiussuunnitelma")
export const participation = implementing("osallisuusohjelma")
export const personnel = implementing("henkilostoohjelma")

/** The five programmes, in the order in which the sources list them. */
export const fiveProgrammes = [
  serviceStrategy,
  welfarePlan,
  rescueAndPreparedness,
  participation,
  personnel,
] as const

/** Lapland's strategy, and what is to carry it out. */
export const laplandStrategy = {
  ...implementing("hyvinvointialuestrategia"),
  approval: idOf("lapha/approval/hyvinvointialuestrategia"),
  statementRound: idOf("lapha/consultation/hyvinvointialuestrategia/lausuntokierros"),
  hearings: idOf("lapha/consultation/hyvinvointialuestrategia/kuulemiset"),
} as const

export const laplandPortfolio = idOf("lapha/portfolio/strategian-toteuttamisohjelmat")

/** The balancing of the economy stands beside the five. */
export const balancing = {
  programme: idOf("lapha/programme/talouden-tasapainottaminen"),
  preparation: idOf("lapha/preparation/talouden-tasapainottaminen"),
  direction: idOf("lapha/council/direction/talouden-sopeuttaminen/direction"),
  firstProposal: idOf("lapha/work-item/ensimmainen-tasapainottamisen-esitys/item"),
} as const

export const steeringGroup = idOf("lapha/group/ohjausryhma")
export const followUpGroup = idOf("lapha/group/seurantaryhma")

export const participationRound = idOf("lapha/consultation/osallisuusohjelma/2024")

export const countyPreparation = idOf("lapin-maakunta/portfolio/maakuntavalmistelu")
export const socialAndHealthPreparation = idOf("lapin-maakunta/programme/sote-valmistelu")
export const passengerTransport = {
  programme: idOf("lapin-maakunta/programme/henkiloliikenne"),
  preparation: idOf("lapin-maakunta/preparation/henkiloliikenne"),
} as const

export const paijatHame = {
  portfolio: idOf("paijatha/portfolio/strategiaa-tarkentavat-asiakirjat"),
  strategy: idOf("paijatha/programme/hyvinvointialuestrategia"),
  strategyDocument: idOf("paijatha/document/hyvinvointialuestrategia"),
} as const
