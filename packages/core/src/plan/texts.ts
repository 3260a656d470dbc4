import type { Explanations, Say, Sentences, Words } from "../say.ts"
import { tierWords } from "../tier.ts"
import type { PlanEvent } from "./events.ts"
import type { PlanRejection } from "./rejections.ts"
import type { Responsibility } from "./state.ts"
import { milestoneWords, relationWords, reviewWords, strengthWords } from "./words.ts"

/** Who has the responsibility, and who shares in the work. */
const sayPreparers = (
  { lead, joint, others }: Pick<Responsibility, "lead" | "joint" | "others">,
  say: Say,
): Words => {
  const parties = [...joint.map(say.name), ...(others === undefined ? [] : [say.text(others)])].join(", ")
  const leading = say.told(lead, say.name)
  return {
    en: leading + (parties === "" ? "" : `; together with: ${parties}`),
    fi: leading + (parties === "" ? "" : `; yhteistyössä: ${parties}`),
  }
}

export const sentences: Sentences<PlanEvent> = {
  TargetDateSet: {
    label: { en: "Target date set", fi: "Tavoiteaika asetettu" },
    sentence: ({ what, date, strength }, say) => ({
      en: `Target date for ${milestoneWords[what].en}: ${say.range(date)} (${strengthWords[strength].en}).`,
      fi: `Tavoiteaika, ${milestoneWords[what].fi}: ${say.range(date)} (${strengthWords[strength].fi}).`,
    }),
  },
  PreparationResponsibilityAssigned: {
    label: { en: "Preparation responsibility assigned", fi: "Valmisteluvastuu annettu" },
    sentence: (data, say) => {
      const { en, fi } = sayPreparers(data, say)
      return { en: `Prepared by: ${en}.`, fi: `Valmisteluvastuu: ${fi}.` }
    },
  },
  PreparationResponsibilityTransferred: {
    label: { en: "Preparation responsibility transferred", fi: "Valmisteluvastuu siirretty" },
    sentence: ({ from, effectiveFrom, ...to }, say) => {
      const { en, fi } = sayPreparers(to, say)
      const [former, day] = [say.told(from, say.name), effectiveFrom && say.day(effectiveFrom)]
      return {
        en: `The preparation passes from ${former} to: ${en}${day === undefined ? "" : `; as of ${day}`}.`,
        fi: `Valmisteluvastuu siirtyy; tähän asti: ${former}; tästä eteenpäin: ${fi}${day === undefined ? "" : `; alkaen ${day}`}.`,
      }
    },
  },
  ProjectLinked: {
    label: { en: "Project linked", fi: "Hanke kytketty" },
    sentence: ({ project, relation }, say) => {
      const owner = say.told(project.owner, say.text)
      return {
        en: `A project is linked: ${say.text(project.name)} (owner: ${owner}); ${relationWords[relation].en}.`,
        fi: `Hanke kytketään ohjelmaan: ${say.text(project.name)} (omistaja: ${owner}); ${relationWords[relation].fi}.`,
      }
    },
  },
  ProjectUnlinked: {
    label: { en: "Project unlinked", fi: "Hankkeen kytkentä purettu" },
    sentence: ({ project, reason }, say) => ({
      en: `A project is linked no more: ${say.text(project)}; reason: ${say.text(reason)}`,
      fi: `Hankkeen kytkentä puretaan: ${say.text(project)}; peruste: ${say.text(reason)}`,
    }),
  },
  RequirementWaived: {
    label: { en: "Requirement waived", fi: "Vaatimuksesta luovuttu" },
    sentence: ({ code, waivedBy, reason }, say) => ({
      en: `${say.name(waivedBy.body)} waives the requirement ${code} for the programme: ${say.text(reason)}`,
      fi: `${say.name(waivedBy.body)} luopuu vaatimuksesta ${code} ohjelman osalta: ${say.text(reason)}`,
    }),
  },
  FollowUpPromised: {
    label: { en: "Follow-up promised", fi: "Jatkotoimi luvattu" },
    sentence: ({ what, due, strength }, say) => {
      const when = say.told(due, say.range)
      return {
        en: `${strength === "promised" ? "Promised" : "Intended"}: ${say.text(what)}; when: ${when}.`,
        fi: `${strength === "promised" ? "Luvattu" : "Suunnitteilla"}: ${say.text(what)}; ajankohta: ${when}.`,
      }
    },
  },
  FollowUpReported: {
    label: { en: "Follow-up reported", fi: "Seurannasta raportoitu" },
    sentence: ({ text }, say) => ({
      en: `Reported on the follow-up: ${say.text(text)}`,
      fi: `Seurannasta raportoidaan: ${say.text(text)}`,
    }),
  },
  ProgrammeReviewed: {
    label: { en: "Programme reviewed", fi: "Ohjelma tarkistettu" },
    sentence: ({ result, statement }, say) => {
      const more = statement === undefined ? "" : ` ${say.text(statement)}`
      return {
        en: `The programme is reviewed: ${reviewWords[result].en}.${more}`,
        fi: `Ohjelma tarkistetaan: ${reviewWords[result].fi}.${more}`,
      }
    },
  },
}

export const explanations: Explanations<PlanRejection> = {
  BodyNamedTwice: ({ body }, say) => ({
    en: `${say.name(body)} is named twice: a body leads the preparation or takes part in it, and once only.`,
    fi: `${say.name(body)} on nimetty kahdesti: toimielin joko johtaa valmistelua tai osallistuu siihen, ja vain kerran.`,
  }),
  NotTheLead: ({ from, lead }, say) => ({
    en: `The preparation is led by ${say.name(lead)}, so it does not pass from ${say.name(from)}.`,
    fi: `Valmistelusta vastaa ${say.name(lead)}, joten vastuu ei siirry toimielimeltä ${say.name(from)}.`,
  }),
  ProjectNotLinked: () => ({
    en: "No project of this name is linked to the programme in this way.",
    fi: "Tämännimistä hanketta ei ole kytketty ohjelmaan näin.",
  }),
  StatutoryRequirement: ({ code }) => ({
    en: `The requirement ${code} comes from the law, and nobody can waive it.`,
    fi: `Vaatimus ${code} perustuu lakiin, eikä siitä voi luopua.`,
  }),
  WaivedFromBelow: ({ code, setBy, waivedBy }) => ({
    en: `The requirement ${code} is waived by the body that set it (${tierWords[setBy].en}) or a higher one, not by another (${tierWords[waivedBy].en}).`,
    fi: `Vaatimuksesta ${code} luopuu sen asettanut toimielin (${tierWords[setBy].fi}) tai sitä ylempi, ei muu (${tierWords[waivedBy].fi}).`,
  }),
  PromiseUnknown: ({ promise }, say) => ({
    en: `No follow-up ${say.name(promise)} has been promised.`,
    fi: `Jatkotoimea ${say.name(promise)} ei ole luvattu.`,
  }),
}
