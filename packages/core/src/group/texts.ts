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
import type { Told } from "../told.ts"
import type { GroupEvent } from "./events.ts"
import type { GroupRejection } from "./rejections.ts"
import type { GroupKind, GroupRole, LegalStatus, OfficeRole, SeatRule, Serves } from "./terms.ts"

const kinds: Readonly<Record<GroupKind, Words>> = {
  steering: { en: "a steering group", fi: "ohjausryhmä" },
  follow_up: { en: "a follow-up group", fi: "seurantaryhmä" },
  working: { en: "a working group", fi: "työryhmä" },
  sub_group: { en: "a sub-group", fi: "alatyöryhmä" },
  toimikunta: { en: "a commission", fi: "toimikunta" },
}

const legalStatuses: Readonly<Record<LegalStatus, Words>> = {
  statutory_body: { en: "statutory body", fi: "lakisääteinen toimielin" },
  toimikunta: { en: "commission", fi: "toimikunta" },
  working_group: { en: "working group", fi: "työryhmä" },
}

const groupRoles: Readonly<Record<GroupRole, Words>> = {
  chair: { en: "chair", fi: "puheenjohtaja" },
  vice_chair: { en: "vice chair", fi: "varapuheenjohtaja" },
  member: { en: "member", fi: "jäsen" },
  expert: { en: "expert", fi: "asiantuntija" },
  secretary: { en: "secretary", fi: "sihteeri" },
}

const offices: Readonly<Record<Extract<OfficeRole, string>, Words>> = {
  chair: { en: "chair", fi: "puheenjohtaja" },
  director: { en: "director", fi: "johtaja" },
}

const sayOffice = (role: OfficeRole, say: Say): Words =>
  typeof role === "string" ? offices[role] : { en: say.text(role), fi: say.text(role) }

const sayServes = (serves: Serves, say: Say): Words => {
  if (serves === "authority") return { en: "the whole authority", fi: "koko viranomainen" }
  return "portfolio" in serves
    ? {
        en: `the portfolio ${say.name(serves.portfolio)}`,
        fi: `ohjelmakokonaisuus ${say.name(serves.portfolio)}`,
      }
    : { en: `the programme ${say.name(serves.programme)}`, fi: `ohjelma ${say.name(serves.programme)}` }
}

const sayCount = (count: Told<number>, say: Say): Words => {
  const number = say.told(count, String)
  return { en: `number: ${number}`, fi: `määrä: ${number}` }
}

const sayRule = (rule: SeatRule, say: Say): Words => {
  switch (rule.by) {
    case "office": {
      const { en, fi } = sayOffice(rule.role, say)
      return { en: `${say.name(rule.body)}, ${en}`, fi: `${say.name(rule.body)}, ${fi}` }
    }
    case "office_of_each": {
      const portfolio = say.name(rule.of.preparersOf)
      return {
        en: `the chair of each body that prepares a programme of ${portfolio}`,
        fi: `ohjelmia valmistelevien toimielinten puheenjohtajat (${portfolio})`,
      }
    }
    case "office_of_group":
      return { en: `${say.text(rule.name)}, chair`, fi: `${say.text(rule.name)}, puheenjohtaja` }
    case "from_body": {
      const { en, fi } = sayCount(rule.count, say)
      return {
        en: `${say.name(rule.body)}, representatives; ${en}`,
        fi: `${say.name(rule.body)}, edustajat; ${fi}`,
      }
    }
    case "whole_body":
      return { en: `${say.name(rule.body)}, all of it`, fi: `${say.name(rule.body)} kokonaisuudessaan` }
    case "nominated": {
      const { nominator, count } = rule
      const who = "body" in nominator ? say.name(nominator.body) : say.text(nominator.category)
      const { en, fi } = sayCount(count, say)
      return { en: `nominated by ${who}; ${en}`, fi: `nimeäjänä ${who}; ${fi}` }
    }
    case "invited": {
      const { en, fi } = sayCount(rule.count, say)
      return {
        en: `by invitation, ${say.text(rule.category)}; ${en}`,
        fi: `kutsuttuna ${say.text(rule.category)}; ${fi}`,
      }
    }
    case "person":
      return { en: `${say.name(rule.person)}, in person`, fi: `${say.name(rule.person)}, henkilönä nimetty` }
  }
}

const sayVote = (voting: boolean | undefined): Words => {
  if (voting === undefined) return { en: "", fi: "" }
  return voting
    ? { en: ", with a vote", fi: ", äänioikeutettu" }
    : { en: ", without a vote", fi: ", ei äänioikeutta" }
}

