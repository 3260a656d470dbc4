import { commentEvents, type CommentEvent } from "../comment/events.ts"
import { evolveComments } from "../comment/evolve.ts"
import type { Comment } from "../comment/state.ts"
import type { Period, Term } from "../comment/timeliness.ts"
import type { Happened } from "../decider.ts"
import { known, notStated } from "../told.ts"
import { openedBy } from "./deadlines.ts"
import type { ConsultationEvent } from "./events.ts"
import { initial, type Consultation, type Negotiation } from "./state.ts"
import type { Material } from "./terms.ts"

type Event = Happened<ConsultationEvent>
type Of<Type extends Event["type"]> = Extract<Event, { type: Type }>

const isOnComments = (event: Event): event is Happened<CommentEvent> => event.type in commentEvents

/** The consultation after one more event. */
export const evolve = (state: Consultation, event: Event): Consultation => fold(state, [event])

/**
 * The consultation after a stretch of its history. Comments may be thousands: they are gathered in one map that nobody else
 * holds yet, so that the cost grows with the events and not with events times comments.
 */
export const fold = (state: Consultation, history: readonly Event[]): Consultation => {
  const comments = new Map(state.comments)
  return history.reduce<Consultation>((next, event) => apply(next, event, comments), { ...state, comments })
}

/** As `fold`, of a state that is given up: its map of comments is taken over. */
export const advance = (state: Consultation, history: readonly Event[]): Consultation => {
  const comments = state === initial ? new Map<string, Comment>() : (state.comments as Map<string, Comment>)
  return history.reduce<Consultation>((next, event) => apply(next, event, comments), { ...state, comments })
}

const apply = (state: Consultation, event: Event, comments: Map<string, Comment>): Consultation => {
  if (isOnComments(event)) {
    const next = evolveComments(state, event, comments)
    return event.type === "CommentReceived" ? stated(next, event) : next
  }
  const { on } = event
  switch (event.type) {
    case "ConsultationOpened":
      return opened(state, event)
    case "TermsChanged":
      return { ...state, changes: [...state.changes, { ...event.data, on }] }
    case "MaterialPublished": {
      const { ref } = event.data.material.text
      const { replaces: former } = event.data
      const replaced = former === undefined ? [] : [{ former, by: ref, on }]
      return { ...published(state, [event.data.material]), replaced: [...state.replaced, ...replaced] }
    }
    case "DeadlineExtended":
      return moved(state, "extension", event)
    case "DeadlineShortened":
      return moved(state, "shortening", event)
    case "ConsultationReopened": {
      const reopened: Period = { openedOn: on, terms: [{ by: "opening", ...event.data, announcedOn: on }] }
      return { ...state, status: "open", periods: [...state.periods, reopened] }
    }
    case "StatementRequested":
      return requested(state, event)
    case "NonResponseRecorded": {
      const body = state.requested.get(event.data.body) ?? { requests: [event.data.request], statements: [] }
      const settled = new Map(state.requested).set(event.data.body, { ...body, nonResponseOn: on })
      return { ...state, requested: settled }
    }
    case "HearingHeld":
      return { ...state, hearings: [...state.hearings, { participants: event.data.participants, on }] }
    case "NegotiationOffered":
      return negotiated(state, event, "offered")
    case "NegotiationHeld":
      return negotiated(state, event, "held")
    case "NegotiationDeclined":
      return negotiated(state, event, "declined")
    case "NegotiationNotUsed":
      return negotiated(state, event, "not used")
    case "SummaryPublished":
    case "SummaryRevised":
      return { ...state, summaries: state.summaries + 1 }
    case "PlatformCounterObserved":
      return { ...state, counters: [...state.counters, { ...event.data, on }] }
    case "ConsultationConcluded":
      return { ...state, status: "concluded", concludedOn: on }
    case "ConsultationCancelled":
      return { ...state, status: "cancelled", cancelledOn: on }
  }
}

const opened = (state: Consultation, { data, on }: Of<"ConsultationOpened">): Consultation => {
  const { kind, programmes, title, area, deadline, channelDeadlines = [], material } = data
  const setting = { by: "opening", announcedOn: on } as const
  const ofChannels = channelDeadlines.map(({ channels, deadline }) => ({
    ...setting,
    deadline,
    scope: { channels },
  }))
  return {
    ...published(state, "without" in material ? [] : material),
    status: "open",
    terms: { kind, programmes, ...(title !== undefined && { title }), ...(area !== undefined && { area }) },
    periods: [{ openedOn: on, terms: [{ ...setting, deadline, scope: "all" }, ...ofChannels] }],
  }
}

const published = (state: Consultation, material: readonly Material[]): Consultation => ({
  ...state,
  material: [...state.material, ...material.map(({ text }) => text.ref)],
  digests: [...state.digests, ...material.flatMap(({ text }) => known(text.sha256) ?? [])],
})

/** The deadline moves in the period in which that was announced. */
const moved = (
  state: Consultation,
  by: Term["by"],
  { data: { from, to, scope }, on }: Pick<Of<"DeadlineExtended">, "data" | "on">,
): Consultation => {
  const term: Term = { by, deadline: to, scope, announcedOn: on }
  const last = openedBy(state, on).length - 1
  const first: Term = { by: "opening", deadline: from, scope: "all", announcedOn: on }
  if (last < 0) return { ...state, periods: [{ openedOn: on, terms: [first, term] }] }
  const periods = state.periods.map((period, index): Period =>
    index === last ? { ...period, terms: [...period.terms, term] } : period,
  )
  return { ...state, periods }
}

const negotiated = (
  state: Consultation,
  { data }: { readonly data: { readonly counterparty: string } },
  stands: Negotiation,
): Consultation => ({
  ...state,
  negotiations: new Map(state.negotiations).set(data.counterparty, stands),
})

const requested = (state: Consultation, { data, on }: Of<"StatementRequested">): Consultation => {
  const { request, to, dueBy, statutory } = data
  const all = new Map(state.requested)
  for (const body of to) {
    const { requests = [], statements = [], ...before } = all.get(body) ?? {}
    const provision = statutory !== undefined && { statutory }
    all.set(body, { ...before, ...provision, requests: [...requests, request], statements })
  }
  const next = { ...state, requested: all }
  if (dueBy === undefined) return next
  return moved(next, "request", { data: { from: notStated, to: dueBy, scope: { respondents: to } }, on })
}

/** A comment of a body that was asked for a statement is its statement, and so is one that another body gives in its place. */
const stated = (state: Consultation, { data }: Of<"CommentReceived">): Consultation => {
  const { respondent } = data
  const body = respondent.inPlaceOf ?? respondent.body
  const asked = body === undefined ? undefined : state.requested.get(body)
  if (body === undefined || asked === undefined) return state
  const responded = { ...asked, statements: [...asked.statements, data.comment] }
  return { ...state, requested: new Map(state.requested).set(body, responded) }
}
