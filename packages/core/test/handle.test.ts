import * as E from "fp-ts/lib/Either.js"
import { describe, expect, it } from "vitest"
import { consultation } from "../src/consultation/index.ts"
import { lifecycle } from "../src/lifecycle.ts"
import { wellbeingServicesCounty } from "../src/profile/index.ts"
import { UnreadableEventError } from "../src/readable.ts"
import type { NewEvent } from "../src/recorded.ts"
import type { EventStore } from "../src/store.ts"
import { eventIdOf } from "../src/ids.ts"
import {
  aCounty,
  comment,
  extendTo,
  grounds,
  open,
  opened,
  owner,
  received,
  registry,
  right,
  round,
  roundStream,
  stored,
  uuid,
} from "./county.ts"

const theOpening = uuid(100)
const theComment = uuid(101)
const upper = "0190C0DE-0000-7000-8000-000000000001"

const openedCounty = async (make?: (store: EventStore) => EventStore) => {
  const office = aCounty(make)
  right(await office.county.handle(consultation, round, open, { id: theOpening }))
  return office
}

describe("a malformed command", () => {
  const data = comment(1).data
  const { county, store } = aCounty()
  const fails = async (command: unknown, envelope: unknown = {}, id: string = round) => {
    const result = await county.handle(consultation, id, command as never, envelope as object)
    expect(result).toMatchObject({ _tag: "Left", left: { type: "MalformedCommand" } })
    expect(await store.head()).toBe(0)
    return (result as E.Left<{ issues: readonly { path: string; message: string }[] }>).left.issues
  }
  const path = async (...args: Parameters<typeof fails>) => (await fails(...args)).map(({ path }) => path)

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "RecordComment"],
    ["an array", []],
    ["an array that holds a command", [comment(1)]],
    ["no type", { data }],
    ["a type that is no text", { type: 7, data }],
  ])("is %s: it has no type", async (_, command) => {
    expect(await fails(command)).toStrictEqual([
      { path: "type", message: "a command is an object with a type and data" },
    ])
  })

  it.each(["LaunchRocket", "CommentReceived", "recordComment", "__proto__", "constructor", "toString", ""])(
    "is one of a type that the aggregate does not have: %j",
    async (type) => {
      expect(await fails({ type, data })).toStrictEqual([
        { path: "type", message: `consultation has no command ${type}` },
      ])
    },
  )

  it("has something beside its type and its data", async () => {
    const message = "a command has a type and data, and nothing else"
    expect(await fails({ ...comment(1), actor: owner })).toStrictEqual([{ path: "actor", message }])
    const reaching = JSON.parse('{"type":"RecordComment","__proto__":{"data":1},"data":{}}') as object
    expect(await fails(reaching)).toStrictEqual([{ path: "__proto__", message }])
  })

  it("has data of another shape: every field that is wrong is named", async () => {
    expect(await path({ type: "RecordComment" })).toStrictEqual(["data"])
    expect(await path({ type: "RecordComment", data: [] })).toStrictEqual(["data"])
    expect(await path({ ...comment(1), data: { ...data, comment: "1", channel: "fax" } })).toStrictEqual([
      "data.comment",
      "data.channel",
    ])
    expect(await path({ ...comment(1), data: { ...data, respondent: { kind: "alien" } } })).toStrictEqual([
      "data.respondent.kind",
    ])
  })

  it("has a field too many in its data, however deep", async () => {
    expect(await fails({ ...comment(1), data: { ...data, lnag: "fi" } })).toStrictEqual([
      { path: "data", message: 'Unrecognized key: "lnag"' },
    ])
    const respondent = { kind: "resident", name: "Aslak" }
    expect(await fails({ ...comment(1), data: { ...data, respondent } })).toStrictEqual([
      { path: "data.respondent", message: 'Unrecognized key: "name"' },
    ])
  })

  it("has a field that reaches the prototype in its data", async () => {
    const reaching = JSON.parse(`{"__proto__":{"admin":true},${JSON.stringify(data).slice(1)}`) as object
    expect(await path({ ...comment(1), data: reaching })).toStrictEqual(["data"])
  })

  it("is about an aggregate whose id is no UUID", async () => {
    for (const id of ["", "1", "consultation-1", `${round} `, "__proto__", upper])
      expect(await fails(comment(1), {}, id)).toStrictEqual([{ path: "id", message: "a UUID in lower case" }])
  })

  it.each([
    ["an id that is no UUID", { id: "1" }, "envelope.id"],
    ["an id in capitals", { id: upper }, "envelope.id"],
    ["an id in capitals, and more", { id: upper, cause: round }, "envelope.id"],
    ["a cause that is no UUID", { cause: "1" }, "envelope.cause"],
    ["a correlation in capitals", { correlation: upper }, "envelope.correlation"],
    ["no sources at all", { sources: [] }, "envelope.sources"],
    ["a source without a title", { sources: [{ locator: "s. 4" }] }, "envelope.sources.0.title"],
    ["a day that the calendar does not have", { occurredOn: { to: "2024-02-30" } }, "envelope.occurredOn.to"],
    ["a reason in no language", { reason: {} }, "envelope.reason"],
    ["an authority of no kind", { authority: {} }, "envelope.authority"],
    [
      "an acknowledgement without a reason",
      { acknowledge: [{ rule: "C-05", authority: grounds.authority }] },
      "envelope.acknowledge.0.reason",
    ],
    ["an actor of its own", { actor: owner }, "envelope"],
    ["an id that is null", { id: null }, "envelope.id"],
    ["a number", 5, "envelope"],
    ["an array", [], "envelope"],
    ["null", null, "envelope"],
    ["a reason with half a letter", { reason: { fi: "\ud83e" } }, "envelope.reason.fi"],
    ["a source with half a letter", { sources: [{ title: "\udd8c" }] }, "envelope.sources.0.title"],
  ])("is accompanied by %s", async (_, envelope, where) => {
    expect(await path(comment(1), envelope)).toStrictEqual([where])
  })

  it("has a text in its data that was cut in the middle of a letter: the field is named", async () => {
    const languages = ["fi"]
    const material = { without: { fi: "Kysely 🦌".slice(0, -1) } }
    expect(await fails({ ...open, data: { ...open.data, languages, material } })).toStrictEqual([
      { path: "data.material.without.fi", message: "a string with half a surrogate pair" },
    ])
  })

  it("is larger than an append may be", async () => {
    const programmes = Array.from({ length: 30_000 }, (_, n) => uuid(n))
    expect(await fails({ ...open, data: { ...open.data, programmes } })).toStrictEqual([
      { path: "data", message: "larger than 1000000 bytes" },
    ])
  })

  it.each(["nested deeper than can be walked through", "that hold themselves"])(
    "has corrected facts %s",
    async (how) => {
      const circle: { facts?: object } = {}
      circle.facts = circle
      const facts = how.startsWith("nested")
        ? (JSON.parse(`${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`) as object)
        : circle
      const [issue] = await fails({ type: "CorrectEvent", data: { target: theComment, data: facts } })
      expect(issue?.message).toBe("nested deeper than 64, or in a circle")
      expect(issue?.path).toMatch(/^data\.data\.(a|facts)\./)
    },
  )

  it("is told with the faults of its data and of what accompanies it together", async () => {
    expect(await path({ ...comment(1), data: { ...data, comment: "1" } }, { id: "1" })).toStrictEqual([
      "data.comment",
      "envelope.id",
    ])
  })
})

