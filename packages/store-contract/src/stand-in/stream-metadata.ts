import type { Proposed, Stored } from "./stored.ts"

/** What the newest event of `$$<stream>` says about a stream, as far as the stand-in heeds it. */
export interface StreamMetadata {
  /** `$tb`: events before this revision are no longer shown. */
  readonly truncateBefore: number
  /** `$maxCount`: only so many of the newest events are shown. */
  readonly maxCount: number
  readonly softDeleted: boolean
}

/** The highest revision there can be; a `$tb` of this value is how a server marks a deleted stream. */
export const lastRevision = "9223372036854775807"

/** A stream's metadata from the newest event of its metadata stream. */
export const metadataFrom = (newest: Stored | undefined): StreamMetadata => {
  const { $tb = 0, $maxCount = Infinity } = fieldsOf(newest)
  const truncateBefore = Number($tb)
  return { truncateBefore, maxCount: Number($maxCount), softDeleted: truncateBefore >= Number(lastRevision) }
}

/** The metadata that truncates a stream and otherwise says what the metadata before it said. */
export const truncated = (id: string, newest: Stored | undefined, before: number | string): Proposed => {
  const { $tb: _, ...others } = fieldsOf(newest)
  const rest = JSON.stringify(others).slice(1)
  return {
    id,
    type: "$metadata",
    contentType: "application/json",
    data: Buffer.from(`{"$tb":${before}${rest === "}" ? "" : ","}${rest}`),
    metadata: new Uint8Array(),
  }
}

const fieldsOf = (newest: Stored | undefined): Readonly<Record<string, unknown>> => {
  if (newest === undefined) return {}
  try {
    const fields: unknown = JSON.parse(Buffer.from(newest.data).toString())
    return typeof fields === "object" && fields !== null ? { ...fields } : {}
  } catch {
    // A server takes metadata that it cannot read for none.
    return {}
  }
}
