import { z } from "zod"
import { finding } from "./programme-row.ts"
import { days, id, invariant, named, number, place, text, told } from "./value.ts"

const ofEvent = { about: named, at: place, type: z.string(), label: text }

export const exception = z
  .discriminatedUnion("is", [
    z.strictObject({ is: z.literal("breach"), ...ofEvent, rule: invariant, reason: text.optional() }),
    z.strictObject({ is: z.literal("missing authority"), ...ofEvent, why: text }),
    z.strictObject({ is: z.literal("contradiction"), ...ofEvent, text, source: z.string().optional() }),
    z.strictObject({
      is: z
        .literal("stale readiness")
        .describe("the report that a submission was made on does not hold any more"),
      about: named,
      findings: z.array(finding),
    }),
    z.strictObject({ is: z.literal("submission withdrawn"), about: named, on: days }),
    z.strictObject({ is: z.literal("opened after submission"), about: named, consultation: id }),
    z.strictObject({
      is: z
        .literal("adopted without submission")
        .describe("a document whose text was adopted, though it had not been submitted"),
      about: named,
      on: days,
      approval: id.optional(),
    }),
    z.strictObject({ is: z.literal("rival preparations"), about: named, preparations: z.array(id) }),
    z.strictObject({
      is: z.literal("rival approvals").describe("a document that stands in more than one open approval"),
      about: named,
      approvals: z.array(id),
    }),
    z.strictObject({
      is: z
        .literal("decision does not stand")
        .describe("a document that is adopted in the record by a decision that was taken back or annulled"),
      about: named,
      approval: id,
      status: z.enum(["revoked", "annulled"]),
    }),
    z.strictObject({
      is: z.literal("stranded").describe("open with a body that has ceased"),
      about: named,
      what: z.enum(["programme", "seat", "nomination_request", "statement_request", "route_step"]),
      body: named,
      now: named.optional().describe("who has it now; absent where that is nobody whom the record names"),
      rule: invariant,
    }),
    z.strictObject({
      is: z.literal("composition").describe("the law asks otherwise of the group's composition"),
      about: named,
      rule: invariant,
      provision: z.string(),
    }),
    z.strictObject({
      is: z.literal("programme count"),
      about: named,
      expected: told(number),
      actual: number,
    }),
    z.strictObject({
      is: z
        .literal("record changed")
        .describe("what it rests on was corrected or annulled after a policy had recorded what followed"),
      about: named,
      position: z.int().positive(),
      why: text,
    }),
    z.strictObject({
      is: z.literal("not recorded").describe("a policy called for it, and it was not recorded"),
      about: named,
      policy: z.string(),
      position: z.int().positive(),
      why: text,
    }),
  ])
  .meta({ id: "exception", description: "Something that wants looking at." })