describe("a command", () => {
  it("is recorded with lean metadata: what has a default is absent", async () => {
    const { store } = await openedCounty()
    expect(await stored(store)).toStrictEqual([
      {
        stream: roundStream,
        revision: 0,
        position: 1,
        id: theOpening,
        recordedAt: "2024-06-03T09:00:00.000Z",
        type: "ConsultationOpened",
        data: opened.data,
        metadata: { v: 1, command: theOpening, actor: owner },
      },
    ])
  })

  it("is recorded with all that accompanies it", async () => {
    const { store, county } = aCounty()
    const envelope = {
      id: theOpening,
      cause: uuid(201),
      correlation: uuid(202),
      occurredOn: { from: "2024-05-31", to: "2024-05-31" },
      authority: { body: uuid(203), meetingOn: "2024-05-30", section: "§ 12" },
      sources: [{ title: "Pöytäkirja", assertion: "inferred" }],
      reason: { fi: "Kuulutus julkaistiin perjantaina." },
    } as const
    right(await county.handle(consultation, round, open, envelope))
    const { id, ...rest } = envelope
    expect((await stored(store))[0]?.metadata).toStrictEqual({ v: 1, command: id, actor: owner, ...rest })
  })

  it("gets an id of its own, a UUID of version 7, where it has none", async () => {
    const { store, county } = aCounty()
    right(await county.handle(consultation, round, open))
    const [event] = await stored(store)
    expect(event?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(event?.metadata.command).toBe(event?.id)
  })

  it("is recorded as the actor whom the county is asked to act as", async () => {
    const { store, registry: asRegistry } = await openedCounty()
    right(await asRegistry.handle(consultation, round, comment(1)))
    expect((await stored(store)).map(({ metadata }) => metadata.actor)).toStrictEqual([owner, registry])
  })

  it("G-14: is refused by the aggregate, and nothing is recorded", async () => {
    const { county, store } = aCounty()
    expect(await county.handle(consultation, round, extendTo("2024-07-31"))).toStrictEqual(
      E.left({ type: "ConsultationNotOpened", invariants: [] }),
    )
    expect(await store.head()).toBe(0)
  })

  it("that changes nothing records nothing", async () => {
    const office = await openedCounty()
    const source = { title: "Kuulutus" }
    const add = { type: "AddSource", data: { target: theOpening, source } } as const
    right(await office.registry.handle(consultation, round, add))
    expect(await office.registry.handle(consultation, round, add, { id: theComment })).toStrictEqual(
      E.right({ command: theComment, stream: roundStream, revision: 1, events: [], repeated: false }),
    )
    expect(await office.store.head()).toBe(2)
  })

  it("is decided on the state that load shows", async () => {
    const { county, registry: asRegistry } = aCounty()
    expect(await county.load(consultation, round)).toStrictEqual({
      state: consultation.initial,
      revision: undefined,
    })
    right(await county.handle(consultation, round, open))
    right(await asRegistry.handle(consultation, round, comment(1)))
    const { state, revision } = await county.load(consultation, round)
    expect(revision).toBe(1)
    expect([state.status, state.comments.size]).toStrictEqual(["open", 1])
  })

  it("breaks a rule of law or policy if that is acknowledged, and the breach is recorded with it", async () => {
    const office = await openedCounty()
    office.at("2024-07-10T09:00:00.000Z")
    const late = { ...grounds, occurredOn: { to: "2024-06-10" } } as const
    const acknowledge = [{ rule: "G-05", ...grounds }] as const
    const { reason: _, ...withoutReason } = late
    expect(await office.registry.handle(consultation, round, comment(1), withoutReason)).toHaveProperty(
      "left.type",
      "BackdatedWithoutReason",
    )
    right(await office.registry.handle(consultation, round, comment(1), { ...withoutReason, acknowledge }))
    const [, event] = await stored(office.store)
    expect(event?.metadata).toStrictEqual({
      v: 1,
      command: event?.id,
      actor: registry,
      occurredOn: { to: "2024-06-10" },
      authority: grounds.authority,
      breaches: [{ rule: "G-05", ...grounds }],
    })
  })
})

describe("the day a command states for what it records", () => {
  const recordOn = async (occurredOn: object, reason?: object) => {
    const { county, at } = aCounty()
    at("2024-06-03T21:00:00.000Z") // 00:00 on 4 June in Helsinki
    return county.handle(consultation, round, open, { occurredOn, ...(reason !== undefined && { reason }) })
  }

  it("is not after today, by the calendar of the authority", async () => {
    expect(await recordOn({ from: "2024-06-04", to: "2024-06-04" })).toHaveProperty("_tag", "Right")
    const occurredOn = { from: "2024-06-05", to: "2024-06-05" }
    expect(await recordOn(occurredOn)).toStrictEqual(
      E.left({ type: "OccursInFuture", invariants: [], occurredOn, today: "2024-06-04" }),
    )
  })

  it("G-06: may be unsure, as long as it may have come", async () => {
    expect(await recordOn({ from: "2024-06-01", to: "2024-06-30" })).toHaveProperty("_tag", "Right")
    expect(await recordOn({ text: "kesäkuussa" })).toHaveProperty("_tag", "Right")
    expect(await recordOn({ from: "2024-06-05" })).toHaveProperty("left.type", "OccursInFuture")
  })

  it("G-05: lies further back than the tolerance only with a reason", async () => {
    const tolerated = { from: "2024-05-21", to: "2024-05-21" }
    const backdated = { from: "2024-05-20", to: "2024-05-20" }
    expect(await recordOn(tolerated)).toHaveProperty("_tag", "Right")
    expect(await recordOn(backdated)).toStrictEqual(
      E.left({
        type: "BackdatedWithoutReason",
        invariants: ["G-05"],
        occurredOn: backdated,
        today: "2024-06-04",
      }),
    )
    expect(await recordOn(backdated, { fi: "Löytyi arkistosta." })).toHaveProperty("_tag", "Right")
  })
})

describe("a command that is sent again with the same id", () => {
  const firstAnswer = { command: theComment, stream: roundStream, revision: 1, events: [received(1)] }

  it("G-03: records nothing and brings the same events", async () => {
    const { registry, store } = await openedCounty()
    const send = () => registry.handle(consultation, round, comment(1), { id: theComment })
    expect(await send()).toStrictEqual(E.right({ ...firstAnswer, repeated: false }))
    expect(await send()).toStrictEqual(E.right({ ...firstAnswer, repeated: true }))
    expect(await store.head()).toBe(2)
  })

  it("G-03: brings the same events also after others have followed, and from another county", async () => {
    const { registry, county, store, clock } = await openedCounty()
    const send = (as = registry) => as.handle(consultation, round, comment(1), { id: theComment })
    right(await send())
    right(await registry.handle(consultation, round, comment(2)))
    right(await county.handle(consultation, round, extendTo("2024-07-31")))
    expect(await send()).toStrictEqual(E.right({ ...firstAnswer, repeated: true }))
    const other = lifecycle({
      store,
      clock,
      profile: wellbeingServicesCounty,
      actor: { capacity: "registry" },
    })
    expect(await send(other)).toStrictEqual(E.right({ ...firstAnswer, repeated: true }))
    expect(await store.head()).toBe(4)
  })

  it("G-03: brings the same events also after they were corrected or annulled", async () => {
    const office = await openedCounty()
    const send = () => office.registry.handle(consultation, round, comment(1), { id: theComment })
    right(await send())
    const annul = { type: "AnnulEvent", data: { target: theComment } } as const
    right(await office.recordsOfficer.handle(consultation, round, annul, grounds))
    expect(await send()).toStrictEqual(E.right({ ...firstAnswer, repeated: true }))
  })

  it("G-03: brings the same events on a later day, when it would be refused as a new one", async () => {
    const { county, at, store } = await openedCounty()
    const send = (id: string) => county.handle(consultation, round, extendTo("2024-07-31"), { id })
    const first = right(await send(theComment))
    at("2024-08-05T09:00:00.000Z")
    expect(await send(uuid(102))).toHaveProperty("left.type", "DeadlineHasPassed")
    expect(await send(theComment)).toStrictEqual(E.right({ ...first, repeated: true }))
    expect(await store.head()).toBe(2)
  })

  it("G-03 G-05: brings the same events when what it records has become long ago", async () => {
    const { registry, at } = await openedCounty()
    const onMay = { id: theComment, occurredOn: { from: "2024-05-31", to: "2024-05-31" } } as const
    const send = () => registry.handle(consultation, round, comment(1), onMay)
    right(await send())
    at("2024-08-05T09:00:00.000Z")
    expect(await send()).toStrictEqual(E.right({ ...firstAnswer, repeated: true }))
  })

  it("G-03: brings the same events of a record keeper", async () => {
    const office = await openedCounty()
    right(await office.registry.handle(consultation, round, comment(1), { id: theComment }))
    const target = theComment
    const commands = [
      { type: "AddSource", data: { target, source: { title: "Kirjaamon lista" } } },
      { type: "CorrectEvent", data: { target, data: { ...comment(2).data } } },
      { type: "AnnulEvent", data: { target } },
    ] as const
    const send = async () => {
      const answers = []
      for (const [index, command] of commands.entries()) {
        const envelope = { ...grounds, id: uuid(110 + index) }
        answers.push(right(await office.recordsOfficer.handle(consultation, round, command, envelope)))
      }
      return answers
    }
    const first = await send()
    expect(first.map(({ revision }) => revision)).toStrictEqual([2, 3, 4])
    expect(await send()).toStrictEqual(first.map((answer) => ({ ...answer, repeated: true })))
    expect(await office.store.head()).toBe(5)
  })

  it("G-03: and other facts is refused, and the place where the id stands is named", async () => {
    const { registry, county, store } = await openedCounty()
    right(await registry.handle(consultation, round, comment(1), { id: theComment }))
    const reused = (command: string, revision: number) =>
      E.left({ type: "CommandIdReused", command, stream: roundStream, revision })
    expect(await registry.handle(consultation, round, comment(2), { id: theComment })).toStrictEqual(
      reused(theComment, 1),
    )
    expect(
      await county.handle(consultation, round, extendTo("2024-07-31"), { id: theOpening }),
    ).toStrictEqual(reused(theOpening, 0))
    expect(await store.head()).toBe(2)
  })

  it("G-03: and a malformed shape is malformed", async () => {
    const { registry } = await openedCounty()
    right(await registry.handle(consultation, round, comment(1), { id: theComment }))
    const malformed = { type: "RecordComment", data: {} } as never
    expect(await registry.handle(consultation, round, malformed, { id: theComment })).toHaveProperty(
      "left.type",
      "MalformedCommand",
    )
  })
})

describe("the ids of a command's events", () => {
  it("begin with the command's own, and follow from it", () => {
    expect([0, 1, 2].map((n) => eventIdOf(theOpening, n))).toStrictEqual([
      theOpening,
      eventIdOf(theOpening, 1),
      eventIdOf(theOpening, 2),
    ])
    expect(eventIdOf(theOpening, 1)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/)
    expect(new Set([0, 1, 2].map((n) => eventIdOf(theOpening, n))).size).toBe(3)
  })
})

/** Lets another writer record a comment just before each of the next appends. */
const interleaved = (store: EventStore, times: number): EventStore => {
  let left = times
  return {
    ...store,
    append: async (stream, expected, events) => {
      if (left > 0 && expected !== "none") {
        left -= 1
        const id = uuid(500 + left)
        const data = { ...comment(500 + left).data }
        const metadata = { v: 1, command: id, actor: registry }
        right(await store.append(stream, expected, [{ id, type: "CommentReceived", data, metadata }]))
      }
      return store.append(stream, expected, events)
    },
  }
}

describe("a command that somebody else comes before", () => {
  it("G-01: is decided afresh and recorded behind what came first", async () => {
    const { registry: asRegistry, store } = await openedCounty((inner) => interleaved(inner, 1))
    const handled = await asRegistry.handle(consultation, round, comment(1), { id: theComment })
    expect(handled).toStrictEqual(
      E.right({
        command: theComment,
        stream: roundStream,
        revision: 2,
        events: [received(1)],
        repeated: false,
      }),
    )
    expect((await stored(store)).map(({ id }) => id)).toStrictEqual([theOpening, uuid(500), theComment])
  })

  it("G-01: is refused if what came first stands against it", async () => {
    const office = await openedCounty((inner) => interleaved(inner, 1))
    expect(await office.registry.handle(consultation, round, comment(500))).toStrictEqual(
      E.left({ type: "CommentAlreadyRecorded", invariants: ["C-21"], comment: uuid(1500) }),
    )
  })

  it("G-01: four times is recorded at the fifth", async () => {
    const office = await openedCounty((inner) => interleaved(inner, 4))
    expect(right(await office.registry.handle(consultation, round, comment(1))).revision).toBe(5)
  })

  it("G-01: five times is handed back as a conflict, and can be sent again", async () => {
    const office = await openedCounty((inner) => interleaved(inner, 5))
    const send = () => office.registry.handle(consultation, round, comment(1), { id: theComment })
    expect(await send()).toStrictEqual(
      E.left({ type: "RevisionConflict", stream: roundStream, expected: 4, actual: 5 }),
    )
    expect(await office.store.head()).toBe(6)
    expect(right(await send())).toStrictEqual({
      command: theComment,
      stream: roundStream,
      revision: 6,
      events: [received(1)],
      repeated: false,
    })
  })

  it("G-03: by the very same command is a repetition of it", async () => {
    const { registry: asRegistry, store } = await openedCounty()
    const send = () => asRegistry.handle(consultation, round, comment(1), { id: theComment })
    const answers = await Promise.all([send(), send(), send()])
    expect(await store.head()).toBe(2)
    expect(answers.map(right).map(({ events, revision }) => [events, revision])).toStrictEqual(
      Array.from({ length: 3 }, () => [[received(1)], 1]),
    )
  })
})

describe("eight who write one stream at once", () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8]

  it.each(["one county", "a county each"])(
    "G-01 G-02 G-03: through %s are all recorded, each once",
    async (through) => {
      const { registry: shared, store, clock } = await openedCounty()
      const own = () => lifecycle({ store, clock, profile: wellbeingServicesCounty, actor: registry })
      const landed = await Promise.all(
        numbers.map(async (n) => {
          const writer = through === "one county" ? shared : own()
          const send = () => writer.handle(consultation, round, comment(n), { id: uuid(300 + n) })
          let answer = await send()
          // Those who share a county take turns; a county each meets the other's revisions.
          if (through === "one county") return right(answer)
          while (E.isLeft(answer) && answer.left.type === "RevisionConflict") answer = await send()
          return right(answer)
        }),
      )
      expect(landed.map(({ repeated, events }) => [repeated, events])).toStrictEqual(
        numbers.map((n) => [false, [received(n)]]),
      )
      const history = await stored(store)
      expect(history.map(({ revision }) => revision)).toStrictEqual([0, ...numbers])
      expect(landed.map(({ revision }) => history[revision ?? -1]?.id)).toStrictEqual(
        numbers.map((n) => uuid(300 + n)),
      )
    },
  )
})

