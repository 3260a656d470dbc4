import type { ApprovalEvent } from "../approval/events.ts"
import type { BodyRegisterEvent } from "../body-register/events.ts"
import type { ConsultationEvent } from "../consultation/events.ts"
import { partsOf } from "../decider.ts"
import { corrected } from "../history.ts"
import type { LegalForceEvent } from "../legal-force/events.ts"
import type { PortfolioEvent } from "../portfolio/events.ts"
import type { PreparationEvent } from "../preparation/events.ts"
import type { ProgrammeEvent } from "../programme/events.ts"
import { isOfTheRecord } from "../record-keeping/events.ts"
import type { DomainEvent, Recorded } from "../recorded.ts"
import { approvalAfter, type KnownApproval } from "./known-approval.ts"
import { bodiesAfter, ceasedBodies, type KnownBodies } from "./known-bodies.ts"
import { legalForceAfter, type KnownLegalForce } from "./known-legal-force.ts"
import { preparationAfter, type KnownPreparation } from "./known-preparation.ts"
import { followedBy, bodiesResponsible, programmeAfter, type KnownProgramme } from "./known-programme.ts"

/** Comments that were left to a later programme: the event that tells of it. */
type Left = Extract<ConsultationEvent, { type: "CommentCarriedForward" }>["data"] & { readonly event: string }

export interface KnownConsultation {
  readonly programmes: readonly string[]
  readonly left: readonly Left[]
}

export interface KnownPortfolio {
  readonly programmes: readonly string[]
}

/** What the policies know of each kind of aggregate's streams: as little as they need, and plain JSON. */
export interface KnownOf {
  readonly approval: KnownApproval
  readonly bodyRegister: KnownBodies
  readonly consultation: KnownConsultation
  readonly legalForce: KnownLegalForce
  readonly portfolio: KnownPortfolio
  readonly preparation: KnownPreparation
  readonly programme: KnownProgramme
}

/** What the policies know of one stream: of the aggregate, and of its record. */
export type KnownStream = KnownOf[keyof KnownOf] & KnownRecord

interface KnownRecord {
  /** The events elsewhere from which something in it follows by a policy. */
  readonly causes?: readonly string[]
  /** Its events that were corrected, or annulled, since they were recorded. */
  readonly changed?: readonly ChangedEvent[]
}

export interface ChangedEvent extends Pick<Recorded, "id" | "type"> {
  readonly change: "corrected" | "annulled"
}

/**
 * What the policies know of the streams: which preparation belongs to a programme, what an approval is about. It is a fold of the log
 * up to the event that is reacted to, so that a reaction depends on nothing that came later. It is asked stream by stream, so that a
 * reaction costs no more where there are many.
 */
export interface KnownStreams {
  /** What is known of the stream of this name. */
  readonly get: (stream: string) => KnownStream | undefined
  /**
   * The names of the streams of which something is known that names this id, as `namedIn` tells, of one kind of aggregate or of all;
   * those that once did may be among them. A body is named by many programmes: who looks for its end does not ask for them.
   */
  readonly naming: (id: string, aggregate?: string) => Iterable<string>
}

type Of<Event extends DomainEvent> = Event & Recorded
type Fold<Known> = (before: Known | undefined, event: Recorded) => Known | undefined

const folds: { readonly [Name in keyof KnownOf]: Fold<KnownOf[Name]> } = {
  approval: (before, event) => approvalAfter(before, event as Of<ApprovalEvent>),
  bodyRegister: (before, event) => bodiesAfter(before, event as Of<BodyRegisterEvent>),
  consultation: (before, event) => consultationAfter(before, event as Of<ConsultationEvent>),
  legalForce: (before, event) => legalForceAfter(before, event as Of<LegalForceEvent>),
  portfolio: (before, event) => portfolioAfter(before, event as Of<PortfolioEvent>),
  preparation: (before, event) => preparationAfter(before, event as Of<PreparationEvent>),
  programme: (before, event) => programmeAfter(before, event as Of<ProgrammeEvent>),
}

/**
 * What is known of a stream after one more event of it, in today's shape. What it changes nothing of stays the same object;
 * undefined as long as policies need nothing of the stream.
 */
