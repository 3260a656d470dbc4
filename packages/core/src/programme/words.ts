import type { AdoptionKind, DocumentKind } from "../document/terms.ts"
import type { Words } from "../say.ts"
import type { ProgrammeState } from "./standing.ts"
import type { ProgrammeEvent } from "./events.ts"

type WithdrawnFor = Extract<ProgrammeEvent, { type: "SubmissionWithdrawn" }>["data"]["cause"]
type LapseCause = Extract<ProgrammeEvent, { type: "ProgrammeLapsed" }>["data"]["cause"]

export const kindWords: Readonly<Record<DocumentKind, Words>> = {
  county_strategy: { en: "county strategy", fi: "hyvinvointialuestrategia" },
  municipal_strategy: { en: "municipal strategy", fi: "kuntastrategia" },
  service_strategy: { en: "service strategy", fi: "palvelustrategia" },
  welfare_plan: { en: "welfare plan", fi: "hyvinvointisuunnitelma" },
  rescue_service_level_decision: {
    en: "rescue service-level decision",
    fi: "pelastustoimen palvelutasopäätös",
  },
  preparedness_plan: { en: "preparedness plan", fi: "valmiussuunnitelma" },
  participation_programme: { en: "participation programme", fi: "osallisuusohjelma" },
  personnel_programme: { en: "personnel programme", fi: "henkilöstöohjelma" },
  budget_and_plan: { en: "budget and financial plan", fi: "talousarvio ja -suunnitelma" },
  action_programme: { en: "action programme", fi: "toimintaohjelma" },
  operational_document: { en: "operational document", fi: "operatiivisen tason asiakirja" },
  transport_plan: { en: "transport plan", fi: "liikennesuunnitelma" },
  economic_balancing: { en: "balancing of the economy", fi: "talouden tasapainottaminen" },
  other: { en: "other document", fi: "muu asiakirja" },
}

export const adoptionWords: Readonly<Record<AdoptionKind, Words>> = {
  adoption: { en: "is adopted", fi: "Hyväksytään asiakirja" },
  amendment: { en: "is amended", fi: "Muutetaan asiakirjaa" },
  extension_of_period: { en: "is to be in force for longer", fi: "Jatketaan asiakirjan kautta" },
}

export const withdrawnFor: Readonly<Record<WithdrawnFor, Words>> = {
  decided: {
    en: "The submission is withdrawn, as was decided.",
    fi: "Päätettäväksi vienti peruutetaan päätöksen mukaisesti.",
  },
  lapsed: {
    en: "The submission is withdrawn: the matter lapsed without a decision.",
    fi: "Päätettäväksi vienti peruutetaan: asia on rauennut ilman päätöstä.",
  },
  inputs_changed: {
    en: "The submission is withdrawn: what it rested on has changed.",
    fi: "Päätettäväksi vienti peruutetaan: sen perusteena olleet tiedot ovat muuttuneet.",
  },
}

export const lapseWords: Readonly<Record<LapseCause, Words>> = {
  legal_basis_not_enacted: {
    en: "the law that it was to rest on was not enacted",
    fi: "sen perustaksi tarkoitettua lakia ei säädetty",
  },
  body_ceased: { en: "the body responsible for it ceased to exist", fi: "siitä vastannut toimielin lakkasi" },
  term_ended: { en: "the term ended", fi: "toimikausi päättyi" },
}

export const programmeStateWords: Readonly<Record<ProgrammeState, Words>> = {
  none: { en: "not begun", fi: "ei aloitettu" },
  registered: { en: "known", fi: "tiedossa" },
  mandated: { en: "mandated", fi: "linjattu laadittavaksi" },
  launched: { en: "launched", fi: "käynnistetty" },
  in_preparation: { en: "in preparation", fi: "valmistelussa" },
  submitted: { en: "submitted for approval", fi: "viety päätettäväksi" },
  rejected: { en: "rejected", fi: "hylätty" },
  adopted: { en: "adopted", fi: "hyväksytty" },
  in_force: { en: "in force", fi: "voimassa" },
  expired: { en: "expired", fi: "päättynyt" },
  superseded: { en: "superseded", fi: "korvattu" },
  annulled: { en: "annulled", fi: "kumottu" },
  cancelled: { en: "cancelled", fi: "peruttu" },
  lapsed: { en: "lapsed", fi: "rauennut" },
}
