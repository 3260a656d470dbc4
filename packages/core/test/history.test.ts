import { describe, expect, it } from "vitest"
import { corrected, cut, type AsOf } from "../src/history.ts"
import { UnreadableEventError } from "../src/readable.ts"
import type { Metadata, Recorded, Source } from "../src/recorded.ts"
import { dayOf, deepFreeze, roundStream, uuid } from "./county.ts"

/** The n-th event of a history: its revision is n, its position n + 1, and it was recorded on the n-th of June 2024. */
const event = (n: number, type: string, data: object, more: Partial<Metadata> = {}): Recorded =>
  deepFreeze({
    stream: roundStream,
    revision: n,
    position: n + 1,
    id: uuid(n),
    recordedAt: `2024-06-${String(n + 1).padStart(2, "0")}T09:00:00.000Z`,
    type,
    data,
    metadata: { v: 1, command: uuid(n), actor: { capacity: "importer" }, ...more },
  })

const counted = (n: number, value: number, more?: Partial<Metadata>) =>
  event(n, "PlatformCounterObserved", { name: "Puhekupla", value }, more)
const correction = (n: number, target: number, value: number, occurredOn?: Metadata["occurredOn"]) =>
  event(n, "EventCorrected", {
    target: uuid(target),
    data: { name: "Puhekupla", value },
    ...(occurredOn !== undefined && { occurredOn }),
  })
const annulment = (n: number, target: number) => event(n, "EventAnnulled", { target: uuid(target) })
const sourceAdded = (n: number, target: number, source: Source, more?: Partial<Metadata>) =>
  event(n, "SourceAdded", { target: uuid(target), source }, more)

const values = (history: readonly Recorded[]) => history.map(({ data }) => (data as { value: number }).value)
const ids = (history: readonly Recorded[]) => history.map(({ revision }) => revision)
const source = (publishedOn?: Source["publishedOn"]): Source => ({
  title: "Pöytäkirja",
  ...(publishedOn !== undefined && { publishedOn }),
})

describe("a history in which nothing was corrected", () => {
  it("is the same object", () => {
    const history = [counted(0, 1), counted(1, 2)]
    expect(corrected(history)).toBe(history)
  })

  it("with a further source has the same events, without the source", () => {
    const history = [counted(0, 1), sourceAdded(1, 0, source())]
    expect(corrected(history)).toStrictEqual([history[0]])
    expect(corrected(history)[0]).toBe(history[0])
  })
})

describe("a corrected event", () => {
  it("E-01: has other facts, and everything else of it stays", () => {
    const first = counted(0, 11)
    expect(corrected([first, counted(1, 2), correction(2, 0, 10)])).toStrictEqual([
      { ...first, data: { name: "Puhekupla", value: 10 } },
      counted(1, 2),
    ])
  })

  it("E-02: has the facts of the correction that was recorded last", () => {
    expect(values(corrected([counted(0, 11), correction(1, 0, 10), correction(2, 0, 9)]))).toStrictEqual([9])
  })

  it("happened on another day if the correction says so, and on its own day if not", () => {
    const first = counted(0, 11, { occurredOn: { to: "2024-05-31" } })
    const on = { from: "2024-05-01", to: "2024-05-01" } as const
    expect(corrected([first, correction(1, 0, 10, on)])).toStrictEqual([
      { ...first, data: { name: "Puhekupla", value: 10 }, metadata: { ...first.metadata, occurredOn: on } },
    ])
    expect(corrected([first, correction(1, 0, 10)])[0]?.metadata).toStrictEqual(first.metadata)
  })

  it("E-02: keeps a day that was put right, where a later correction says nothing of the day", () => {
    const first = counted(0, 11)
    const on = { from: "2024-05-01", to: "2024-05-01" } as const
    expect(corrected([first, correction(1, 0, 10, on), correction(2, 0, 9)])).toStrictEqual([
      { ...first, data: { name: "Puhekupla", value: 9 }, metadata: { ...first.metadata, occurredOn: on } },
    ])
  })

  it("E-07: stands in the record as it was written", () => {
    const first = counted(0, 11)
    corrected([first, correction(1, 0, 10)])
    expect(first).toStrictEqual(counted(0, 11))
  })
})

describe("an annulled event", () => {
  it("is left out", () => {
    expect(ids(corrected([counted(0, 1), counted(1, 2), annulment(2, 0)]))).toStrictEqual([1])
  })

  it("stays annulled when it is corrected before or afterwards", () => {
    expect(corrected([counted(0, 1), annulment(1, 0), correction(2, 0, 3)])).toStrictEqual([])
    expect(corrected([counted(0, 1), correction(1, 0, 3), annulment(2, 0)])).toStrictEqual([])
  })
})

