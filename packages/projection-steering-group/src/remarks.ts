import type { InvariantId, LocalizedText, Recorded } from "@programme-lifecycle/core"
import type { Annotation } from "@programme-lifecycle/core/replay"

/** A fact that rests on inference or interpretation: the type of its event, and the id or code that it is about. */
export interface Weak {
  readonly type: string
  readonly about?: string
  readonly assertion: "inferred" | "interpreted"
  readonly note?: LocalizedText
}

/**
 * An event that wants looking at: it broke a rule, names no authority where one is due, or a source contradicts it. With the
 * reasons that were given.
 */
export interface Exception {
  readonly type: string
  readonly revision: number
  readonly rule?: InvariantId
  readonly reason?: LocalizedText
  /** Why no authority can be named. */
  readonly missing?: LocalizedText
  /** What a source says otherwise, and the title of that source. */
  readonly contradiction?: LocalizedText
  readonly source?: string
}

/** What is to be remarked of an aggregate's events, besides the state that they come to. */
export interface Remarks {
  readonly weak: readonly Weak[]
  readonly exceptions: readonly Exception[]
  /** Apart from the others, which are told by the events alone. */
  readonly contradictions: readonly Exception[]
}

export const noRemarks: Remarks = { weak: [], exceptions: [], contradictions: [] }

/** The remarks with those of one more event. What is not added to stays the same object. */
export const withRemarksOf = (remarks: Remarks, event: Recorded): Remarks => {
  const weakness = weaknessOf(event)
  const exceptions = exceptionsIn(event)
  if (weakness === undefined && exceptions === undefined) return remarks
  return {
    ...remarks,
    weak: weakness === undefined ? remarks.weak : [...remarks.weak, weakness],
    exceptions: exceptions === undefined ? remarks.exceptions : [...remarks.exceptions, ...exceptions],
  }
}

/** What sources say otherwise than the events. */
export const contradictionsTo = (
  events: readonly Recorded[],
  annotations: readonly Annotation[],
): readonly Exception[] =>
  annotations.flatMap(({ data: { target, kind, text, source } }) => {
    const contradicted = kind === "contradiction" ? events.find(({ id }) => id === target) : undefined
    if (contradicted === undefined) return []
    const { type, revision } = contradicted
    return [{ type, revision, contradiction: text, ...(source !== undefined && { source: source.title }) }]
  })

const exceptionsIn = ({ type, revision, metadata }: Recorded): readonly Exception[] | undefined => {
  const { breaches, authority } = metadata
  const missing = authority !== undefined && "missing" in authority ? authority.missing : undefined
  if (breaches === undefined && missing === undefined) return undefined
  return [
    ...(breaches ?? []).map(({ rule, reason }) => ({
      type,
      revision,
      rule,
      ...(reason !== undefined && { reason }),
    })),
    ...(missing === undefined ? [] : [{ type, revision, missing }]),
  ]
}

/** What is weak in an event: undefined where a source states it, or where it names no source and so speaks for itself. */
const weaknessOf = ({ type, data, metadata: { sources } }: Recorded): Weak | undefined => {
  const source = sources?.[0]
  if (source?.assertion === undefined || sources?.some(({ assertion }) => assertion === undefined))
    return undefined
  const { assertion, note } = source
  const about = subjects
    .map((key) => (data as Readonly<Record<string, unknown>>)[key])
    .find((id) => typeof id === "string")
  return { type, ...(typeof about === "string" && { about }), assertion, ...(note !== undefined && { note }) }
}

/** The fields that name what an event of its stream is about. */
const subjects = [
  "seat",
  "document",
  "code",
  "body",
  "item",
  "direction",
  "group",
  "consultation",
  "programme",
]
