import type { Count } from "../comment-terms.ts"
import { bare } from "../count.ts"
import type { Happened } from "../decider.ts"
import { stillANumber } from "./counts.ts"
import type { CommentEvent } from "./events.ts"
import type { Comment, Forward, ReceivedComments } from "./state.ts"

type Event = Happened<CommentEvent>

type Received = Extract<CommentEvent, { type: "CommentReceived" }>["data"]

/** What becomes of one comment that has come in. */
type EventOfOne = Exclude<Extract<Event, { data: { comment: string } }>, { type: "CommentReceived" }>

const isOfOne = (event: Event): event is EventOfOne =>
  event.type !== "CommentReceived" && "comment" in event.data

/**
 * What has come in, after one more event. There may be thousands of comments: the map of them, which nobody else holds yet, is
 * changed in its place.
 */
export const evolveComments = <State extends ReceivedComments>(
  state: State,
  event: Event,
  comments: Map<string, Comment>,
): State => {
  if (isOfOne(event)) {
    const { comment: id } = event.data
    const comment = comments.get(id)
    if (comment !== undefined) comments.set(id, after(comment, event))
    return state
  }
  const { on } = event
  switch (event.type) {
    case "CommentReceived": {
      const { comment, replacesImported } = event.data
      const replaced = { importedReplaced: state.importedReplaced + 1 }
      const next = replacesImported === true ? { ...state, ...replaced } : state
      comments.set(comment, received(event.data, next))
      return next
    }
    case "CommentsImportedInAggregate":
      return { ...state, imported: [...state.imported, event.data.count] }
    case "CommentsAnsweredJointly": {
      const { comments: which } = event.data
      if ("imported" in which) return { ...state, importedAnswered: plusAnswered(state, which.imported) }
      for (const id of which) {
        const comment = comments.get(id)
        if (comment !== undefined) comments.set(id, answered(comment))
      }
      return state
    }
    case "CommentForwarded": {
      const { comments, to, forward } = event.data
      const one = { ...(forward !== undefined && { forward }), comments, office: to.office, on }
      return { ...state, forwards: [...state.forwards, one] }
    }
    case "ForwardAcknowledged":
      return ofForward(state, event.data.forward, { acknowledgedOn: on })
    case "ForwardRecalled":
      return ofForward(state, event.data.forward, { recalledOn: on })
    case "CommentCarriedForward":
      return { ...state, carriedForward: [...state.carriedForward, event.data] }
  }
}

/** The comment after an event of its own. */
const after = (comment: Comment, event: EventOfOne): Comment => {
  switch (event.type) {
    case "LateCommentAdmitted":
      return { ...comment, ruling: "admitted" }
    case "LateCommentNotAdmitted":
      return { ...comment, ruling: "not admitted" }
    case "CommentWithdrawn":
      return { ...comment, withdrawnOn: event.on }
    case "CommentModerated":
      return { ...comment, moderated: event.data.ground }
    case "CommentRestored": {
      const { moderated: _, ...shown } = comment
      return shown
    }
    case "CommentMarkedDuplicate":
      return { ...comment, duplicateOf: event.data.of }
    case "CommentAnswered":
      return answered(comment)
    case "CommentClassified":
    case "AnswerRevised":
      return comment
  }
}

const answered = (comment: Comment): Comment => ({ ...comment, answers: comment.answers + 1 })

const received = (data: Received, state: ReceivedComments): Comment => {
  const { received, channel, respondent, lang, signatories } = data
  const { body, inPlaceOf, person } = respondent
  return {
    received,
    channel,
    ...(body !== undefined && { body }),
    ...(inPlaceOf !== undefined && { inPlaceOf }),
    ...(body === undefined && person !== undefined && { person }),
    ...(lang !== undefined && { lang }),
    ...(signatories !== undefined && { signatories }),
    answers: data.replacesImported === true && isAnsweredAmongImported(state) ? 1 : 0,
  }
}

/** More of the imported comments are answered than are still a number: the one that was told now is one of them. */
const isAnsweredAmongImported = (state: ReceivedComments): boolean =>
  state.importedAnswered === "all" || state.importedAnswered > bare(stillANumber(state))

const plusAnswered = ({ importedAnswered }: ReceivedComments, answered: Count | "all"): number | "all" =>
  importedAnswered === "all" || answered === "all" ? "all" : importedAnswered + bare(answered)

const ofForward = <State extends ReceivedComments>(
  state: State,
  id: string,
  change: Partial<Forward>,
): State => ({
  ...state,
  forwards: state.forwards.map((one) => (one.forward === id ? { ...one, ...change } : one)),
})