const sentences: Sentences<GroupEvent> = {
  GroupEstablished: {
    label: { en: "Group established", fi: "Ryhmä asetettu" },
    sentence: ({ kind, name, legalStatus, appointedBy, serves }, say) => {
      const by = say.told(appointedBy, say.name)
      const statusEn = say.told(legalStatus, (one) => legalStatuses[one].en)
      const statusFi = say.told(legalStatus, (one) => legalStatuses[one].fi)
      const { en, fi } = sayServes(serves, say)
      return {
        en: `${say.text(name)}, ${kinds[kind].en}, is set up for ${en}; appointed by: ${by}; legal status: ${statusEn}.`,
        fi: `Asetetaan ${kinds[kind].fi}: ${say.text(name)}. Kohde: ${fi}. Asettaja: ${by}. Oikeudellinen asema: ${statusFi}.`,
      }
    },
  },
  GroupContinued: {
    label: { en: "Group continued", fi: "Ryhmä jatkaa toimintaansa" },
    sentence: ({ kind, name, serves, origin }, say) => {
      const { en, fi } = sayServes(serves, say)
      const from = say.told(origin, say.text)
      return {
        en: `${say.text(name)}, ${kinds[kind].en} set up earlier, continues for ${en}; its origin: ${from}.`,
        fi: `Toimintaansa jatkaa aiemmin perustettu ${kinds[kind].fi}: ${say.text(name)}. Kohde: ${fi}. Alkuperä: ${from}.`,
      }
    },
  },
  MandateSet: {
    label: { en: "Tasks decided", fi: "Tehtävistä päätetty" },
    sentence: ({ tasks, revised }, say) => {
      const told = say.told(tasks, say.text)
      return revised === true
        ? { en: `The group's tasks are revised: ${told}.`, fi: `Ryhmän tehtäviä tarkistetaan: ${told}.` }
        : { en: `The group's tasks are decided: ${told}.`, fi: `Ryhmän tehtävistä päätetään: ${told}.` }
    },
  },
  SeatDefined: {
    label: { en: "Seat defined", fi: "Paikka määritelty" },
    sentence: ({ rule, groupRole, voting }, say) => {
      const { en, fi } = sayRule(rule, say)
      const vote = sayVote(voting)
      return {
        en: `Seat (${groupRoles[groupRole].en}${vote.en}): ${en}.`,
        fi: `Paikka (${groupRoles[groupRole].fi}${vote.fi}): ${fi}.`,
      }
    },
  },
  CompositionDeferred: {
    label: { en: "Composition deferred", fi: "Kokoonpanosta päätetään myöhemmin" },
    sentence: ({ until }, say) => {
      const when = say.told(until, say.range)
      return {
        en: `The composition is decided later; when: ${when}.`,
        fi: `Kokoonpanosta päätetään myöhemmin; ajankohta: ${when}.`,
      }
    },
  },
  CompositionRevised: {
    label: { en: "Composition revised", fi: "Kokoonpanoa tarkistettu" },
    sentence: ({ details }, say) => {
      const told = say.told(details, say.text)
      return { en: `The composition is revised: ${told}.`, fi: `Kokoonpanoa tarkistetaan: ${told}.` }
    },
  },
  NominationRequestPlanned: {
    label: { en: "Nomination request planned", fi: "Nimeämispyyntö suunniteltu" },
    sentence: ({ addressees, seats, sendBy }, say) => {
      const whom = addressees.map(say.text).join(", ")
      const number = say.told(seats, String)
      return {
        en: `A nomination request is to be sent (${say.range(sendBy)}) to: ${whom}; seats: ${number}.`,
        fi: `Nimeämispyyntö on määrä lähettää (${say.range(sendBy)}): ${whom}; paikkoja: ${number}.`,
      }
    },
  },
  ExpertInvitationAuthorised: {
    label: { en: "Inviting experts authorised", fi: "Asiantuntijoiden kutsumisesta päätetty" },
    sentence: ({ category }, say) => {
      const whom = say.told(category, say.text)
      return {
        en: `Experts may be invited to the group's work: ${whom}.`,
        fi: `Ryhmän työhön voidaan kutsua asiantuntijoita: ${whom}.`,
      }
    },
  },
}

const explanations: Explanations<GroupRejection> = {
  CapacityNotEntitled: notEntitled,
  GroupNotEstablished: () => ({
    en: "The group has been neither set up nor continued.",
    fi: "Ryhmää ei ole asetettu eikä kirjattu toimintaansa jatkavaksi.",
  }),
  GroupAlreadyEstablished: ({ status }) =>
    status === "established"
      ? { en: "The group has been set up already.", fi: "Ryhmä on jo asetettu." }
      : {
          en: "The group is recorded already, as one that continues.",
          fi: "Ryhmä on jo kirjattu toimintaansa jatkavaksi.",
        },
  AuthorityMissing: () => ({
    en: "State the decision by which the group is set up or continues, or why none can be named.",
    fi: "Kerro päätös, jolla ryhmä asetetaan tai jatkaa toimintaansa, tai syy, miksi päätöstä ei voi nimetä.",
  }),
  SeatAlreadyDefined: () => ({
    en: "The seat has a rule already, and a seat has only one.",
    fi: "Paikan täyttäminen on jo määritelty, ja se määritellään paikalle vain kerran.",
  }),
  ChairAlreadyDefined: () => ({
    en: "The group has a seat for its chair already.",
    fi: "Ryhmällä on jo puheenjohtajan paikka.",
  }),
  ExpertWithVote: () => ({
    en: "An expert takes part without a vote.",
    fi: "Asiantuntijalla ei ole äänioikeutta.",
  }),
}

export const explain = explainBy(explanations)
export const describe = describeBy(sentences)
export const labels = labelsOf(sentences)
