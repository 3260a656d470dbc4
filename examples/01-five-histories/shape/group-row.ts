import { z } from "zod"
import { day, days, id, mark, named, number, text, told } from "./value.ts"

export const heads = z.strictObject({ atLeast: number, exact: z.boolean() })

const sitting = z
  .strictObject({
    seats: number,
    taken: number.describe("seats on which somebody sits"),
    heads: heads.describe("each person once, on however many seats"),
    votes: heads,
    vacancies: z.array(z.strictObject({ seat: id, since: days })),
    holdingOver: number.describe("stay on after their term, until somebody is elected in their place"),
    acting: number,
    onSeveralSeats: number,
  })
  .meta({ id: "sitting", description: "How many sit in a group on the day; never who." })

const role = z.union([z.enum(["chair", "vice_chair", "director"]), text])
const seats = told(z.int().positive())

const rule = z
  .discriminatedUnion("by", [
    z.strictObject({ by: z.literal("office"), body: id, role }),
    z.strictObject({
      by: z.literal("office_of_each"),
      of: z.strictObject({ preparersOf: id }),
      role: z.literal("chair"),
    }),
    z.strictObject({
      by: z.literal("office_of_group"),
      group: told(id),
      name: text,
      role: z.literal("chair"),
    }),
    z.strictObject({ by: z.literal("from_body"), body: id, count: seats }),
    z.strictObject({ by: z.literal("whole_body"), body: id }),
    z.strictObject({
      by: z.literal("nominated"),
      nominator: z.union([z.strictObject({ body: id }), z.strictObject({ category: text })]),
      count: seats,
    }),
    z.strictObject({ by: z.literal("invited"), category: text, count: seats }),
    z.strictObject({ by: z.literal("person") }),
  ])
  .meta({ id: "seatRule", description: "Who takes a seat: an office, a body or a category, never a name." })

export const seat = z.strictObject({
  id,
  rule,
  body: named.optional().describe("the body that the rule names"),
  groupRole: z.enum(["chair", "vice_chair", "member", "expert", "secretary"]),
  voting: z.boolean().optional(),
  mark: mark.optional(),
})

export const groupRow = z
  .strictObject({
    id,
    name: text.optional(),
    kind: z.enum(["steering", "follow_up", "working", "sub_group", "toimikunta"]),
    role: z.enum(["steering", "follow_up"]).optional().describe("its part in the portfolio"),
    roleMark: mark.optional(),
    beginning: z.enum(["established", "continued"]),
    on: days,
    end: z
      .strictObject({
        from: days,
        by: z.enum(["ended", "term", "term_of_appointing_body", "appointing_body_ended", "parent_ended"]),
      })
      .optional()
      .describe("from when it is no more, and why"),
    mark: mark.optional(),
    legalStatus: told(z.enum(["statutory_body", "toimikunta", "working_group"])),
    appointedBy: told(named),
    mandate: told(text).describe("the last task that is told"),
    mandateMark: mark.optional(),
    mandateSince: z
      .strictObject({ tasks: told(text), on: days, revised: z.boolean(), mark: mark.optional() })
      .optional()
      .describe("a later decision on its tasks, of which no details are told"),
    seats: z.array(seat),
    chair: id.optional().describe("the seat that chairs it; absent where nobody tells which"),
    offices: z
      .array(z.strictObject({ office: named.partial(), role, seats: z.array(id) }))
      .describe("offices that bring a member, each once, with the seats it takes"),
    count: z.strictObject({
      byOffice: number.describe("places that offices bring; an office on two seats counts twice"),
      distinctOffices: number,
      openRules: number.describe("rules that fix no number of members"),
      atLeast: number,
      mark: mark.optional().describe("the count rests on one reading of the source"),
    }),
    sitting: told(sitting),
    deferred: z
      .strictObject({ until: told(days), days: told(z.int()), mark: mark.optional() })
      .optional()
      .describe("the composition is decided later; since so many days"),
    compositionDecided: told(z.boolean()),
    nominationRequests: z.array(
      z.strictObject({
        addressees: z.array(text).min(1),
        seats,
        sendBy: days,
        on: days,
        mark: mark.optional(),
      }),
    ),
    nominations: z
      .array(
        z.strictObject({
          to: z.union([z.strictObject({ body: named }), z.strictObject({ category: text })]),
          seats,
          dueBy: day.optional(),
          daysOverdue: z.int().positive().optional(),
          mark: mark.optional(),
        }),
      )
      .describe("requests that were sent, and that nobody has answered"),
    revisions: z
      .array(z.strictObject({ details: told(text), on: days, mark: mark.optional() }))
      .describe("decisions that revised its composition"),
    experts: z
      .array(z.strictObject({ category: told(text), on: days, mark: mark.optional() }))
      .describe("experts that it may invite"),
  })
  .meta({ id: "group", description: "A group that steers, follows or works for a portfolio." })
