import type { ApprovalEvent } from "../approval/events.ts"
import type { ConsultationEvent } from "../consultation/events.ts"
import { partsOf } from "../decider.ts"
import { corrected } from "../history.ts"
import type { LegalForceEvent } from "../legal-force/events.ts"
import type { PortfolioEvent } from "../portfolio/events.ts"
import type { PreparationEvent } from "../preparation/events.ts"
import type { ProgrammeEvent } from "../programme/events.ts"
import type { DomainEvent, Recorded } from "../recorded.ts"
import { approvalAfter, type KnownApproval } from "./known-approval.ts"
import { preparationAfter, type KnownPreparation } from "./known-preparation.ts"
import { followedBy, bodiesResponsible, programmeAfter, type KnownProgramme } from "./known-programme.ts"

/** Comments that were left to a later programme: the event that tells of it. */
type Left = Extract<ConsultationEvent, { type: "CommentCarriedForward" }>["data"] & { readonly event: string }

export interface KnownConsultation {
  readonly programmes: readonly string[]
  readonly left: readonly Left[]
}

/** An appeal against a decision, and the court that it went to. */
export type KnownAppeal = Pick<
  Extract<LegalForceEvent, { type: "DecisionAppealed" }>["data"],
  "appeal" | "body" | "caseNumber"
>

export interface KnownLegalForce {
  readonly appeals: readonly KnownAppeal[]
}

export interface KnownPortfolio {
  readonly programmes: readonly string[]
}

/** What the policies know of each kind of aggregate's streams: as little as they need, and plain JSON. */
export interface KnownOf {
  readonly approval: KnownApproval
  readonly consultation: KnownConsultation
  readonly legalForce: KnownLegalForce
  readonly portfolio: KnownPortfolio
  readonly preparation: KnownPreparation
  readonly programme: KnownProgramme
}

/** What the policies know of one stream. */
export type KnownStream = KnownOf[keyof KnownOf]

/**
 * What the policies know of the streams: which preparation belongs to a programme, what an approval is about. It is a fold of the log
 * up to the event that is reacted to, so that a reaction depends on nothing that came later. It is asked stream by stream, so that a
 * reaction costs no more where there are many.
 */
export interface KnownStreams {
  /** What is known of the stream of this name. */
  readonly get: (stream: string) => KnownStream | undefined
  /** The names of the streams of which something is known that names this id, as `namedIn` tells; those that once did may be among them. */
  readonly naming: (id: string) => Iterable<string>
}

type Of<Event extends DomainEvent> = Event & Recorded
type Fold<Known> = (before: Known | undefined, event: Recorded) => Known | undefined

const folds: { readonly [Name in keyof KnownOf]: Fold<KnownOf[Name]> } = {
  approval: (before, event) => approvalAfter(before, event as Of<ApprovalEvent>),
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
  return (folds[name as keyof KnownOf] as Fold<KnownStream>)(before, event)
}

/**
 * What is known of a stream by its stored history up to an event, as corrected by then.
 *
 * @param read reads a stored event in today's shape
 */
export const knownOf = (
  history: readonly Recorded[],
  read: (event: Recorded) => Recorded,
): KnownStream | undefined =>
  corrected(history).map(read).reduce<KnownStream | undefined>(knownAfter, undefined)

const named: { readonly [Name in keyof KnownOf]: (known: KnownOf[Name]) => readonly string[] } = {
  approval: ({ directions }) => directions.map(({ to }) => ("programme" in to ? to.programme : to.portfolio)),
  consultation: ({ programmes, left }) =>
    left.flatMap(({ to }) => ("programme" in to ? [to.programme] : programmes)),
  legalForce: () => [],
  portfolio: ({ programmes }) => programmes,
  preparation: ({ programme }) => [programme],
  programme: (known) => [...followedBy(known), ...bodiesResponsible(known)],
}

/** The ids by which policies come upon a stream from elsewhere: of programmes, portfolios and bodies that it names. */
export const namedIn = (stream: string, known: KnownStream | undefined): readonly string[] => {
  const { name } = partsOf(stream)
  if (known === undefined || !Object.hasOwn(named, name)) return []
  return (named[name as keyof KnownOf] as (known: KnownStream) => readonly string[])(known)
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

const legalForceAfter = (
  before: KnownLegalForce = { appeals: [] },
  event: LegalForceEvent,
): KnownLegalForce => {
  if (event.type !== "DecisionAppealed") return before
  const { appeal, body, caseNumber } = event.data
  return { ...before, appeals: [...before.appeals, { appeal, body, caseNumber }] }
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
  const streams = new Set(ids.flatMap((id) => [...known.naming(id)]))
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
