import type { Say, Sentences, Words } from "../say.ts"
import type { VersionRef } from "../text-ref.ts"
import { tierWords } from "../tier.ts"
import type { Told } from "../told.ts"
import type { ProgrammeEvent } from "./events.ts"
import type { LegalBasis } from "./terms.ts"
import { kindWords, milestoneWords, relationWords, strengthWords } from "./words.ts"

type Data<Type extends ProgrammeEvent["type"]> = Extract<ProgrammeEvent, { type: Type }>["data"]

const sayYes = (told: Told<boolean>, yes: Words, no: Words, say: Say): Words => ({
  en: say.told(told, (one) => (one ? yes.en : no.en)),
  fi: say.told(told, (one) => (one ? yes.fi : no.fi)),
})

const sayBasis = ({ act, section, claimedBySource }: LegalBasis): Words => ({
  en:
    act +
    (section === undefined ? "" : ` § ${section}`) +
    (claimedBySource === true ? " (according to the source)" : ""),
  fi:
    act +
    (section === undefined ? "" : ` ${section} §`) +
    (claimedBySource === true ? " (lähteen mukaan)" : ""),
})

const sayVersion = ({ document, number }: VersionRef, say: Say): Words => ({
  en: `${say.name(document)}, version ${number}`,
  fi: `${say.name(document)}, versio ${number}`,
})

const sayFocusAreas = ({
  statedCount,
  listed,
}: NonNullable<Data<"ProgrammeDocumentSummarised">["focusAreas"]>): Words =>
  statedCount === undefined || statedCount === listed.length
    ? { en: `focus areas: ${listed.length}`, fi: `painopisteitä: ${listed.length}` }
    : {
        en: `focus areas: ${statedCount} stated, ${listed.length} listed`,
        fi: `painopisteitä: ilmoitettu ${statedCount}, lueteltu ${listed.length}`,
      }

const saySummary = (data: Data<"ProgrammeDocumentSummarised">, say: Say): readonly Words[] => {
  const { vision, mission, values, goals, spearheads, focusAreas } = data
  return [
    vision && { en: `vision: ${say.text(vision)}`, fi: `visio: ${say.text(vision)}` },
    mission && { en: `mission: ${say.text(mission)}`, fi: `missio: ${say.text(mission)}` },
    values && { en: `values: ${values.length}`, fi: `arvoja: ${values.length}` },
    goals && { en: `goals: ${goals.length}`, fi: `tavoitteita: ${goals.length}` },
    spearheads && { en: `spearheads: ${spearheads.length}`, fi: `kärkitoimenpiteitä: ${spearheads.length}` },
    focusAreas && sayFocusAreas(focusAreas),
  ].filter((part) => part !== undefined)
}

const join = (parts: readonly Words[], separator: string): Words => ({
  en: parts.map(({ en }) => en).join(separator),
  fi: parts.map(({ fi }) => fi).join(separator),
})

