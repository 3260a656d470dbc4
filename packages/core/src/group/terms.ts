import { z } from "zod"
import { uuid } from "../ids.ts"
import type { Immutable } from "../immutable.ts"

export const groupKind = z.enum(["steering", "follow_up", "working", "sub_group", "toimikunta"])
export type GroupKind = z.infer<typeof groupKind>

/** What the group is in law; a source that only calls it a group leaves it untold. */
export const legalStatus = z.enum(["statutory_body", "toimikunta", "working_group"])
export type LegalStatus = z.infer<typeof legalStatus>

/** What the group works for: a portfolio of programmes, one programme, or the authority as a whole. */
export const serves = z.union([
  z.strictObject({ portfolio: uuid }),
  z.strictObject({ programme: uuid }),
  z.literal("authority"),
])
export type Serves = Immutable<z.infer<typeof serves>>

/** Why a seat is without its holder: the holder died, or was withdrawn by who named them. */
export const vacating = z.enum(["died", "withdrawn"])
export type Vacating = z.infer<typeof vacating>

/** Why a group ends: its term is over, its task is done, or it is organised otherwise. */
export const groupEnding = z.enum(["term", "task_completed", "reorganisation"])
export type GroupEnding = z.infer<typeof groupEnding>
