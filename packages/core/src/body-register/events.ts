import { z } from "zod"
import type { EventOf, EventSchemas } from "../decider.ts"
import { localizedText } from "../localized-text.ts"
import { told } from "../told.ts"

/** What a body is. Groups that accompany programmes are of kind `advisory_group`; they decide nothing. */
export const bodyKind = z.enum([
  "council",
  "board",
  "audit",
  "committee",
  "section",
  "toimikunta",
  "sami_language_board",
  "influence",
  "management",
  "official",
  "temporary_preparatory",
  "advisory_group",
  "municipality",
  "external",
])
export type BodyKind = z.infer<typeof bodyKind>

/**
 * What a body register records. These shapes are stored for ever: add an optional field freely; for a changed shape raise `v`
 * and write an upcaster; for a changed meaning make a new type; never rename one.
 */
export const bodyRegisterEvents = {
  BodyRegistered: {
    data: z.strictObject({
      body: z.uuid(),
      name: localizedText,
      kind: bodyKind,
      /** The body that it is a part of; absent where it is part of none. */
      parent: told(z.uuid()).optional(),
      canDecide: told(z.boolean()),
      /** How many members it has by law or by the authority's own regulation. */
      statutorySize: told(z.int().positive()).optional(),
    }),
  },
} satisfies EventSchemas

export type BodyRegisterEvent = EventOf<typeof bodyRegisterEvents>
