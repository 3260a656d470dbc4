import * as E from "fp-ts/lib/Either.js"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { describe, expect, it } from "vitest"
import { consultation } from "../src/consultation/index.ts"
import type { DateRange } from "../src/date-range.ts"
import { idOf } from "../src/ids.ts"
import { fact, type Fact } from "../src/fact.ts"
import { importHistory } from "../src/import-history.ts"
import { lifecycle } from "../src/lifecycle.ts"
import { wellbeingServicesCounty as profile } from "../src/profile/index.ts"
import type { EventStore } from "../src/store.ts"
import {
  comment,
  extendTo,
  grounds,
  noon,
  open,
  opened,
  received,
  recordsOfficer,
  right,
  round,
  roundStream,
  stored,
  uuid,
  wholeLog,
} from "./county.ts"

const secondRound = uuid(3)
const minutes = { title: "Aluehallituksen pöytäkirja", locator: "§ 12", publishedOn: "2024-06-05" } as const
const newspaper = { title: "Lapin Kansa", publishedOn: "2024-06-04" } as const

const on = (day: `2024-${number}-${number}`): DateRange => ({ from: day, to: day })
const consulted = (
  key: string,
  command: Parameters<typeof consultation.decide>[0],
  occurredOn: DateRange,
  sources: readonly [typeof minutes | typeof newspaper, ...(typeof minutes | typeof newspaper)[]] = [minutes],
  id = round,
): Fact => fact(key, consultation, id, command, { occurredOn, sources })

const opening = consulted("opened", open, on("2024-06-03"))
const firstComment = consulted("comment 1", comment(1), on("2024-06-04"))
const lateComment = consulted("comment 2", comment(2, "2024-07-05T08:00:00.000Z"), on("2024-07-05"))
const otherRound = consulted("other opened", open, on("2024-06-10"), [minutes], secondRound)
const extension = consulted("extended", extendTo("2024-07-02"), on("2024-06-20"))
const conclusion = consulted("concluded", { type: "ConcludeConsultation", data: {} }, on("2024-08-01"))
const batch = [opening, firstComment, otherRound, extension, lateComment, conclusion]

const emptyStore = () => memoryStore({ clock: () => noon })
const run = (store: EventStore, facts: readonly Fact[]) =>
  importHistory(store, facts, { profile, clock: () => noon })

describe("a batch of history", () => {
  it("is recorded in its order, each fact under its key, with its day, its sources and the rules it breaks", async () => {
    const store = emptyStore()
    expect(await run(store, batch)).toStrictEqual(
      E.right({ facts: 6, recorded: 6, known: 0, sourcesAdded: 0 }),
    )
    const log = await wholeLog(store)
    expect(log.map(({ id }) => id)).toStrictEqual(batch.map(({ key }) => idOf(key)))
    expect(log[0]).toStrictEqual({
      stream: roundStream,
      revision: 0,
      position: 1,
      id: idOf("opened"),
      recordedAt: noon,
      type: "ConsultationOpened",
      data: opened.data,
      metadata: {
        v: 1,
        command: idOf("opened"),
        actor: { capacity: "importer" },
        occurredOn: on("2024-06-03"),
        sources: [minutes],
      },
    })
    expect(log.map(({ metadata }) => metadata.breaches)).toStrictEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      [{ rule: "C-09" }, { rule: "C-10" }, { rule: "C-23" }],
    ])
  })

  it("keeps what its sources leave untold", async () => {
    const store = emptyStore()
    const untold = { ...open, data: { ...open.data, deadline: { untold: "not stated" } } } as const
    right(await run(store, [consulted("opened", untold, on("2024-06-03"))]))
    expect((await stored(store))[0]?.data).toStrictEqual({
      ...opened.data,
      deadline: { untold: "not stated" },
    })
  })

  it("goes on where an earlier batch ended, and behind what was recorded live", async () => {
    const store = emptyStore()
    right(await run(store, [opening]))
    const registry = lifecycle({ store, profile, actor: { capacity: "registry" }, clock: () => noon })
    right(await registry.handle(consultation, round, comment(7)))
    expect(right(await run(store, [opening, firstComment]))).toStrictEqual({
      facts: 2,
      recorded: 1,
      known: 1,
      sourcesAdded: 0,
    })
    expect((await stored(store)).map(({ data }) => data).slice(1)).toStrictEqual([
      received(7).data,
      received(1).data,
    ])
  })

  it("may be empty", async () => {
    expect(await run(emptyStore(), [])).toStrictEqual(
      E.right({ facts: 0, recorded: 0, known: 0, sourcesAdded: 0 }),
    )
  })
})

