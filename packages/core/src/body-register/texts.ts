import { notEntitled } from "../common-texts.ts"
import { describeBy, explainBy, labelsOf, type Explanations, type Sentences, type Words } from "../say.ts"
import type { BodyKind, BodyRegisterEvent } from "./events.ts"
import type { BodyRegisterRejection } from "./rejections.ts"

const kinds: Readonly<Record<BodyKind, Words>> = {
  council: { en: "council", fi: "valtuusto" },
  board: { en: "board", fi: "hallitus" },
  audit: { en: "audit committee", fi: "tarkastuslautakunta" },
  committee: { en: "committee", fi: "lautakunta" },
  section: { en: "section", fi: "jaosto" },
  toimikunta: { en: "commission", fi: "toimikunta" },
  sami_language_board: { en: "Sámi language board", fi: "saamen kielen lautakunta" },
  influence: { en: "influence body", fi: "vaikuttamistoimielin" },
  management: { en: "management team", fi: "johtoryhmä" },
  official: { en: "official", fi: "viranhaltija" },
  temporary_preparatory: { en: "temporary preparatory body", fi: "väliaikainen valmistelutoimielin" },
  advisory_group: { en: "advisory group", fi: "neuvoa-antava ryhmä" },
  municipality: { en: "municipality", fi: "kunta" },
  external: { en: "party outside the authority", fi: "ulkopuolinen taho" },
}

const sentences: Sentences<BodyRegisterEvent> = {
  BodyRegistered: {
    label: { en: "Body registered", fi: "Toimielin kirjattu" },
    sentence: ({ name, kind, parent, canDecide, statutorySize }, say) => {
      const part = parent === undefined ? undefined : say.told(parent, say.name)
      const size = statutorySize === undefined ? undefined : say.told(statutorySize, String)
      const decidesEn = say.told(canDecide, (can) => (can ? "yes" : "no"))
      const decidesFi = say.told(canDecide, (can) => (can ? "kyllä" : "ei"))
      return {
        en:
          `${say.text(name)} is registered: ${kinds[kind].en}` +
          (part === undefined ? "" : `; part of: ${part}`) +
          `; can decide: ${decidesEn}` +
          (size === undefined ? "." : `; members: ${size}.`),
        fi:
          `Kirjataan ${say.text(name)}: ${kinds[kind].fi}` +
          (part === undefined ? "" : `; ylempi toimielin: ${part}`) +
          `; päätösvalta: ${decidesFi}` +
          (size === undefined ? "." : `; jäseniä: ${size}.`),
      }
    },
  },
}

const explanations: Explanations<BodyRegisterRejection> = {
  CapacityNotEntitled: notEntitled,
  BodyAlreadyRegistered: ({ body }) => ({
    en: `The body ${body} is registered already, with other facts.`,
    fi: `Toimielin ${body} on jo kirjattu toisin tiedoin.`,
  }),
  BodyIsItsOwnParent: () => ({
    en: "A body is not part of itself.",
    fi: "Toimielin ei voi olla oma ylempi toimielimensä.",
  }),
  ParentUnknown: ({ parent }) => ({
    en: `The body ${parent}, which it is to be part of, is not registered.`,
    fi: `Ylempää toimielintä ${parent} ei ole kirjattu.`,
  }),
  AdvisoryGroupCannotDecide: () => ({
    en: "A steering, follow-up or working group prepares and advises; it cannot decide.",
    fi: "Ohjaus-, seuranta- tai työryhmä valmistelee ja neuvoo; sillä ei ole päätösvaltaa.",
  }),
}

export const explain = explainBy(explanations)
export const describe = describeBy(sentences)
export const labels = labelsOf(sentences)
