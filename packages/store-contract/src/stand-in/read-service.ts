import { randomUUID } from "node:crypto"
import type { handleServerStreamingCall } from "@grpc/grpc-js"
import streams from "@eventstore/db-client/generated/streams_pb.js"
import type { ReadReq, ReadResp } from "@eventstore/db-client/generated/streams_pb.js"
import type { Faults } from "./faults.ts"
import { wants } from "./filter.ts"
import type { Log } from "./log.ts"
import {
  caughtUpMessage,
  checkpointMessage,
  confirmationMessage,
  eventMessage,
  filterOf,
  fromOf,
  nameOf,
  notFoundMessage,
} from "./messages.ts"
import { createOutlet, type Outlet } from "./outlet.ts"
import { indexOf, isPosition, readAll, readStream, type From } from "./reading.ts"
import type { Stored } from "./stored.ts"

/** What reads and subscriptions are made of. */
interface Parts {
  readonly log: Log
  readonly faults: Faults
  /** Told of each read and subscription as it begins. */
  readonly begun: (outlet: Outlet) => void
  readonly reset: (peer: string) => void
}

/** `Streams/Read`: reads of a stream and of $all, and the subscriptions to them. */
export const readService =
  ({ log, faults, begun, reset }: Parts): handleServerStreamingCall<ReadReq, ReadResp> =>
  (call) => {
    const options = call.request.getOptions()
    if (options === undefined) return call.end()
    const kind = options.hasSubscription() ? "subscriptions" : "reads"
    const outlet = createOutlet(kind, call, faults, reset)
    begun(outlet)
    const trouble = faults.atBeginning(kind, call.metadata.get("requires-leader").includes("true"))
    if (trouble === "silence") return
    if (trouble !== undefined) return outlet.refuse(trouble)
    const from = fromOf(options)
    if (options.hasAll() && typeof from === "number" && !isPosition(log.all, from)) {
      return outlet.refuse({ type: "invalidPosition" })
    }
    if (kind === "subscriptions") void subscribe(log, options, outlet)
    else void read(log, options, outlet)
  }

const read = async (log: Log, options: ReadReq.Options, outlet: Outlet): Promise<void> => {
  const span = {
    from: fromOf(options),
    backwards: options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS,
    count: Number(options.getCount()),
  }
  const stream = options.getStream()
  if (stream === undefined) return tell(outlet, readAll(log.all, span))
  const name = nameOf(stream.getStreamIdentifier())
  const view = log.view(name)
  if (view.type === "tombstoned") return outlet.refuse({ type: "streamDeleted", stream: name })
  if (view.type === "stands") return tell(outlet, readStream(view, span))
  if (await outlet.say(notFoundMessage(name))) outlet.end()
}

const tell = async (outlet: Outlet, events: readonly Stored[]): Promise<void> => {
  for (const event of events) if (!(await outlet.say(eventMessage(event)))) return
  outlet.end()
}

const subscribe = async (log: Log, options: ReadReq.Options, outlet: Outlet): Promise<void> => {
  const stream = options.getStream()
  const follow =
    stream === undefined
      ? followAll(log, options, outlet)
      : followStream(log, nameOf(stream.getStreamIdentifier()), fromOf(options), outlet)
  if (!(await outlet.say(confirmationMessage(randomUUID())))) return
  let wake = (): void => {}
  const unsubscribe = log.onWrite(() => wake())
  void outlet.over.then(() => wake())
  for (let live = false; !outlet.isOver(); live = true) {
    const woken = new Promise<void>((resolve) => (wake = resolve))
    if (!(await follow())) break
    if (!live && !(await outlet.say(caughtUpMessage()))) break
    await woken
  }
  unsubscribe()
}

/** Tells what stands after the last event told, each time it is called; false once the call is over. */
type Follow = () => Promise<boolean>

const followAll = (log: Log, options: ReadReq.Options, outlet: Outlet): Follow => {
  const filter = filterOf(options)
  const wanted = filter === undefined ? () => true : wants(filter)
  const from = fromOf(options)
  let considered = 0
  let next = firstAfter(from, log.all.length, (position) => indexOf(log.all, position + 1))
  return async () => {
    for (; next < log.all.length; next += 1) {
      const event = log.all[next]
      if (event === undefined) break
      if (wanted(event) && !(await outlet.say(eventMessage(event)))) return false
      considered += 1
      if (filter === undefined || considered % filter.checkpointEvery !== 0) continue
      if (!(await outlet.say(checkpointMessage(event.position)))) return false
    }
    return true
  }
}

const followStream = (log: Log, stream: string, from: From, outlet: Outlet): Follow => {
  const standing = log.view(stream)
  const end = standing.type === "stands" ? standing.events.length : 0
  let next = firstAfter(from, end, (revision) => revision + 1)
  return async () => {
    const view = log.view(stream)
    if (view.type === "tombstoned") outlet.refuse({ type: "streamDeleted", stream })
    if (view.type === "tombstoned") return false
    if (view.type === "none") return true
    for (next = Math.max(next, view.first); next < view.events.length; next += 1) {
      const event = view.events[next]
      if (event !== undefined && !(await outlet.say(eventMessage(event)))) return false
    }
    return true
  }
}

const firstAfter = (from: From, end: number, after: (place: number) => number): number => {
  if (from === "start") return 0
  return from === "end" ? end : after(from)
}
