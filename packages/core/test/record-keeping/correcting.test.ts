import * as E from "fp-ts/lib/Either.js"
import { beforeEach, describe, expect, it } from "vitest"
import { consultation } from "../../src/consultation/index.ts"
import { deadlineInForce } from "../../src/consultation/deadlines.ts"
import { cut } from "../../src/history.ts"
import { lifecycle } from "../../src/lifecycle.ts"
import { wellbeingServicesCounty } from "../../src/profile/index.ts"
import {
  aCounty,
  comment,
  dayOf,
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
} from "../county.ts"

const theOpening = uuid(100)
const theComment = uuid(101)
const source = { title: "Lapin Kansa", locator: "s. 4", publishedOn: "2024-06-02" } as const
const addSource = { type: "AddSource", data: { target: theOpening, source } } as const
const rectified = {
  ...opened.data,
  deadline: { lastDay: "2024-07-31", endsBefore: "2024-07-31T21:00:00.000Z" },
}
const correct = { type: "CorrectEvent", data: { target: theOpening, data: rectified } } as const
const annul = { type: "AnnulEvent", data: { target: theComment } } as const

let office: ReturnType<typeof aCounty>
const record = (command: typeof addSource | typeof correct | typeof annul, envelope: object = grounds) =>
  office.recordsOfficer.handle(consultation, round, command, envelope)
const state = async () => (await office.county.load(consultation, round)).state

beforeEach(async () => {
  office = aCounty()
  right(await office.county.handle(consultation, round, open, { id: theOpening }))
  right(await office.registry.handle(consultation, round, comment(1), { id: theComment }))
})

describe("a further source", () => {
  it("is added to the event that it tells of, and changes no fact", async () => {
    const before = await state()
    expect(right(await record(addSource, { id: uuid(102) }))).toStrictEqual({
      command: uuid(102),
      stream: roundStream,
      revision: 2,
      events: [{ type: "SourceAdded", data: addSource.data }],
      repeated: false,
    })
    expect(await state()).toStrictEqual(before)
  })

  it("G-03: is added once, whatever the id of the command", async () => {
    right(await record(addSource))
    expect(right(await record(addSource, { id: uuid(103) }))).toStrictEqual({
      command: uuid(103),
      stream: roundStream,
      revision: 2,
      events: [],
      repeated: false,
    })
    expect(await stored(office.store)).toHaveLength(3)
  })

  it("is a further one if it stands at another place of the same paper", async () => {
    right(await record(addSource))
    const elsewhere = { ...addSource, data: { target: theOpening, source: { ...source, locator: "s. 5" } } }
    expect(right(await office.registry.handle(consultation, round, elsewhere)).events).toHaveLength(1)
  })

  it("E-01: tells of an event of this stream, and of no record keeper's", async () => {
    const sourceOf = (target: string) => ({ type: "AddSource", data: { target, source } }) as const
    const unknown = (target: string) => E.left({ type: "TargetUnknown", invariants: ["E-01"], target })
    expect(await office.registry.handle(consultation, round, sourceOf(uuid(999)))).toStrictEqual(
      unknown(uuid(999)),
    )
    right(await record(addSource, { id: uuid(102) }))
    expect(await office.registry.handle(consultation, round, sourceOf(uuid(102)))).toStrictEqual(
      unknown(uuid(102)),
    )
  })
})

