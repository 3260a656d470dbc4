import { sayOffice } from "../office-words.ts"
import type { BodyOffice } from "../office.ts"
import type { Say, Words } from "../say.ts"
import type { Told } from "../told.ts"
import type { Deputies, GroupRole, Nominator, Seated, SeatRule } from "../seat-rule.ts"
import type { GroupEnding, GroupKind, LegalStatus, Serves, Vacating } from "./terms.ts"

/** What each kind of group is called. */
export const kinds: Readonly<Record<GroupKind, Words>> = {
  steering: { en: "steering group", fi: "ohjausryhmä" },
  follow_up: { en: "follow-up group", fi: "seurantaryhmä" },
  working: { en: "working group", fi: "työryhmä" },
  sub_group: { en: "sub-group", fi: "alatyöryhmä" },
  toimikunta: { en: "commission", fi: "toimikunta" },
}

export const legalStatuses: Readonly<Record<LegalStatus, Words>> = {
  statutory_body: { en: "statutory body", fi: "lakisääteinen toimielin" },
  toimikunta: { en: "commission", fi: "toimikunta" },
  working_group: { en: "working group", fi: "työryhmä" },
}

/** What each part in a group is called. */
export const groupRoles: Readonly<Record<GroupRole, Words>> = {
  chair: { en: "chair", fi: "puheenjohtaja" },
  vice_chair: { en: "vice chair", fi: "varapuheenjohtaja" },
  member: { en: "member", fi: "jäsen" },
  expert: { en: "expert", fi: "asiantuntija" },
  secretary: { en: "secretary", fi: "sihteeri" },
}

export const sayServes = (serves: Serves, say: Say): Words => {
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

export const sayRule = (rule: SeatRule, say: Say): Words => {
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
      const who = sayNominator(rule.nominator, say)
      const { en, fi } = sayCount(rule.count, say)
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

export const sayNominator = (nominator: Nominator, say: Say): string =>
  "body" in nominator ? say.name(nominator.body) : say.text(nominator.category)

export const sayVote = (voting: boolean | undefined): Words => {
  if (voting === undefined) return { en: "", fi: "" }
  return voting
    ? { en: ", with a vote", fi: ", äänioikeutettu" }
    : { en: ", without a vote", fi: ", ei äänioikeutta" }
}

export const deputyRules: Readonly<Record<Deputies, Words>> = {
  personal: { en: "personal deputies", fi: "henkilökohtaiset varajäsenet" },
  general: { en: "general deputies", fi: "yleisvarajäsenet" },
  none: { en: "no deputies", fi: "ei varajäseniä" },
}

export const vacatings: Readonly<Record<Vacating, Words>> = {
  died: { en: "died", fi: "kuolema" },
  withdrawn: { en: "withdrawn by who named them", fi: "nimeäjä perunut nimeämisen" },
}

export const endings: Readonly<Record<GroupEnding, Words>> = {
  term: { en: "its term is over", fi: "toimikausi päättyy" },
  task_completed: { en: "its task is done", fi: "tehtävä on suoritettu" },
  reorganisation: { en: "it is organised otherwise", fi: "organisaatio muuttuu" },
}

export const sayHolderOf = (office: BodyOffice, say: Say): Words => {
  const { en, fi } = sayOffice(office.role, say)
  return { en: `${say.name(office.body)}, ${en}`, fi: `${say.name(office.body)}, ${fi}` }
}

export const saySeated = (who: Seated, say: Say): Words => {
  if ("office" in who) return sayHolderOf(who.office, say)
  return { en: say.name(who.person), fi: say.name(who.person) }
}

/** Who of those on the seat, or whoever sits there. */
export const saySitter = (seat: string, person: string | undefined, say: Say): Words =>
  person === undefined
    ? { en: `seat ${say.name(seat)}`, fi: `paikka ${say.name(seat)}` }
    : { en: say.name(person), fi: say.name(person) }
