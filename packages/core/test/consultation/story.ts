import { consultation } from "../../src/consultation/index.ts"
import type { ConsultationCommand } from "../../src/consultation/commands.ts"
import type { ConsultationEvent } from "../../src/consultation/events.ts"
import type { Context } from "../../src/decider.ts"
import { onDay, type LocalDate } from "../../src/date-range.ts"
import { fixDeadline } from "../../src/calendar.ts"
import { specification, type StoryEvent } from "../../src/testing/index.ts"

export const { given } = specification(consultation)

const uuid = (n: number): string => `0190c0de-0000-7000-8000-${String(n).padStart(12, "0")}`

export const participation = uuid(1)
export const utsjoki = uuid(2)
export const first = uuid(11)
export const second = uuid(12)
export const answerId = uuid(21)
export const inari = uuid(3)
export const samiParliament = uuid(4)
export const request = uuid(31)
export const forwardId = uuid(41)

type EventOfType<Type extends ConsultationEvent["type"]> = Extract<ConsultationEvent, { type: Type }>
type DataOf<Type extends ConsultationCommand["type"]> = Extract<ConsultationCommand, { type: Type }>["data"]

export const deadline = (lastDay: LocalDate) => fixDeadline({ lastDay }, "Europe/Helsinki")

export const terms: Omit<DataOf<"OpenConsultation">, "channelDeadlines"> = {
  kind: "open_comment",
  programmes: [participation],
  channels: ["platform", "email"],
  languages: ["fi", "se"],
  deadline: { lastDay: "2024-06-30" },
  material: [
    { title: { fi: "Osallisuusohjelman luonnos" }, text: { ref: "draft-1", sha256: "a".repeat(64) } },
  ],
}

export const opened: StoryEvent<EventOfType<"ConsultationOpened">> = {
  type: "ConsultationOpened",
  data: { ...terms, deadline: deadline("2024-06-30") },
  on: onDay("2024-06-03"),
}

export const openedUntold: StoryEvent<EventOfType<"ConsultationOpened">> = {
  ...opened,
  data: { ...terms, deadline: { untold: "not stated" } },
  on: { to: "2024-07-31" },
}

export const comment = (
  id: string,
  received: DataOf<"RecordComment">["received"],
  more: Partial<DataOf<"RecordComment">> = {},
): EventOfType<"CommentReceived"> => ({
  type: "CommentReceived",
  data: { comment: id, channel: "platform", received, respondent: { kind: "resident" }, ...more },
})

export const timely = comment(first, "2024-06-30T20:59:59.999Z")
export const late = comment(second, "2024-06-30T21:00:00.000Z")

export const answered = (id: string): EventOfType<"CommentAnswered"> => ({
  type: "CommentAnswered",
  data: {
    comment: id,
    answer: answerId,
    text: { ref: "answer-1", sha256: "b".repeat(64) },
    disposition: { outcome: "noted" },
  },
})

export const withdrawn: EventOfType<"CommentWithdrawn"> = {
  type: "CommentWithdrawn",
  data: { comment: first, reason: { fi: "Annettu erehdyksessä." } },
}
export const forwarded: EventOfType<"CommentForwarded"> = {
  type: "CommentForwarded",
  data: {
    comments: [first, second],
    to: { office: { fi: "Viestintä" } },
    purpose: "for_information",
    forward: forwardId,
  },
}
/** Utsjoki and Inari are asked, and Utsjoki gets time until the end of July. */
export const requested: EventOfType<"StatementRequested"> = {
  type: "StatementRequested",
  data: { request, to: [utsjoki, inari], question: { fi: "Mitä mieltä olette luonnoksesta?" } },
}
export const moreTimeForUtsjoki: EventOfType<"DeadlineExtended"> = {
  type: "DeadlineExtended",
  data: { from: deadline("2024-06-30"), to: deadline("2024-07-31"), scope: { respondents: [utsjoki] } },
}

export const admitted: EventOfType<"LateCommentAdmitted"> = {
  type: "LateCommentAdmitted",
  data: { comment: second },
}
export const summary: EventOfType<"SummaryPublished"> = {
  type: "SummaryPublished",
  data: { text: { fi: "Yhteenveto kommenteista." } },
}
export const concluded: EventOfType<"ConsultationConcluded"> = {
  type: "ConsultationConcluded",
  data: { counts: { received: 0, late: 0, unanswered: 0 } },
}

export const on = (today: LocalDate): Partial<Context> => ({ today })
export const withGrounds = {
  today: "2024-07-10",
  reason: { fi: "Posti myöhästyi." },
  authority: { missing: { fi: "Virkamiehen ratkaisu, ei päätöspöytäkirjaa." } },
} satisfies Partial<Context>

export const conclude: ConsultationCommand = { type: "ConcludeConsultation", data: {} }
