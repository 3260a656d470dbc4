import { ruling } from "../judge.ts"
import type { Data } from "./commands.ts"
import type { CommentEvent } from "./events.ts"
import { unknownAmong } from "./intake.ts"
import type { Decision } from "./rejections.ts"
import type { ReceivedComments } from "./state.ts"

export const forward = (data: Data<"ForwardComment">, state: ReceivedComments): Decision => {
  const { comments, forward } = data
  const named = "imported" in comments ? [] : comments
  const gone = named.find((id) => state.comments.get(id)?.withdrawnOn !== undefined)
  return ruling(
    [{ type: "CommentForwarded", data }],
    unknownAmong(state, comments),
    gone === undefined ? undefined : { type: "CommentIsWithdrawn", invariants: ["C-18"], comment: gone },
    forward !== undefined && isForwarded(state, forward)
      ? { type: "ForwardAlreadyRecorded", invariants: ["C-18"], forward }
      : undefined,
  )
}

/** An office acknowledges what was forwarded to it, or the copy is called back. */
export const ofForward = (
  event: Extract<CommentEvent, { type: "ForwardAcknowledged" | "ForwardRecalled" }>,
  state: ReceivedComments,
): Decision => {
  const { forward } = event.data
  return ruling(
    [event],
    isForwarded(state, forward) ? undefined : { type: "ForwardUnknown", invariants: ["C-18"], forward },
  )
}

const isForwarded = ({ forwards }: ReceivedComments, forward: string): boolean =>
  forwards.some((one) => one.forward === forward)
