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
import { programmeAfter, type KnownProgramme } from "./known-programme.ts"

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
 * What the policies know of the streams, by the stream's name: which preparation belongs to a programme, what an approval is
 * about. It is a fold of the log up to the event that is reacted to, so that a reaction depends on nothing that came later.
 */
export type KnownStreams = ReadonlyMap<string, KnownStream>

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

/** All aggregates of a kind that something is known of, by their ids. */
export const allKnown = <Name extends keyof KnownOf>(
  known: KnownStreams,
  name: Name,
): readonly (readonly [id: string, KnownOf[Name]])[] =>
  [...known].flatMap(([stream, one]) => {
    const parts = partsOf(stream)
    return parts.name === name ? [[parts.id, one as KnownOf[Name]] as const] : []
  })

/** A programme's preparations, in the order in which they were started. */
export const preparationsOf = (
  known: KnownStreams,
  programme: string,
): readonly (readonly [id: string, KnownPreparation])[] =>
  allKnown(known, "preparation")
    .filter(([, preparation]) => preparation.programme === programme)
    .sort(([, one], [, other]) => one.startedAt - other.startedAt)
