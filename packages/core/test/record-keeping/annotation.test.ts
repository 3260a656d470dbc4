import * as E from "fp-ts/lib/Either.js"
import { beforeEach, describe, expect, it } from "vitest"
import { consultation } from "../../src/consultation/index.ts"
import { sentenceOf } from "../../src/describe.ts"
import { aCounty, grounds, open, right, round, stored, uuid } from "../county.ts"

const theOpening = uuid(100)
const text = { fi: "Lehden mukaan 5.7. asti.", en: "Until 5 July, says the paper." }
const source = { title: "Lapin Kansa", publishedOn: "2024-06-02" } as const
const annotate = (more: object = {}, target = theOpening) =>
  ({ type: "AddAnnotation", data: { target, text, ...more } }) as never

let office: ReturnType<typeof aCounty>
const as = (capacity: "auditor" | "records-officer" | "registry") => office.county.as({ capacity })
const state = async () => (await office.county.load(consultation, round)).state

beforeEach(async () => {
  office = aCounty()
  right(await office.county.handle(consultation, round, open, { id: theOpening }))
})

describe("an annotation", () => {
  it("E-01: remarks on an event of the stream, and changes nothing that is held to be true", async () => {
    const before = await state()
    const data = { target: theOpening, text, kind: "contradiction", source }
    const { events } = right(await as("auditor").handle(consultation, round, annotate(data)))
    expect(events).toStrictEqual([{ type: "AnnotationAdded", data }])
    expect(await state()).toStrictEqual(before)
  })

  it("may be made on a correction too, and again on the same event", async () => {
    const correct = {
      type: "CorrectEvent",
      data: { target: theOpening, data: (await stored(office.store))[0]?.data },
    }
    right(
      await as("records-officer").handle(consultation, round, correct as never, {
        ...grounds,
        id: uuid(101),
      }),
    )
    for (const target of [uuid(101), theOpening, theOpening])
      right(await as("auditor").handle(consultation, round, annotate({}, target)))
    expect(await stored(office.store)).toHaveLength(5)
  })

  it("E-01: is made on an event of this stream", async () => {
    expect(await as("auditor").handle(consultation, round, annotate({}, uuid(999)))).toStrictEqual(
      E.left({ type: "TargetUnknown", invariants: ["E-01"], target: uuid(999) }),
    )
  })

  it("is the auditor's and the records officer's to make", async () => {
    right(await as("records-officer").handle(consultation, round, annotate()))
    expect(await as("registry").handle(consultation, round, annotate())).toHaveProperty("left.entitled", [
      "auditor",
      "records-officer",
    ])
  })

  it("says in words whether a source contradicts", async () => {
    right(await as("auditor").handle(consultation, round, annotate()))
    right(await as("auditor").handle(consultation, round, annotate({ kind: "contradiction", source })))
    const said = (await stored(office.store)).slice(1).map((event) => sentenceOf(event, "en", (id) => id))
    expect(said).toStrictEqual([
      "A remark on the event: Until 5 July, says the paper.",
      "A source contradicts the event (Lapin Kansa): Until 5 July, says the paper.",
    ])
  })
})
