import code from "@eventstore/db-client/generated/code_pb.js"
import shared from "@eventstore/db-client/generated/shared_pb.js"
import statuses from "@eventstore/db-client/generated/status_pb.js"
import type { Status } from "@eventstore/db-client/generated/status_pb.js"
import any from "google-protobuf/google/protobuf/any_pb.js"
import { identifierOf } from "./messages.ts"
import type { Refusal, RefusalOf } from "./refusal.ts"

/** A refusal of one append among those of a batch call, which itself goes on; undefined where the whole call fails. */
export const batchStatusOf = (refusal: Refusal): Status | undefined => {
  switch (refusal.type) {
    case "wrongExpectedVersion":
      return withDetails(code.Code.ALREADY_EXISTS, "WrongExpectedVersion", wrongVersion(refusal))
    case "streamDeleted": {
      const deleted = new shared.StreamDeleted().setStreamIdentifier(identifierOf(refusal.stream))
      return withDetails(code.Code.NOT_FOUND, "StreamDeleted", deleted)
    }
    case "maximumAppendSizeExceeded": {
      const exceeded = new shared.MaximumAppendSizeExceeded().setMaxappendsize(refusal.limit)
      return withDetails(code.Code.INVALID_ARGUMENT, "MaximumAppendSizeExceeded", exceeded)
    }
    case "accessDenied":
      return withDetails(code.Code.PERMISSION_DENIED, "AccessDenied", new shared.AccessDenied())
    case "deadlineExceeded":
      return withDetails(code.Code.DEADLINE_EXCEEDED, "Timeout", new shared.Timeout())
    case "notReady":
      return inWords(
        {
          starting: "Server Is Not Ready",
          busy: "Server Is Busy",
          leaderless: "No leader info available in response",
        }[refusal.why],
      )
    default:
      return undefined
  }
}

/** What has no message of its own in the protocol: only the words tell it from anything else. */
const inWords = (words: string): Status => {
  const details = new any.Any()
  details.pack(new Uint8Array(), "google.protobuf.Empty")
  return new statuses.Status().setMessage(words).setDetails(details)
}

const withDetails = (
  statusCode: code.Code,
  name: string,
  message: { readonly serializeBinary: () => Uint8Array },
): Status => {
  const details = new any.Any()
  details.pack(message.serializeBinary(), `event_store.client.${name}`)
  return new statuses.Status().setCode(statusCode).setMessage(name).setDetails(details)
}

const wrongVersion = ({ expected, current }: RefusalOf<"wrongExpectedVersion">) => {
  const wrong = new shared.WrongExpectedVersion()
  if (expected === "no_stream") wrong.setExpectedNoStream(new shared.Empty())
  else if (expected === "stream_exists") wrong.setExpectedStreamExists(new shared.Empty())
  else if (expected === "any") wrong.setExpectedAny(new shared.Empty())
  else wrong.setExpectedStreamPosition(String(expected))
  return current === undefined
    ? wrong.setCurrentNoStream(new shared.Empty())
    : wrong.setCurrentStreamRevision(String(current))
}
