import type { ApprovalCommand } from "../../src/approval/commands.ts"
import type { ApprovalEvent } from "../../src/approval/events.ts"
import { approval } from "../../src/approval/index.ts"
import type { Context } from "../../src/decider.ts"
import { onDay, type LocalDate } from "../../src/date-range.ts"
import type { Mode } from "../../src/judge.ts"
import { specification, type StoryEvent } from "../../src/testing/index.ts"

export const { given } = specification(approval)

const uuid = (n: number): string => `0190c0de-0000-7000-8000-${String(n).padStart(12, "0")}`

export const strategy = uuid(1)
export const text = uuid(2)
export const annex = uuid(3)
export const board = uuid(4)
export const council = uuid(5)
export const committee = uuid(6)
export const basicServices = uuid(11)

export const basis = uuid(21)
export const counter = uuid(22)
export const aVote = uuid(23)

type Event<Type extends ApprovalEvent["type"]> = StoryEvent<Extract<ApprovalEvent, { type: Type }>>
type Command<Type extends ApprovalCommand["type"]> = Extract<ApprovalCommand, { type: Type }>

export type Story = readonly StoryEvent<ApprovalEvent>[]

/** A command of the approval, and an event of it. */
export const does = <Type extends ApprovalCommand["type"]>(type: Type, data: Command<Type>["data"]) =>
  ({ type, data }) as Command<Type>
export const did = <Type extends ApprovalEvent["type"]>(
  type: Type,
  data: Extract<ApprovalEvent, { type: Type }>["data"],
  day: LocalDate = councilDay,
) => ({ type, data, on: onDay(day) }) as Event<Type>

export const imported: Mode = { kind: "import" }
export const boardDay: LocalDate = "2023-01-23"
export const councilDay: LocalDate = "2023-02-06"
export const on = (today: LocalDate): Partial<Context> => ({ today })

const digests = { a: "a".repeat(64), b: "b".repeat(64) }
export const version = (number: number, digest?: keyof typeof digests, document = text) => ({
  document,
  number,
  sha256: digest === undefined ? ({ untold: "not stated" } as const) : digests[digest],
})

export const open: Command<"OpenApproval"> = {
  type: "OpenApproval",
  data: {
    matter: { kind: "adoption", programme: strategy, documents: [text] },
    versions: [version(3, "a")],
  },
}
export const opened: Event<"ApprovalOpened"> = {
  type: "ApprovalOpened",
  data: open.data,
  on: onDay("2023-01-16"),
}

export const place = (
  more: Partial<Command<"PlaceItemOnAgenda">["data"]> = {},
): Command<"PlaceItemOnAgenda"> => ({
  type: "PlaceItemOnAgenda",
  data: { step: 2, body: council, role: "decision", meetingOn: onDay(councilDay), ...more },
})
export const placed = (
  more: Partial<Command<"PlaceItemOnAgenda">["data"]> = {},
): Event<"ItemPlacedOnAgenda"> => ({
  type: "ItemPlacedOnAgenda",
  data: place(more).data,
  on: onDay("2023-01-17"),
})
export const onBoardAgenda = placed({
  step: 1,
  body: board,
  role: "proposal",
  meetingOn: onDay(boardDay),
})

export const decide = (more: Partial<Command<"MakeDecision">["data"]> = {}): Command<"MakeDecision"> => ({
  type: "MakeDecision",
  data: {
    step: 2,
    body: council,
    resolution: { outcome: "approved_as_proposed", mode: "unanimous" },
    authoritative: true,
    ...more,
  },
})
export const decided = (more: Partial<Command<"MakeDecision">["data"]> = {}): Event<"DecisionMade"> => ({
  type: "DecisionMade",
  data: decide(more).data,
  on: onDay(councilDay),
})
export const boardDecided: Event<"DecisionMade"> = {
  ...decided({ step: 1, body: board, authoritative: false }),
  on: onDay(boardDay),
}

export const direct: Command<"AdoptAccompanyingDirection"> = {
  type: "AdoptAccompanyingDirection",
  data: {
    direction: basicServices,
    text: { fi: "Peruspalveluja vahvistetaan." },
    to: { programme: strategy },
    exhaustive: false,
  },
}
export const directed: Event<"AccompanyingDirectionAdopted"> = {
  type: "AccompanyingDirectionAdopted",
  data: direct.data,
  on: onDay(councilDay),
}

export const sendBack: Command<"ReturnItem"> = {
  type: "ReturnItem",
  data: {
    step: 1,
    body: board,
    instruction: { fi: "Valmistelussa on esitettävä kustannusarvio." },
    to: committee,
  },
}
export const sentBack: Event<"ItemReturned"> = {
  type: "ItemReturned",
  data: sendBack.data,
  on: onDay(boardDay),
}