describe("a stream that cannot be read", () => {
  const foreign = (type: string, v: number): NewEvent => ({
    id: uuid(900),
    type,
    data: {},
    metadata: { v, command: uuid(900), actor: registry },
  })

  it.each([
    ["an unknown type", foreign("ConsultationStreamed", 1), "the type ConsultationStreamed is unknown"],
    [
      "a later version",
      foreign("SummaryPublished", 2),
      "SummaryPublished has version 2, and this library reads up to version 1",
    ],
  ])("for %s takes no command: stream, revision and reason are thrown", async (_, event, reason) => {
    const office = await openedCounty()
    right(await office.store.append(roundStream, 0, [event]))
    const thrown = new UnreadableEventError({ stream: roundStream, revision: 1 }, reason)
    await expect(office.registry.handle(consultation, round, comment(1))).rejects.toThrow(thrown)
    await expect(office.registry.handle(consultation, round, comment(1))).rejects.toMatchObject({
      name: "UnreadableEventError",
      stream: roundStream,
      revision: 1,
    })
    await expect(office.county.load(consultation, round)).rejects.toThrow(UnreadableEventError)
    expect(await office.store.head()).toBe(2)
  })
})

describe("stored facts of another shape", () => {
  const misshapen = (type: string, data: object): NewEvent => ({
    id: uuid(900),
    type,
    data,
    metadata: { v: 1, command: uuid(900), actor: registry },
  })

  it.each([
    [
      "an event of the aggregate",
      misshapen("MaterialPublished", { text: 5 }),
      /^its facts are not those of MaterialPublished: material: /,
    ],
    [
      "a correction",
      misshapen("EventCorrected", { targets: [theOpening] }),
      /^its facts are not those of EventCorrected$/,
    ],
  ])(
    "of %s are thrown with their stream and revision, at each command and again",
    async (_, event, reason) => {
      const office = await openedCounty()
      right(await office.registry.handle(consultation, round, comment(1)))
      right(await office.store.append(roundStream, 1, [event]))
      for (const attempt of [
        () => office.registry.handle(consultation, round, comment(2)),
        () => office.county.load(consultation, round),
        () =>
          lifecycle({ ...office, profile: wellbeingServicesCounty, actor: owner }).load(consultation, round),
      ]) {
        const thrown: unknown = await attempt().catch((error: unknown) => error)
        expect(thrown).toBeInstanceOf(UnreadableEventError)
        expect(thrown).toMatchObject({ stream: roundStream, revision: 2 })
        expect((thrown as Error).message.replace(/^cannot read [^:]*: /, "")).toMatch(reason)
      }
    },
  )
})

