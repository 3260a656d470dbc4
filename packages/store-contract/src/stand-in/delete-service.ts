import type { handleUnaryCall } from "@grpc/grpc-js"
import streams from "@eventstore/db-client/generated/streams_pb.js"
import type {
  DeleteReq,
  DeleteResp,
  TombstoneReq,
  TombstoneResp,
} from "@eventstore/db-client/generated/streams_pb.js"
import { inBoth } from "./append-service.ts"
import type { Log } from "./log.ts"
import { expectedBy, nameOf } from "./messages.ts"
import { statusOf, type Refusal } from "./refusal.ts"
import type { Expected, Outcome } from "./stored.ts"

/** `Streams/Delete`: hides what a stream holds. */
export const deleteService =
  (log: Log): handleUnaryCall<DeleteReq, DeleteResp> =>
  (call, reply) => {
    const { stream, expected } = subjectOf(call.request.getOptions())
    const outcome = log.softDelete(stream, expected)
    if (outcome.type !== "written") return reply(statusOf(refusalOf(outcome, stream, expected)))
    const position = inBoth(new streams.DeleteResp.Position(), outcome.position)
    reply(null, new streams.DeleteResp().setPosition(position))
  }

/** `Streams/Tombstone`: ends a stream for ever. */
export const tombstoneService =
  (log: Log): handleUnaryCall<TombstoneReq, TombstoneResp> =>
  (call, reply) => {
    const { stream, expected } = subjectOf(call.request.getOptions())
    const outcome = log.tombstone(stream, expected)
    if (outcome.type !== "written") return reply(statusOf(refusalOf(outcome, stream, expected)))
    const position = inBoth(new streams.TombstoneResp.Position(), outcome.position)
    reply(null, new streams.TombstoneResp().setPosition(position))
  }

const subjectOf = (options: DeleteReq.Options | TombstoneReq.Options | undefined) => ({
  stream: nameOf(options?.getStreamIdentifier()),
  expected: expectedBy(options, options?.getRevision()),
})

const refusalOf = (
  outcome: Exclude<Outcome, { type: "written" }>,
  stream: string,
  expected: Expected,
): Refusal =>
  outcome.type === "deleted"
    ? { type: "streamDeleted", stream }
    : { type: "wrongExpectedVersion", stream, expected, current: outcome.current }