describe("what was known at a position", () => {
  const history = [counted(0, 11), counted(1, 12), correction(2, 0, 10), annulment(3, 1)]
  const knownAt = (position: number) => values(cut(history, { knownAt: position }, dayOf).events)

  it("is everything up to it and nothing later", () => {
    expect([0, 1, 2].map(knownAt)).toStrictEqual([[], [11], [11, 12]])
  })

  it("E-07: is corrected only from the correction on", () => {
    expect([2, 3, 4, 99].map(knownAt)).toStrictEqual([[11, 12], [10, 12], [10], [10]])
  })

  it("E-07: is the same whatever is corrected later", () => {
    for (const position of [0, 1, 2, 3, 4])
      expect(cut(history, { knownAt: position }, dayOf)).toStrictEqual(
        cut(history.slice(0, position), { knownAt: position }, dayOf),
      )
  })
})

describe("what was published by a day", () => {
  const publishedBy = (day: NonNullable<AsOf["publishedBy"]>, ...history: readonly Recorded[]) =>
    ids(cut(history, { publishedBy: day }, dayOf).events)

  it("is what its earliest dated source was published by", () => {
    const imported = counted(9, 1, { sources: [source("2023-03-01"), source(), source("2023-01-26")] })
    expect(publishedBy("2023-01-25", imported)).toStrictEqual([])
    expect(publishedBy("2023-01-26", imported)).toStrictEqual([9])
  })

  it("is what was recorded by the end of that local day, without a dated source", () => {
    expect(publishedBy("2024-06-03", counted(2, 1), counted(3, 1))).toStrictEqual([2])
    expect(publishedBy("2024-06-03", counted(3, 1, { sources: [source()] }))).toStrictEqual([])
    const atNight = { ...counted(0, 1), recordedAt: "2024-06-02T21:00:00.000Z" } as const
    expect(publishedBy("2024-06-02", atNight)).toStrictEqual([])
    expect(publishedBy("2024-06-03", atNight)).toStrictEqual([0])
  })

  it("begins earlier with a further source that is older", () => {
    const imported = counted(0, 1, { sources: [source("2023-03-01")] })
    const older = sourceAdded(1, 0, source("2023-01-26"))
    expect(publishedBy("2023-01-26", imported)).toStrictEqual([])
    expect(publishedBy("2023-01-26", imported, older)).toStrictEqual([0])
  })

  it("does not begin later with a further source that is newer", () => {
    const imported = counted(0, 1, { sources: [source("2023-03-01")] })
    expect(publishedBy("2023-03-01", imported, sourceAdded(1, 0, source("2023-06-01")))).toStrictEqual([0])
  })

  it("is dated by a further source where its own have no date", () => {
    const undated = counted(8, 1, { sources: [source()] })
    expect(publishedBy("2023-06-01", undated, sourceAdded(9, 8, source("2023-06-01")))).toStrictEqual([8])
    expect(publishedBy("2023-06-01", undated, sourceAdded(9, 8, source()))).toStrictEqual([])
  })

  it("is dated by the oldest of several further sources, in whatever order they were added", () => {
    const imported = counted(0, 1)
    const older = source("2023-01-26")
    const newer = source("2023-03-01")
    expect(
      publishedBy("2023-01-26", imported, sourceAdded(1, 0, older), sourceAdded(2, 0, newer)),
    ).toStrictEqual([0])
    expect(
      publishedBy("2023-01-26", imported, sourceAdded(1, 0, newer), sourceAdded(2, 0, older)),
    ).toStrictEqual([0])
  })

  it("E-07: is corrected only by a correction that was published by then", () => {
    const imported = counted(0, 11, { sources: [source("2023-01-26")] })
    const rectified = event(
      1,
      "EventCorrected",
      { target: uuid(0), data: { name: "Puhekupla", value: 10 } },
      { sources: [source("2023-03-01")] },
    )
    const at = (publishedBy: "2023-01-26" | "2023-03-01") =>
      values(cut([imported, rectified], { publishedBy }, dayOf).events)
    expect(at("2023-01-26")).toStrictEqual([11])
    expect(at("2023-03-01")).toStrictEqual([10])
  })
})

