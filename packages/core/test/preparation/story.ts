import type { PreparationCommand } from "../../src/preparation/commands.ts"
import type { PreparationEvent } from "../../src/preparation/events.ts"
import { preparation } from "../../src/preparation/index.ts"
import type { Mode } from "../../src/judge.ts"
import { onDay } from "../../src/date-range.ts"
import { specification, type Told } from "../../src/testing/index.ts"

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

type Event<Type extends PreparationEvent["type"]> = Told<Extract<PreparationEvent, { type: Type }>>
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
