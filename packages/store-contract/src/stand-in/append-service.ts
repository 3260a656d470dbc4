import type { handleBidiStreamingCall, handleClientStreamingCall, Metadata } from "@grpc/grpc-js"
import shared from "@eventstore/db-client/generated/shared_pb.js"
import streams from "@eventstore/db-client/generated/streams_pb.js"
import type {
  AppendReq,
  AppendResp,
  BatchAppendReq,
  BatchAppendResp,
} from "@eventstore/db-client/generated/streams_pb.js"
import type { AppendAnswer, AppendRequest } from "./append.ts"
import { batchStatusOf } from "./batch-status.ts"
import { correlationOf, expectedBy, identifierOf, nameOf, proposedFrom } from "./messages.ts"
import { statusOf, type RefusalOf } from "./refusal.ts"

/** What the two ways to append are made of. */
interface Parts {
  readonly append: (request: AppendRequest) => Promise<AppendAnswer>
  readonly reset: (peer: string) => void
}

/** `Streams/Append`: one append a call. */
export const appendService =
  ({ append, reset }: Parts): handleClientStreamingCall<AppendReq, AppendResp> =>
  (call, reply) => {
    const requests: AppendReq[] = []
    call.on("data", (request: AppendReq) => requests.push(request))
    call.once("end", async () => {
      const options = requests[0]?.getOptions()
      const messages = requests.map((request) => request.getProposedMessage())
      const answer = await append({
        stream: nameOf(options?.getStreamIdentifier()),
        expected: expectedBy(options, options?.getRevision()),
        events: messages.filter((message) => message !== undefined).map(proposedFrom),
        deadline: Infinity,
        requiresLeader: requiresLeader(call.metadata),
        cancelled: () => call.cancelled,
      })
      if (answer.type === "silence") return
      if (answer.type === "lost") return reset(call.getPeer())
      // The one refusal that is no error of the call, but an answer.
      if (answer.type === "wrongExpectedVersion") return reply(null, wrongVersion(answer))
      if (answer.type !== "appended") return reply(statusOf(answer))
      const success = new streams.AppendResp.Success().setCurrentRevision(String(answer.revision))
      if (answer.position === undefined) success.setNoPosition(new shared.Empty())
      else success.setPosition(inBoth(new streams.AppendResp.Position(), answer.position))
      reply(null, new streams.AppendResp().setSuccess(success))
    })
  }

const wrongVersion = ({ expected, current }: RefusalOf<"wrongExpectedVersion">): AppendResp => {
  const wrong = new streams.AppendResp.WrongExpectedVersion()
  if (expected === "any") wrong.setExpectedAny(new shared.Empty())
  else if (expected === "no_stream") wrong.setExpectedNoStream(new shared.Empty())
  else if (expected === "stream_exists") wrong.setExpectedStreamExists(new shared.Empty())
  else wrong.setExpectedRevision(String(expected))
  if (current === undefined) wrong.setCurrentNoStream(new shared.Empty())
  else wrong.setCurrentRevision(String(current))
  return new streams.AppendResp().setWrongExpectedVersion(wrong)
}

/** `Streams/BatchAppend`: many appends on one call, each of one or more messages, each with an answer of its own. */
export const batchAppendService =
  ({ append, reset }: Parts): handleBidiStreamingCall<BatchAppendReq, BatchAppendResp> =>
  (call) => {
    const unfinished = new Map<string, BatchAppendReq[]>()
    call.on("data", async (request: BatchAppendReq) => {
      const correlation = correlationOf(request.getCorrelationId())
      const requests = [...(unfinished.get(correlation) ?? []), request]
      unfinished.set(correlation, requests)
      if (!request.getIsFinal()) return
      unfinished.delete(correlation)
      const options = requests[0]?.getOptions()
      const stream = nameOf(options?.getStreamIdentifier())
      const answer = await append({
        stream,
        expected: expectedBy(options, options?.getStreamPosition()),
        events: requests.flatMap((request) => request.getProposedMessagesList()).map(proposedFrom),
        deadline: options?.getDeadline()?.toDate().getTime() ?? Infinity,
        requiresLeader: requiresLeader(call.metadata),
        cancelled: () => call.cancelled,
      })
      if (answer.type === "silence") return
      if (answer.type === "lost") return reset(call.getPeer())
      const response = new streams.BatchAppendResp()
        .setCorrelationId(request.getCorrelationId())
        .setStreamIdentifier(identifierOf(stream))
      if (answer.type === "appended") {
        call.write(response.setSuccess(successOf(answer)))
        return
      }
      const error = batchStatusOf(answer)
      if (error !== undefined) return void call.write(response.setError(error))
      call.emit("error", statusOf(answer))
    })
    call.once("end", () => call.end())
  }

const successOf = ({ revision, position }: Extract<AppendAnswer, { type: "appended" }>) => {
  const success = new streams.BatchAppendResp.Success().setCurrentRevision(String(revision))
  return position === undefined
    ? success.setNoPosition(new shared.Empty())
    : success.setPosition(inBoth(new shared.AllStreamPosition(), position))
}

interface Position {
  readonly setCommitPosition: (position: string) => unknown
  readonly setPreparePosition: (position: string) => unknown
}

/** A position that is both the commit and the prepare position, as it is for all events written these days. */
export const inBoth = <Message extends Position>(message: Message, position: number): Message => {
  message.setCommitPosition(String(position))
  message.setPreparePosition(String(position))
  return message
}

const requiresLeader = (metadata: Metadata): boolean => metadata.get("requires-leader").includes("true")
