import {
  approval,
  lifecycle,
  preparation,
  programme,
  wellbeingServicesCounty as profile,
  type Actor,
  type Decider,
  type DomainEvent,
  type Envelope,
  type EventStore,
  type Handled,
  type Recorded,
  type RecordKeepingCommand,
  type Refusal,
} from "@programme-lifecycle/core"
import { noon, uuid } from "./setting.ts"

export const clock = () => noon
export const options = { profile, clock }
export const council = uuid(900)
export const ruled = { authority: { body: council, meetingOn: "2024-05-01" } } as const

/** The ids of the n-th programme, of what belongs to it. */
export const ids = (n: number) => ({
  programme: uuid(n * 10),
  document: uuid(n * 10 + 1),
  preparation: uuid(n * 10 + 2),
  approval: uuid(n * 10 + 3),
  direction: uuid(n * 10 + 4),
})

/** Records commands as whoever may, and throws what refuses them. */
export const office = (store: EventStore) => {
  const county = lifecycle({ store, profile, clock, actor: { capacity: "records-officer" } })
  return async <Command, Event extends DomainEvent, State, Rejection extends Refusal>(
    capacity: Actor["capacity"],
    decider: Decider<Command, Event, State, Rejection>,
    id: string,
    command: Command | RecordKeepingCommand,
    envelope?: Envelope,
  ): Promise<Handled<DomainEvent>> => {
    const result = await county.as({ capacity }).handle(decider, id, command, envelope)
    if ("left" in result) throw new Error(JSON.stringify(result.left))
    return result.right
  }
}

/** The draft of the n-th programme's document. */
export const draft = (n: number) => ({ document: ids(n).document, number: 1, sha256: "a".repeat(64) })

/** A programme with one document, whose preparation is complete. */
export const prepare = async (
  store: EventStore,
  n: number,
  more: { readonly replaces?: string } = {},
): Promise<void> => {
  const does = office(store)
  const its = ids(n)
  const name = { en: `Programme ${n}` }
  await does(
    "portfolio-owner",
    programme,
    its.programme,
    { type: "MandateProgramme", data: { name, ...more } },
    ruled,
  )
  await does("portfolio-owner", programme, its.programme, {
    type: "AddDocument",
    data: { document: its.document, kind: "action_programme", title: name, required: true },
  })
  const started = { programme: its.programme, documents: [its.document] }
  await does("preparer", preparation, its.preparation, { type: "StartPreparation", data: started })
  const registered = { version: draft(n) }
  await does("preparer", preparation, its.preparation, { type: "RegisterDraftVersion", data: registered })
  await does("preparing-body", preparation, its.preparation, {
    type: "CompletePreparation",
    data: { versions: [draft(n)] },
  })
}

/** The document of the n-th programme is put up for decision. */
export const opening = (n: number) =>
  ({
    type: "OpenApproval",
    data: {
      matter: { kind: "adoption", programme: ids(n).programme },
      versions: [draft(n)],
    },
  }) as const

/** It is approved, by an official alone: no meeting is needed for it. */
export const approving = {
  type: "MakeDecision",
  data: {
    step: 1,
    body: council,
    resolution: { outcome: "approved_as_proposed", mode: "single_official" },
    authoritative: true,
  },
} as const

export const putUp = (store: EventStore, n: number) =>
  office(store)("presenter", approval, ids(n).approval, opening(n))

export const decide = (store: EventStore, n: number) =>
  office(store)("minutes-keeper", approval, ids(n).approval, approving)

/** The whole way of a programme, up to the decision. */
export const bringToDecision = async (store: EventStore, n: number): Promise<void> => {
  await prepare(store, n)
  await putUp(store, n)
  await decide(store, n)
}

export const wholeLog = async (store: EventStore): Promise<readonly Recorded[]> => {
  const log: Recorded[] = []
  for await (const page of store.readAll()) log.push(...page)
  return log
}

/** What the policies have recorded: the stream and the type of each event, in the order of the log. */
export const recordedByPolicies = async (store: EventStore): Promise<readonly Recorded[]> =>
  (await wholeLog(store)).filter(({ metadata }) => metadata.actor.capacity === "policy")

export const shortly = (events: readonly Recorded[]): readonly string[] =>
  events.map(({ stream, type }) => `${stream} ${type}`)

/** What follows from the decision on the n-th programme. */
export const consequencesOf = (n: number): readonly string[] => [
  `programme-${ids(n).programme} ProgrammeDocumentAdopted`,
  `preparation-${ids(n).preparation} PreparationClosed`,
]
