import { describe, expect, it } from "vitest"
import { recalls } from "../../src/views/consultation-follow-up.ts"
import { countComments } from "../../src/comment/counts.ts"
import { onDay } from "../../src/date-range.ts"
import {
  admitted,
  answered,
  comment,
  conclude,
  first,
  forwarded,
  forwardId,
  given,
  late,
  on,
  opened,
  second,
  summary,
  timely,
  withdrawn,
} from "./story.ts"

const other = comment(second, "2024-06-10T09:00:00.000Z")
const moderate = (ground: "abuse" | "personal_data") =>
  ({ type: "ModerateComment", data: { comment: first, reason: { fi: "Asiaton." }, ground } }) as const
const moderated = (ground: "abuse" | "personal_data") =>
  ({ ...moderate(ground), type: "CommentModerated" }) as const
const restored = { type: "CommentRestored", data: { comment: first } } as const
const duplicate = { type: "CommentMarkedDuplicate", data: { comment: second, of: first } } as const

describe("a comment that is withdrawn", () => {
  it("C-17: keeps the day it came and the day it was withdrawn", () => {
    const { state } = given(opened, timely, { ...withdrawn, on: onDay("2024-06-20") })
    expect(state.comments.get(first)).toStrictEqual({
      received: "2024-06-30T20:59:59.999Z",
      channel: "platform",
      withdrawnOn: onDay("2024-06-20"),
      answers: 0,
    })
    expect(countComments(state).received).toBe(1)
  })

  it("C-10 C-17: wants no answer any more, and a late one no ruling", () => {
    const history = [opened, timely, withdrawn, summary] as const
    expect(given(...history).when(conclude, on("2024-07-10"))).toHaveProperty("recorded")
    const lateOne = { ...withdrawn, data: { comment: second } }
    expect(given(opened, late, lateOne, summary).when(conclude, on("2024-07-10"))).toHaveProperty("recorded")
  })

  it("C-17: is withdrawn once", () => {
    const command = { type: "WithdrawComment", data: withdrawn.data } as const
    expect(given(opened, timely).when(command)).toStrictEqual({ recorded: [withdrawn] })
    expect(given(opened, timely, withdrawn).when(command)).toStrictEqual({
      refused: { type: "CommentIsWithdrawn", invariants: ["C-17"], comment: first },
    })
  })

  it("C-18: is forwarded to nobody any more", () => {
    const command = { type: "ForwardComment", data: forwarded.data } as const
    expect(given(opened, timely, other).when(command)).toStrictEqual({ recorded: [forwarded] })
    expect(given(opened, timely, other, withdrawn).when(command)).toStrictEqual({
      refused: { type: "CommentIsWithdrawn", invariants: ["C-18"], comment: first },
    })
  })

  it("C-17: is called back from the offices that hold a copy, until that is done", () => {
    const history = [opened, timely, other, forwarded] as const
    const acknowledged = { type: "ForwardAcknowledged", data: { forward: forwardId } } as const
    const recalled = { type: "ForwardRecalled", data: { forward: forwardId } } as const
    const day = onDay("2024-06-03")
    const recall = { forward: forwardId, office: { fi: "Viestintä" }, on: day, comments: [first] }
    expect(recalls(given(...history).state)).toStrictEqual([])
    expect(recalls(given(...history, withdrawn).state)).toStrictEqual([recall])
    expect(recalls(given(...history, acknowledged, withdrawn).state)).toStrictEqual([
      { ...recall, acknowledgedOn: day },
    ])
    expect(recalls(given(...history, withdrawn, recalled).state)).toStrictEqual([])
  })
})

describe("a forward", () => {
  it("C-18: is acknowledged or recalled where it is known, and recorded once under its id", () => {
    const acknowledge = { type: "AcknowledgeForward", data: { forward: forwardId } } as const
    const unknown = { refused: { type: "ForwardUnknown", invariants: ["C-18"], forward: forwardId } }
    expect(given(opened).when(acknowledge)).toStrictEqual(unknown)
    expect(given(opened).when({ ...acknowledge, type: "RecallForward" })).toStrictEqual(unknown)
    const history = given(opened, timely, other, forwarded)
    expect(history.when(acknowledge)).toStrictEqual({
      recorded: [{ type: "ForwardAcknowledged", data: { forward: forwardId } }],
    })
    expect(history.when({ type: "ForwardComment", data: forwarded.data })).toStrictEqual({
      refused: { type: "ForwardAlreadyRecorded", invariants: ["C-18"], forward: forwardId },
    })
  })
})

