import { onDay } from "../../src/date-range.ts"
import type { Context } from "../../src/decider.ts"
import type { Mode } from "../../src/judge.ts"
import type { ProgrammeCommand } from "../../src/programme/commands.ts"
import type { ProgrammeEvent } from "../../src/programme/events.ts"
import { programme } from "../../src/programme/index.ts"
import type { ReadinessReport } from "../../src/readiness-report.ts"
import { specification, type StoryEvent } from "../../src/testing/index.ts"
import type { VersionRef } from "../../src/text-ref.ts"

export const { given } = specification(programme)

type Data<Type extends ProgrammeCommand["type"]> = Extract<ProgrammeCommand, { type: Type }>["data"]
type Event<Type extends ProgrammeEvent["type"]> = StoryEvent<Extract<ProgrammeEvent, { type: Type }>>

const id = (n: number): string => `0190a1b2-0000-7000-8000-${String(n).padStart(12, "0")}`

export const countyStrategy = id(2)
export const council = id(10)
export const board = id(11)
export const socialCommittee = id(12)
export const rescueCommittee = id(13)
export const city = id(21)
export const transportAuthority = id(22)
export const stateCentre = id(23)
export const steeringGroup = id(31)
export const serviceProgramme = id(101)
export const successor = id(102)
export const welfareProgramme = id(103)
export const onCallProgramme = id(104)
export const ambulanceProgramme = id(105)
export const serviceStrategy = id(201)
export const preparednessPlan = id(202)
export const approval = id(301)
export const secondApproval = id(302)

export const importing: Mode = { kind: "import" }
export const byTheCouncil = {
  authority: { body: council, meetingOn: { untold: "not stated" } },
} satisfies Partial<Context>
export const byTheBoard = {
  authority: { body: board, meetingOn: "2023-03-01" },
} satisfies Partial<Context>
export const unnamedDecision = {
  authority: { missing: { fi: "Lähde ei nimeä päätöstä." } },
} satisfies Partial<Context>

export const ruledBetween = { from: "2023-01-26", to: "2023-02-13" } as const
export const released = onDay("2023-03-01")

export const name = { fi: "Palvelujen järjestämisohjelma" }
export const laterName = { fi: "Palvelustrategia" }

export const mandate: Data<"MandateProgramme"> = { name, strategy: countyStrategy, ordering: 1 }
export const mandated: Event<"ProgrammeMandated"> = {
  type: "ProgrammeMandated",
  data: mandate,
  on: ruledBetween,
}
export const registered: Event<"ProgrammeRegistered"> = {
  type: "ProgrammeRegistered",
  data: { name },
  on: onDay("2023-01-26"),
}
export const launched: Event<"ProgrammeLaunched"> = { type: "ProgrammeLaunched", data: {}, on: released }

export const service: Data<"AddDocument"> = {
  document: serviceStrategy,
  kind: "service_strategy",
  title: { fi: "Palvelustrategia" },
  required: true,
}
export const preparedness: Data<"AddDocument"> = {
  document: preparednessPlan,
  kind: "preparedness_plan",
  title: { fi: "Valmiussuunnitelma 24" },
  required: false,
}
export const serviceAdded: Event<"ProgrammeDocumentAdded"> = {
  type: "ProgrammeDocumentAdded",
  data: service,
  on: released,
}
export const preparednessAdded: Event<"ProgrammeDocumentAdded"> = {
  type: "ProgrammeDocumentAdded",
  data: preparedness,
  on: released,
}

export const version = (document: string, number: number): VersionRef => ({
  document,
  number,
  sha256: String(number).repeat(64),
})

export const ready: ReadinessReport = {
  programme: serviceProgramme,
  on: "2024-06-03",
  profile: "fi-hva/2021-611",
  read: [{ stream: `programme-${serviceProgramme}`, revision: 2 }],
  blockers: [],
  warnings: [],
}
export const blocked: ReadinessReport = {
  ...ready,
  blockers: [
    { code: "PREPARATION_NOT_COMPLETE", invariants: ["X-01"], about: [] },
    { code: "COMMENT_UNANSWERED", invariants: ["C-10"], about: [id(601), id(602)] },
  ],
}

export const submission: Data<"SubmitForApproval"> = { approval, versions: [version(serviceStrategy, 3)] }
export const submitted: Event<"ProgrammeSubmittedForApproval"> = {
  type: "ProgrammeSubmittedForApproval",
  data: { ...submission, report: ready },
  on: onDay("2024-06-03"),
}
export const adopted: Event<"ProgrammeDocumentAdopted"> = {
  type: "ProgrammeDocumentAdopted",
  data: { document: serviceStrategy, adopted: version(serviceStrategy, 4), approval },
  on: onDay("2024-06-17"),
}