describe("a batch that is imported again", () => {
  it("G-03: records nothing", async () => {
    const store = emptyStore()
    right(await run(store, batch))
    const log = await wholeLog(store)
    expect(await run(store, batch)).toStrictEqual(
      E.right({ facts: 6, recorded: 0, known: 6, sourcesAdded: 0 }),
    )
    expect(await wholeLog(store)).toStrictEqual(log)
  })

  it("G-03: records nothing of facts that were written down in another order of their fields", async () => {
    const store = emptyStore()
    right(await run(store, [opening]))
    const data = Object.fromEntries(Object.entries(open.data).toReversed()) as typeof open.data
    const reordered = consulted("opened", { data, type: open.type }, on("2024-06-03"))
    expect(right(await run(store, [reordered]))).toMatchObject({ recorded: 0, known: 1 })
  })

  it("G-03: records nothing on a later day, even of a fact that states no day", async () => {
    const store = emptyStore()
    const undated = fact("extended", consultation, round, extendTo("2024-07-02"), { sources: [minutes] })
    right(await run(store, [opening, undated]))
    const later = importHistory(store, [opening, undated], {
      profile,
      clock: () => "2024-09-01T09:00:00.000Z",
    })
    expect(await later).toStrictEqual(E.right({ facts: 2, recorded: 0, known: 2, sourcesAdded: 0 }))
  })

  it("G-03: records nothing after one of its facts was corrected", async () => {
    const store = emptyStore()
    right(await run(store, batch))
    const officer = lifecycle({ store, profile, actor: recordsOfficer, clock: () => noon })
    const data = { ...comment(1).data, channel: "email" }
    const correct = { type: "CorrectEvent", data: { target: idOf("comment 1"), data } } as const
    right(await officer.handle(consultation, round, correct, grounds))
    expect(right(await run(store, batch))).toStrictEqual({ facts: 6, recorded: 0, known: 6, sourcesAdded: 0 })
  })

  const target = idOf("comment 1")
  const belated = { ...comment(1, "2024-07-20T08:00:00.000Z").data }

  it.each([
    ["an annulment", { type: "AnnulEvent", data: { target } }, { received: 0, late: 0, unanswered: 0 }],
    [
      "a correction",
      { type: "CorrectEvent", data: { target, data: belated } },
      { received: 1, late: 1, unanswered: 0 },
    ],
  ] as const)("G-03: records nothing of what was decided after %s", async (_, command, counts) => {
    const store = emptyStore()
    const begun = [opening, firstComment, extension]
    right(await run(store, begun))
    const officer = lifecycle({ store, profile, actor: recordsOfficer, clock: () => noon })
    right(await officer.handle(consultation, round, command, grounds))
    right(await run(store, [...begun, conclusion]))
    const log = await wholeLog(store)
    expect(log.at(-1)?.data).toStrictEqual({ counts })
    expect(await run(store, [...begun, conclusion])).toStrictEqual(
      E.right({ facts: 4, recorded: 0, known: 4, sourcesAdded: 0 }),
    )
    expect(await wholeLog(store)).toStrictEqual(log)
  })
})

describe("a known fact with another source", () => {
  const readElsewhere = consulted("opened", open, on("2024-06-03"), [newspaper])

  it("gets the source, and the fact is not recorded a second time", async () => {
    const store = emptyStore()
    right(await run(store, [opening, firstComment]))
    expect(right(await run(store, [readElsewhere]))).toStrictEqual({
      facts: 1,
      recorded: 0,
      known: 1,
      sourcesAdded: 1,
    })
    const log = await wholeLog(store)
    expect(log.map(({ type }) => type)).toStrictEqual([
      "ConsultationOpened",
      "CommentReceived",
      "SourceAdded",
    ])
    expect(log[2]?.data).toStrictEqual({ target: idOf("opened"), source: newspaper })
    expect(log[2]?.metadata.actor).toStrictEqual({ capacity: "importer" })
  })

  it("G-03: gets the source once", async () => {
    const store = emptyStore()
    right(await run(store, [opening]))
    right(await run(store, [readElsewhere]))
    expect(right(await run(store, [opening, readElsewhere]))).toMatchObject({ known: 2, sourcesAdded: 0 })
    expect(await store.head()).toBe(2)
  })

  it("gets it also within one batch, and in either order", async () => {
    const store = emptyStore()
    expect(right(await run(store, [readElsewhere, opening, readElsewhere]))).toStrictEqual({
      facts: 3,
      recorded: 1,
      known: 2,
      sourcesAdded: 1,
    })
    expect((await wholeLog(store))[1]?.data).toStrictEqual({ target: idOf("opened"), source: minutes })
  })

  it("keeps the other sources that it already has", async () => {
    const store = emptyStore()
    right(await run(store, [opening]))
    const both = consulted("opened", open, on("2024-06-03"), [minutes, newspaper])
    expect(right(await run(store, [both]))).toMatchObject({ sourcesAdded: 1 })
    expect(right(await run(store, [both]))).toMatchObject({ sourcesAdded: 0 })
  })
})

