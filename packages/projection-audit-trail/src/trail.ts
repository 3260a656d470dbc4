import type {
  Authority,
  Instant,
  Language,
  LocalDate,
  LocalizedText,
  Recorded,
} from "@programme-lifecycle/core"
import {
  daysBetween,
  deciderOf,
  inLanguage,
  inWords,
  isOfTheRecord,
  labelOf,
  localClock,
  partsOf,
  schemasOf,
  sentenceOf,
  unreadable,
  type LocalClock,
} from "@programme-lifecycle/core/replay"
import type { Metadata } from "@programme-lifecycle/core/store"
import type { Tables } from "@programme-lifecycle/projections"
import { conditionsOf } from "./filter.ts"
import type { Annotation, AuditFilter, AuditRow, EventRef, Lag } from "./row.ts"

/** Reads the audit trail. */
export interface AuditTrail {
  /** The rows that the filter asks for, in the reader's language, oldest first unless asked otherwise. */
  rows(filter: AuditFilter, language: Language): readonly AuditRow[]
  /** How many rows the filter finds, whatever its limit. */
  count(filter?: AuditFilter): number
}

export const readerOfTrail = ({ database, name: table }: Tables, zone: string): AuditTrail => {
  const clock = localClock(zone)
  const nameAt = database.prepare(
    `SELECT name FROM ${table("name")} WHERE id = ? AND position <= ? ORDER BY position DESC LIMIT 1`,
  )
  const byId = database.prepare(`SELECT position, revision FROM ${table("row")} WHERE stream = ? AND id = ?`)
  const corrections = database.prepare(
    `SELECT r.position, r.revision, r.type, r.data FROM ${table("correction")} c JOIN ${table("row")} r USING (position)
     WHERE c.target = ? AND r.stream = ? ORDER BY position`,
  )
  const render = (raw: Raw, language: Language): AuditRow => {
    const event = eventOf(raw)
    const nameOf = (id: string): string => {
      const found = nameAt.get(id, event.position)?.["name"]
      const name: unknown =
        typeof found === "string" ? inLanguage(JSON.parse(found) as LocalizedText, language) : undefined
      return typeof name === "string" && name !== "" ? name : id
    }
    const ref = ({ position, revision }: Record<string, unknown>): EventRef => ({
      position: Number(position),
      at: `${event.stream}@${Number(revision)}`,
    })
    const concerned = isOfTheRecord(event) ? byId.get(event.stream, event.data.target) : undefined
    const concerning = corrections.all(event.id, event.stream)
    const annotations = concerning
      .filter(({ type }) => type === annotation)
      .map((one) => ({ ...ref(one), ...remarkIn(String(one["data"])) }))
    return rowOf(event, language, clock, nameOf, {
      ...(concerned !== undefined && { concerns: ref(concerned) }),
      correctedBy: concerning
        .filter(({ type }) => type !== annotation)
        .map((one) => ({ ...ref(one), type: String(one["type"]) })),
      ...(annotations.length > 0 && { annotations }),
    })
  }
  return {
    rows: (filter, language) => {
      const { where, values } = conditionsOf(filter)
      const direction = filter.order === "newest first" ? "DESC" : "ASC"
      return database
        .prepare(`SELECT * FROM ${table("row")} ${where} ORDER BY position ${direction} LIMIT ?`)
        .all(...values, filter.limit ?? 100)
        .map((raw) => render(raw as Raw, language))
    },
    count: (filter = {}) => {
      const { where, values } = conditionsOf(filter)
      return Number(
        database.prepare(`SELECT count(*) AS n FROM ${table("row")} ${where}`).get(...values)?.["n"],
      )
    },
  }
}

type Raw = Readonly<Record<string, string | number | null>>

const annotation = "AnnotationAdded"

const remarkIn = (data: string): Omit<Annotation, keyof EventRef> => {
  const { kind = "remark", text, source } = JSON.parse(data) as Partial<Annotation>
  return { kind, text: text ?? {}, ...(source !== undefined && { source }) }
}

const eventOf = (raw: Raw): Recorded => ({
  position: Number(raw["position"]),
  stream: String(raw["stream"]),
  revision: Number(raw["revision"]),
  id: String(raw["id"]),
  type: String(raw["type"]),
  recordedAt: String(raw["recorded_at"]) as Instant,
  data: JSON.parse(String(raw["data"])) as object,
  metadata: JSON.parse(String(raw["metadata"])) as Metadata,
})

const rowOf = (
  event: Recorded,
  language: Language,
  clock: LocalClock,
  nameOf: (id: string) => string,
  links: Pick<AuditRow, "concerns" | "correctedBy" | "annotations">,
): AuditRow => {
  const { metadata, stream, type } = event
  const { actor, authority, reason, cause, correlation } = metadata
  const { id } = partsOf(stream)
  const recordedOn = clock.dayOf(event.recordedAt)
  const label = inWords(labelOf(stream, type), language)
  const { sentence = label, problem } = told(event, language, nameOf)
  return {
    id: event.id,
    position: event.position,
    at: `${stream}@${event.revision}`,
    subject: { id, name: nameOf(id) },
    recordedAt: event.recordedAt,
    recordedLocal: clock.localTimeOf(event.recordedAt),
    occurredOn: metadata.occurredOn ?? { from: recordedOn, to: recordedOn, defaulted: true },
    lagDays: lagOf(metadata, recordedOn),
    type,
    label,
    sentence,
    actor: {
      ...actor,
      ...(actor.body !== undefined && { bodyName: nameOf(actor.body) }),
      ...(actor.onBehalfOf !== undefined && { onBehalfOfName: nameOf(actor.onBehalfOf) }),
    },
    ...(authority !== undefined && { authority: named(authority, nameOf) }),
    ...(reason !== undefined && { reason }),
    sources: metadata.sources ?? [],
    command: metadata.command,
    ...(cause !== undefined && { cause }),
    ...(correlation !== undefined && { correlation }),
    ...links,
    breaches: metadata.breaches ?? [],
    schemaVersion: metadata.v,
    ...(problem !== undefined && { unreadable: problem }),
    data: event.data,
  }
}

/** What is said of the event, or why nothing can be: facts of a wrong shape hide no other row. */
const told = (
  event: Recorded,
  language: Language,
  nameOf: (id: string) => string,
): { readonly sentence?: string | undefined; readonly problem?: string } => {
  const problem = problemOf(event)
  if (problem !== undefined) return { problem }
  try {
    return { sentence: sentenceOf(event, language, nameOf) }
  } catch {
    return { problem: `its facts do not have the shape of ${event.type}` }
  }
}

const problemOf = (event: Recorded): string | undefined => {
  const decider = deciderOf(event.stream)
  return decider === undefined
    ? `streams of ${partsOf(event.stream).name} are unknown`
    : unreadable(schemasOf(decider), event)
}

const named = (authority: Authority, nameOf: (id: string) => string): NonNullable<AuditRow["authority"]> =>
  "body" in authority ? { ...authority, bodyName: nameOf(authority.body) } : authority

const lagOf = ({ occurredOn }: Metadata, recordedOn: LocalDate): Lag => {
  if (occurredOn === undefined) return 0
  const { from, to } = occurredOn
  if (from === undefined || to === undefined) return "unknown"
  const least = daysBetween(to, recordedOn)
  return from === to ? least : { least, most: daysBetween(from, recordedOn) }
}
