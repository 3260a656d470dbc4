import shared from "@eventstore/db-client/generated/shared_pb.js"
import type { StreamIdentifier, UUID } from "@eventstore/db-client/generated/shared_pb.js"
import streams from "@eventstore/db-client/generated/streams_pb.js"
import type { ReadReq, ReadResp } from "@eventstore/db-client/generated/streams_pb.js"
import type { Filter } from "./filter.ts"
import type { From } from "./reading.ts"
import { lastRevision } from "./stream-metadata.ts"
import type { Expected, Proposed, Stored } from "./stored.ts"

/** Where a server looks for a checkpoint when the client names no window. */
const defaultWindow = 32

export const nameOf = (identifier: StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString()

export const identifierOf = (stream: string): StreamIdentifier =>
  new shared.StreamIdentifier().setStreamName(Buffer.from(stream))

/** A server knows ids as numbers, so that they come back in lower case. */
const uuidOf = (uuid: UUID | undefined): string => {
  const bits = uuid?.getStructured()
  if (bits === undefined) return uuid?.getString().toLowerCase() ?? ""
  const words = [bits.getMostSignificantBits(), bits.getLeastSignificantBits()]
  const digits = words.map((word) => BigInt.asUintN(64, BigInt(word)).toString(16).padStart(16, "0")).join("")
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5")
}

/** What the options of every request that writes have in common. */
interface Expecting {
  readonly hasAny: () => boolean
  readonly hasNoStream: () => boolean
  readonly hasStreamExists: () => boolean
}

/** The revision a request expects; `revision` where it names one. */
export const expectedBy = (options: Expecting | undefined, revision: string | undefined): Expected => {
  if (options?.hasNoStream() === true) return "no_stream"
  if (options?.hasStreamExists() === true) return "stream_exists"
  return options === undefined || options.hasAny() ? "any" : Number(revision)
}

interface ProposedMessage {
  readonly getId: () => UUID | undefined
  readonly getMetadataMap: () => { readonly get: (key: string) => string | undefined }
  readonly getData_asU8: () => Uint8Array
  readonly getCustomMetadata_asU8: () => Uint8Array
}

export const proposedFrom = (message: ProposedMessage): Proposed => ({
  id: uuidOf(message.getId()),
  type: message.getMetadataMap().get("type") ?? "",
  contentType: message.getMetadataMap().get("content-type") ?? "application/octet-stream",
  data: message.getData_asU8(),
  metadata: message.getCustomMetadata_asU8(),
})

export const correlationOf = uuidOf

/** Where a reading begins. The client names a position by two numbers; the commit position says it. */
export const fromOf = (options: ReadReq.Options): From => {
  const place = options.getStream() ?? options.getAll()
  if (place === undefined || place.hasStart()) return "start"
  if (place.hasEnd()) return "end"
  return Number("getRevision" in place ? place.getRevision() : place.getPosition()?.getCommitPosition())
}

export const filterOf = (options: ReadReq.Options): Filter | undefined => {
  const filter = options.getFilter()
  const byStream = filter?.getStreamIdentifier()
  const expression = byStream ?? filter?.getEventType()
  if (filter === undefined || expression === undefined) return undefined
  const window = filter.hasMax() ? filter.getMax() : defaultWindow
  return {
    on: byStream === undefined ? "type" : "stream",
    prefixes: expression.getPrefixList(),
    regex: expression.getRegex(),
    checkpointEvery: window * Math.max(1, filter.getCheckpointintervalmultiplier()),
  }
}

export const eventMessage = (stored: Stored): ReadResp => {
  const revision = stored.revision === Infinity ? lastRevision : String(stored.revision)
  const position = String(stored.position)
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(stored.id))
    .setStreamIdentifier(identifierOf(stored.stream))
    .setStreamRevision(revision)
    .setPreparePosition(position)
    .setCommitPosition(position)
    .setData(stored.data)
    .setCustomMetadata(stored.metadata)
  recorded
    .getMetadataMap()
    .set("type", stored.type)
    .set("content-type", stored.contentType)
    .set("created", String(stored.created))
  const event = new streams.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(position)
  return new streams.ReadResp().setEvent(event)
}

export const notFoundMessage = (stream: string): ReadResp =>
  new streams.ReadResp().setStreamNotFound(
    new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream)),
  )

export const confirmationMessage = (id: string): ReadResp =>
  new streams.ReadResp().setConfirmation(
    new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(id),
  )

export const caughtUpMessage = (): ReadResp =>
  new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp())

export const checkpointMessage = (position: number): ReadResp =>
  new streams.ReadResp().setCheckpoint(
    new streams.ReadResp.Checkpoint()
      .setCommitPosition(String(position))
      .setPreparePosition(String(position)),
  )