describe("a fact that somebody else records while it is being imported", () => {
  it("G-03: counts as known, and gets the further source", async () => {
    const store = emptyStore()
    let readings = 0
    const late: EventStore = {
      ...store,
      async *readStream(...args) {
        readings += 1
        if (readings === 2) right(await run(store, [opening]))
        yield* store.readStream(...args)
      },
    }
    const elsewhere = consulted("opened", open, on("2024-06-03"), [newspaper])
    expect(right(await run(late, [elsewhere]))).toStrictEqual({
      facts: 1,
      recorded: 0,
      known: 1,
      sourcesAdded: 1,
    })
    expect((await wholeLog(store)).map(({ type }) => type)).toStrictEqual([
      "ConsultationOpened",
      "SourceAdded",
    ])
  })
})

describe("a fact that was corrected", () => {
  const data = { ...comment(1).data, channel: "email" } as const
  const asCorrected = consulted("comment 1", { type: "RecordComment", data }, on("2024-06-04"), [newspaper])

  const corrected = async () => {
    const store = emptyStore()
    right(await run(store, batch))
    const officer = lifecycle({ store, profile, actor: recordsOfficer, clock: () => noon })
    const correct = { type: "CorrectEvent", data: { target: idOf("comment 1"), data } } as const
    right(await officer.handle(consultation, round, correct, grounds))
    return store
  }

  it("G-03: is known by its corrected facts as well, and gets their source", async () => {
    const store = await corrected()
    expect(right(await run(store, [opening, asCorrected, firstComment]))).toStrictEqual({
      facts: 3,
      recorded: 0,
      known: 3,
      sourcesAdded: 1,
    })
  })

  it("G-03: is refused with facts that are neither", async () => {
    const store = await corrected()
    const other = { ...asCorrected, command: { type: "RecordComment", data: { ...data, channel: "paper" } } }
    expect(await run(store, [other])).toHaveProperty("left.failure", {
      type: "CommandIdReused",
      command: idOf("comment 1"),
      stream: roundStream,
      revision: 1,
    })
  })
})

describe("a fact that was changed under its key", () => {
  it("G-03: is refused where it stands in the batch, and the log stays as it is", async () => {
    const store = emptyStore()
    right(await run(store, batch))
    const changed = consulted("comment 1", comment(3), on("2024-06-04"))
    expect(await run(store, [opening, changed, extension])).toStrictEqual(
      E.left({
        type: "ImportRefused",
        index: 1,
        key: "comment 1",
        failure: { type: "CommandIdReused", command: idOf("comment 1"), stream: roundStream, revision: 1 },
      }),
    )
    expect(await store.head()).toBe(6)
  })
})

