import type { LocalizedText } from "../localized-text.ts"
import type { Resolution } from "../meeting/resolution.ts"
import type { Say, Sentences, Words } from "../say.ts"
import type { OfficialText } from "../text-ref.ts"
import type { ApprovalEvent } from "./events.ts"
import type { Instruction, Matter } from "./terms.ts"
import {
  amenders,
  electionMethods,
  kinds,
  meetings,
  methods,
  modes,
  motions,
  outcomes,
  reasons,
  roles,
} from "./words.ts"

const sayMatter = ({ title, programme, documents = [], group, body, seat }: Matter, say: Say): string => {
  if (title !== undefined) return say.text(title)
  if (programme !== undefined) return say.name(programme)
  const others = [group, body, seat].filter((one) => one !== undefined)
  return (documents.length > 0 ? documents : others).map(say.name).join(", ")
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

type Data<Type extends ApprovalEvent["type"]> = Extract<ApprovalEvent, { type: Type }>["data"]

const sayProposal = ({ text, office }: Data<"ProposalPresented">, say: Say): string =>
  (office === undefined ? "" : ` (${say.text(office)})`) +
  (text === undefined ? "." : `: ${sayText(text, say)}`)

/** A text that is held elsewhere is named by its place. */
const sayText = (text: OfficialText, say: Say): string =>
  "ref" in text && typeof text.ref === "string" ? `${text.ref}.` : say.text(text as LocalizedText)

const sayAttendance = (
  { body, present, statutorySize, remote }: Data<"QuorumEstablished">,
  say: Say,
): Words => ({
  en:
    `${say.name(body)}, ${present} of ${statutorySize} members present` +
    (remote === undefined ? "." : `, ${remote} of them remotely.`),
  fi:
    `${say.name(body)}, läsnä ${present}/${statutorySize} jäsentä` +
    (remote === undefined ? "." : `, heistä etäyhteydellä ${remote}.`),
})

const sayVote = (data: Data<"VoteHeld">): Words => {
  const { on, method, secret } = data
  const what = "procedural" in on ? motions[on.procedural] : { en: "the proposal", fi: "ehdotus" }
  const votes = `${data.for}–${data.against}`
  const isTie = data.for === data.against
  const chair = {
    base: { en: "base", fi: "pohjaesitys" },
    counter: { en: "counter-proposal", fi: "vastaehdotus" },
  }
  const { blank = 0 } = data
  const decides = isTie && data.chairVotedFor !== undefined ? chair[data.chairVotedFor] : undefined
  return {
    en:
      `Vote on ${what.en} (${secret === true ? "secret, " : ""}${methods[method].en}): ${votes}, ${data.abstain} abstained${blank === 0 ? "" : `, ${blank} blank`}` +
      (decides === undefined ? "." : `; the chair's vote decides: ${decides.en}.`),
    fi:
      `Äänestys: ${what.fi} (${secret === true ? "suljettu, " : ""}${methods[method].fi}): ${votes}, pidättyi ${data.abstain}${blank === 0 ? "" : `, tyhjää ${blank}`}` +
      (decides === undefined ? "." : `; puheenjohtajan ääni ratkaisee: ${decides.fi}.`),
  }
}

export const sentences: Sentences<ApprovalEvent> = {
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
    sentence: (
      { step, body, role, meetingOn, itemNumber, urgent, times, mode = "ordinary", inPlaceOf },
      say,
    ) => {
      const meeting = say.told(meetingOn, say.range)
      const other = inPlaceOf === undefined ? undefined : say.name(inPlaceOf.body)
      const handlings = times === undefined ? undefined : say.told(times, String)
      return {
        en:
          `On the agenda of ${say.name(body)}, step ${step} (${roles[role].en}); meeting: ${meeting}` +
          (itemNumber === undefined ? "" : `; item: ${itemNumber}`) +
          (urgent === true ? "; urgent" : "") +
          meetings[mode].en +
          (other === undefined ? "" : `; in place of ${other}`) +
          (handlings === undefined ? "." : `; handlings: ${handlings}.`),
        fi:
          `Esityslistalle, vaihe ${step} (${roles[role].fi}): ${say.name(body)}; kokous: ${meeting}` +
          (itemNumber === undefined ? "" : `; asiakohta: ${itemNumber}`) +
          (urgent === true ? "; kiireellinen" : "") +
          meetings[mode].fi +
          (other === undefined ? "" : `; toimielimen ${other} sijasta`) +
          (handlings === undefined ? "." : `; käsittelykertoja: ${handlings}.`),
      }
    },
  },
  VersionsPutUp: {
    label: { en: "Versions put up for decision", fi: "Versiot tuotu päätettäväksi" },
    sentence: ({ versions }) => ({
      en: `Versions put up for decision: ${versions.length}.`,
      fi: `Päätettäväksi tuotuja versioita: ${versions.length}.`,
    }),
  },
  RouteStepAdded: {
    label: { en: "Step of the route", fi: "Käsittelyreitin vaihe" },
    sentence: ({ step, body, role, authoritative }, say) => ({
      en: `Route: step ${step} (${roles[role].en}), ${say.name(body)}${authoritative ? "; decides the matter" : ""}.`,
      fi: `Käsittelyreitti: vaihe ${step} (${roles[role].fi}), ${say.name(body)}${authoritative ? "; ratkaisee asian" : ""}.`,
    }),
  },
  RouteStepRemoved: {
    label: { en: "Step of the route left out", fi: "Käsittelyreitin vaihe poistettu" },
    sentence: ({ step, reason }, say) => ({
      en: `Route: step ${step} left out.${reason === undefined ? "" : ` ${say.text(reason)}`}`,
      fi: `Käsittelyreitti: vaihe ${step} poistettu.${reason === undefined ? "" : ` ${say.text(reason)}`}`,
    }),
  },
  ItemRemovedFromAgenda: {
    label: { en: "Removed from the agenda", fi: "Poistettu esityslistalta" },
    sentence: ({ step, reason }, say) => ({
      en: `Step ${step} removed from the agenda.${reason === undefined ? "" : ` ${say.text(reason)}`}`,
      fi: `Vaihe ${step} poistettu esityslistalta.${reason === undefined ? "" : ` ${say.text(reason)}`}`,
    }),
  },
  ItemDebated: {
    label: { en: "Debated", fi: "Käsitelty keskustellen" },
    sentence: ({ step, body }, say) => ({
      en: `${say.name(body)} debates the item without deciding (step ${step}).`,
      fi: `${say.name(body)} keskustelee asiasta päättämättä sitä (vaihe ${step}).`,
    }),
  },
  ProposalPresented: {
    label: { en: "Proposal presented", fi: "Päätösehdotus esitelty" },
    sentence: (data, say) => ({
      en: `Proposal presented${sayProposal(data, say)}`,
      fi: `Päätösehdotus${sayProposal(data, say)}`,
    }),
  },
  ProposalAltered: {
    label: { en: "Proposal altered", fi: "Päätösehdotusta muutettu" },
    sentence: (data, say) => ({
      en: `The presenter alters the proposal${sayProposal(data, say)}`,
      fi: `Esittelijä muuttaa ehdotusta${sayProposal(data, say)}`,
    }),
  },
  ProposalWithdrawn: {
    label: { en: "Proposal withdrawn", fi: "Päätösehdotus peruttu" },
    sentence: ({ step }) => ({
      en: `The presenter withdraws the proposal (step ${step}).`,
      fi: `Esittelijä peruu ehdotuksensa (vaihe ${step}).`,
    }),
  },
  CounterProposalMade: {
    label: { en: "Counter-proposal made", fi: "Vastaehdotus tehty" },
    sentence: ({ text, by }, say) => ({
      en: `Counter-proposal${by === undefined ? "" : ` by ${by}`}: ${sayText(text, say)}`,
      fi: `Vastaehdotus${by === undefined ? "" : ` (${by})`}: ${sayText(text, say)}`,
    }),
  },
  CounterProposalSeconded: {
    label: { en: "Counter-proposal seconded", fi: "Vastaehdotusta kannatettu" },
    sentence: ({ by }) => ({
      en: `The counter-proposal is seconded${by === undefined ? "" : ` by ${by}`}.`,
      fi: `Vastaehdotusta kannatetaan${by === undefined ? "" : ` (${by})`}.`,
    }),
  },
  QuorumEstablished: {
    label: { en: "Quorum established", fi: "Päätösvaltaisuus todettu" },
    sentence: (data, say) => ({
      en: `Quorum established: ${sayAttendance(data, say).en}`,
      fi: `Päätösvaltaisuus todettu: ${sayAttendance(data, say).fi}`,
    }),
  },
  QuorumLost: {
    label: { en: "Quorum lost", fi: "Päätösvaltaisuus menetetty" },
    sentence: (data, say) => ({
      en: `Quorum lost: ${sayAttendance(data, say).en}`,
      fi: `Päätösvaltaisuus menetetty: ${sayAttendance(data, say).fi}`,
    }),
  },
  DisqualificationDeclared: {
    label: { en: "Disqualification declared", fi: "Esteellisyys ilmoitettu" },
    sentence: ({ person, ground }, say) => ({
      en: `${person} declares a disqualification.${ground === undefined ? "" : ` ${say.text(ground)}`}`,
      fi: `${person} ilmoittaa esteellisyydestään.${ground === undefined ? "" : ` ${say.text(ground)}`}`,
    }),
  },
  DisqualificationDecided: {
    label: { en: "Disqualification decided", fi: "Esteellisyydestä päätetty" },
    sentence: ({ person, disqualified, replacedBy }) => ({
      en:
        `${person} is ${disqualified ? "" : "not "}disqualified in the item` +
        (replacedBy === undefined ? "." : `; ${replacedBy} takes the place.`),
      fi:
        `${person} ${disqualified ? "on" : "ei ole"} asiassa esteellinen` +
        (replacedBy === undefined ? "." : `; tilalle tulee ${replacedBy}.`),
    }),
  },
  VoteHeld: { label: { en: "Vote held", fi: "Äänestys" }, sentence: sayVote },
  ElectionHeld: {
    label: { en: "Election held", fi: "Vaali" },
    sentence: ({ method, elected, byLot }) => ({
      en: `Election (${electionMethods[method].en}): elected ${elected.join(", ")}${byLot === true ? ", by lot" : ""}.`,
      fi: `Vaali (${electionMethods[method].fi}): valittiin ${elected.join(", ")}${byLot === true ? ", arvalla" : ""}.`,
    }),
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
  DissentRegistered: {
    label: { en: "Dissent registered", fi: "Eriävä mielipide ilmoitettu" },
    sentence: ({ person, step }) => ({
      en: `${person} registers a dissent (step ${step}).`,
      fi: `${person} ilmoittaa eriävän mielipiteen (vaihe ${step}).`,
    }),
  },
  DissentGroundsFiled: {
    label: { en: "Grounds of a dissent filed", fi: "Eriävän mielipiteen perustelut annettu" },
    sentence: ({ person, grounds }, say) => ({
      en: `Grounds of the dissent of ${person}: ${sayText(grounds, say)}`,
      fi: `Eriävän mielipiteen perustelut (${person}): ${sayText(grounds, say)}`,
    }),
  },
  ItemTabled: {
    label: { en: "Tabled", fi: "Pantu pöydälle" },
    sentence: ({ body, until, mode }, say) => ({
      en: `${say.name(body)} tables the item${mode === undefined ? "" : ` ${modes[mode].en}`}; until: ${say.told(until, say.range)}.`,
      fi: `${say.name(body)} panee asian pöydälle${mode === undefined ? "" : ` ${modes[mode].fi}`}; jatkokäsittely: ${say.told(until, say.range)}.`,
    }),
  },
  ItemPassedOn: {
    label: { en: "Passed on", fi: "Siirretty eteenpäin" },
    sentence: ({ body, to, why = "other" }, say) => ({
      en:
        `${say.name(body)} passes the item on to ` +
        ("body" in to ? say.name(to.body) : `a meeting: ${say.told(to.meetingOn, say.range)}`) +
        `${reasons[why].en}.`,
      fi:
        `${say.name(body)} siirtää asian eteenpäin: ` +
        ("body" in to ? say.name(to.body) : `kokous ${say.told(to.meetingOn, say.range)}`) +
        `${reasons[why].fi}.`,
    }),
  },
  ApprovalWithdrawn: {
    label: { en: "Withdrawn from decision", fi: "Asia peruttu päätöksenteosta" },
    sentence: ({ reason }, say) => ({
      en: `Withdrawn from decision. ${say.text(reason)}`,
      fi: `Asia on peruttu päätöksenteosta. ${say.text(reason)}`,
    }),
  },
  ApprovalLapsed: {
    label: { en: "Lapsed undecided", fi: "Asia rauennut" },
    sentence: ({ cause }, say) => ({
      en: `Lapsed undecided. ${say.text(cause)}`,
      fi: `Asia on rauennut. ${say.text(cause)}`,
    }),
  },
}