export const knownAfter = (before: KnownStream | undefined, event: Recorded): KnownStream | undefined => {
  const { name } = partsOf(event.stream)
  if (!Object.hasOwn(folds, name)) return undefined
  const after = (folds[name as keyof KnownOf] as Fold<KnownStream>)(before, event)
  const { cause, actor } = event.metadata
  if (after === undefined || cause === undefined || actor.capacity !== "policy") return after
  return { ...after, causes: [...(after.causes ?? []), cause] }
}

/**
 * What is known of a stream by its stored history up to an event, as corrected by then.
 *
 * @param read reads a stored event in today's shape
 */
export const knownOf = (
  history: readonly Recorded[],
  read: (event: Recorded) => Recorded,
): KnownStream | undefined => {
  const known = corrected(history).map(read).reduce<KnownStream | undefined>(knownAfter, undefined)
  const changed = changedIn(history)
  return known === undefined || changed.length === 0 ? known : { ...known, changed }
}

const changedIn = (history: readonly Recorded[]): readonly ChangedEvent[] => {
  const types = new Map(history.map(({ id, type }) => [id, type]))
  return history.filter(isOfTheRecord).flatMap(({ type, data: { target: id } }) => {
    const its = types.get(id)
    if (its === undefined || (type !== "EventCorrected" && type !== "EventAnnulled")) return []
    return [{ id, type: its, change: type === "EventAnnulled" ? "annulled" : "corrected" }]
  })
}

const named: { readonly [Name in keyof KnownOf]: (known: KnownOf[Name]) => readonly string[] } = {
  approval: ({ directions }) => directions.map(({ to }) => ("programme" in to ? to.programme : to.portfolio)),
  bodyRegister: ceasedBodies,
  consultation: ({ programmes, left }) =>
    left.flatMap(({ to }) => ("programme" in to ? [to.programme] : programmes)),
  legalForce: () => [],
  portfolio: ({ programmes }) => programmes,
  preparation: ({ programme }) => [programme],
  programme: (known) => [...followedBy(known), ...bodiesResponsible(known)],
}

/** The ids by which policies come upon a stream from elsewhere: of programmes, portfolios and bodies that it names, and of causes. */
export const namedIn = (stream: string, known: KnownStream | undefined): readonly string[] => {
  const { name } = partsOf(stream)
  if (known === undefined || !Object.hasOwn(named, name)) return []
  const its = (named[name as keyof KnownOf] as (known: KnownStream) => readonly string[])(known)
  const { causes = [], changed = [] } = known
  return causes.length + changed.length === 0 ? its : [...its, ...causes, ...changed.map(({ id }) => id)]
}

const consultationAfter = (
  before: KnownConsultation = { programmes: [], left: [] },
  event: ConsultationEvent & Pick<Recorded, "id">,
): KnownConsultation => {
  switch (event.type) {
    case "ConsultationOpened":
      return { ...before, programmes: event.data.programmes }
    case "CommentCarriedForward":
      return { ...before, left: [...before.left, { ...event.data, event: event.id }] }
    default:
      return before
  }
}

const portfolioAfter = (before: KnownPortfolio = { programmes: [] }, event: PortfolioEvent): KnownPortfolio =>
  event.type === "ProgrammeAddedToPortfolio"
    ? { ...before, programmes: [...before.programmes, event.data.programme] }
    : before

/** What is known of an aggregate. */
export const knownIn = <Name extends keyof KnownOf>(
  known: KnownStreams,
  name: Name,
  id: string,
): KnownOf[Name] | undefined => known.get(`${name}-${id}`) as KnownOf[Name] | undefined

/** Those aggregates of a kind of which something is known that may name any of these, by their ids and in the order of their ids. */
export const knownNaming = <Name extends keyof KnownOf>(
  known: KnownStreams,
  name: Name,
  ids: readonly string[],
): readonly (readonly [id: string, KnownOf[Name]])[] => {
  const streams = new Set(ids.flatMap((id) => [...known.naming(id, name)]))
  return [...streams].toSorted().flatMap((stream) => {
    const { name: its, id } = partsOf(stream)
    const one = its === name ? knownIn(known, name, id) : undefined
    return one === undefined ? [] : [[id, one] as const]
  })
}

/** A programme's preparations, in the order in which they were started. */
export const preparationsOf = (
  known: KnownStreams,
  programme: string,
): readonly (readonly [id: string, KnownPreparation])[] =>
  knownNaming(known, "preparation", [programme])
    .filter(([, preparation]) => preparation.programme === programme)
    .toSorted(([, one], [, other]) => one.startedAt - other.startedAt)