describe("a malformed batch", () => {
  const { envelope } = firstComment
  const refusedAt = async (malformed: Fact) => {
    const store = emptyStore()
    const result = await run(store, [opening, malformed, extension])
    expect(await store.head()).toBe(0)
    return result
  }

  it.each([
    [
      "a fact of another shape",
      { command: { ...comment(1), data: { ...comment(1).data, comment: "1" } } },
      "data.comment",
    ],
    ["a field too many", { command: { ...comment(1), data: { ...comment(1).data, lnag: "fi" } } }, "data"],
    ["a command of no aggregate", { command: { type: "LaunchRocket", data: {} } }, "type"],
    ["an id that is no UUID", { id: "round 1" }, "id"],
    ["a fact without a key", { key: "" }, "key"],
    ["a key that was cut in the middle of a letter", { key: "comment 🦌".slice(0, -1) }, "key"],
    ["a fact of no aggregate", { decider: undefined as never }, "decider"],
    ["a fact without an envelope", { envelope: undefined as never }, "envelope.sources"],
    [
      "a text that was cut in the middle of a letter",
      { envelope: { ...envelope, reason: { fi: "🦌".slice(0, 1) } } },
      "envelope.reason.fi",
    ],
    [
      "a fact larger than an append may be",
      {
        command: {
          ...open,
          data: { ...open.data, programmes: Array.from({ length: 30_000 }, (_, n) => uuid(n)) },
        },
      },
      "data",
    ],
    ["a fact without a source", { envelope: { ...envelope, sources: [] as never } }, "envelope.sources"],
    ["sources that are missing", { envelope: {} as never }, "envelope.sources"],
    ["a source without a title", { envelope: { sources: [{ title: "" }] } }, "envelope.sources.0.title"],
    [
      "a day that the calendar does not have",
      { envelope: { ...envelope, occurredOn: { to: "2024-02-30" } } },
      "envelope.occurredOn.to",
    ],
  ] as const)("with %s is refused whole, before anything is written", async (_, change, path) => {
    expect(await refusedAt({ ...firstComment, ...change })).toMatchObject({
      left: {
        type: "ImportRefused",
        index: 1,
        key: "key" in change ? change.key : "comment 1",
        failure: { type: "MalformedCommand", issues: [{ path }] },
      },
    })
  })
})

describe("a batch with nothing in the place of a fact", () => {
  it.each([null, undefined, "fact"])("is refused whole: %j", async (nothing) => {
    const store = emptyStore()
    expect(await run(store, [opening, nothing as never])).toMatchObject({
      left: { index: 1, key: "", failure: { type: "MalformedCommand" } },
    })
    expect(await store.head()).toBe(0)
  })
})

describe("a batch that is refused in the middle", () => {
  const again = consulted("comment 1 again", comment(1), on("2024-06-05"))
  const wrong = [opening, firstComment, again, extension]

  it("has recorded what stands before, and names the fact and the reason", async () => {
    const store = emptyStore()
    expect(await run(store, wrong)).toStrictEqual(
      E.left({
        type: "ImportRefused",
        index: 2,
        key: "comment 1 again",
        failure: { type: "CommentAlreadyRecorded", invariants: ["C-21"], comment: uuid(1001) },
      }),
    )
    expect((await wholeLog(store)).map(({ id }) => id)).toStrictEqual([idOf("opened"), idOf("comment 1")])
  })

  it("goes on from there when it is mended", async () => {
    const store = emptyStore()
    await run(store, wrong)
    const mended = consulted("comment 1 again", comment(2), on("2024-06-05"))
    expect(right(await run(store, [opening, firstComment, mended, extension]))).toStrictEqual({
      facts: 4,
      recorded: 2,
      known: 2,
      sourcesAdded: 0,
    })
  })
})

describe("an import that is killed", () => {
  it("G-03: after any fact is completed by the same batch, to the same log", async () => {
    const whole = emptyStore()
    right(await run(whole, batch))
    const expected = await wholeLog(whole)
    for (let length = 0; length <= batch.length; length += 1) {
      const store = emptyStore()
      right(await run(store, batch.slice(0, length)))
      expect(right(await run(store, batch))).toMatchObject({ recorded: batch.length - length, known: length })
      expect(await wholeLog(store)).toStrictEqual(expected)
    }
  })

  it("G-03: before or after any append is completed by the same batch, to the same log", async () => {
    const readTwice = [...batch, consulted("opened", open, on("2024-06-03"), [newspaper, minutes])]
    const whole = emptyStore()
    right(await run(whole, readTwice))
    const expected = await wholeLog(whole)
    for (const written of [true, false])
      for (let appends = 0; appends < expected.length; appends += 1) {
        const store = emptyStore()
        await expect(run(dyingAt(store, appends, written), readTwice)).rejects.toThrow("the power went")
        expect(await store.head()).toBe(written ? appends + 1 : appends)
        right(await run(store, readTwice))
        expect(await wholeLog(store)).toStrictEqual(expected)
      }
  })
})

/** Fails at an append, after or before the inner store has written it. */
const dyingAt = (store: EventStore, append: number, written: boolean): EventStore => {
  let appends = 0
  return {
    ...store,
    append: async (...args) => {
      appends += 1
      if (appends <= append) return store.append(...args)
      if (written) await store.append(...args)
      throw new Error("the power went")
    },
  }
}
