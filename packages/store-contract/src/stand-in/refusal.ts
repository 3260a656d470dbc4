import { Metadata, status, type StatusObject } from "@grpc/grpc-js"
import type { Address, Unready } from "./fault.ts"
import type { Expected } from "./stored.ts"

/** Why a call is refused, before it is put into the words of the protocol. */
export type Refusal =
  | {
      readonly type: "wrongExpectedVersion"
      readonly stream: string
      readonly expected: Expected
      readonly current: number | undefined
    }
  | { readonly type: "streamDeleted"; readonly stream: string }
  | { readonly type: "maximumAppendSizeExceeded"; readonly limit: number }
  | { readonly type: "notLeader"; readonly leader: Address }
  | { readonly type: "accessDenied" }
  | { readonly type: "deadlineExceeded" }
  | { readonly type: "unavailable" }
  | { readonly type: "notReady"; readonly why: Unready }
  | { readonly type: "invalidPosition" }
  | { readonly type: "unimplemented" }

export type RefusalOf<Type extends Refusal["type"]> = Extract<Refusal, { readonly type: Type }>

/** A refusal as the status of a call, with the trailers that the client looks for. */
export const statusOf = (refusal: Refusal): Partial<StatusObject> => {
  switch (refusal.type) {
    case "wrongExpectedVersion":
      return withTrailers(status.FAILED_PRECONDITION, "Append failed due to WrongExpectedVersion.", {
        exception: "wrong-expected-version",
        "stream-name": refusal.stream,
        "expected-version": versionOf(refusal.expected),
        ...(refusal.current === undefined ? {} : { "actual-version": String(refusal.current) }),
      })
    case "streamDeleted":
      return withTrailers(status.FAILED_PRECONDITION, `Event stream '${refusal.stream}' is deleted.`, {
        exception: "stream-deleted",
        "stream-name": refusal.stream,
      })
    case "maximumAppendSizeExceeded":
      return withTrailers(status.INVALID_ARGUMENT, `Maximum Append Size of ${refusal.limit} Exceeded.`, {
        exception: "maximum-append-size-exceeded",
        "maximum-append-size": String(refusal.limit),
      })
    case "notLeader":
      return withTrailers(status.NOT_FOUND, "Leader info available", {
        exception: "not-leader",
        "leader-endpoint-host": refusal.leader.host,
        "leader-endpoint-port": String(refusal.leader.port),
      })
    case "accessDenied":
      return withTrailers(status.PERMISSION_DENIED, "Access Denied", { exception: "access-denied" })
    case "deadlineExceeded":
      return withTrailers(status.DEADLINE_EXCEEDED, "Timeout", {})
    case "unavailable":
      return withTrailers(status.UNAVAILABLE, "No server behind the proxy", {})
    case "notReady":
      return notReadyStatus(refusal.why)
    case "invalidPosition":
      return withTrailers(status.UNKNOWN, "Trying to read from an invalid position.", {})
    case "unimplemented":
      return withTrailers(status.UNIMPLEMENTED, "The server does not know this method", {})
  }
}

const notReadyStatus = (why: Unready): Partial<StatusObject> => {
  switch (why) {
    case "starting":
      return withTrailers(status.UNAVAILABLE, "Server Is Not Ready", {})
    case "busy":
      return withTrailers(status.UNAVAILABLE, "Server Is Too Busy", {})
    case "leaderless":
      return withTrailers(status.UNKNOWN, "No leader info available in response", {})
  }
}

const withTrailers = (
  code: status,
  details: string,
  trailers: Readonly<Record<string, string>>,
): Partial<StatusObject> => {
  const metadata = new Metadata()
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value)
  return { code, details, metadata }
}

const versionOf = (expected: Expected): string =>
  String({ any: -2, no_stream: -1, stream_exists: -4 }[expected] ?? expected)
