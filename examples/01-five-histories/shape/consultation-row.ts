import { z } from "zod"
import { count, day, days, id, mark, named, number, text, told } from "./value.ts"

const deadline = told(
  z.strictObject({
    lastDay: day,
    at: z.string().optional().describe("a time on the last day, where it ends before the day does"),
    endsBefore: z.string().describe("the first instant that is too late, in UTC"),
  }),
)

const comments = z.union([z.array(id), z.strictObject({ imported: z.union([z.literal("all"), count]) })])

export const carriedForward = z.strictObject({
  comments: comments.describe("the comments, or how many of those that came in as a number"),
  to: z.union([named, z.strictObject({ next: text })]),
  mark: mark.optional(),
})

export const consultationRow = z
  .strictObject({
    id,
    programmes: z.array(id).describe("the programmes it serves"),
    kind: z.enum([
      "open_comment",
      "statement_request",
      "statutory_statement",
      "negotiation",
      "staff_cooperation",
      "influence_body",
      "event",
      "survey",
    ]),
    title: text.optional(),
    mark: mark.optional(),
    status: z
      .enum(["open", "ended", "concluded", "cancelled", "end not stated"])
      .describe("ended: comments can no longer be given, and it is not concluded yet"),
    openedOn: days,
    deadline,
    firstDeadline: deadline.optional().describe("the deadline it was opened with, where it was moved"),
    deadlineMark: mark.optional(),
    extensions: number,
    reopenings: number,
    closesInDays: told(z.int()).describe("days until the deadline; negative when it has passed"),
    received: told(count),
    receivedMark: mark.optional(),
    late: told(number),
    lateUnruled: number,
    unanswered: told(count),
    unansweredMark: mark.optional(),
    withdrawn: number,
    duplicates: number,
    moderated: number.describe("hidden, for whatever reason"),
    statements: z
      .array(
        z.strictObject({
          body: named,
          statutory: z.string().optional().describe("the provision that asks for the statement"),
          deadline,
          hasMoreTime: z.boolean(),
          status: z.enum(["received", "no response", "awaited", "missing"]),
        }),
      )
      .describe("who was asked for a statement, each with what came of it"),
    negotiations: z.array(
      z.strictObject({
        counterparty: named,
        status: z.enum(["offered", "held", "declined", "not used"]),
      }),
    ),
    materialChanges: z
      .array(days)
      .describe("when material was put in the place of other material while comments could be given"),
    forwarded: z.array(z.strictObject({ to: text, on: days, mark: mark.optional() })),
    carriedForward: z.array(carriedForward).describe("what was kept for a later round, and for which"),
    summaries: number.describe("summaries that are published"),
    summaryMark: mark.optional(),
    counters: z
      .array(z.strictObject({ name: z.string(), value: number, on: days, mark: mark.optional() }))
      .describe("what counters of platforms showed: observations that count for nothing"),
    municipalities: z.array(z.string()).describe("in the order of the source"),
    concludedOn: days.optional(),
    concludedMark: mark.optional(),
    daysToConclusion: z.int().optional().describe("days from the last day for comments to the conclusion"),
  })
  .meta({ id: "consultation", description: "A consultation, as the steering group sees it." })
