import { notEntitled } from "../common-texts.ts"
import { sayEnd, sayFrom, sayPeriod } from "../office-words.ts"
import { describeBy, explainBy, labelsOf, type Explanations, type Sentences } from "../say.ts"
import type { BodyRegisterEvent } from "./events.ts"
import type { BodyRegisterRejection } from "./rejections.ts"
import { dissolutions, ends, kinds, sayRole, sayTasks } from "./words.ts"

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
  BodyRenamed: {
    label: { en: "Body renamed", fi: "Toimielimen nimi muutettu" },
    sentence: ({ body, name, former, effectiveFrom }, say) => {
      const before = former === undefined ? say.name(body) : say.text(former)
      const from = sayFrom(effectiveFrom, say)
      return {
        en: `${before} is now called ${say.text(name)}${from.en}.`,
        fi: `Nimi muuttuu: ${before}, uusi nimi ${say.text(name)}${from.fi}.`,
      }
    },
  },
  BodiesMerged: {
    label: { en: "Bodies merged", fi: "Toimielimet yhdistetty" },
    sentence: ({ inputs, successor, taskMap = [], effectiveFrom }, say) => {
      const merged = inputs.map(say.name).join(", ")
      const from = sayFrom(effectiveFrom, say)
      const tasks = sayTasks(taskMap, say)
      return {
        en: `${merged}: tasks pass to ${say.name(successor)}${from.en}${tasks}.`,
        fi: `${merged}: tehtävät siirtyvät, seuraaja ${say.name(successor)}${from.fi}${tasks}.`,
      }
    },
  },
  BodySplit: {
    label: { en: "Body split", fi: "Toimielin jaettu" },
    sentence: ({ body, successors, taskMap, effectiveFrom }, say) => {
      const into = successors.map(say.name).join(", ")
      const from = sayFrom(effectiveFrom, say)
      const tasks = sayTasks(taskMap, say)
      return {
        en: `${say.name(body)} is split into ${into}${from.en}${tasks}.`,
        fi: `${say.name(body)} jaetaan; seuraajat ${into}${from.fi}${tasks}.`,
      }
    },
  },
  BodyDissolved: {
    label: { en: "Body dissolved", fi: "Toimielin lakkautettu" },
    sentence: ({ body, cause, effectiveFrom }, say) => {
      const from = sayFrom(effectiveFrom, say)
      return {
        en: `${say.name(body)} ceases${from.en}: ${dissolutions[cause].en}.`,
        fi: `${say.name(body)} lakkaa${from.fi}: ${dissolutions[cause].fi}.`,
      }
    },
  },
  TermStarted: {
    label: { en: "Term started", fi: "Toimikausi alkanut" },
    sentence: ({ body, term, from, to }, say) => {
      const period = sayPeriod(from, to, say)
      return {
        en: `${say.name(body)}: the term ${term} starts${period}.`,
        fi: `${say.name(body)}: toimikausi ${term} alkaa${period}.`,
      }
    },
  },
  TermEnded: {
    label: { en: "Term ended", fi: "Toimikausi päättynyt" },
    sentence: ({ body, term, to }, say) => {
      const day = sayEnd(to, say)
      return {
        en: `${say.name(body)}: the term ${term} ends${day.en}.`,
        fi: `${say.name(body)}: toimikausi ${term} päättyy${day.fi}.`,
      }
    },
  },
  OfficeHolderAppointed: {
    label: { en: "Office-holder appointed", fi: "Tehtävään valittu" },
    sentence: ({ body, role, person, from, to, acting }, say) => {
      const { en, fi } = sayRole(role, say)
      const period = sayPeriod(from, to, say)
      return {
        en: `${say.name(body)}, ${en}: ${say.name(person)}${acting === true ? ", acting" : ""}${period}.`,
        fi: `${say.name(body)}, ${fi}: ${say.name(person)}${acting === true ? ", sijaisena" : ""}${period}.`,
      }
    },
  },
  OfficeHolderEnded: {
    label: { en: "Office-holder's time ended", fi: "Tehtävä päättynyt" },
    sentence: ({ body, role, person, to, cause }, say) => {
      const { en, fi } = sayRole(role, say)
      const day = sayEnd(to, say)
      return {
        en: `${say.name(body)}, ${en}: the time of ${say.name(person)} ends${day.en}${cause === undefined ? "" : `: ${ends[cause].en}`}.`,
        fi: `${say.name(body)}, ${fi}: ${say.name(person)}, tehtävä päättyy${day.fi}${cause === undefined ? "" : `: ${ends[cause].fi}`}.`,
      }
    },
  },
  StatutorySizeSet: {
    label: { en: "Number of members set", fi: "Jäsenmäärä vahvistettu" },
    sentence: ({ body, size, from }, say) => {
      const since = sayFrom(from, say)
      return {
        en: `${say.name(body)} has ${size} members${since.en}.`,
        fi: `${say.name(body)}: jäseniä ${size}${since.fi}.`,
      }
    },
  },
  DelegationGranted: {
    label: { en: "Power delegated", fi: "Toimivaltaa siirretty" },
    sentence: ({ from, to, role, matters, depth, effectiveFrom }, say) => {
      const since = sayFrom(effectiveFrom, say)
      const office = role === undefined ? undefined : sayRole(role, say)
      return {
        en: `${say.name(from)} delegates to ${say.name(to)}${office === undefined ? "" : `, ${office.en}`}${since.en}: ${matters.join(", ")} (step ${depth}).`,
        fi: `${say.name(from)} siirtää toimivaltaa: ${say.name(to)}${office === undefined ? "" : `, ${office.fi}`}${since.fi}: ${matters.join(", ")} (porras ${depth}).`,
      }
    },
  },
  DelegationRevoked: {
    label: { en: "Delegation revoked", fi: "Toimivallan siirto peruttu" },
    sentence: ({ delegation, effectiveFrom }, say) => {
      const since = sayFrom(effectiveFrom, say)
      return {
        en: `The delegation ${say.name(delegation)} is revoked${since.en}.`,
        fi: `Toimivallan siirto ${say.name(delegation)} perutaan${since.fi}.`,
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
  BodyNotRegistered: ({ body }) => ({
    en: `The body ${body} is not registered.`,
    fi: `Toimielintä ${body} ei ole kirjattu.`,
  }),
  BodyHasEnded: ({ body }) => ({
    en: `The body ${body} has ceased: what is new goes to its successor.`,
    fi: `Toimielin ${body} on lakannut: uusi osoitetaan sen seuraajalle.`,
  }),
  BodyIsItsOwnSuccessor: ({ body }) => ({
    en: `The body ${body} ceases, and cannot be its own successor.`,
    fi: `Toimielin ${body} lakkaa eikä voi olla oma seuraajansa.`,
  }),
  TaskGoesElsewhere: ({ successor }) => ({
    en: `A task goes to ${successor}, which is not among the successors.`,
    fi: `Tehtävä osoitetaan toimielimelle ${successor}, joka ei ole seuraajien joukossa.`,
  }),
  TermAlreadyStarted: ({ term }) => ({
    en: `The term ${term} of the body is recorded already.`,
    fi: `Toimielimen toimikausi ${term} on jo kirjattu.`,
  }),
  TermNotStarted: ({ term }) => ({
    en: `The body has no term ${term} that could end.`,
    fi: `Toimielimellä ei ole toimikautta ${term}, joka voisi päättyä.`,
  }),
  OfficeHeldAlready: ({ person }) => ({
    en: `${person} holds the office on some of these days.`,
    fi: `Tehtävässä on osan ajasta ${person}.`,
  }),
  OfficeNotHeld: ({ person }) => ({
    en: `${person} is not recorded as the holder of the office.`,
    fi: `Henkilöä ${person} ei ole kirjattu tehtävään.`,
  }),
  DelegationAlreadyGranted: () => ({
    en: "The delegation is recorded already.",
    fi: "Toimivallan siirto on jo kirjattu.",
  }),
  DelegationNotGranted: () => ({
    en: "There is no such delegation that could be revoked.",
    fi: "Peruttavaa toimivallan siirtoa ei ole kirjattu.",
  }),
  DelegationTooDeep: ({ depth, deepest, provision }) => ({
    en: `Power may be delegated ${deepest} steps down; this would be step ${depth} (${provision}).`,
    fi: `Toimivaltaa saa siirtää ${deepest} porrasta; tämä olisi ${depth}. porras (${provision}).`,
  }),
  MatterReserved: ({ matter, provision }) => ({
    en: `${matter} is for the council to decide and cannot be delegated (${provision}).`,
    fi: `${matter} on valtuuston päätettävä eikä toimivaltaa voi siirtää (${provision}).`,
  }),
}

export const explain = explainBy(explanations)
export const describe = describeBy(sentences)
export const labels = labelsOf(sentences)
