import { expect } from "vitest"
import { approval as approvals } from "../../src/approval/index.ts"
import type { ApprovalEvent } from "../../src/approval/events.ts"
import { bodyRegister } from "../../src/body-register/index.ts"
import { consultation } from "../../src/consultation/index.ts"
import { streamOf, type Decider } from "../../src/decider.ts"
import { legalForce } from "../../src/legal-force/index.ts"
import { knownAfter, knownOf, type KnownStream } from "../../src/policies/known-streams.ts"
import { reactionsTo } from "../../src/policies/reactions.ts"
import { portfolio } from "../../src/portfolio/index.ts"
import { preparation } from "../../src/preparation/index.ts"
import { programme } from "../../src/programme/index.ts"
import { isOfTheRecord } from "../../src/record-keeping/events.ts"
import type { DomainEvent, Metadata, Recorded } from "../../src/recorded.ts"
import { dayOf, noon, uuid } from "../county.ts"
import { knownIn } from "./known.ts"

export const participation = uuid(1)
export const plan = uuid(2)
export const annex = uuid(3)
export const drafting = uuid(4)
export const handling = uuid(5)
export const council = uuid(6)
export const board = uuid(7)
export const nextProgramme = uuid(8)
export const nextDrafting = uuid(9)
export const round = uuid(10)
export const all = uuid(11)
export const register = uuid(12)

const digest = "a".repeat(64)
export const version = (document: string, number = 1) => ({ document, number, sha256: digest })

/** An event on its way into the log, of an aggregate. */
export interface Fact extends DomainEvent {
  readonly stream: string
  readonly metadata: Partial<Metadata>
}

const factsOf =
  <Command, Event extends DomainEvent, State, Rejection>(
    decider: Decider<Command, Event, State, Rejection>,
    usual: string,
  ) =>
  (event: Event, { id = usual, ...metadata }: Partial<Metadata> & { readonly id?: string } = {}): Fact => {
    const schema = decider.events[event.type]?.data
    expect(schema?.safeParse(event.data).error?.issues).toBeUndefined()
    return { ...event, stream: streamOf(decider, id), metadata }
  }

/** An event of the aggregate that the story is about, or of another one by its id. */
export const ofApproval = factsOf(approvals, handling)
export const ofBodies = factsOf(bodyRegister, register)
export const ofRound = factsOf(consultation, round)
export const ofForce = factsOf(legalForce, handling)
export const ofPortfolio = factsOf(portfolio, all)
export const ofPreparation = factsOf(preparation, drafting)
export const ofProgramme = factsOf(programme, participation)

/** The id of the n-th event of a story, from 0. */
export const eventId = (n: number): string => uuid(1000 + n)

const recorded = (facts: readonly Fact[]): readonly Recorded[] =>
  facts.map(({ stream, type, data, metadata }, n) => ({
    stream,
    revision: n,
    position: n + 1,
    id: eventId(n),
    recordedAt: noon,
    type,
    data,
    metadata: { v: 1, command: eventId(n), actor: { capacity: "minutes-keeper" }, ...metadata },
  }))

/** All that follows from the last event of the story: the commands are well formed, each under an id of its own. */
export const reactions = (...facts: readonly Fact[]) => {
  const log = recorded(facts)
  const known = new Map<string, KnownStream>()
  for (const event of log) {
    const after = isOfTheRecord(event)
      ? knownOf(
          log.filter(({ stream, position }) => stream === event.stream && position <= event.position),
          (one) => one,
        )
      : knownAfter(known.get(event.stream), event)
    if (after === undefined) known.delete(event.stream)
    if (after !== undefined) known.set(event.stream, JSON.parse(JSON.stringify(after)) as KnownStream)
  }
  const last = log.at(-1)
  if (last === undefined) throw new Error("a story has an event")
  const found = reactionsTo(last, knownIn(known), dayOf)
  const commands = found.filter((one) => "command" in one)
  for (const { decider, command } of commands)
    expect(decider.commands[command.type]?.safeParse(command.data).error?.issues).toBeUndefined()
  expect(new Set(commands.map(({ envelope }) => envelope.id)).size).toBe(commands.length)
  return found
}

/** What follows from the last event, in short: what is to be done where, and where something is missing. */
export const following = (...facts: readonly Fact[]) =>
  reactions(...facts).map((one) =>
    "gap" in one
      ? { policy: one.policy, at: one.stream, missing: one.gap }
      : { policy: one.policy, at: streamOf(one.decider, one.id), does: one.command },
  )

export const toProgramme = streamOf(programme, participation)
export const toPreparation = streamOf(preparation, drafting)

/** A programme with a required document, and a preparation of it. */
export const begun = [
  ofProgramme({ type: "ProgrammeMandated", data: { name: { fi: "Osallisuusohjelma" } } }),
  ofProgramme({
    type: "ProgrammeDocumentAdded",
    data: { document: plan, kind: "participation_programme", title: { fi: "Ohjelma" }, required: true },
  }),
  ofPreparation({ type: "PreparationStarted", data: { programme: participation, documents: [plan] } }),
]

export const completed = ofPreparation({ type: "PreparationCompleted", data: { versions: [version(plan)] } })

export const secondDocument = ofProgramme({
  type: "ProgrammeDocumentAdded",
  data: { document: annex, kind: "preparedness_plan", title: { fi: "Liite" }, required: true },
})

type Matter = Extract<ApprovalEvent, { type: "ApprovalOpened" }>["data"]["matter"]

export const putUp = (matter: Partial<Matter> = {}, documents: readonly string[] = [plan]) =>
  ofApproval({
    type: "ApprovalOpened",
    data: {
      matter: { kind: "adoption", programme: participation, ...matter },
      versions: documents.map((document) => version(document)),
    },
  })

/** Put up for two bodies that decide it together. */
export const putUpJointly = ofApproval({
  type: "ApprovalOpened",
  data: {
    matter: { kind: "adoption", programme: participation },
    versions: [version(plan)],
    jointly: [council, board],
  },
})

export type DecisionData = Extract<ApprovalEvent, { type: "DecisionMade" }>["data"]

export const decision = (data: Partial<DecisionData> = {}, metadata: Partial<Metadata> = {}) =>
  ofApproval(
    {
      type: "DecisionMade",
      data: {
        step: 2,
        body: council,
        resolution: { outcome: "approved_as_proposed", mode: "unanimous" },
        authoritative: true,
        ...data,
      },
    },
    metadata,
  )

export const adopted = (document = plan, data: object = {}, id = participation) =>
  ofProgramme(
    {
      type: "ProgrammeDocumentAdopted",
      data: { document, adopted: version(document), approval: handling, ...data },
    },
    { id },
  )