/** What a programme's events are called, and what each of them says. */
export const sentences: Sentences<ProgrammeEvent> = {
  ProgrammeMandated: {
    label: { en: "Programme mandated", fi: "Ohjelma linjattu laadittavaksi" },
    sentence: ({ name }, say) => ({
      en: `It is ruled that there shall be a programme: ${say.text(name)}.`,
      fi: `Linjataan laadittavaksi ohjelma: ${say.text(name)}.`,
    }),
  },
  ProgrammeRegistered: {
    label: { en: "Programme registered", fi: "Ohjelma kirjattu" },
    sentence: ({ name }, say) => ({
      en: `A programme is entered in the record: ${say.text(name)}.`,
      fi: `Ohjelma kirjataan: ${say.text(name)}.`,
    }),
  },
  ProgrammeLaunched: {
    label: { en: "Programme launched", fi: "Ohjelma käynnistetty" },
    sentence: () => ({ en: "The programme is launched.", fi: "Ohjelma käynnistetään." }),
  },
  ProgrammeRenamed: {
    label: { en: "Name recorded", fi: "Nimi kirjattu" },
    sentence: ({ to, kind }, say) =>
      kind === "renamed"
        ? {
            en: `The programme is renamed: ${say.text(to)}.`,
            fi: `Ohjelman nimi muutetaan: ${say.text(to)}.`,
          }
        : {
            en: `The programme is also called: ${say.text(to)}.`,
            fi: `Ohjelmasta käytetään myös nimeä: ${say.text(to)}.`,
          },
  },
  ProgrammeDocumentAdded: {
    label: { en: "Document added", fi: "Asiakirja lisätty" },
    sentence: ({ kind, title, required, edition }, say) => {
      const { en, fi } = kindWords[kind]
      return {
        en: `A document is added: ${say.text(title)} (${en}, ${required ? "required" : "not required"}${edition === undefined ? "" : `, edition ${edition}`}).`,
        fi: `Lisätään asiakirja: ${say.text(title)} (${fi}, ${required ? "pakollinen" : "ei pakollinen"}${edition === undefined ? "" : `, ${edition}. laatuaan`}).`,
      }
    },
  },
  ProgrammeDocumentSummarised: {
    label: { en: "Document summarised", fi: "Asiakirjan sisältö tiivistetty" },
    sentence: (data, say) => {
      const { en, fi } = join(saySummary(data, say), "; ")
      return {
        en: `${say.name(data.document)} in short: ${en}.`,
        fi: `${say.name(data.document)} tiivistettynä: ${fi}.`,
      }
    },
  },
  LegalBasisRecorded: {
    label: { en: "Legal basis recorded", fi: "Säädösperusta kirjattu" },
    sentence: ({ document, statutory, bases }, say) => {
      const yes = sayYes(statutory, { en: "yes", fi: "kyllä" }, { en: "no", fi: "ei" }, say)
      const rests = join(bases.map(sayBasis), ", ")
      return {
        en: `${say.name(document)}: statutory: ${yes.en}${bases.length === 0 ? "" : `; legal basis: ${rests.en}`}.`,
        fi: `${say.name(document)}: lakisääteinen: ${yes.fi}${bases.length === 0 ? "" : `; säädösperusta: ${rests.fi}`}.`,
      }
    },
  },
  PeriodSet: {
    label: { en: "Period set", fi: "Kausi asetettu" },
    sentence: ({ document, period, inferred }, say) => ({
      en: `The period of ${document === undefined ? "the programme" : say.name(document)}: ${say.range(period)}${inferred === true ? " (inferred)" : ""}.`,
      fi: `${document === undefined ? "Ohjelman kausi" : `Kausi (${say.name(document)})`}: ${say.range(period)}${inferred === true ? " (päätelty)" : ""}.`,
    }),
  },
  TargetDateSet: {
    label: { en: "Target date set", fi: "Tavoiteaika asetettu" },
    sentence: ({ what, date, strength }, say) => ({
      en: `Target date for ${milestoneWords[what].en}: ${say.range(date)} (${strengthWords[strength].en}).`,
      fi: `Tavoiteaika, ${milestoneWords[what].fi}: ${say.range(date)} (${strengthWords[strength].fi}).`,
    }),
  },
  DecidingBodyDetermined: {
    label: { en: "Deciding body determined", fi: "Päättävä toimielin määrätty" },
    sentence: ({ document, body, tier }, say) => ({
      en: `${say.name(body)} (${tierWords[tier].en}) decides on ${say.name(document)}.`,
      fi: `${say.name(document)}: päättävä toimielin on ${say.name(body)} (${tierWords[tier].fi}).`,
    }),
  },
  PreparationResponsibilityAssigned: {
    label: { en: "Preparation responsibility assigned", fi: "Valmisteluvastuu annettu" },
    sentence: ({ lead, joint, others }, say) => {
      const together = [...joint.map(say.name), ...(others === undefined ? [] : [say.text(others)])].join(
        ", ",
      )
      return {
        en: `Prepared by: ${say.told(lead, say.name)}${together === "" ? "" : `; together with: ${together}`}.`,
        fi: `Valmisteluvastuu: ${say.told(lead, say.name)}${together === "" ? "" : `; yhteistyössä: ${together}`}.`,
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
  ProgrammeSubmittedForApproval: {
    label: { en: "Submitted for approval", fi: "Viety päätettäväksi" },
    sentence: ({ versions, report }, say) => {
      const { en, fi } = join(
        versions.map((version) => sayVersion(version, say)),
        "; ",
      )
      const on = say.told(report, (one) => say.day(one.on))
      return {
        en: `Submitted for approval: ${en}. Readiness reported on: ${on}.`,
        fi: `Viedään päätettäväksi: ${fi}. Valmius arvioitu: ${on}.`,
      }
    },
  },
  SubmissionWithdrawn: {
    label: { en: "Submission withdrawn", fi: "Päätettäväksi vienti peruutettu" },
    sentence: ({ cause }) =>
      cause === "decided"
        ? {
            en: "The submission is withdrawn, as was decided.",
            fi: "Päätettäväksi vienti peruutetaan päätöksen mukaisesti.",
          }
        : {
            en: "The submission is withdrawn: what it rested on has changed.",
            fi: "Päätettäväksi vienti peruutetaan: sen perusteena olleet tiedot ovat muuttuneet.",
          },
  },
  ProgrammeDocumentAdopted: {
    label: { en: "Document adopted", fi: "Asiakirja hyväksytty" },
    sentence: ({ document, adopted }, say) => {
      const version = say.told(adopted, ({ number }) => String(number))
      return {
        en: `${say.name(document)} is adopted; version: ${version}.`,
        fi: `Hyväksytään asiakirja: ${say.name(document)}; versio: ${version}.`,
      }
    },
  },
}
