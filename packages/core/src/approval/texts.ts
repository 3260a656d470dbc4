import { notEntitled } from "../common-texts.ts"
import {
  describeBy,
  explainBy,
  labelsOf,
  type Explanations,
  type Say,
  type Sentences,
  type Words,
} from "../say.ts"
import type { ApprovalEvent } from "./events.ts"
import type { ApprovalRejection } from "./rejections.ts"
import type { DecisionMode, Instruction, Matter, Outcome, Resolution, Role } from "./terms.ts"

const kinds: Readonly<Record<Matter["kind"], Words>> = {
  adoption: { en: "adoption", fi: "hyväksyminen" },
  amendment: { en: "amendment", fi: "muuttaminen" },
  mandate: { en: "mandate", fi: "laatimisesta päättäminen" },
  launch: { en: "launch", fi: "käynnistäminen" },
  appointment: { en: "appointment", fi: "nimeäminen" },
  other: { en: "other matter", fi: "muu asia" },
}

const roles: Readonly<Record<Role, Words>> = {
  preparatory: { en: "preparatory handling", fi: "valmisteleva käsittely" },
  proposal: { en: "proposal to the deciding body", fi: "esitys päättävälle toimielimelle" },
  statement: { en: "statement", fi: "lausunto" },
  decision: { en: "decision", fi: "päätös" },
  information: { en: "information", fi: "tiedoksi" },
}

const outcomes: Readonly<Record<Outcome, Words>> = {
  approved_as_proposed: { en: "approved as proposed", fi: "hyväksytty esityksen mukaisesti" },
  approved_amended: { en: "approved with amendments", fi: "hyväksytty muutettuna" },
  approved_in_part: { en: "approved in part", fi: "hyväksytty osittain" },
  rejected: { en: "rejected", fi: "hylätty" },
  noted: { en: "noted", fi: "merkitty tiedoksi" },
  opinion_given: { en: "opinion given", fi: "lausunto annettu" },
  approved_unspecified: {
    en: "approved, with or without amendments",
    fi: "hyväksytty, mahdollisista muutoksista ei mainintaa",
  },
}

const modes: Readonly<Record<DecisionMode, Words>> = {
  unanimous: { en: "unanimously", fi: "yksimielisesti" },
  by_vote: { en: "by a vote", fi: "äänestyksen jälkeen" },
  by_lot: { en: "by lot", fi: "arvalla" },
  electronic_procedure: {
    en: "in the electronic decision-making procedure",
    fi: "sähköisessä päätöksentekomenettelyssä",
  },
  single_official: { en: "by an official alone", fi: "viranhaltijapäätöksenä" },
  not_stated: { en: "in a manner not stated", fi: "päätöstapaa ei mainittu" },
}

const amenders: Readonly<Record<NonNullable<Resolution["amendedBy"]>, Words>> = {
  presenter: { en: " (altered by the presenter)", fi: " (esittelijän muuttama esitys)" },
  body: { en: " (altered by the body)", fi: " (toimielimen muuttama esitys)" },
}

const sayMatter = ({ title, programme, documents = [] }: Matter, say: Say): string => {
  if (title !== undefined) return say.text(title)
  return (programme === undefined ? documents : [programme]).map(say.name).join(", ")
}

const sayResolution = ({ outcome, amendedBy, mode }: Resolution): Words => {
  const by = amendedBy === undefined ? { en: "", fi: "" } : amenders[amendedBy]
  return {
    en: `${outcomes[outcome].en}${by.en}, ${modes[mode].en}`,
    fi: `${outcomes[outcome].fi}${by.fi}, ${modes[mode].fi}`,
  }
}

const sayInstruction = (instruction: Instruction, say: Say): Words =>
  "none" in instruction
    ? {
        en: `No instruction was given: ${say.text(instruction.none)}`,
        fi: `Evästystä ei annettu: ${say.text(instruction.none)}`,
      }
    : { en: `Instruction: ${say.text(instruction)}`, fi: `Evästys: ${say.text(instruction)}` }

