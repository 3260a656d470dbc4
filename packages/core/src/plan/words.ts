import type { Words } from "../say.ts"
import type { Milestone, ProjectRelation, ReviewResult, Strength } from "./terms.ts"

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

export const reviewWords: Readonly<Record<ReviewResult, Words>> = {
  kept: { en: "it is kept as it is", fi: "se pidetään ennallaan" },
  to_be_amended: { en: "it is to be amended", fi: "se muutetaan" },
  to_be_replaced: { en: "it is to be replaced", fi: "se korvataan" },
}
