import { z } from "zod"
import { uuid } from "../ids.ts"
import type { Immutable } from "../immutable.ts"
import { localizedText } from "../localized-text.ts"
import { officeRole } from "../office.ts"

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

/** An office that the register knows holders of; an ordinary membership is one that many hold at once. */
export const registerRole = z.union([officeRole, z.literal("member")])
export type RegisterRole = Immutable<z.infer<typeof registerRole>>

/** Which task goes to which successor: something that is recorded, by its id (a programme, a request), or a task in words. */
export const taskMap = z.array(
  z.strictObject({
    task: z.union([z.strictObject({ about: uuid }), z.strictObject({ named: localizedText })]),
    successor: uuid,
  }),
)
export type TaskMap = Immutable<z.infer<typeof taskMap>>

/** Why a body ceases: the time it was set up for is over, its task is done, or the authority is organised otherwise. */
export const dissolution = z.enum(["term", "task_completed", "reorganisation"])
export type Dissolution = z.infer<typeof dissolution>

export const endOfOffice = z.enum(["term", "resigned", "eligibility_lost", "dismissed", "died"])
export type EndOfOffice = z.infer<typeof endOfOffice>
