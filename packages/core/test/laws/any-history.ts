import * as fc from "fast-check"
import { z } from "zod"
import type { DateRange } from "../../src/date-range.ts"
import type { AnyDecider, Happened } from "../../src/decider.ts"
import type { DomainEvent, Metadata, Recorded } from "../../src/recorded.ts"
import { uuid } from "../county.ts"
import { goldenOf } from "../golden.ts"

export type AnyCommand = { readonly type: string; readonly data: unknown }

/** So few ids that the parts of a history often speak of the same thing. */
const ids = [uuid(1), uuid(2), uuid(3)]

const days: readonly DateRange[] = [
  { from: "2024-05-31", to: "2024-05-31" },
  { from: "2024-06-03", to: "2024-06-03" },
  { from: "2024-07-10", to: "2024-07-10" },
  { from: "2024-06-01", to: "2024-06-30" },
  { to: "2024-06-10" },
  { from: "2024-06-10" },
  { text: "keväällä" },
]

const anyDays = fc.constantFrom(...days)
const picks = fc.array(fc.nat(ids.length - 1), { minLength: 1, maxLength: 6 })

/** The value with its ids replaced, in their order, by those that were picked. */
const withIds = (value: unknown, picked: readonly number[]): unknown => {
  const met = new Map<string, string>()
  const renamed = (part: unknown): unknown => {
    if (typeof part === "string" && z.uuid().safeParse(part).success) {
      const id = met.get(part) ?? ids[picked[met.size % picked.length] ?? 0] ?? part
      met.set(part, id)
      return id
    }
    if (Array.isArray(part)) return part.map(renamed)
    if (typeof part !== "object" || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, renamed(inner)]))
  }
  return renamed(value)
}

/** An event of the aggregate, made of a stored one. */
export const anyEvent = (decider: AnyDecider): fc.Arbitrary<DomainEvent> =>
  fc.tuple(fc.constantFrom(...goldenOf(decider)), picks).map(([{ type, data }, picked]) => {
    const parsed = decider.events[type]?.data.safeParse(withIds(data, picked))
    return { type, data: parsed?.success === true ? parsed.data : data }
  })

/** Events of the aggregate in any number, order and combination, whether or not it could ever have come to that. */
export const anyHistory = (decider: AnyDecider): fc.Arbitrary<readonly Happened<DomainEvent>[]> =>
  fc.array(
    fc.tuple(anyEvent(decider), anyDays).map(([event, on]) => ({ ...event, on })),
    { maxLength: 40 },
  )

/** The data of a command that a stored event tells, if they have so much in common. */
const commandData = (schema: z.ZodType, data: unknown): unknown => {
  const wanted = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const part = Object.fromEntries(Object.entries(data as object).filter(([key]) => wanted.includes(key)))
  const candidates = [data, part, withoutEnds(data), withoutEnds(part)]
  return candidates.map((one) => schema.safeParse(one)).find(({ success }) => success)?.data
}

/** A command states a deadline by its last day; the instant it ends before is fixed by the decider. */
const withoutEnds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEnds)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (key === "endsBefore" ? [] : [[key, withoutEnds(part)]])),
  )
}

/** The commands of the aggregate that its stored events tell. */
export const commandsOf = (decider: AnyDecider): readonly AnyCommand[] =>
  Object.entries(decider.commands).flatMap(([type, schema]) =>
    goldenOf(decider).flatMap((stored) => {
      const data = commandData(schema, stored.data)
      return data === undefined ? [] : [{ type, data }]
    }),
  )

export const anyCommand = (decider: AnyDecider): fc.Arbitrary<AnyCommand> =>
  fc.tuple(fc.constantFrom(...commandsOf(decider)), picks).map(([{ type, data }, picked]) => {
    const parsed = decider.commands[type]?.safeParse(withIds(data, picked))
    return { type, data: parsed?.success === true ? parsed.data : data }
  })

/** The commands in any order, so that an opening comes early or late, and then more of them. */
export const anyCommands = (decider: AnyDecider): fc.Arbitrary<readonly AnyCommand[]> => {
  const all = commandsOf(decider)
  return fc
    .tuple(
      fc.shuffledSubarray([...all], { minLength: Math.min(all.length, 12) }),
      fc.array(anyCommand(decider), { maxLength: 12 }),
    )
    .map(([some, more]) => [...some, ...more])
}

const instants = ["2024-06-03T09:00:00.000Z", "2024-06-03T21:30:00.000Z", "2024-07-10T09:00:00.000Z"] as const
const anySources: fc.Arbitrary<Metadata["sources"]> = fc.option(
  fc.constantFrom(
    [{ title: "Pöytäkirja" }],
    [{ title: "Lehti", publishedOn: "2024-06-01" as const }, { title: "Pöytäkirja" }],
    [{ title: "Lehti", publishedOn: "2024-08-01" as const }],
  ),
  { nil: undefined },
)

/** A stream as a store hands it out, with corrections, annulments and further sources of what came before them. */
export const anyStream = (decider: AnyDecider): fc.Arbitrary<readonly Recorded[]> => {
  const step = fc.record({
    event: anyEvent(decider),
    keeping: fc.constantFrom(
      "none",
      "none",
      "none",
      "EventCorrected",
      "EventAnnulled",
      "SourceAdded",
      "AnnotationAdded",
    ),
    back: fc.nat(20),
    on: fc.option(anyDays, { nil: undefined }),
    sources: anySources,
  })
  return fc.array(step, { maxLength: 30 }).map((steps) => {
    const stream: Recorded[] = []
    for (const [revision, { event, keeping, back, on, sources }] of steps.entries()) {
      const target = stream[revision - 1 - back]
      const fact = keeping === "none" || target === undefined ? event : kept(decider, keeping, target, on)
      stream.push({
        ...fact,
        stream: `${decider.name}-${uuid(9)}`,
        revision,
        position: revision + 1,
        id: uuid(100 + revision),
        recordedAt: instants[Math.floor((revision * instants.length) / steps.length)] ?? instants[0],
        metadata: {
          v: 1,
          command: uuid(100 + revision),
          actor: { capacity: "records-officer" },
          ...(on !== undefined && { occurredOn: on }),
          ...(sources !== undefined && { sources }),
        },
      })
    }
    return stream
  })
}

const kept = (
  decider: AnyDecider,
  type: string,
  target: Recorded,
  occurredOn: DateRange | undefined,
): DomainEvent => {
  if (type === "EventAnnulled") return { type, data: { target: target.id } }
  if (type === "AnnotationAdded") return { type, data: { target: target.id, text: { fi: "Huomautus." } } }
  if (type === "SourceAdded")
    return { type, data: { target: target.id, source: { title: "Blogi", publishedOn: "2024-05-01" } } }
  const data = goldenOf(decider).find((stored) => stored.type === target.type)?.data ?? target.data
  return { type, data: { target: target.id, data, ...(occurredOn !== undefined && { occurredOn }) } }
}
