import * as E from "fp-ts/lib/Either.js"
import { beforeEach, describe, expect, it } from "vitest"
import { consultation } from "../../src/consultation/index.ts"
import { deciders } from "../../src/deciders.ts"
import { legalEffects } from "../../src/record-keeping/legal-effect.ts"
import {
  aCounty,
  comment,
  extendTo,
  grounds,
  open,
  recordsOfficer,
  registry,
  right,
  round,
  uuid,
} from "../county.ts"

const [theComment, theExtension] = [uuid(101), uuid(102)]
const annul = (target: string, more: object = {}) =>
  ({ type: "AnnulEvent", data: { target, ...more } }) as never

let office: ReturnType<typeof aCounty>
const keep = (command: never, envelope: object = grounds) =>
  office.recordsOfficer.handle(consultation, round, command, envelope)

beforeEach(async () => {
  office = aCounty()
  right(await office.county.handle(consultation, round, open))
  right(
    await office.county.as({ ...registry, person: "kirjaamo-3" }).handle(consultation, round, comment(1), {
      id: theComment,
    }),
  )
  right(await office.county.handle(consultation, round, extendTo("2024-07-31"), { id: theExtension }))
})

describe("an event with legal effect", () => {
  it("E-05: is annulled only by asserting that it never happened", async () => {
    expect(await keep(annul(theExtension))).toStrictEqual(
      E.left({
        type: "LegalEffectNotDenied",
        invariants: ["E-05"],
        target: theExtension,
        event: "DeadlineExtended",
      }),
    )
    expect(right(await keep(annul(theExtension, { neverHappened: true }))).events).toStrictEqual([
      { type: "EventAnnulled", data: { target: theExtension, neverHappened: true } },
    ])
  })

  it("E-05: is one of a type that an aggregate records", () => {
    const types = new Set(deciders.flatMap(({ events }) => Object.keys(events)))
    expect([...legalEffects].filter((type) => !types.has(type))).toStrictEqual([])
  })

  it("E-05: is none where nobody is bound by it: such an event is annulled as recorded in error", async () => {
    expect(right(await keep(annul(theComment))).events).toHaveLength(1)
  })
})

describe("who corrects", () => {
  const as = (person: string | undefined) =>
    office.county.as({ ...recordsOfficer, ...(person !== undefined && { person }) })

  it("E-06: is not the person who recorded the event", async () => {
    expect(await as("kirjaamo-3").handle(consultation, round, annul(theComment), grounds)).toStrictEqual(
      E.left({ type: "CorrectorIsRecorder", invariants: ["E-06"], target: theComment, person: "kirjaamo-3" }),
    )
    right(await as("kirjaamo-4").handle(consultation, round, annul(theComment), grounds))
  })

  it("E-06: may acknowledge that there was nobody else, and the breach is recorded", async () => {
    const { reason, authority } = grounds
    const acknowledge = [{ rule: "E-06", reason, authority }] as const
    right(
      await as("kirjaamo-3").handle(consultation, round, annul(theComment), {
        ...grounds,
        acknowledge: [...acknowledge],
      }),
    )
    let last: object | undefined
    for await (const page of office.store.readStream(`consultation-${round}`)) last = page.at(-1)
    expect(last).toHaveProperty("metadata.breaches", acknowledge)
  })

  it("E-06: is undecidable where either person is untold, and then refuses nobody", async () => {
    const byNobody = await as(undefined).handle(consultation, round, annul(theComment), grounds)
    expect(byNobody).toHaveProperty("_tag", "Right")
    const byAnother = await as("vo-18").handle(
      consultation,
      round,
      annul(theExtension, { neverHappened: true }),
      grounds,
    )
    expect(byAnother).toHaveProperty("_tag", "Right")
  })
})
