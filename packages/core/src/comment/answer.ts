import { bare } from "../count.ts"
import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { languages, type Language } from "../localized-text.ts"
import type { ProcedureProfile } from "../profile/index.ts"
import type { OfficialText } from "../text-ref.ts"
import { isUntold, type Told } from "../told.ts"
import type { Data } from "./commands.ts"
import type { CommentCounts } from "./counts.ts"
import type { CommentEvent } from "./events.ts"
import { ofComment, unknownAmong, type CommentRule } from "./intake.ts"
import { some, type Decision, type Guard } from "./rejections.ts"
import type { ReceivedComments } from "./state.ts"

export const answer = (
  event: Extract<CommentEvent, { type: "CommentAnswered" | "AnswerRevised" }>,
  state: ReceivedComments,
  { profile }: Context,
  ...guards: readonly CommentRule[]
): Decision =>
  ofComment(event, state, ...guards, (_, id) => inOtherLanguage(state, [id], event.data.text, profile))

export const notAnswered: CommentRule = ({ answers }, comment) =>
  answers === 0 ? { type: "CommentNotAnswered", invariants: ["C-13"], comment } : undefined

export const answerJointly = (
  data: Data<"AnswerCommentsJointly">,
  state: ReceivedComments,
  { profile }: Context,
): Decision => {
  const { comments, dispositionEach = [] } = data
  const listed = new Set("imported" in comments ? [] : comments)
  const stranger = dispositionEach.find(({ comment }) => !listed.has(comment))
  return ruling(
    [{ type: "CommentsAnsweredJointly", data }],
    unknownAmong(state, comments),
    stranger === undefined
      ? undefined
      : { type: "CommentNotListed", invariants: ["C-11"], comment: stranger.comment },
    inOtherLanguage(state, [...listed], data.text, profile),
  )
}

/** Whoever comments in a language that the law protects is answered in it; judged where the answer's language is told. */
const inOtherLanguage = (
  state: ReceivedComments,
  answered: readonly string[],
  text: Told<OfficialText>,
  { answerLanguages }: ProcedureProfile,
): Guard => {
  const used = languagesOf(text)
  if (used === undefined) return undefined
  const comments = answered.filter((id) => {
    const lang = state.comments.get(id)?.lang
    return lang !== undefined && answerLanguages.languages.includes(lang) && !used.includes(lang)
  })
  if (comments.length === 0) return undefined
  return {
    type: "AnswerInOtherLanguage",
    invariants: ["C-22"],
    count: comments.length,
    comments: some(comments),
    languages: used,
    provision: answerLanguages.provision,
  }
}

const languagesOf = (text: Told<OfficialText>): readonly Language[] | undefined => {
  if (isUntold(text)) return undefined
  if ("ref" in text) return text.lang === undefined ? undefined : [text.lang]
  return languages.filter((one) => text[one] !== undefined)
}

/** What is still to be done about comments before the consultation is concluded. */
export const unsettledComments = (
  { unruled, unanswered, importedUnanswered }: CommentCounts,
  { consultation: { everyCommentAnswered } }: ProcedureProfile,
): readonly Guard[] => {
  const missing = everyCommentAnswered ? unanswered.length + bare(importedUnanswered) : 0
  return [
    unruled.length > 0
      ? { type: "LateCommentsUnruled", invariants: ["C-09"], count: unruled.length, comments: some(unruled) }
      : undefined,
    missing > 0
      ? { type: "CommentsUnanswered", invariants: ["C-10"], count: missing, comments: some(unanswered) }
      : undefined,
  ]
}
