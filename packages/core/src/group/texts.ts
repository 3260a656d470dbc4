import { notEntitled } from "../common-texts.ts"
import { sayFrom, sayPeriod } from "../office-words.ts"
import {
  describeBy,
  explainBy,
  labelsOf,
  type Explanations,
  type Say,
  type Sentences,
  type Words,
} from "../say.ts"
import type { GroupEvent } from "./events.ts"
import type { GroupRejection } from "./rejections.ts"
import {
  deputyRules,
  endings,
  groupRoles,
  kinds,
  legalStatuses,
  sayHolderOf,
  sayNominator,
  sayRule,
  saySeated,
  sayServes,
  saySitter,
  sayVote,
  vacatings,
} from "./words.ts"

const appointed =
  (en: string, fi: string) =>
  ({ who, from, to }: Data<"MemberAppointed">, say: Say): Words => {
    const name = saySeated(who, say)
    const period = sayPeriod(from, to, say)
    return { en: `Appointed ${en}: ${name.en}${period}.`, fi: `Nimetään ${fi}: ${name.fi}${period}.` }
  }

type Data<Type extends GroupEvent["type"]> = Extract<GroupEvent, { type: Type }>["data"]

const sentences: Sentences<GroupEvent> = {
  GroupEstablished: {
    label: { en: "Group established", fi: "Ryhmä asetettu" },
    sentence: ({ kind, name, legalStatus, appointedBy, serves }, say) => {
      const by = say.told(appointedBy, say.name)
      const statusEn = say.told(legalStatus, (one) => legalStatuses[one].en)
      const statusFi = say.told(legalStatus, (one) => legalStatuses[one].fi)
      const { en, fi } = sayServes(serves, say)
      return {
        en: `${say.text(name)}, a ${kinds[kind].en}, is set up for ${en}; appointed by: ${by}; legal status: ${statusEn}.`,
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
        en: `${say.text(name)}, a ${kinds[kind].en} set up earlier, continues for ${en}; its origin: ${from}.`,
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
    sentence: ({ rule, groupRole, voting, deputies, elector }, say) => {
      const { en, fi } = sayRule(rule, say)
      const vote = sayVote(voting)
      const deputy = deputies === undefined ? undefined : deputyRules[deputies]
      const by = elector === undefined ? undefined : say.name(elector)
      return {
        en:
          `Seat (${groupRoles[groupRole].en}${vote.en}): ${en}` +
          (deputy === undefined ? "" : `; ${deputy.en}`) +
          (by === undefined ? "." : `; chosen by ${by}.`),
        fi:
          `Paikka (${groupRoles[groupRole].fi}${vote.fi}): ${fi}` +
          (deputy === undefined ? "" : `; ${deputy.fi}`) +
          (by === undefined ? "." : `; valitsija ${by}.`),
      }
    },
  },
  SeatAbolished: {
    label: { en: "Seat abolished", fi: "Paikka lakkautettu" },
    sentence: ({ seat }, say) => ({
      en: `The seat ${say.name(seat)} is abolished.`,
      fi: `Paikka ${say.name(seat)} lakkautetaan.`,
    }),
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
  NominationRequested: {
    label: { en: "Nomination requested", fi: "Nimeämispyyntö lähetetty" },
    sentence: ({ to, seats, atLeast, dueBy, conditions }, say) => {
      const whom = sayNominator(to, say)
      const number = say.told(seats, String)
      const wanted = conditions === undefined ? "" : `; ${say.text(conditions)}`
      return {
        en: `${whom} is asked to name members; seats: ${atLeast === true ? "at least " : ""}${number}${dueBy === undefined ? "" : `; by ${say.day(dueBy)}`}${wanted}.`,
        fi: `Nimeämispyyntö: ${whom}; paikkoja: ${atLeast === true ? "vähintään " : ""}${number}${dueBy === undefined ? "" : `; viimeistään ${say.day(dueBy)}`}${wanted}.`,
      }
    },
  },
  NominationReceived: {
    label: { en: "Nomination received", fi: "Nimeäminen saatu" },
    sentence: ({ nominees }, say) => {
      const who = "office" in nominees ? sayHolderOf(nominees.office, say) : undefined
      const names = "persons" in nominees ? nominees.persons.map(say.name).join(", ") : ""
      return { en: `Named: ${who?.en ?? names}.`, fi: `Nimetty: ${who?.fi ?? names}.` }
    },
  },
  NominationDeclined: {
    label: { en: "Nomination declined", fi: "Nimeämisestä pidättäydytty" },
    sentence: ({ request }, say) => ({
      en: `Nobody is named in answer to the request ${say.name(request)}.`,
      fi: `Pyyntöön ${say.name(request)} ei nimetä ketään.`,
    }),
  },
  MemberAppointed: {
    label: { en: "Member appointed", fi: "Jäsen nimetty" },
    sentence: appointed("a member", "jäseneksi"),
  },
  DeputyAppointed: {
    label: { en: "Deputy appointed", fi: "Varajäsen nimetty" },
    sentence: appointed("a deputy", "varajäseneksi"),
  },
  ChairAppointed: {
    label: { en: "Chair appointed", fi: "Puheenjohtajisto nimetty" },
    sentence: ({ seat, role }, say) => ({
      en: `Whoever sits on the seat ${say.name(seat)} is ${groupRoles[role].en}.`,
      fi: `Paikan ${say.name(seat)} haltija on ${groupRoles[role].fi}.`,
    }),
  },
  ResignationSubmitted: {
    label: { en: "Resignation submitted", fi: "Eroa pyydetty" },
    sentence: ({ seat, person }, say) => {
      const who = saySitter(seat, person, say)
      return { en: `Resignation is asked for: ${who.en}.`, fi: `Eroa pyydetään: ${who.fi}.` }
    },
  },
  ResignationGranted: {
    label: { en: "Resignation granted", fi: "Ero myönnetty" },
    sentence: ({ seat, person, effectiveFrom }, say) => {
      const [who, from] = [saySitter(seat, person, say), sayFrom(effectiveFrom, say)]
      return {
        en: `Resignation is granted${from.en}: ${who.en}.`,
        fi: `Ero myönnetään${from.fi}: ${who.fi}.`,
      }
    },
  },
  EligibilityLost: {
    label: { en: "Eligibility lost", fi: "Vaalikelpoisuus menetetty" },
    sentence: ({ seat, person, effectiveFrom }, say) => {
      const [who, from] = [saySitter(seat, person, say), sayFrom(effectiveFrom, say)]
      return {
        en: `Eligibility is lost${from.en}: ${who.en}.`,
        fi: `Vaalikelpoisuus on menetetty${from.fi}: ${who.fi}.`,
      }
    },
  },
  SeatVacated: {
    label: { en: "Seat vacated", fi: "Paikka vapautunut" },
    sentence: ({ seat, person, cause, effectiveFrom }, say) => {
      const [who, from] = [saySitter(seat, person, say), sayFrom(effectiveFrom, say)]
      return {
        en: `A place is empty${from.en}: ${who.en}; ${vacatings[cause].en}.`,
        fi: `Paikka on vapaana${from.fi}: ${who.fi}; ${vacatings[cause].fi}.`,
      }
    },
  },
  MemberReplaced: {
    label: { en: "Member replaced", fi: "Jäsen vaihtunut kesken toimikauden" },
    sentence: ({ seat, out, in: successor, effectiveFrom, proposedOn }, say) => {
      const [who, from] = [saySeated(successor, say), sayFrom(effectiveFrom, say)]
      const gone = saySitter(seat, out, say)
      const proposed = proposedOn === undefined ? undefined : say.day(proposedOn)
      return {
        en:
          `For the rest of the term${from.en}: ${who.en}, in the place of ${gone.en}` +
          (proposed === undefined ? "." : `; proposed on ${proposed}.`),
        fi:
          `Jäljellä olevaksi toimikaudeksi${from.fi} valitaan ${who.fi}; edeltäjä: ${gone.fi}` +
          (proposed === undefined ? "." : `; esitetty ${proposed}.`),
      }
    },
  },
  MembersDismissed: {
    label: { en: "Members dismissed", fi: "Jäsenet erotettu" },
    sentence: ({ seats, effectiveFrom }, say) => {
      const from = sayFrom(effectiveFrom, say)
      const which = seats === "all" ? undefined : seats.map(say.name).join(", ")
      return {
        en: `The members are dismissed${from.en}: ${which ?? "all of them"}.`,
        fi: `Jäsenet erotetaan${from.fi}: ${which ?? "kaikki"}.`,
      }
    },
  },
  AppointmentAnnulled: {
    label: { en: "Appointment annulled", fi: "Valinta kumottu" },
    sentence: ({ seat, person, ruling, effectiveFrom }, say) => {
      const [who, from] = [saySitter(seat, person, say), sayFrom(effectiveFrom, say)]
      return {
        en: `The appointment is annulled${from.en}: ${who.en}; ${ruling}.`,
        fi: `Valinta kumotaan${from.fi}: ${who.fi}; ${ruling}.`,
      }
    },
  },
  SubGroupReassigned: {
    label: { en: "Sub-group reassigned", fi: "Alatyöryhmä siirretty" },
    sentence: ({ parent }, say) => ({
      en: `The group goes on under ${say.name(parent)}.`,
      fi: `Ryhmä jatkaa toisen ryhmän alaisena: ${say.name(parent)}.`,
    }),
  },
  GroupConstituted: {
    label: { en: "Group constituted", fi: "Ryhmä järjestäytynyt" },
    sentence: () => ({ en: "The group begins its work.", fi: "Ryhmä järjestäytyy ja aloittaa työnsä." }),
  },
  GroupEnded: {
    label: { en: "Group ended", fi: "Ryhmän työ päättynyt" },
    sentence: ({ cause }) => ({
      en: `The group ends: ${endings[cause].en}.`,
      fi: `Ryhmän työ päättyy: ${endings[cause].fi}.`,
    }),
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
    status === "continued"
      ? {
          en: "The group is recorded already, as one that continues.",
          fi: "Ryhmä on jo kirjattu toimintaansa jatkavaksi.",
        }
      : { en: "The group has been set up already.", fi: "Ryhmä on jo asetettu." },
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
  GroupHasEnded: () => ({ en: "The group has ended.", fi: "Ryhmän työ on päättynyt." }),
  GroupWithoutChair: () => ({
    en: "A group begins its work when it has a chair.",
    fi: "Ryhmä järjestäytyy, kun sillä on puheenjohtaja.",
  }),
  CompositionStillDeferred: () => ({
    en: "The composition has been left for later, and is not decided yet.",
    fi: "Kokoonpanosta on jätetty päättämättä, eikä siitä ole vielä päätetty.",
  }),
  SeatUnknown: ({ seat }) => ({
    en: `The group has no seat ${seat}.`,
    fi: `Ryhmällä ei ole paikkaa ${seat}.`,
  }),
  SeatFilledByRule: () => ({
    en: "Who sits there follows from the seat's rule: nobody is appointed or replaced.",
    fi: "Paikan haltija määräytyy säännöstä: siihen ei nimetä eikä vaihdeta ketään.",
  }),
  SeatTaken: ({ places }) => ({
    en: `All places are taken (${places}).`,
    fi: `Paikat on täytetty (${places}).`,
  }),
  SeatWithoutDeputies: () => ({
    en: "The seat has no deputies.",
    fi: "Paikalla ei ole varajäseniä.",
  }),
  SeatNotHeld: () => ({
    en: "Nobody is recorded on that seat who could leave it.",
    fi: "Paikalle ei ole kirjattu ketään, joka voisi siitä luopua.",
  }),
  MemberUnclear: ({ persons }) => ({
    en: `Several sit on that seat; say which of them is meant: ${persons.join(", ")}.`,
    fi: `Paikalla on useita; kerro, ketä tarkoitetaan: ${persons.join(", ")}.`,
  }),
  NothingLeftOfTerm: () => ({
    en: "The term is over: appoint a member for a new one.",
    fi: "Toimikausi on päättynyt: nimeä jäsen uudeksi toimikaudeksi.",
  }),
  NominationAlreadyRequested: () => ({
    en: "The request is recorded already.",
    fi: "Nimeämispyyntö on jo kirjattu.",
  }),
  NominationNotRequested: ({ request }) => ({
    en: `There is no request ${request} that this could answer.`,
    fi: `Nimeämispyyntöä ${request}, johon tämä vastaisi, ei ole kirjattu.`,
  }),
  TooManyNominees: ({ named, seats }) => ({
    en: `${named} are named for ${seats} seats.`,
    fi: `Nimettyjä on ${named}, paikkoja ${seats}.`,
  }),
}

export const explain = explainBy(explanations)
export const describe = describeBy(sentences)
export const labels = labelsOf(sentences)
