import { z } from "zod"
import { changes } from "./changes.ts"
import { carriedForward, consultationRow } from "./consultation-row.ts"
import { exception } from "./exception.ts"
import { groupRow, heads, seat } from "./group-row.ts"
import { itemAhead, programmeRow, stage } from "./programme-row.ts"
import { day, days, id, instant, mark, named, number, text, told } from "./value.ts"

const coordinationGroup = named
  .extend({
    mark: mark.optional(),
    chair: told(seat),
    heads: told(heads.extend({ mark: mark.optional() })).describe(
      "who sits, or how many members the rules bring at the least",
    ),
    deferredUntil: told(days).optional().describe("the composition is decided later, and when"),
  })
  .meta({
    id: "coordinationGroup",
    description: "The group that steers the portfolio, or follows it, in short.",
  })

const header = z.strictObject({
  portfolio: z.strictObject({ id, name: text.optional(), mark: mark.optional() }),
  owner: told(named.extend({ mark: mark.optional() })),
  strategy: told(programmeRow),
  expected: told(number).describe("how many programmes there are to be"),
  actual: number.describe("how many there are"),
  stages: z.partialRecord(stage, number).describe("how many programmes are in each stage"),
  documents: number,
  blockers: number,
  nextDecision: told(
    z.strictObject({ programme: named, body: named, meetingOn: told(days), mark: mark.optional() }),
  ).describe("the first of the meetings ahead whose day has not passed"),
  steeringGroup: told(coordinationGroup),
  followUpGroup: told(coordinationGroup),
})

const cell = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.enum(["addressed", "to reconfirm"]),
    document: id,
    number: z.int().positive(),
    locator: z.string(),
  }),
  z.strictObject({ is: z.literal("open") }),
  z.strictObject({ is: z.literal("waived") }),
  z.strictObject({ is: z.literal("not applicable") }),
])

const requirements = z
  .strictObject({
    requirements: z.array(
      z.strictObject({
        code: z.string(),
        title: text,
        setBy: told(named),
        mandatory: z.boolean(),
        statutory: told(z.boolean()),
        external: text.optional(),
        mark: mark.optional(),
      }),
    ),
    programmes: z.array(
      z.strictObject({ id, cells: z.array(cell).describe("in the order of the requirements") }),
    ),
  })
  .meta({ id: "requirements", description: "Programmes by cross-cutting requirements." })

const promises = z
  .strictObject({
    directions: z.array(
      z.strictObject({
        to: z.union([named, z.literal("portfolio")]),
        text,
        from: told(named),
        binding: told(z.boolean()),
        addressed: z.boolean(),
        awaitsPreparation: z
          .literal(true)
          .optional()
          .describe("it was adopted with a decision and has not come to the preparation of its programme"),
        open: z.boolean().describe("it is neither addressed nor declined with a reason"),
        exhaustive: told(z.boolean()).describe("false where the source says: among others"),
        on: days,
        mark: mark.optional(),
      }),
    ),
    proposals: z.array(
      z.strictObject({
        subject: text,
        meetingOn: told(days),
        body: named.optional(),
        mark: mark.optional(),
      }),
    ),
    followUps: z.array(
      z.strictObject({
        programme: named,
        what: text,
        due: told(days),
        strength: z.enum(["intended", "promised"]),
        reported: z.boolean(),
        overdue: z.boolean(),
        mark: mark.optional(),
      }),
    ),
    reviews: z
      .array(
        z.strictObject({
          programme: named,
          provision: z.string(),
          dueBy: day,
          reviewed: z.boolean(),
          overdue: z.boolean(),
        }),
      )
      .describe("what the law wants reviewed in the term of the council"),
    forwards: z.array(
      z.strictObject({
        consultation: id,
        to: text,
        on: days,
        unacknowledged: z.boolean().describe("it can be acknowledged, and has not been"),
        mark: mark.optional(),
      }),
    ),
    recalls: z
      .array(z.strictObject({ consultation: id, from: text, on: days, comments: z.int().positive() }))
      .describe("copies that are to be called back, since comments in them were withdrawn"),
    carriedForward: z.array(carriedForward.extend({ consultation: id })),
    waitingInputs: z
      .array(
        z.strictObject({
          programme: named,
          fromConsultation: id,
          comments: carriedForward.shape.comments,
          on: days,
        }),
      )
      .describe("comments of earlier rounds of which nobody has said what becomes of them"),
  })
  .meta({
    id: "promises",
    description: "What was directed, promised, forwarded and carried forward, and still wants something.",
  })

const cut = z
  .strictObject({
    knownAt: z
      .union([number, instant, day])
      .optional()
      .describe("a position of the log, an instant or a day"),
    publishedBy: day.optional(),
    validAt: day.optional(),
    position: number.describe("the last position that was read"),
    undecided: number.describe("events left out because it is not known whether they had happened by then"),
  })
  .meta({
    id: "cut",
    description: "Which cut of the log it was made from. Absent where the read model was asked.",
  })

export const overview = z
  .strictObject({
    on: day.describe("the day it is seen on: what is overdue is measured from it"),
    asOf: cut.optional(),
    header,
    programmes: z.array(programmeRow),
    outside: z
      .array(programmeRow)
      .describe("programmes of the same strategy that stand outside the portfolio"),
    decisionsAhead: z
      .array(itemAhead.extend({ programme: named, blockers: number }))
      .describe("all that is on agendas, the earliest meeting first"),
    consultations: z.array(consultationRow),
    groups: z.array(groupRow),
    requirements,
    promises,
    exceptions: z.array(exception),
    changes: changes.optional().describe("what has changed since the last meeting, where that was asked for"),
  })
  .meta({ id: "overview", description: "The steering group's overview of one portfolio." })
