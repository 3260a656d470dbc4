import { z } from "zod"
import { localizedText } from "../localized-text.ts"
import { told } from "../told.ts"

/** What a target date is for. */
export const milestone = z.enum(["draft", "submission", "approval", "plans"])
export type Milestone = z.infer<typeof milestone>

/** How firmly a date is set. */
export const strength = z.enum(["target", "hard", "statutory"])
export type Strength = z.infer<typeof strength>

/** A project of somebody's, under the name it goes by. */
export const project = z.strictObject({ name: localizedText, owner: told(localizedText) })

/** What the project does for the programme. */
export const projectRelation = z.enum(["feeds", "depends_on", "overlaps", "implements"])
export type ProjectRelation = z.infer<typeof projectRelation>

/** What a review came to. */
export const reviewResult = z.enum(["kept", "to_be_amended", "to_be_replaced"])
export type ReviewResult = z.infer<typeof reviewResult>
