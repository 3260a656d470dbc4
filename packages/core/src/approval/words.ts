import type { MeetingMode } from "../meeting/electronic-procedure.ts"
import type { DecisionMode, Outcome, Resolution } from "../meeting/resolution.ts"
import type { Vote } from "../meeting/vote.ts"
import type { Words } from "../say.ts"
import type { ApprovalEvent } from "./events.ts"
import type { Matter, Role } from "./terms.ts"

export const kinds: Readonly<Record<Matter["kind"], Words>> = {
  adoption: { en: "adoption", fi: "hyväksyminen" },
  amendment: { en: "amendment", fi: "muuttaminen" },
  mandate: { en: "mandate", fi: "laatimisesta päättäminen" },
  launch: { en: "launch", fi: "käynnistäminen" },
  appointment: { en: "appointment", fi: "nimeäminen" },
  election: { en: "election", fi: "vaali" },
  dismissal: { en: "dismissal", fi: "erottaminen" },
  extension_of_period: { en: "extension of the period", fi: "kauden jatkaminen" },
  revocation: { en: "revocation", fi: "kumoaminen" },
  report: { en: "report", fi: "raportti" },
  other: { en: "other matter", fi: "muu asia" },
}

export const roles: Readonly<Record<Role, Words>> = {
  preparatory: { en: "preparatory handling", fi: "valmisteleva käsittely" },
  proposal: { en: "proposal to the deciding body", fi: "esitys päättävälle toimielimelle" },
  statement: { en: "statement", fi: "lausunto" },
  decision: { en: "decision", fi: "päätös" },
  information: { en: "information", fi: "tiedoksi" },
}

export const outcomes: Readonly<Record<Outcome, Words>> = {
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

export const modes: Readonly<Record<DecisionMode, Words>> = {
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

export const amenders: Readonly<Record<NonNullable<Resolution["amendedBy"]>, Words>> = {
  presenter: { en: " (altered by the presenter)", fi: " (esittelijän muuttama esitys)" },
  body: { en: " (altered by the body)", fi: " (toimielimen muuttama esitys)" },
}

export const meetings: Readonly<Record<MeetingMode, Words>> = {
  ordinary: { en: "", fi: "" },
  remote: { en: "; remote meeting", fi: "; sähköinen kokous" },
  electronic_procedure: {
    en: "; electronic decision-making procedure",
    fi: "; sähköinen päätöksentekomenettely",
  },
}

export const motions: Readonly<Record<Extract<Vote["on"], { procedural: string }>["procedural"], Words>> = {
  table: { en: "tabling the item", fi: "asian pöydällepano" },
  return: { en: "returning the item to preparation", fi: "asian palauttaminen valmisteluun" },
  take_up: { en: "taking the item up", fi: "asian ottaminen käsiteltäväksi" },
  other: { en: "the procedure", fi: "käsittelyjärjestys" },
}

export const methods: Readonly<Record<Vote["method"], Words>> = {
  roll_call: { en: "roll call", fi: "nimenhuuto" },
  electronic: { en: "electronic", fi: "koneäänestys" },
  show: { en: "show of hands", fi: "kädennosto" },
  ballot: { en: "ballot", fi: "lippuäänestys" },
}

export const electionMethods: Readonly<Record<"majority" | "proportional", Words>> = {
  majority: { en: "by majority", fi: "enemmistövaali" },
  proportional: { en: "proportional", fi: "suhteellinen vaali" },
}

type PassedOn = Extract<ApprovalEvent, { type: "ItemPassedOn" }>["data"]

export const reasons: Readonly<Record<NonNullable<PassedOn["why"]>, Words>> = {
  silent_member: { en: " (a member took no position)", fi: " (jäsen ei ilmaissut kantaansa)" },
  meeting_demanded: { en: " (a member demanded a meeting)", fi: " (jäsen vaati asiaa kokoukseen)" },
  other: { en: "", fi: "" },
}
