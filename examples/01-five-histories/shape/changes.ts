import { z } from "zod"
import { day, days, named, number, place, text } from "./value.ts"

const change = z.strictObject({
  position: z.int().positive(),
  at: place.describe("stream@revision: its row of the audit trail bears the same"),
  stream: z.string(),
  type: z.string(),
  on: days.describe("when it happened"),
  label: text,
  sentence: text,
  concerns: z
    .int()
    .positive()
    .optional()
    .describe("of what the record keeper did: the event that it concerns"),
  since: z
    .strictObject({ type: z.enum(["EventCorrected", "EventAnnulled"]), position: z.int().positive() })
    .optional()
    .describe("what became of its record: it was corrected or annulled by that event"),
})

export const changes = z
  .strictObject({
    since: z.union([day, number]).describe("a day, or a position of the log"),
    groups: z
      .array(z.strictObject({ about: named.optional(), changes: z.array(change) }))
      .describe("by programme; what is of none stands last, without a name"),
  })
  .meta({ id: "changes", description: "What has been recorded since a day, one sentence an event." })