describe("a comment that is moderated", () => {
  it("C-16: is hidden, stays in the count, and is shown again when it is restored", () => {
    expect(given(opened, timely).when(moderate("personal_data"))).toStrictEqual({
      recorded: [moderated("personal_data")],
    })
    const hidden = given(opened, timely, moderated("personal_data"))
    expect(hidden.state.comments.get(first)?.moderated).toBe("personal_data")
    expect(countComments(hidden.state)).toMatchObject({ received: 1, countable: 1 })
    expect(hidden.when({ type: "RestoreComment", data: { comment: first } })).toStrictEqual({
      recorded: [restored],
    })
    const shown = given(opened, timely, moderated("personal_data"), restored)
    expect(shown.state.comments).toStrictEqual(given(opened, timely).state.comments)
  })

  it("C-16: is hidden by a moderator, and once", () => {
    expect(given(opened, timely).when(moderate("abuse"), { actor: { capacity: "preparer" } })).toHaveProperty(
      "refused.type",
      "CapacityNotEntitled",
    )
    expect(given(opened, timely, moderated("abuse")).when(moderate("abuse"))).toStrictEqual({
      refused: { type: "CommentIsHidden", invariants: ["C-16"], comment: first },
    })
    expect(given(opened, timely).when({ type: "RestoreComment", data: { comment: first } })).toStrictEqual({
      refused: { type: "CommentNotHidden", invariants: ["C-16"], comment: first },
    })
  })

  it("C-10 C-16: wants an answer all the same, except for abuse", () => {
    const outcome = (ground: "abuse" | "personal_data") =>
      given(opened, timely, moderated(ground), summary).when(conclude, on("2024-07-10"))
    expect(outcome("personal_data")).toHaveProperty("refused.type", "CommentsUnanswered")
    expect(outcome("abuse")).toHaveProperty("recorded")
  })
})

describe("a comment that repeats another", () => {
  const mark = (id: string, of: string) =>
    ({ type: "MarkCommentDuplicate", data: { comment: id, of } }) as const

  it("C-10 C-14: counts once, and only the original wants an answer", () => {
    expect(given(opened, timely, other).when(mark(second, first))).toStrictEqual({ recorded: [duplicate] })
    const { state, when } = given(opened, timely, other, duplicate, answered(first), summary)
    expect(countComments(state)).toMatchObject({ received: 2, countable: 1, duplicates: 1 })
    expect(when(conclude, on("2024-07-10"))).toHaveProperty("recorded")
  })

  it("C-10 C-14: counts in place of its original where that is withdrawn, and wants an answer of its own", () => {
    const { state, when } = given(opened, timely, other, duplicate, withdrawn, summary)
    expect(countComments(state)).toMatchObject({ countable: 1, duplicates: 1, unanswered: [second] })
    expect(when(conclude, on("2024-07-10"))).toHaveProperty("refused.type", "CommentsUnanswered")
  })

  it("C-14: repeats an original that came here, and not itself", () => {
    const refused = (comment: string, of: string) => ({
      refused: { type: "NotTheOriginal", invariants: ["C-14"], comment, of },
    })
    expect(given(opened, timely).when(mark(first, first))).toStrictEqual(refused(first, first))
    expect(given(opened, timely, other, duplicate).when(mark(first, second))).toStrictEqual(
      refused(first, second),
    )
    expect(given(opened, timely).when(mark(first, second))).toHaveProperty("refused.type", "CommentUnknown")
  })
})

describe("the count of what became of comments", () => {
  it("C-14: received is timely and late together; countable leaves out each uncountable comment once", () => {
    const third = "0190c0de-0000-7000-8000-000000000013"
    const { state } = given(
      opened,
      timely,
      late,
      admitted,
      comment(third, "2024-06-12T09:00:00.000Z"),
      withdrawn,
      moderated("abuse"),
      duplicate,
    )
    expect(countComments(state)).toMatchObject({
      received: 3,
      timely: 2,
      late: 1,
      withdrawn: 1,
      duplicates: 1,
      abuse: 1,
      countable: 1,
      unanswered: [third],
    })
  })

  it("tells what it is about for the sake of readers only", () => {
    const command = { type: "ClassifyComment", data: { comment: first, topics: ["kieli"] } } as const
    const classified = { type: "CommentClassified", data: command.data } as const
    expect(given(opened, timely).when(command)).toStrictEqual({ recorded: [classified] })
    expect(given(opened, timely, classified).state).toStrictEqual(given(opened, timely).state)
  })
})
