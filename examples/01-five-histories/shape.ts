import { z } from "zod"
import { auditRow } from "./shape/audit-row.ts"
import { documentTree } from "./shape/document-tree.ts"
import { overview } from "./shape/overview.ts"
import { programmeRow } from "./shape/programme-row.ts"
import { day, number } from "./shape/value.ts"

const publishedBy = day.describe("only what was published by this day is seen")

/** The whole of what `npm start --silent -- --json` prints. */
export const reportShape = z
  .strictObject({
    log: z.strictObject({
      events: number,
      head: number.describe("the position of the last event"),
      digest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe(
          "SHA-256 over every event's place, id, type, facts and metadata, without the time of writing",
        ),
    }),
    lapland: z.strictObject({
      strategy: z
        .array(z.strictObject({ publishedBy, programme: programmeRow }))
        .describe("the strategy, as outsiders could know it by a day"),
      overviews: z.array(z.strictObject({ publishedBy, overview })),
    }),
    workingGroups2017: overview,
    paijatHame: documentTree,
    audit: z.strictObject({
      rows: number.describe("how many rows the audit trail has"),
      newest: z.array(auditRow),
    }),
  })
  .meta({
    title: "What npm start prints",
    description:
      "Five histories as they could be known. Untold values are marks, never blank and never zero.",
  })
