import * as E from "fp-ts/lib/Either.js"
import * as fc from "fast-check"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { expect, it } from "vitest"
import { approval } from "../../src/approval/index.ts"
import { bodyRegister } from "../../src/body-register/index.ts"
import { consultation } from "../../src/consultation/index.ts"
import { streamOf, type AnyDecider } from "../../src/decider.ts"
import { legalForce } from "../../src/legal-force/index.ts"
import { lifecycle } from "../../src/lifecycle.ts"
import { knownAfter, type KnownStream } from "../../src/policies/known-streams.ts"
import { reactionsTo } from "../../src/policies/reactions.ts"
import { preparation } from "../../src/preparation/index.ts"
import { wellbeingServicesCounty as profile } from "../../src/profile/index.ts"
import { programme } from "../../src/programme/index.ts"
import type { DomainEvent, Recorded } from "../../src/recorded.ts"
import type { EventStore } from "../../src/store.ts"
import { dayOf, noon, right, stored, uuid, wholeLog } from "../county.ts"
import { anyEvent } from "../laws/any-history.ts"
import { knownIn } from "./known.ts"

/** What policies react to, or go by. */
const relevant =
  /^(ApprovalOpened|DecisionMade|ItemReturned|AccompanyingDirectionAdopted|ProgrammeMandated|ProgrammeDocumentAdded|ProgrammeSubmittedForApproval|PeriodSet|ApprovalWithdrawn|ApprovalLapsed|DecisionAppealed|DecisionRevoked|PreparationResponsibilityTransferred|PreparationResponsibilityAssigned|ProgrammeSplit|PreparationStarted|PreparationCompleted|PreparationReopened|ConsultationOpened|CommentCarriedForward|CourtRuled|BodiesMerged|BodySplit|BodyDissolved)$/

const name = { fi: "Ohjelma" }
const one = uuid(1)
const two = uuid(2)

/** Two programmes of one document each, the second to replace the first, whose preparations are complete. */
const begun: readonly (readonly [stream: string, DomainEvent])[] = [one, two].flatMap((id) => {
  const version = { document: id, number: 1, sha256: "a".repeat(64) }
  return [
    [
      streamOf(programme, id),
      { type: "ProgrammeMandated", data: { name, ...(id === two && { replaces: one }) } },
    ],
    [
      streamOf(programme, id),
      {
        type: "ProgrammeDocumentAdded",
        data: { document: id, kind: "action_programme", title: name, required: true },
      },
    ],
    [
      streamOf(programme, id),
      { type: "PreparationResponsibilityAssigned", data: { lead: one, joint: [two] } },
    ],
    [streamOf(preparation, id), { type: "PreparationStarted", data: { programme: id, documents: [id] } }],
    [streamOf(preparation, id), { type: "PreparationCompleted", data: { versions: [version] } }],
    [
      streamOf(programme, id),
      {
        type: "ProgrammeSubmittedForApproval",
        data: { approval: id, versions: [version], report: { untold: "not stated" } },
      },
    ],
    [
      streamOf(approval, id),
      {
        type: "ApprovalOpened",
        data: { matter: { kind: "adoption", programme: id }, versions: [version] },
      },
    ],
  ]
})

/** Such events in any order, of few aggregates: whether or not it could ever have come to that. */
const anyFacts: fc.Arbitrary<readonly (readonly [stream: string, DomainEvent])[]> = fc.array(
  fc
    .constantFrom<AnyDecider>(approval, programme, preparation, consultation, legalForce, bodyRegister)
    .chain((decider) =>
      fc.tuple(
        fc.constantFrom(one, two).map((id) => streamOf(decider, id)),
        anyEvent(decider).filter(({ type }) => relevant.test(type)),
      ),
    ),
  { minLength: 20, maxLength: 40 },
)

const record = async (store: EventStore, stream: string, { type, data }: DomainEvent, n: number) => {
  const history = await stored(store, stream)
  const expected = history.length === 0 ? "none" : history.length - 1
  const actor = { capacity: "records-officer" as const }
  const metadata = { v: 1, command: uuid(500 + n), actor, authority: { missing: name } }
  right(await store.append(stream, expected, [{ id: uuid(500 + n), type, data, metadata }]))
}

/** What became of the commands, by their ids. */
interface Outcome {
  readonly recorded: string[]
  readonly nothing: string[]
  readonly refused: Map<string, string>
}

/** All events go through all policies, from the first one on, until nothing more follows. */
const react = async (store: EventStore): Promise<Outcome> => {
  const county = lifecycle({ store, profile, clock: () => noon, actor: { capacity: "policy" } })
  const known = new Map<string, KnownStream>()
  const outcome: Outcome = { recorded: [], nothing: [], refused: new Map() }
  const take = async (event: Recorded): Promise<void> => {
    const after = knownAfter(known.get(event.stream), event)
    if (after !== undefined) known.set(event.stream, after)
    const reactions = reactionsTo(event, knownIn(known), dayOf)
    // No stream is missed for want of an id that it names.
    expect(reactions).toStrictEqual(
      reactionsTo(event, { ...knownIn(known), naming: () => known.keys() }, dayOf),
    )
    for (const reaction of reactions) {
      if ("gap" in reaction) continue
      const { decider, id, command, envelope } = reaction
      const result = await county.handle(decider, id, command, envelope)
      if (E.isLeft(result)) outcome.refused.set(envelope.id, result.left.type)
      else if (result.right.events.length === 0) outcome.nothing.push(envelope.id)
      else if (!result.right.repeated) outcome.recorded.push(envelope.id)
    }
  }
  let done = 0
  while (done < (await store.head()))
    for await (const page of store.readAll({ after: done }))
      for (const event of page) {
        await take(event)
        done = event.position
      }
  return outcome
}

it("X-11: any history that goes through all policies again comes to each command once", async () => {
  const recorded = new Set<string>()
  await fc.assert(
    fc.asyncProperty(anyFacts, fc.nat(40), async (facts, middle) => {
      const store = memoryStore({ clock: () => noon })
      for (const [n, [stream, event]] of [...begun, ...facts].entries()) {
        if (n === begun.length + middle) await react(store)
        await record(store, stream, event, n)
      }
      const first = await react(store)
      const before = await wholeLog(store)
      const again = await react(store)
      const after = await wholeLog(store)
      expect(after.slice(0, before.length)).toStrictEqual(before)
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
      // What left no trace may come to something, and more follow from that; what was recorded is recorded no second time, nor met
      // as something else.
      const untraced = new Set([...first.refused.keys(), ...first.nothing])
      const hasNew = again.recorded.some((id) => untraced.has(id))
      expect(hasNew ? [] : again.recorded).toStrictEqual([])
      expect([...first.refused.values(), ...again.refused.values()]).not.toContain("CommandIdReused")
      for (const { type, metadata } of after) if (metadata.actor.capacity === "policy") recorded.add(type)
    }),
    { numRuns: 100 },
  )
  const reached = [
    "CarriedForwardInputReceived",
    "DirectionReceived",
    "PreparationClosed",
    "PreparationReopened",
    "PreparationResponsibilityTransferred",
    "ProgrammeAnnulled",
    "ProgrammeDocumentAdopted",
    "ProgrammeReturnedToPreparation",
    "ProgrammeSuperseded",
  ]
  expect([...recorded]).toStrictEqual(expect.arrayContaining(reached))
}, 60_000)
