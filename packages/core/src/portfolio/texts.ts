import { notEntitled } from "../common-texts.ts"
import { describeBy, explainBy, labelsOf, type Explanations, type Sentences, type Words } from "../say.ts"
import { tierWords } from "../tier.ts"
import type { PortfolioEvent } from "./events.ts"
import type { PortfolioRejection } from "./rejections.ts"

const roles: Readonly<Record<"steering" | "follow_up", Words>> = {
  steering: { en: "steering group", fi: "ohjausryhmäksi" },
  follow_up: { en: "follow-up group", fi: "seurantaryhmäksi" },
}

const sentences: Sentences<PortfolioEvent> = {
  PortfolioEstablished: {
    label: { en: "Portfolio established", fi: "Ohjelmakokonaisuus muodostettu" },
    sentence: ({ name, owner, expectedCount }, say) => {
      const expected = say.told(expectedCount, String)
      return {
        en: `${say.text(name)} is established for ${say.name(owner)}; programmes expected: ${expected}.`,
        fi: `Muodostetaan ohjelmakokonaisuus: ${say.text(name)}; omistaja: ${say.name(owner)}; ohjelmia odotetaan: ${expected}.`,
      }
    },
  },
  ProgrammeAddedToPortfolio: {
    label: { en: "Programme added to the portfolio", fi: "Ohjelma lisätty ohjelmakokonaisuuteen" },
    sentence: ({ programme }, say) => ({
      en: `${say.name(programme)} belongs to the portfolio.`,
      fi: `Ohjelmakokonaisuuteen lisätään ohjelma: ${say.name(programme)}.`,
    }),
  },
  ProgrammeRemovedFromPortfolio: {
    label: { en: "Programme removed from the portfolio", fi: "Ohjelma poistettu ohjelmakokonaisuudesta" },
    sentence: ({ programme, reason }, say) => ({
      en: `${say.name(programme)} belongs to the portfolio no more: ${say.text(reason)}`,
      fi: `${say.name(programme)} ei enää kuulu ohjelmakokonaisuuteen: ${say.text(reason)}`,
    }),
  },
  CrossCuttingRequirementAdded: {
    label: { en: "Cross-cutting requirement added", fi: "Läpileikkaava vaatimus asetettu" },
    sentence: ({ title, setBy, appliesTo, mandatory }, say) => {
      const by = say.told(setBy, say.name)
      const named = appliesTo === "all" ? undefined : appliesTo.programmes.map(say.name).join(", ")
      return {
        en: `${mandatory ? "Required of" : "Recommended for"} ${named ?? "all programmes"}: ${say.text(title)}; set by: ${by}.`,
        fi: `${mandatory ? "Vaatimus" : "Suositus"}: ${say.text(title)}; koskee: ${named ?? "kaikki ohjelmat"}; asettaja: ${by}.`,
      }
    },
  },
  RequirementRetired: {
    label: { en: "Cross-cutting requirement retired", fi: "Läpileikkaava vaatimus poistettu" },
    sentence: ({ code, reason }, say) => ({
      en: `The requirement ${code} binds the programmes no more: ${say.text(reason)}`,
      fi: `Vaatimus ${code} ei enää koske ohjelmia: ${say.text(reason)}`,
    }),
  },
  CoordinationGroupAssigned: {
    label: { en: "Coordination group assigned", fi: "Ohjelmien yhteensovittamisesta vastaava ryhmä nimetty" },
    sentence: ({ group, role }, say) => ({
      en: `The programmes' ${roles[role].en} is ${say.name(group)}.`,
      fi: `Ohjelmatyön ${roles[role].fi} nimetään: ${say.name(group)}.`,
    }),
  },
  DocumentClassDescribed: {
    label: { en: "Class of documents described", fi: "Asiakirjaryhmä kuvattu" },
    sentence: ({ name, tier, decidedBy, refines }, say) => {
      const body = say.told(decidedBy, say.name)
      const refined = refines === undefined ? undefined : say.name(refines)
      return {
        en: `${say.text(name)}; tier: ${tierWords[tier].en}; decided by: ${body}${refined === undefined ? "" : `; they refine ${refined}`}.`,
        fi: `${say.text(name)}; päätöstaso: ${tierWords[tier].fi}; päättäjä: ${body}${refined === undefined ? "" : `; tarkentavat: ${refined}`}.`,
      }
    },
  },
  ProposalPromised: {
    label: { en: "Proposal promised", fi: "Esitys luvattu" },
    sentence: ({ subject, meetingOn, body }, say) => {
      const when = say.told(meetingOn, say.range)
      const where = body === undefined ? "" : `${say.name(body)}, `
      return {
        en: `A proposal is promised: ${say.text(subject)}; meeting: ${where}${when}.`,
        fi: `Luvattu esitys: ${say.text(subject)}; kokous: ${where}${when}.`,
      }
    },
  },
  PortfolioClosed: {
    label: { en: "Portfolio closed", fi: "Ohjelmakokonaisuus päätetty" },
    sentence: () => ({ en: "The portfolio is closed.", fi: "Ohjelmakokonaisuus päätetään." }),
  },
}

const explanations: Explanations<PortfolioRejection> = {
  CapacityNotEntitled: notEntitled,
  PortfolioNotEstablished: () => ({
    en: "The portfolio has not been established.",
    fi: "Ohjelmakokonaisuutta ei ole muodostettu.",
  }),
  PortfolioAlreadyEstablished: () => ({
    en: "The portfolio has been established already.",
    fi: "Ohjelmakokonaisuus on jo muodostettu.",
  }),
  PortfolioIsClosed: ({ closedOn }, say) => ({
    en: `The portfolio is closed (${say.range(closedOn)}).`,
    fi: `Ohjelmakokonaisuus on päätetty (${say.range(closedOn)}).`,
  }),
  ProgrammeAlreadyInPortfolio: ({ programme }, say) => ({
    en: `The programme ${say.name(programme)} belongs to the portfolio already.`,
    fi: `Ohjelma ${say.name(programme)} kuuluu jo ohjelmakokonaisuuteen.`,
  }),
  ProgrammeNotInPortfolio: ({ programme }, say) => ({
    en: `The programme ${say.name(programme)} does not belong to the portfolio.`,
    fi: `Ohjelma ${say.name(programme)} ei kuulu ohjelmakokonaisuuteen.`,
  }),
  RequirementAlreadyAdded: ({ code }) => ({
    en: `The requirement ${code} has been added already.`,
    fi: `Vaatimus ${code} on jo asetettu.`,
  }),
  RequirementUnknown: ({ code }) => ({
    en: `No requirement ${code} binds the programmes of the portfolio.`,
    fi: `Vaatimus ${code} ei koske ohjelmakokonaisuuden ohjelmia.`,
  }),
}

export const explain = explainBy(explanations)
export const describe = describeBy(sentences)
export const labels = labelsOf(sentences)