const sentences: Sentences<ApprovalEvent> = {
  ApprovalOpened: {
    label: { en: "Put up for decision", fi: "Asia vireille päätettäväksi" },
    sentence: ({ matter, previousApproval }, say) => {
      const again = previousApproval !== undefined
      const what = sayMatter(matter, say)
      return {
        en: `Put up for decision${again ? " again" : ""} (${kinds[matter.kind].en}): ${what}.`,
        fi: `Tulee ${again ? "uudelleen päätettäväksi" : "päätettäväksi"} (${kinds[matter.kind].fi}): ${what}.`,
      }
    },
  },
  ItemPlacedOnAgenda: {
    label: { en: "Placed on the agenda", fi: "Otettu esityslistalle" },
    sentence: ({ step, body, role, meetingOn, itemNumber, urgent, times }, say) => {
      const meeting = say.told(meetingOn, say.range)
      const handlings = times === undefined ? undefined : say.told(times, String)
      return {
        en:
          `On the agenda of ${say.name(body)}, step ${step} (${roles[role].en}); meeting: ${meeting}` +
          (itemNumber === undefined ? "" : `; item: ${itemNumber}`) +
          (urgent === true ? "; urgent" : "") +
          (handlings === undefined ? "." : `; handlings: ${handlings}.`),
        fi:
          `Esityslistalle, vaihe ${step} (${roles[role].fi}): ${say.name(body)}; kokous: ${meeting}` +
          (itemNumber === undefined ? "" : `; asiakohta: ${itemNumber}`) +
          (urgent === true ? "; kiireellinen" : "") +
          (handlings === undefined ? "." : `; käsittelykertoja: ${handlings}.`),
      }
    },
  },
  DecisionMade: {
    label: { en: "Decision made", fi: "Päätös tehty" },
    sentence: ({ body, resolution, authoritative, amendments, effectiveFrom }, say) => {
      const { en, fi } = sayResolution(resolution)
      const force = effectiveFrom === undefined ? undefined : say.told(effectiveFrom, say.day)
      return {
        en:
          `${say.name(body)}: ${en}${authoritative ? "" : " (does not decide the matter)"}.` +
          (amendments === undefined ? "" : ` Amendments: ${amendments.length}.`) +
          (force === undefined ? "" : ` In force from: ${force}.`),
        fi:
          `${say.name(body)}: ${fi}${authoritative ? "" : " (ei ratkaise asiaa)"}.` +
          (amendments === undefined ? "" : ` Muutoskohtia: ${amendments.length}.`) +
          (force === undefined ? "" : ` Voimassa alkaen: ${force}.`),
      }
    },
  },
  AccompanyingDirectionAdopted: {
    label: { en: "Accompanying direction adopted", fi: "Ponsi tai evästys hyväksytty" },
    sentence: ({ text, to, exhaustive }, say) => {
      const addressee = say.name("portfolio" in to ? to.portfolio : to.programme)
      return {
        en: `Direction to ${addressee}. ${exhaustive ? "" : "Among others: "}${say.text(text)}`,
        fi: `Ponsi tai evästys: ${addressee}. ${exhaustive ? "" : "Muun muassa: "}${say.text(text)}`,
      }
    },
  },
  ItemReturned: {
    label: { en: "Returned to preparation", fi: "Palautettu valmisteluun" },
    sentence: ({ body, instruction, to }, say) => {
      const { en, fi } = sayInstruction(instruction, say)
      const preparer = to === undefined ? undefined : say.name(to)
      return {
        en: `${say.name(body)} returns it to preparation${preparer === undefined ? "" : `, by ${preparer}`}. ${en}`,
        fi: `${say.name(body)} palauttaa asian valmisteluun${preparer === undefined ? "" : `; valmistelija: ${preparer}`}. ${fi}`,
      }
    },
  },
}

const explanations: Explanations<ApprovalRejection> = {
  CapacityNotEntitled: notEntitled,
  ApprovalNotOpened: () => ({
    en: "The matter has not been put up for decision.",
    fi: "Asiaa ei ole tuotu päätettäväksi.",
  }),
  ApprovalAlreadyOpened: () => ({
    en: "The matter has been put up for decision already.",
    fi: "Asia on jo tuotu päätettäväksi.",
  }),
  ApprovalIsReturned: ({ step }) => ({
    en: `The matter was returned to preparation at step ${step}: put it up again as a new approval.`,
    fi: `Asia on palautettu valmisteluun vaiheessa ${step}: tuo se päätettäväksi uutena käsittelynä.`,
  }),
  StepAlreadyDecided: ({ step }) => ({
    en: `Step ${step} has its outcome already.`,
    fi: `Vaihe ${step} on jo ratkaistu.`,
  }),
  AlreadyDecided: ({ step }) => ({
    en: `The matter was decided at step ${step}: nothing is handled after it.`,
    fi: `Asia on päätetty vaiheessa ${step}: sitä ei käsitellä enää sen jälkeen.`,
  }),
  StepNotOnAgenda: ({ step }) => ({
    en: `Step ${step} has been on no agenda.`,
    fi: `Vaihe ${step} ei ole ollut millään esityslistalla.`,
  }),
  DecidedOnAnotherDay: ({ decidedOn, meetingOn }, say) => ({
    en: `A decision is made on the day of its meeting: ${say.range(decidedOn)} is not ${say.range(meetingOn)}.`,
    fi: `Päätös tehdään kokouspäivänä: ${say.range(decidedOn)} ei ole ${say.range(meetingOn)}.`,
  }),
  OpinionNeverApproves: ({ step, outcome }) => ({
    en: `An opinion never decides the matter (step ${step}: ${outcomes[outcome].en}).`,
    fi: `Lausunto ei ratkaise asiaa (vaihe ${step}: ${outcomes[outcome].fi}).`,
  }),
  AdoptedNotAsProposed: () => ({
    en: "The adopted versions are not those that were submitted: it was not approved as proposed.",
    fi: "Hyväksytyt versiot eivät ole esitettyjä: asiaa ei hyväksytty esityksen mukaisesti.",
  }),
  NothingAmended: () => ({
    en: "The adopted versions are those that were submitted: nothing was amended.",
    fi: "Hyväksytyt versiot ovat samat kuin esitetyt: mitään ei muutettu.",
  }),
  AmendmentsMissing: () => ({
    en: "A body that amends what is proposed names at least one amendment.",
    fi: "Esitystä muuttava toimielin yksilöi vähintään yhden muutoksen.",
  }),
  DirectionWithoutDecision: () => ({
    en: "A direction accompanies a decision: none has been made.",
    fi: "Ponsi tai evästys liittyy päätökseen, eikä päätöstä ole tehty.",
  }),
  DirectionAlreadyAdopted: () => ({
    en: "A direction with this id has been adopted already.",
    fi: "Tällä tunnuksella on jo hyväksytty ponsi tai evästys.",
  }),
}

export const explain = explainBy(explanations)
export const describe = describeBy(sentences)
export const labels = labelsOf(sentences)
