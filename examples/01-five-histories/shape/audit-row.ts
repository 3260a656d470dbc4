import { z } from "zod"
import { day, days, id, instant, invariant, mark, number, place, text, told } from "./value.ts"

const eventRef = z.strictObject({ position: z.int().positive(), at: place })

const capacity = z.enum([
  "portfolio-owner",
  "preparer",
  "preparing-body",
  "consultation-owner",
  "moderator",
  "registry",
  "presenter",
  "minutes-keeper",
  "group-secretary",
  "records-officer",
  "importer",
  "policy",
  "auditor",
])

const inThisLog = z.strictObject({ approval: id, step: z.int().positive().optional() })
const ofABody = z.strictObject({
  body: id,
  meetingOn: told(day),
  section: z.string().optional(),
  caseNumber: z.string().optional(),
  url: z.url().optional(),
})
const missing = z.strictObject({ missing: text })

const breach = z.strictObject({
  rule: invariant,
  reason: text.optional(),
  authority: z.union([inThisLog, ofABody, missing]).optional(),
})

const source = z.strictObject({
  title: z.string(),
  locator: z.string().optional(),
  publishedOn: day.optional(),
  assertion: mark.optional(),
  note: text.optional(),
})

const names = { bodyName: z.string().optional(), approvalName: z.string().optional() }
const bodyName = names.bodyName

export const auditRow = z
  .strictObject({
    id: id.describe("the event's id: what a correction names as its target"),
    position: z.int().positive().describe("its place in the one order of all events"),
    at: place.describe("stream@revision"),
    subject: z.strictObject({ id, name: z.string() }),
    recordedAt: instant.describe("when it was written, in UTC"),
    recordedLocal: z.string().describe("the same in the authority's zone"),
    occurredOn: days
      .extend({ defaulted: z.literal(true).optional() })
      .describe("defaulted: the event does not say, and the day of its recording stands for it"),
    lagDays: z
      .union([z.int(), z.strictObject({ least: z.int(), most: z.int().optional() }), z.literal("unknown")])
      .describe(
        "days from what happened to its recording: exactly, between two numbers, or at least so many",
      ),
    type: z.string(),
    label: z.string(),
    sentence: z.string(),
    actor: z.strictObject({
      capacity,
      body: id.optional(),
      person: z.string().optional().describe("a pseudonym"),
      onBehalfOf: id.optional(),
      bodyName,
      onBehalfOfName: z.string().optional(),
    }),
    authority: z
      .union([inThisLog.extend(names), ofABody.extend(names), missing.extend(names)])
      .optional()
      .describe("on which decision it rests, or why none can be named"),
    reason: text.optional(),
    sources: z.array(source),
    command: id,
    cause: id.optional(),
    correlation: id.optional(),
    concerns: eventRef
      .extend({ type: z.string() })
      .optional()
      .describe("the event that this one corrects, annuls, adds a source to or remarks on"),
    changes: z
      .array(
        z.strictObject({ path: z.string(), before: z.unknown().optional(), after: z.unknown().optional() }),
      )
      .optional()
      .describe("what a correction changed in the facts of the event that it concerns"),
    correctedBy: z.array(eventRef.extend({ type: z.string() })),
    annotations: z
      .array(
        eventRef.extend({
          kind: z.enum(["remark", "contradiction"]),
          text,
          source: source.optional(),
        }),
      )
      .optional()
      .describe("what was remarked on this one, with the sources that contradict it"),
    breaches: z.array(breach).describe("rules that what is recorded breaks"),
    schemaVersion: number,
    unreadable: z.string().optional(),
    data: z.looseObject({}) as z.ZodType<object>,
  })
  .meta({ id: "auditRow", description: "One event of the log, for an auditor." })
