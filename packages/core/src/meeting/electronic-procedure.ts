import { z } from "zod"
import type { Immutable } from "../immutable.ts"
import { brokenIf, type Guard } from "./rejections.ts"

/** How a body meets. The electronic procedure is no meeting: each member takes a position, and nobody may be silent. */
export const meetingMode = z.enum(["ordinary", "remote", "electronic_procedure"])
export type MeetingMode = z.infer<typeof meetingMode>

/** Where the electronic procedure stood when its time ended. */
export const positions = z.strictObject({
  members: z.int().positive(),
  taken: z.int().nonnegative(),
  /** Whether a member demanded that a meeting decides. */
  meetingDemanded: z.boolean().optional(),
})
export type Positions = Immutable<z.infer<typeof positions>>

/** All members take a position and none demands a meeting, or there is no decision. */
export const goesToMeeting = (step: number, { members, taken, meetingDemanded }: Positions): Guard =>
  brokenIf(taken < members || meetingDemanded === true, {
    type: "GoesToMeeting",
    invariants: ["A-28"],
    step,
    members,
    taken,
  })
