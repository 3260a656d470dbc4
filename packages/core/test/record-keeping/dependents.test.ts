import * as E from "fp-ts/lib/Either.js"
import { beforeEach, describe, expect, it } from "vitest"
import { consultation } from "../../src/consultation/index.ts"
import { deadlineInForce } from "../../src/consultation/deadlines.ts"
import { aCounty, comment, extendTo, grounds, open, opened, right, round, stored, uuid } from "../county.ts"

const [theOpening, theComment, theExtension, theAnswer] = [uuid(100), uuid(101), uuid(102), uuid(103)]
const answer = {
  type: "AnswerComment",
  data: {
    comment: uuid(1001),
    answer: uuid(2001),
    text: { ref: "answer", sha256: "a".repeat(64) },
    disposition: { outcome: "taken_into_account", locator: "luku 3" },
  },
} as const

const untilJuly = { lastDay: "2024-07-31", endsBefore: "2024-07-31T21:00:00.000Z" } as const
const untilAugust = { lastDay: "2024-08-31", endsBefore: "2024-08-31T21:00:00.000Z" } as const
const openUntil = (deadline: object, more: object = {}) =>
  ({
    type: "CorrectEvent",
    data: { target: theOpening, data: { ...opened.data, deadline }, ...more },
  }) as never
const annul = (target: string, more: object = {}) =>
  ({ type: "AnnulEvent", data: { target, ...more } }) as never

const restOn = (target: string, ...dependents: readonly object[]) =>
  E.left({ type: "EventsRestOnTarget", invariants: ["E-04"], target, dependents })
const dependent = (
  event: string,
  revision: number,
  type: string,
  refusal: string,
  ...invariants: string[]
) => ({
  event,
  revision,
  type,
  refusal,
  invariants,
})
const answered = dependent(theAnswer, 3, "CommentAnswered", "CommentUnknown", "C-12")
const extended = dependent(theExtension, 2, "DeadlineExtended", "DeadlineNotLater", "C-03")

let office: ReturnType<typeof aCounty>
const keep = (command: never, envelope: object = grounds) =>
  office.recordsOfficer.handle(consultation, round, command, envelope)
const state = async () => (await office.county.load(consultation, round)).state

beforeEach(async () => {
  office = aCounty()
  right(await office.county.handle(consultation, round, open, { id: theOpening }))
  right(await office.registry.handle(consultation, round, comment(1), { id: theComment }))
  right(await office.county.handle(consultation, round, extendTo("2024-07-31"), { id: theExtension }))
  right(await office.preparer.handle(consultation, round, answer, { id: theAnswer }))
})

describe("an annulment on whose target later events rest", () => {
  it("E-04: is refused, and names them with the rule that each would break", async () => {
    expect(await keep(annul(theComment))).toStrictEqual(restOn(theComment, answered))
    expect(await stored(office.store)).toHaveLength(4)
  })

  it("E-04: names each of them, and not those that would stand without it", async () => {
    const notOpened = (event: string, revision: number, type: string) =>
      dependent(event, revision, type, "ConsultationNotOpened")
    expect(await keep(annul(theOpening))).toStrictEqual(
      restOn(
        theOpening,
        notOpened(theComment, 1, "CommentReceived"),
        notOpened(theExtension, 2, "DeadlineExtended"),
        notOpened(theAnswer, 3, "CommentAnswered"),
      ),
    )
  })

  it("E-04: is recorded when the later ones are annulled first", async () => {
    right(await keep(annul(theAnswer)))
    right(await keep(annul(theComment)))
    expect((await state()).comments.size).toBe(0)
  })

  it("E-04: is recorded when it accepts all of them, and says so in the record", async () => {
    expect(await keep(annul(theComment, { accept: [theExtension] }))).toStrictEqual(
      restOn(theComment, answered),
    )
    const { events } = right(await keep(annul(theComment, { accept: [theAnswer] })))
    expect(events).toStrictEqual([
      { type: "EventAnnulled", data: { target: theComment, accept: [theAnswer] } },
    ])
  })

  it("G-03: that accepts is recorded once when it is sent again", async () => {
    const command = annul(theComment, { accept: [theAnswer] })
    right(await keep(command, { ...grounds, id: uuid(104) }))
    expect(right(await keep(command, { ...grounds, id: uuid(104) })).repeated).toBe(true)
    expect(await stored(office.store)).toHaveLength(5)
  })

  it("E-04: is not held up by what was accepted before: only what it newly breaks counts", async () => {
    right(await keep(annul(theComment, { accept: [theAnswer] })))
    expect(right(await keep(openUntil(untilJuly, { accept: [theExtension] }))).events).toHaveLength(1)
  })
})

describe("a correction on whose target later events rest", () => {
  it("E-04: is refused if integrity would have refused a later event on the corrected facts", async () => {
    expect(await keep(openUntil(untilJuly))).toStrictEqual(restOn(theOpening, extended))
    expect(right(await keep(openUntil(untilJuly, { accept: [theExtension] }))).events).toHaveLength(1)
  })

  it("E-04: is refused if integrity would have refused the corrected facts themselves", async () => {
    const data = { from: opened.data.deadline, to: opened.data.deadline, scope: "all" }
    expect(await keep({ type: "CorrectEvent", data: { target: theExtension, data } } as never)).toStrictEqual(
      restOn(theExtension, extended),
    )
  })

  it("E-04: is recorded if every later event stands on the corrected facts", async () => {
    const data = { from: opened.data.deadline, to: untilAugust, scope: "all" }
    right(await keep({ type: "CorrectEvent", data: { target: theExtension, data } } as never))
    expect(deadlineInForce(await state())).toStrictEqual(untilAugust)
  })

  it("E-04: is held against the record as it is held to be true: annulled events count for nothing", async () => {
    right(await keep(annul(theExtension, { neverHappened: true })))
    expect(right(await keep(openUntil(untilJuly))).events).toHaveLength(1)
  })

  it("E-04: is recorded whatever rule of workflow, law or policy a later event breaks by it", async () => {
    office.at("2024-08-01T09:00:00.000Z")
    const conclude = {
      type: "ConcludeConsultation",
      data: { withoutSummary: { fi: "Yksi kommentti." } },
    } as const
    right(await office.county.handle(consultation, round, conclude, { id: uuid(104) }))
    expect(right(await keep(annul(theAnswer))).events).toHaveLength(1)
    expect((await state()).comments.get(uuid(1001))?.answers).toBe(0)
  })
})
