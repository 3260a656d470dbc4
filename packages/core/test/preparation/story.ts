import type { PreparationCommand } from "../../src/preparation/commands.ts"
import type { PreparationEvent } from "../../src/preparation/events.ts"
import { preparation } from "../../src/preparation/index.ts"
import type { Mode } from "../../src/judge.ts"
import { onDay } from "../../src/date-range.ts"
import { specification, type StoryEvent } from "../../src/testing/index.ts"

export const { given } = specification(preparation)

const uuid = (n: number): string => `0190c0de-0000-7000-8000-${String(n).padStart(12, "0")}`

export const participation = uuid(1)
export const plan = uuid(2)
export const annex = uuid(3)
export const council = uuid(4)
export const survey = uuid(11)
export const costs = uuid(12)
export const basicServices = uuid(21)
export const childrenFirst = uuid(22)
export const hearing = uuid(31)
export const ideas = uuid(41)
export const approval = uuid(51)

type Event<Type extends PreparationEvent["type"]> = StoryEvent<Extract<PreparationEvent, { type: Type }>>
type Command<Type extends PreparationCommand["type"]> = Extract<PreparationCommand, { type: Type }>

export const imported: Mode = { kind: "import" }

export const start: Command<"StartPreparation"> = {
  type: "StartPreparation",
  data: {
    programme: participation,
    documents: [plan, annex],
    mandate: { fi: "Laaditaan osallisuusohjelma kaudelle 2024–2026." },
  },
}
export const started: Event<"PreparationStarted"> = {
  type: "PreparationStarted",
  data: start.data,
  on: onDay("2023-03-01"),
}

export const planSurvey: Command<"PlanWorkItem"> = {
  type: "PlanWorkItem",
  data: { item: survey, title: { fi: "Asukaskysely" }, sequence: 1, mandatory: true },
}
export const surveyPlanned: Event<"WorkItemPlanned"> = { type: "WorkItemPlanned", data: planSurvey.data }
export const costsPlanned: Event<"WorkItemPlanned"> = {
  type: "WorkItemPlanned",
  data: { item: costs, title: { fi: "Kustannusarvio" }, mandatory: false },
}
export const completeSurvey: Command<"CompleteWorkItem"> = {
  type: "CompleteWorkItem",
  data: { item: survey },
}
export const surveyCompleted: Event<"WorkItemCompleted"> = {
  type: "WorkItemCompleted",
  data: { item: survey },
  on: onDay("2023-05-12"),
}

export const dropSurvey: Command<"DropWorkItem"> = {
  type: "DropWorkItem",
  data: { item: survey, reason: { fi: "Kysely tehdään myöhemmin." } },
}

export const receive: Command<"ReceiveDirection"> = {
  type: "ReceiveDirection",
  data: {
    direction: basicServices,
    from: council,
    text: { fi: "Peruspalveluja vahvistetaan." },
    binding: true,
  },
}
export const received = (
  more: Partial<Command<"ReceiveDirection">["data"]> = {},
): Event<"DirectionReceived"> => ({ type: "DirectionReceived", data: { ...receive.data, ...more } })
export const address: Command<"AddressDirection"> = {
  type: "AddressDirection",
  data: { direction: basicServices, statement: { fi: "Luku 3 koskee peruspalveluja." } },
}
export const addressed: Event<"DirectionAddressed"> = { type: "DirectionAddressed", data: address.data }
export const decline: Command<"DeclineDirection"> = {
  type: "DeclineDirection",
  data: { direction: basicServices, reason: { fi: "Määrärahaa ei ole." } },
}
export const declined: Event<"DirectionNotFollowed"> = { type: "DirectionNotFollowed", data: decline.data }

export const receiveIdeas: Command<"ReceiveCarriedForwardInput"> = {
  type: "ReceiveCarriedForwardInput",
  data: { input: ideas, fromConsultation: hearing, comments: { imported: 5 } },
}
export const ideasReceived: Event<"CarriedForwardInputReceived"> = {
  type: "CarriedForwardInputReceived",
  data: receiveIdeas.data,
}
export const disposeIdeas: Command<"DisposeCarriedForwardInput"> = {
  type: "DisposeCarriedForwardInput",
  data: { input: ideas, disposition: { outcome: "noted" } },
}
export const ideasDisposed: Event<"CarriedForwardInputDisposed"> = {
  type: "CarriedForwardInputDisposed",
  data: disposeIdeas.data,
}

const digests = { a: "a".repeat(64), b: "b".repeat(64) }
export const draft = (number: number, digest?: keyof typeof digests, document = plan) => ({
  document,
  number,
  sha256: digest === undefined ? ({ untold: "not stated" } as const) : digests[digest],
})
export const register = (version: ReturnType<typeof draft>): Command<"RegisterDraftVersion"> => ({
  type: "RegisterDraftVersion",
  data: { version },
})
export const registered = (version: ReturnType<typeof draft>): Event<"DraftVersionRegistered"> => ({
  type: "DraftVersionRegistered",
  data: { version },
})

export const link: Command<"LinkConsultation"> = {
  type: "LinkConsultation",
  data: { consultation: hearing, mandatory: true },
}
export const linked: Event<"ConsultationLinked"> = { type: "ConsultationLinked", data: link.data }

export const complete = (
  ...versions: readonly ReturnType<typeof draft>[]
): Command<"CompletePreparation"> => ({
  type: "CompletePreparation",
  data: { versions },
})
export const completed = (
  ...versions: readonly ReturnType<typeof draft>[]
): Event<"PreparationCompleted"> => ({
  type: "PreparationCompleted",
  data: { versions },
  on: onDay("2023-06-15"),
})

export const reopen: Command<"ReopenPreparation"> = {
  type: "ReopenPreparation",
  data: { cause: "approval_returned", approval },
}
export const reopened: Event<"PreparationReopened"> = {
  type: "PreparationReopened",
  data: reopen.data,
  on: onDay("2023-09-04"),
}
export const putOnHold: Command<"PutPreparationOnHold"> = {
  type: "PutPreparationOnHold",
  data: { reason: { fi: "Odotetaan valtioneuvoston päätöstä." }, until: { to: "2023-08-31" } },
}
export const onHold: Event<"PreparationPutOnHold"> = { type: "PreparationPutOnHold", data: putOnHold.data }
export const resume: Command<"ResumePreparation"> = { type: "ResumePreparation", data: {} }
export const resumed: Event<"PreparationResumed"> = { type: "PreparationResumed", data: {} }
export const close: Command<"ClosePreparation"> = { type: "ClosePreparation", data: { approval } }
export const closed: Event<"PreparationClosed"> = { type: "PreparationClosed", data: close.data }
export const abandon: Command<"AbandonPreparation"> = {
  type: "AbandonPreparation",
  data: { reason: { fi: "Ohjelma raukesi." } },
}
export const abandoned: Event<"PreparationAbandoned"> = { type: "PreparationAbandoned", data: abandon.data }

export const offer: Command<"OfferToInfluenceBody"> = {
  type: "OfferToInfluenceBody",
  data: { kind: "youth_council" },
}
export const offered: Event<"InfluenceBodyOffered"> = { type: "InfluenceBodyOffered", data: offer.data }
export const notConcerned: Command<"RecordInfluenceBodyNotConcerned"> = {
  type: "RecordInfluenceBodyNotConcerned",
  data: { kind: "youth_council", reason: { fi: "Ei vaikutuksia nuoriin." } },
}
