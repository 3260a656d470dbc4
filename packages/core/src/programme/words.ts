import type { Words } from "../say.ts"
import type { DocumentKind, Milestone, ProjectRelation, Strength } from "./terms.ts"

export const kindWords: Readonly<Record<DocumentKind, Words>> = {
  county_strategy: { en: "county strategy", fi: "hyvinvointialuestrategia" },
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

export const milestoneWords: Readonly<Record<Milestone, Words>> = {
  draft: { en: "the draft", fi: "luonnos" },
  submission: { en: "the submission", fi: "päätettäväksi vieminen" },
  approval: { en: "the approval", fi: "hyväksyminen" },
  plans: { en: "the plans", fi: "suunnitelmat" },
}

export const strengthWords: Readonly<Record<Strength, Words>> = {
  target: { en: "aimed at", fi: "tavoitteellinen" },
  hard: { en: "binding", fi: "sitova" },
  statutory: { en: "statutory", fi: "lakisääteinen" },
}

export const relationWords: Readonly<Record<ProjectRelation, Words>> = {
  feeds: { en: "it feeds the preparation", fi: "tukee valmistelua" },
  depends_on: { en: "it depends on the programme", fi: "on riippuvainen ohjelmasta" },
  overlaps: { en: "it overlaps with the programme", fi: "on osin päällekkäinen ohjelman kanssa" },
  implements: { en: "it implements the programme", fi: "toteuttaa ohjelmaa" },
}