describe("what was put right without a dated source", () => {
  const publishedBy = (day: NonNullable<AsOf["publishedBy"]>, ...history: readonly Recorded[]) =>
    values(cut(history, { publishedBy: day }, dayOf).events)
  const imported = counted(0, 11, { sources: [source("2023-01-26")] })
  const sourced = (n: number, value: number, publishedOn: "2023-03-01") =>
    event(
      n,
      "EventCorrected",
      { target: uuid(0), data: { name: "Puhekupla", value } },
      { sources: [source(publishedOn)] },
    )

  it("is right from the day of what it puts right: nobody outside has read our slip of the pen", () => {
    expect(publishedBy("2023-01-25", imported, correction(1, 0, 10))).toStrictEqual([])
    expect(publishedBy("2023-01-26", imported, correction(1, 0, 10))).toStrictEqual([10])
    expect(publishedBy("2023-01-26", imported, annulment(1, 0))).toStrictEqual([])
  })

  it("is right from the day of a further source, if that is older", () => {
    const history = [imported, correction(1, 0, 10), sourceAdded(2, 0, source("2023-01-13"))]
    expect(publishedBy("2023-01-13", ...history)).toStrictEqual([10])
  })

  it("is right from the day of an earlier correction, where it puts that one right", () => {
    const history = [imported, sourced(1, 13, "2023-03-01"), correction(2, 0, 12)]
    expect(publishedBy("2023-02-28", ...history)).toStrictEqual([11])
    expect(publishedBy("2023-03-01", ...history)).toStrictEqual([12])
    expect(publishedBy("2023-01-26", ...history, annulment(3, 0))).toStrictEqual([])
  })

  it("is right from the day on which it was recorded, where what it puts right has no dated source either", () => {
    const history = [counted(0, 11), correction(1, 0, 10)]
    expect(publishedBy("2024-06-01", ...history)).toStrictEqual([11])
    expect(publishedBy("2024-06-02", ...history)).toStrictEqual([10])
  })
})

describe("what a record keeper added in a shape that is not known here", () => {
  const opened = counted(0, 11)
  it.each([
    [
      "an annulment of a later version",
      event(1, "EventAnnulled", { targets: [uuid(0)] }, { v: 2 }),
      /has version 2/,
    ],
    [
      "an annulment of nothing",
      event(1, "EventAnnulled", { targets: [uuid(0)] }),
      /not those of EventAnnulled/,
    ],
    [
      "a correction without facts",
      event(1, "EventCorrected", { target: uuid(0) }),
      /not those of EventCorrected/,
    ],
    [
      "a further source that is none",
      event(1, "SourceAdded", { target: uuid(0) }),
      /not those of SourceAdded/,
    ],
  ])("is thrown, and not passed over: %s", (_, added, reason) => {
    for (const look of [
      corrected,
      (history: readonly Recorded[]) => cut(history, { publishedBy: "2024-06-30" }, dayOf),
    ]) {
      expect(() => look([opened, added])).toThrow(UnreadableEventError)
      expect(() => look([opened, added])).toThrow(reason)
    }
    expect(cut([opened, added], { knownAt: 1 }, dayOf).events).toStrictEqual([opened])
  })
})

describe("what had happened by a day", () => {
  const on = (from: `2023-${number}-${number}`, to: `2023-${number}-${number}` = from) => ({
    occurredOn: { from, to },
  })

  it("stands in the order in which it happened, what happened on one day in the order of the record", () => {
    const history = [
      counted(0, 1, on("2023-05-01")),
      counted(1, 2, on("2023-01-26")),
      counted(2, 3, on("2023-05-01")),
      counted(3, 4, on("2023-03-01", "2023-03-31")),
    ]
    expect(ids(cut(history, { validAt: "2023-12-31" }, dayOf).events)).toStrictEqual([1, 3, 0, 2])
  })

  it("leaves out what happened later, and tells apart what may have happened by then", () => {
    const history = [
      counted(0, 1, on("2023-03-01")),
      counted(1, 2, on("2023-03-01", "2023-05-31")),
      counted(2, 3, on("2023-06-01")),
      counted(3, 4, { occurredOn: { text: "keväällä" } }),
    ]
    const { events, undecided } = cut(history, { validAt: "2023-05-30" }, dayOf)
    expect(ids(events)).toStrictEqual([0])
    expect(ids(undecided)).toStrictEqual([1, 3])
    expect(ids(cut(history, { validAt: "2023-05-31" }, dayOf).events)).toStrictEqual([0, 1])
  })

  it("takes what states no day as happened on the local day it was recorded", () => {
    const history = [counted(0, 1), counted(1, 2)]
    expect(ids(cut(history, { validAt: "2024-06-01" }, dayOf).events)).toStrictEqual([0])
  })

  it("goes by the corrected day", () => {
    const moved = correction(1, 0, 10, { from: "2023-06-01", to: "2023-06-01" })
    const history = [counted(0, 11, on("2023-03-01")), moved]
    expect(values(cut(history, { validAt: "2023-05-31" }, dayOf).events)).toStrictEqual([])
    expect(values(cut(history, { validAt: "2023-06-01" }, dayOf).events)).toStrictEqual([10])
  })
})

