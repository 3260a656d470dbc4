import type { Happened } from "../decider.ts"
import type { ConsultationEvent } from "./events.ts"
import { initial, type Comment, type Consultation, type Period, type Term } from "./state.ts"
import type { Comments } from "./terms.ts"

type Event = Happened<ConsultationEvent>

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
  switch (event.type) {
    case "ConsultationOpened": {
      const { kind, programmes, title, area, deadline, material } = event.data
      const titles = "without" in material ? [] : material.map(({ text }) => text.ref)
      return {
        ...state,
        status: "open",
        terms: {
          kind,
          programmes,
          ...(title !== undefined && { title }),
          ...(area !== undefined && { area }),
        },
        periods: [periodFrom(event, { deadline, scope: "all", announcedOn: event.on })],
        material: [...state.material, ...titles],
      }
    }
    case "MaterialPublished":
      return { ...state, material: [...state.material, event.data.material.text.ref] }
    case "DeadlineExtended":
      return { ...state, periods: extended(state.periods, event) }
    case "ConsultationReopened": {
      const { deadline, scope } = event.data
      const reopened = periodFrom(event, { deadline, scope, announcedOn: event.on })
      return { ...state, status: "open", periods: [...state.periods, reopened] }
    }
    case "CommentReceived": {
      const { comment, channel, received, respondent } = event.data
      const { body } = respondent
      comments.set(comment, { received, channel, ...(body !== undefined && { body }), answers: 0 })
      return state
    }
    case "CommentsImportedInAggregate":
      return { ...state, imported: [...state.imported, event.data.count] }
    case "LateCommentAdmitted":
      change(comments, event.data.comment, (comment) => ({ ...comment, ruling: "admitted" }))
      return state
    case "LateCommentNotAdmitted":
      change(comments, event.data.comment, (comment) => ({ ...comment, ruling: "not admitted" }))
      return state
    case "CommentAnswered":
      answer(comments, event.data.comment)
      return state
    case "CommentsAnsweredJointly":
      if (Array.isArray(event.data.comments))
        for (const comment of event.data.comments) answer(comments, comment)
      return { ...state, importedAnswered: importedAnswered(state.importedAnswered, event.data.comments) }
    case "CommentForwarded": {
      const { comments: forwarded, to } = event.data
      return {
        ...state,
        forwards: [...state.forwards, { comments: forwarded, office: to.office, on: event.on }],
      }
    }
    case "CommentCarriedForward":
      return { ...state, carriedForward: [...state.carriedForward, event.data] }
    case "SummaryPublished":
      return { ...state, summaries: state.summaries + 1 }
    case "PlatformCounterObserved":
      return { ...state, counters: [...state.counters, { ...event.data, on: event.on }] }
    case "ConsultationConcluded":
      return { ...state, status: "concluded", concludedOn: event.on }
  }
}

const periodFrom = ({ on }: Event, term: Term): Period => ({ openedOn: on, terms: [term] })

const extended = (
  periods: readonly Period[],
  event: Extract<Event, { type: "DeadlineExtended" }>,
): readonly Period[] => {
  const { from, to, scope } = event.data
  const term: Term = { deadline: to, scope, announcedOn: event.on }
  const last = periods.at(-1)
  return last === undefined
    ? [{ openedOn: event.on, terms: [{ deadline: from, scope: "all", announcedOn: event.on }, term] }]
    : [...periods.slice(0, -1), { ...last, terms: [...last.terms, term] }]
}

const change = (comments: Map<string, Comment>, id: string, to: (comment: Comment) => Comment): void => {
  const comment = comments.get(id)
  if (comment !== undefined) comments.set(id, to(comment))
}

const answer = (comments: Map<string, Comment>, id: string): void =>
  change(comments, id, (comment) => ({ ...comment, answers: comment.answers + 1 }))

const importedAnswered = (before: number | "all", answered: Comments): number | "all" => {
  if (before === "all" || !("imported" in answered)) return before
  const { imported } = answered
  if (imported === "all") return "all"
  return (
    before +
    (typeof imported === "number" ? imported : "about" in imported ? imported.about : imported.atLeast)
  )
}
