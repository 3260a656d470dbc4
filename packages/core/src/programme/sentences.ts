import type { LegalBasis, Scope } from "../document/terms.ts"
import * as plan from "../plan/texts.ts"
import type { Say, Sentences, Words } from "../say.ts"
import type { VersionRef } from "../text-ref.ts"
import { tierWords } from "../tier.ts"
import type { Told } from "../told.ts"
import type { ProgrammeEvent } from "./events.ts"
import { adoptionWords, kindWords, lapseWords, withdrawnFor } from "./words.ts"

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

const sayScope = (scope: Scope, say: Say): Words => {
  if (scope === "full") return { en: "the whole programme", fi: "koko ohjelma" }
  const parts = scope.parts.map(
    ({ document, locator }) => say.name(document) + (locator === undefined ? "" : `, ${locator}`),
  )
  return { en: parts.join("; "), fi: parts.join("; ") }
}

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
  ProgrammeDocumentRemoved: {
    label: { en: "Document removed", fi: "Asiakirja poistettu ohjelmasta" },
    sentence: ({ document, reason }, say) => ({
      en: `${say.name(document)} belongs to the programme no more: ${say.text(reason)}`,
      fi: `${say.name(document)} ei enää kuulu ohjelmaan: ${say.text(reason)}`,
    }),
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
  DecidingBodyDetermined: {
    label: { en: "Deciding body determined", fi: "Päättävä toimielin määrätty" },
    sentence: ({ document, body, tier }, say) => ({
      en: `${say.name(body)} (${tierWords[tier].en}) decides on ${say.name(document)}.`,
      fi: `${say.name(document)}: päättävä toimielin on ${say.name(body)} (${tierWords[tier].fi}).`,
    }),
  },
  ...plan.sentences,
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
    sentence: ({ cause }) => withdrawnFor[cause],
  },
  ProgrammeReturnedToPreparation: {
    label: { en: "Returned to preparation", fi: "Palautettu valmisteluun" },
    sentence: ({ document, instruction, by }, say) => {
      const what = document === undefined ? undefined : say.name(document)
      const asked = say.text("none" in instruction ? instruction.none : instruction)
      return {
        en: `${what ?? "The programme"} is returned to preparation${by === undefined ? "" : ` by ${say.name(by)}`}: ${asked}`,
        fi: `Palautetaan valmisteluun: ${what ?? "ohjelma"}${by === undefined ? "" : `; palauttaja: ${say.name(by)}`}: ${asked}`,
      }
    },
  },
  ProgrammeRejected: {
    label: { en: "Programme rejected", fi: "Ohjelma hylätty" },
    sentence: ({ reason }, say) => ({
      en: `What was submitted is rejected${reason === undefined ? "." : `: ${say.text(reason)}`}`,
      fi: `Päätettäväksi viety hylätään${reason === undefined ? "." : `: ${say.text(reason)}`}`,
    }),
  },
  ProgrammeDocumentAdopted: {
    label: { en: "Document adopted", fi: "Asiakirja hyväksytty" },
    sentence: ({ document, adopted, kind = "adoption", effectiveFrom }, say) => {
      const version = say.told(adopted, ({ number }) => String(number))
      const from = effectiveFrom === undefined ? undefined : say.told(effectiveFrom, say.day)
      return {
        en: `${say.name(document)} ${adoptionWords[kind].en}; version: ${version}${from === undefined ? "" : `; in force from: ${from}`}.`,
        fi: `${adoptionWords[kind].fi}: ${say.name(document)}; versio: ${version}${from === undefined ? "" : `; voimaantulo: ${from}`}.`,
      }
    },
  },
  ProgrammeAnnulled: {
    label: { en: "Programme annulled", fi: "Ohjelma kumottu" },
    sentence: ({ scope }, say) => {
      const { en, fi } = sayScope(scope, say)
      return { en: `Annulled: ${en}.`, fi: `Kumotaan: ${fi}.` }
    },
  },
  ProgrammeReinstated: {
    label: { en: "Programme reinstated", fi: "Ohjelma palautettu voimaan" },
    sentence: ({ scope }, say) => {
      const { en, fi } = sayScope(scope, say)
      return { en: `Reinstated: ${en}.`, fi: `Palautetaan voimaan: ${fi}.` }
    },
  },
  ProgrammeSuperseded: {
    label: { en: "Programme superseded", fi: "Ohjelma korvattu" },
    sentence: ({ successor, from }, say) => ({
      en: `${say.name(successor)} takes the place of the programme as of ${say.day(from)}.`,
      fi: `${say.name(successor)} korvaa ohjelman ${say.day(from)} alkaen.`,
    }),
  },
  ProgrammeCancelled: {
    label: { en: "Programme cancelled", fi: "Ohjelma peruttu" },
    sentence: ({ reason }, say) => ({
      en: `The programme is cancelled: ${say.text(reason)}`,
      fi: `Ohjelma perutaan: ${say.text(reason)}`,
    }),
  },
  ProgrammeLapsed: {
    label: { en: "Programme lapsed", fi: "Ohjelma rauennut" },
    sentence: ({ cause }) => ({
      en: `The programme lapses: ${lapseWords[cause].en}.`,
      fi: `Ohjelma raukeaa: ${lapseWords[cause].fi}.`,
    }),
  },
  ProgrammeSplit: {
    label: { en: "Programme split off", fi: "Ohjelma erotettu toisesta" },
    sentence: ({ from }, say) => ({
      en: `The programme is formed of a part of ${say.name(from)}.`,
      fi: `Ohjelma muodostetaan osasta ohjelmaa ${say.name(from)}.`,
    }),
  },
  ProgrammeMerged: {
    label: { en: "Programmes merged", fi: "Ohjelmat yhdistetty" },
    sentence: ({ inputs }, say) => ({
      en: `The programme is formed of: ${inputs.map(say.name).join(", ")}.`,
      fi: `Ohjelma muodostetaan ohjelmista: ${inputs.map(say.name).join(", ")}.`,
    }),
  },
}