describe("a correction", () => {
  it("E-01: replaces the facts of the event, and the state is the corrected one at once", async () => {
    expect(right(await record(correct)).events).toStrictEqual([
      { type: "EventCorrected", data: correct.data },
    ])
    expect(deadlineInForce(await state())).toStrictEqual(rectified.deadline)
  })

  it("E-01: is what the next command is decided on, also where the stream had been read before", async () => {
    right(await record(correct))
    const extended = right(await office.county.handle(consultation, round, extendTo("2024-08-31")))
    expect(extended.events).toHaveProperty("[0].data.from", rectified.deadline)
  })

  it("E-01: is seen by another county that had read the stream before", async () => {
    const { store, clock } = office
    const other = lifecycle({ store, clock, profile: wellbeingServicesCounty, actor: recordsOfficer })
    const before = await other.load(consultation, round)
    expect(deadlineInForce(before.state)).toStrictEqual(opened.data.deadline)
    right(await record(correct))
    right(await office.registry.handle(consultation, round, comment(2)))
    const { state, revision } = await other.load(consultation, round)
    expect(deadlineInForce(state)).toStrictEqual(rectified.deadline)
    expect(state.comments.size).toBe(2)
    expect(revision).toBe(3)
  })

  it("E-02: gives way to the next correction of the same event", async () => {
    right(await record(correct))
    right(await record({ ...correct, data: { target: theOpening, data: opened.data } }))
    expect(deadlineInForce(await state())).toStrictEqual(opened.data.deadline)
  })

  it("E-01: has the whole shape of the event that it corrects", async () => {
    const misfit = {
      ...correct,
      data: { target: theOpening, data: { ...rectified, kind: "party", deadlin: 1 } },
    }
    const refused = await record(misfit as never)
    expect(refused).toMatchObject({
      left: { type: "CorrectionDoesNotFit", invariants: ["E-01"], target: theOpening },
    })
    expect(refused).toHaveProperty("left.issues[0].path", "kind")
    expect(await stored(office.store)).toHaveLength(2)
  })

  it("E-02: holds as long as it is the last that was recorded: each time knows its own", async () => {
    const untilJuly = right(await record(correct)).revision
    right(await record({ ...correct, data: { target: theOpening, data: opened.data } }))
    const history = await stored(office.store)
    const knownAt = (revision: number | undefined) =>
      cut(history, { knownAt: history[revision ?? 0]?.position }, dayOf).events[0]?.data
    expect([knownAt(1), knownAt(untilJuly), knownAt(3)]).toStrictEqual([opened.data, rectified, opened.data])
  })

  it("E-01: changes no type, id, time or actor: there is no field for them", async () => {
    for (const more of [{ type: "CommentReceived" }, { id: uuid(7) }, { recordedAt: noon }, { actor: {} }])
      expect(await record({ ...correct, data: { ...correct.data, ...more } })).toHaveProperty(
        "left.type",
        "MalformedCommand",
      )
    const [before] = await stored(office.store)
    right(await record(correct))
    const [after] = cut(await stored(office.store), {}, dayOf).events
    expect(after).toStrictEqual({ ...before, data: rectified })
  })

  it("E-02: puts nothing right in an event that was annulled", async () => {
    right(await record({ ...annul, data: { ...annul.data } }))
    const late = { type: "CorrectEvent", data: { target: theComment, data: received(2).data } } as const
    expect(await office.recordsOfficer.handle(consultation, round, late, grounds)).toStrictEqual(
      E.left({ type: "TargetAlreadyAnnulled", invariants: ["E-02"], target: theComment }),
    )
  })

  it("E-01: has no deadline that ends at another time than its last day does", async () => {
    const ending = (endsBefore: string) => ({
      ...correct,
      data: { target: theOpening, data: { ...rectified, deadline: { lastDay: "2024-07-31", endsBefore } } },
    })
    expect(await record(ending("1999-01-01T00:00:00.000Z") as never)).toStrictEqual(
      E.left({
        type: "CorrectionDoesNotFit",
        invariants: ["E-01"],
        target: theOpening,
        issues: [{ path: "deadline.endsBefore", message: "its last day ends at 2024-07-31T21:00:00.000Z" }],
      }),
    )
    right(await record(ending("2024-07-31T21:00:00.000Z") as never))
  })

  it("E-01: may keep a deadline as the event itself fixed it, whatever the zone's rules are now", async () => {
    const zone = "Europe/Stockholm"
    const moved = lifecycle({
      ...office,
      profile: { ...wellbeingServicesCounty, zone },
      actor: recordsOfficer,
    })
    const data = { ...opened.data, languages: ["fi", "se"] }
    const kept = { type: "CorrectEvent", data: { target: theOpening, data } } as const
    expect(right(await moved.handle(consultation, round, kept, grounds)).events).toHaveLength(1)
  })

  it("E-03: states its reason and its authority", async () => {
    const refused = E.left({ type: "CorrectionWithoutGrounds", invariants: ["E-03"], target: theOpening })
    const { reason, authority } = grounds
    for (const envelope of [{}, { reason }, { authority }])
      expect(await record(correct, envelope)).toStrictEqual(refused)
    expect(await record(correct, { reason, authority })).toHaveProperty("_tag", "Right")
  })

  it("E-01: corrects an event of this stream, and is itself corrected by another correction of that event", async () => {
    const of = (target: string) => ({ ...correct, data: { ...correct.data, target } })
    right(await record(correct, { ...grounds, id: uuid(102) }))
    for (const target of [uuid(102), uuid(999)])
      expect(await record(of(target) as never)).toStrictEqual(
        E.left({ type: "TargetUnknown", invariants: ["E-01"], target }),
      )
  })

  it("is the record officer's to make", async () => {
    expect(await office.registry.handle(consultation, round, correct, grounds)).toStrictEqual(
      E.left({
        type: "CapacityNotEntitled",
        invariants: [],
        capacity: "registry",
        command: "CorrectEvent",
        entitled: ["records-officer"],
      }),
    )
  })

  it("E-07: leaves what was recorded before as it was", async () => {
    const before = await stored(office.store)
    const position = await office.store.head()
    right(await record(correct))
    right(await record(annul))
    const after = await stored(office.store)
    expect(JSON.stringify(after.slice(0, before.length))).toBe(JSON.stringify(before))
    expect(cut(after, { knownAt: position }, dayOf)).toStrictEqual({
      events: before,
      undecided: [],
      annotations: [],
    })
  })
})

describe("an annulment", () => {
  it("E-01: takes the event out of the state", async () => {
    expect((await state()).comments.size).toBe(1)
    expect(right(await record(annul)).events).toStrictEqual([{ type: "EventAnnulled", data: annul.data }])
    expect((await state()).comments.size).toBe(0)
  })

  it("lets the fact be recorded again", async () => {
    const again = () => office.registry.handle(consultation, round, comment(1))
    expect(await again()).toHaveProperty("left.type", "CommentAlreadyRecorded")
    right(await record(annul))
    expect(right(await again()).events).toStrictEqual([received(1)])
  })

  it("E-02: is made once", async () => {
    right(await record(annul))
    expect(await record(annul)).toStrictEqual(
      E.left({ type: "TargetAlreadyAnnulled", invariants: ["E-02"], target: theComment }),
    )
  })

  it("E-03: states its reason and its authority", async () => {
    expect(await record(annul, { reason: grounds.reason })).toStrictEqual(
      E.left({ type: "CorrectionWithoutGrounds", invariants: ["E-03"], target: theComment }),
    )
  })
})