describe("a state that was shown", () => {
  it("is the one that the stream folds to, also when it was read by several at once", async () => {
    const office = await openedCounty()
    right(await office.registry.handle(consultation, round, comment(1)))
    const answer = (n: number) =>
      ({
        type: "AnswerComment",
        data: {
          comment: comment(1).data.comment,
          answer: uuid(400 + n),
          text: { untold: "deferred" },
          disposition: { outcome: "noted" },
        },
      }) as const
    await Promise.all(
      [1, 2, 3].flatMap((n) => [
        office.preparer.handle(consultation, round, answer(n)).then(right),
        office.county.load(consultation, round),
        office.county.load(consultation, round),
      ]),
    )
    const { state, revision } = await office.county.load(consultation, round)
    const other = lifecycle({ ...office, profile: wellbeingServicesCounty, actor: owner })
    expect({ state, revision }).toStrictEqual(await other.load(consultation, round))
    expect(state.comments.get(comment(1).data.comment)?.answers).toBe(3)
  })

  it("stays as it was when more is recorded", async () => {
    const { county, registry: asRegistry } = await openedCounty()
    right(await asRegistry.handle(consultation, round, comment(1)))
    const shown = await county.load(consultation, round)
    const copy = structuredClone(shown)
    right(await asRegistry.handle(consultation, round, comment(2)))
    expect((await county.load(consultation, round)).state.comments.size).toBe(2)
    expect(shown).toStrictEqual(copy)
    expect(consultation.initial.comments.size).toBe(0)
  })
})
