import { setTimeout as delay } from "node:timers/promises"
import type { ServerWritableStream } from "@grpc/grpc-js"
import type { ReadReq, ReadResp } from "@eventstore/db-client/generated/streams_pb.js"
import type { Break } from "./fault.ts"
import type { Faults } from "./faults.ts"
import { statusOf, type Refusal } from "./refusal.ts"

/** One read or subscription as it stands: what it is told goes through here, and so does what goes wrong with it. */
export interface Outlet {
  readonly kind: "reads" | "subscriptions"
  /** Says something; false once the call is over. Waits while the client is slow to take it. */
  readonly say: (message: ReadResp) => Promise<boolean>
  readonly end: () => void
  readonly refuse: (refusal: Refusal) => void
  readonly breakOff: (how: Break) => void
  /** Leaves it open and says nothing more. */
  readonly fallSilent: () => void
  /** Settles when the call is over, whoever ended it. */
  readonly over: Promise<void>
  readonly isOver: () => boolean
}

export const createOutlet = (
  kind: Outlet["kind"],
  call: ServerWritableStream<ReadReq, ReadResp>,
  faults: Faults,
  reset: (peer: string) => void,
): Outlet => {
  const { promise: over, resolve: setOver } = Promise.withResolvers<void>()
  const dropped = faults.standing("dropped")?.calls === kind ? faults.take("dropped") : undefined
  let ended = false
  let isSilent = false
  let said = 0
  const finish = (): void => {
    ended = true
    setOver()
  }
  call.once("cancelled", finish)
  const refuse = (refusal: Refusal): void => {
    if (!ended) call.emit("error", statusOf(refusal))
    finish()
  }
  const end = (): void => {
    if (!ended) call.end()
    finish()
  }
  const breakOff = (how: Break): void => {
    if (how === "end") end()
    else if (how === "error") refuse({ type: "unavailable" })
    else reset(call.getPeer())
  }
  return {
    kind,
    over,
    isOver: () => ended,
    end,
    refuse,
    breakOff,
    fallSilent: () => {
      isSilent = true
    },
    say: async (message) => {
      const milliseconds = faults.standing("slow")?.milliseconds ?? 0
      if (milliseconds > 0) await Promise.race([delay(milliseconds), over])
      if (dropped !== undefined && said >= dropped.after) breakOff(dropped.how)
      if (isSilent) await over
      if (ended) return false
      said += 1
      if (!call.write(message)) {
        await Promise.race([new Promise((resolve) => call.once("drain", resolve)), over])
      }
      return !ended
    },
  }
}
