import type { InvariantId, LocalizedText, Recorded } from "@programme-lifecycle/core"
import type { Annotation, Programme } from "@programme-lifecycle/core/replay"
import type { Adoption } from "@programme-lifecycle/core/views"

/** A fact that rests on inference or interpretation. */
export interface Weak {
  /** Of its event. */
  readonly type: string
  /** What it is about, as `keyOf` writes it; absent where the event is about its stream alone. */
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
  /** The text that the event adopts, and by which approval, where it was recorded when it happened. */
  readonly adopts?: Pick<Adoption, "document" | "approval">
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
  const former =
    remarks.weak.length > 0 && replacing.has(event.type) ? notReplaced(remarks.weak, event) : remarks.weak
  const weak = weakIn(event)
  const exceptions = exceptionsIn(event)
  if (weak === undefined && exceptions === undefined && former === remarks.weak) return remarks
  return {
    ...remarks,
    weak: weak === undefined ? former : [...former, ...weak],
    exceptions: exceptions === undefined ? remarks.exceptions : [...remarks.exceptions, ...exceptions],
  }
}

/** Of these the last one holds: what was weak in the former ones is not shown any more. */
const replacing: ReadonlySet<string> = new Set([
  "TargetDateSet",
  "PeriodSet",
  "DecidingBodyDetermined",
  "CompositionDeferred",
  "ItemPlacedOnAgenda",
])

const notReplaced = (weak: readonly Weak[], { type, data }: Recorded): readonly Weak[] => {
  const about = subjectOf(data)
  return weak.filter((one) => one.type !== type || one.about !== about)
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

const exceptionsIn = ({ type, revision, data, metadata }: Recorded): readonly Exception[] | undefined => {
  const { breaches, authority, actor } = metadata
  const missing = authority !== undefined && "missing" in authority ? authority.missing : undefined
  const isAdoption = type === "ProgrammeDocumentAdopted" && actor.capacity !== "importer"
  if (breaches === undefined && missing === undefined && !isAdoption) return undefined
  return [
    ...(breaches ?? []).map(({ rule, reason }) => ({
      type,
      revision,
      rule,
      ...(reason !== undefined && { reason }),
    })),
    ...(missing === undefined ? [] : [{ type, revision, missing }]),
    ...(isAdoption ? [{ type, revision, adopts: adoptedIn(data) }] : []),
  ]
}

const adoptedIn = (data: object): NonNullable<Exception["adopts"]> => {
  const { document, approval } = data as Adoption
  return approval === undefined ? { document } : { document, approval }
}

/** What is weak in an event: undefined where a source states it, or where it names no source and so speaks for itself. */
const weakIn = ({ type, data, metadata: { sources } }: Recorded): readonly Weak[] | undefined => {
  const source = sources?.[0]
  if (source?.assertion === undefined || sources?.some(({ assertion }) => assertion === undefined))
    return undefined
  const { assertion, note } = source
  return aboutsOf(type, data).map((about) => ({
    type,
    ...(about !== undefined && { about }),
    assertion,
    ...(note !== undefined && { note }),
  }))
}

/** The bases of a document's standing in law come from different sources, each with its own strength. */
const aboutsOf = (type: string, data: object): readonly (string | undefined)[] => {
  if (type === "LegalBasisRecorded") {
    const { document, bases } = data as Pick<Programme["documents"][number], "document" | "bases">
    return bases.length === 0 ? [document] : bases.map((basis) => keyOf([document, basis]))
  }
  return [subjectOf(data)]
}

/** What an event of its stream is about. */
const subjectOf = (data: object): string | undefined => {
  const told = data as Readonly<Record<string, unknown>>
  const subject = told[subjects.find((key) => told[key] !== undefined) ?? ""]
  if (subject === undefined) return undefined
  // Whose office it is does not stand with what was forwarded.
  return keyOf(
    typeof subject === "object" && subject !== null && "office" in subject ? subject.office : subject,
  )
}

/** The fields that name it, ids and codes before words. */
const subjects = [
  "seat",
  "document",
  "code",
  "step",
  "subject",
  "body",
  "item",
  "direction",
  "request",
  "group",
  "consultation",
  "programme",
  "project",
  "addressees",
  "to",
  "what",
  "name",
  "tasks",
  "details",
  "category",
]

/** The same text for the same value, whatever the order of its keys. */
export const keyOf = (value: unknown): string =>
  typeof value === "string"
    ? value
    : JSON.stringify(value, (_, part: unknown) =>
        typeof part === "object" && part !== null && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
          : part,
      )
