import { notEntitled } from "../common-texts.ts"
import { explanations as ofMeeting } from "../meeting/texts.ts"
import { describeBy, explainBy, labelsOf, type Explanations } from "../say.ts"
import type { ApprovalRejection } from "./rejections.ts"
import { sentences } from "./sentences.ts"
import { outcomes } from "./words.ts"

const explanations: Explanations<ApprovalRejection> = {
  CapacityNotEntitled: notEntitled,
  ...ofMeeting,
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
  ApprovalIsOver: ({ status }) => ({
    en: `The matter has ${status === "withdrawn" ? "been withdrawn" : "lapsed"}: nothing is handled after that.`,
    fi: `Asia on ${status === "withdrawn" ? "peruttu" : "rauennut"}: sitä ei käsitellä enää sen jälkeen.`,
  }),
  VersionsAlreadyPutUp: () => ({
    en: "Versions have been put up for decision already: other ones come as a new approval.",
    fi: "Päätettävät versiot on jo tuotu käsittelyyn: toiset versiot tulevat uutena käsittelynä.",
  }),
  ResubmittedUnchanged: () => ({
    en: "What was returned comes again with another text, or says why it is unchanged.",
    fi: "Palautettu asia tulee uudelleen muutettuna, tai kerrotaan, miksi se on muuttumaton.",
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
    en: `Step ${step} stands on no agenda.`,
    fi: `Vaihe ${step} ei ole millään esityslistalla.`,
  }),
  TabledNotOnAgenda: ({ step }) => ({
    en: `Step ${step} was tabled and has not come to another agenda.`,
    fi: `Vaihe ${step} on pantu pöydälle, eikä se ole tullut uudelle esityslistalle.`,
  }),
  DecidedOnAnotherDay: ({ decidedOn, meetingOn }, say) => ({
    en: `A decision is made on the day of its meeting: ${say.range(decidedOn)} is not ${say.range(meetingOn)}.`,
    fi: `Päätös tehdään kokouspäivänä: ${say.range(decidedOn)} ei ole ${say.range(meetingOn)}.`,
  }),
  StepDoesNotDecide: ({ step, deciding }) => ({
    en: `Step ${step} is not the last of the steps that decide (planned: ${deciding.join(", ") || "none"}).`,
    fi: `Vaihe ${step} ei ole viimeinen ratkaiseva vaihe (suunniteltu: ${deciding.join(", ") || "ei mikään"}).`,
  }),
  OpinionNeverApproves: ({ step, outcome }) => ({
    en: `An opinion never decides the matter (step ${step}: ${outcomes[outcome].en}).`,
    fi: `Lausunto ei ratkaise asiaa (vaihe ${step}: ${outcomes[outcome].fi}).`,
  }),
  EntersOtherwise: ({ step }) => ({
    en: `What came to step ${step} is not the text that the step before left.`,
    fi: `Vaiheeseen ${step} tullut teksti ei ole se, joka edellisestä vaiheesta lähti.`,
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
