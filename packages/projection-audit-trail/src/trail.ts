import type { Authority, DateRange, Instant, Language, LocalDate, Recorded } from "@programme-lifecycle/core"
import {
  daysBetween,
  deciderOf,
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
import { changesBetween, type Statement } from "./changes.ts"
import { assertFilter, conditionsOf } from "./filter.ts"
import { namesIn } from "./names.ts"
import type { Annotation, AuditFilter, AuditRow, EventRef, Lag, NamedAuthority } from "./row.ts"

/** Reads the audit trail. */
export interface AuditTrail {
  /**
   * The rows that the filter asks for, in the reader's language, oldest first unless asked otherwise.
   *
   * @throws {TypeError} naming the field of the filter that is unknown or of a wrong value
   */
  rows(filter: AuditFilter, language: Language): readonly AuditRow[]
  /** How many rows the filter finds, whatever its limit. Throws as `rows` does. */
  count(filter?: AuditFilter): number
}

export const readerOfTrail = (tables: Tables, zone: string): AuditTrail => {
  const { database, name: table } = tables
  const clock = localClock(zone)
  const nameAt = namesIn(tables)
  const byId = database.prepare(`SELECT * FROM ${table("row")} WHERE stream = ? AND id = ?`)
  const corrections = database.prepare(
    `SELECT r.* FROM ${table("correction")} c JOIN ${table("row")} r USING (position)
     WHERE c.target = ? AND r.stream = ? ORDER BY position`,
  )
  const concerning = (id: string, stream: string): readonly Recorded[] =>
    corrections.all(id, stream).map((raw) => eventOf(raw as Raw))
  const targetOf = (event: Recorded): Recorded | undefined => {
    // A later version may say otherwise what it concerns.
    if (!isOfTheRecord(event) || typeof event.data.target !== "string") return undefined
    const raw = byId.get(event.stream, event.data.target)
    return raw === undefined ? undefined : eventOf(raw as Raw)
  }

  /** The event as it was held to be true before a correction of it. */
  const before = (target: Recorded, correction: Recorded): Statement => {
    const states = [statementOf(target, clock)]
    for (const one of concerning(target.id, target.stream))
      if (one.position < correction.position) states.push(correctedBy(one, states.at(-1)))
    return states.at(-1) ?? statementOf(target, clock)
  }

  const linksOf = (event: Recorded): Links => {
    const target = targetOf(event)
    const was = target === undefined ? undefined : before(target, event)
    const later = concerning(event.id, event.stream)
    const annotations = later
      .filter(({ type }) => type === annotation)
      .map((one) => ({ ...refOf(one), ...remarkIn(one.data) }))
    return {
      ...(target !== undefined && { concerns: { ...refOf(target), type: target.type } }),
      ...(was !== undefined &&
        event.type === correction && { changes: changesBetween(was, correctedBy(event, was)) }),
      correctedBy: later
        .filter(({ type }) => type !== annotation)
        .map((one) => ({ ...refOf(one), type: one.type })),
      ...(annotations.length > 0 && { annotations }),
    }
  }

  return {
    rows: (filter, language) => {
      assertFilter(filter)
      const { where, values } = conditionsOf(filter, table)
      const direction = filter.order === "newest first" ? "DESC" : "ASC"
      return database
        .prepare(`SELECT * FROM ${table("row")} ${where} ORDER BY position ${direction} LIMIT ?`)
        .all(...values, filter.limit ?? 100)
        .map((raw) => {
          const event = eventOf(raw as Raw)
          const nameOf = (id: string): string => nameAt(id, event.position, language) ?? id
          return rowOf(event, language, clock, nameOf, linksOf(event))
        })
    },
    count: (filter = {}) => {
      assertFilter(filter)
      const { where, values } = conditionsOf(filter, table)
      return Number(
        database.prepare(`SELECT count(*) AS n FROM ${table("row")} ${where}`).get(...values)?.["n"],
      )
    },
  }
}

type Raw = Readonly<Record<string, string | number | null>>

type Links = Pick<AuditRow, "concerns" | "changes" | "correctedBy" | "annotations">

const annotation = "AnnotationAdded"
const correction = "EventCorrected"

const refOf = ({ position, stream, revision }: Recorded): EventRef => ({
  position,
  at: `${stream}@${revision}`,
})

const remarkIn = (data: object): Omit<Annotation, keyof EventRef> => {
  const { kind = "remark", text, source } = data as Partial<Annotation>
  return { kind, text: text ?? {}, ...(source !== undefined && { source }) }
}

/** When an event happened; on the day of its recording, where it does not say. */
const daysOf = ({ metadata, recordedAt }: Recorded, { dayOf }: LocalClock): DateRange => {
  const day = dayOf(recordedAt)
  return metadata.occurredOn ?? { from: day, to: day }
}

const statementOf = (event: Recorded, clock: LocalClock): Statement => ({
  data: event.data,
  occurredOn: daysOf(event, clock),
})

/** What a correction states; what it leaves out stays as it was. */
const correctedBy = ({ type, data }: Recorded, was: Statement = { data: {}, occurredOn: {} }): Statement => {
  if (type !== correction) return was
  const { data: facts, occurredOn } = data as Partial<Statement>
  return { data: facts ?? was.data, occurredOn: occurredOn ?? was.occurredOn }
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
  links: Links,
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
    occurredOn: { ...daysOf(event, clock), ...(metadata.occurredOn === undefined && { defaulted: true }) },
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

const named = (authority: Authority, nameOf: (id: string) => string): NamedAuthority => {
  if ("body" in authority) return { ...authority, bodyName: nameOf(authority.body) }
  return "approval" in authority ? { ...authority, approvalName: nameOf(authority.approval) } : authority
}

const lagOf = ({ occurredOn }: Metadata, recordedOn: LocalDate): Lag => {
  if (occurredOn === undefined) return 0
  const { from, to } = occurredOn
  if (from === undefined && to === undefined) return "unknown"
  const least = to === undefined ? 0 : daysBetween(to, recordedOn)
  if (from === undefined) return { least }
  const most = daysBetween(from, recordedOn)
  return from === to ? least : { least, most }
}