describe("the cuts", () => {
  it.each([
    [{ publishedBy: "2.3.2023" }, /^publishedBy must be a day/],
    [{ validAt: "2024-6-3" }, /^validAt must be a day/],
    [{ validAt: null }, /^validAt must be a day/],
    [{ knownAt: Number.NaN }, /^knownAt must be a whole number/],
    [{ knownAt: "2024-06-03" }, /^knownAt must be a whole number/],
  ])("refuse %o, which would be answered with the wrong history", (asOf, message) => {
    expect(() => cut([counted(0, 1)], asOf as AsOf, dayOf)).toThrow(message)
  })

  const history = [
    counted(0, 1, { sources: [source("2023-01-26")], occurredOn: { from: "2023-05-01", to: "2023-05-01" } }),
    counted(1, 2, { sources: [source("2023-03-01")], occurredOn: { from: "2023-01-10", to: "2023-01-10" } }),
    counted(2, 3, { sources: [source("2023-01-26")], occurredOn: { from: "2023-01-20", to: "2023-01-20" } }),
    correction(3, 2, 4),
  ]
  const of = (asOf: AsOf) => cut(history, asOf, dayOf)

  it("leave a history as it is when none is asked for, but for its corrections", () => {
    expect(of({})).toStrictEqual({ events: corrected(history), undecided: [], annotations: [] })
    expect(of({ knownAt: undefined, publishedBy: undefined, validAt: undefined })).toStrictEqual(of({}))
  })

  it("are independent of each other: each leaves out what it alone would leave out", () => {
    expect(values(of({ knownAt: 2 }).events)).toStrictEqual([1, 2])
    expect(values(of({ publishedBy: "2023-01-26" }).events)).toStrictEqual([1, 4])
    expect(values(of({ validAt: "2023-01-31" }).events)).toStrictEqual([2, 4])
    expect(values(of({ knownAt: 2, publishedBy: "2023-01-26" }).events)).toStrictEqual([1])
    expect(values(of({ knownAt: 2, validAt: "2023-01-31" }).events)).toStrictEqual([2])
    expect(values(of({ publishedBy: "2023-01-26", validAt: "2023-01-31" }).events)).toStrictEqual([4])
    expect(of({ knownAt: 1, publishedBy: "2023-01-26", validAt: "2023-01-31" })).toStrictEqual({
      events: [],
      undecided: [],
      annotations: [],
    })
  })

  it("keep a remark on an event that is held to be true, as long as both are asked for", () => {
    const remark = (n: number, target: number, publishedOn?: "2023-03-13") =>
      event(n, "AnnotationAdded", {
        target: uuid(target),
        text: { fi: "Toisin." },
        ...(publishedOn !== undefined && { source: { title: "Sivu", publishedOn } }),
      })
    const annulled = event(7, "EventAnnulled", { target: uuid(1) })
    const remarked = [...history, remark(4, 0, "2023-03-13"), remark(5, 1), remark(6, 99)]
    const remarksOn = (asOf: AsOf, more: readonly Recorded[] = []) =>
      ids(cut([...remarked, ...more], asOf, dayOf).annotations)
    expect(remarksOn({})).toStrictEqual([4, 5])
    expect(remarksOn({}, [annulled])).toStrictEqual([4])
    expect(remarksOn({ publishedBy: "2023-03-12" })).toStrictEqual([])
    expect(remarksOn({ publishedBy: "2023-03-13" })).toStrictEqual([4])
    expect(remarksOn({ validAt: "2023-01-31" })).toStrictEqual([5])
  })

  it("change nothing in the history they are made of", () => {
    const before = structuredClone(history)
    of({ knownAt: 3, publishedBy: "2023-12-31", validAt: "2023-12-31" })
    expect(history).toStrictEqual(before)
  })
})

describe("a correction written in a later version of the event's shape", () => {
  it("makes the event one of that version, so that it is not read upwards again", () => {
    const first = counted(0, 11)
    const inSecondVersion = event(1, "EventCorrected", { target: uuid(0), data: { count: 10 }, v: 2 })
    expect(corrected([first, inSecondVersion])).toStrictEqual([
      { ...first, data: { count: 10 }, metadata: { ...first.metadata, v: 2 } },
    ])
  })
})
