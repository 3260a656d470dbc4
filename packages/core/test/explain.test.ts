import { describe, expect, it } from "vitest"
import { approval } from "../src/approval/index.ts"
import { explain } from "../src/common-texts.ts"
import { consultation } from "../src/consultation/index.ts"
import type { ConsultationRejection } from "../src/consultation/rejections.ts"
import type { Failure } from "../src/handle.ts"
import type { Language } from "../src/localized-text.ts"
import { inWords } from "../src/say.ts"
import { roundStream, uuid } from "./county.ts"

type Why = Failure<ConsultationRejection>

const june = { lastDay: "2024-06-30", endsBefore: "2024-06-30T21:00:00.000Z" } as const
const july = { lastDay: "2024-07-31", at: "16:00", endsBefore: "2024-07-31T13:00:00.000Z" } as const
const issues = [{ path: "data.comment", message: "a UUID in lower case" }]
const comment = uuid(1001)
const comments = [comment]

/** One of every kind: a kind that is missing here does not compile. */
const failures: { readonly [Type in Why["type"]]: Extract<Why, { type: Type }> } = {
  MalformedCommand: { type: "MalformedCommand", issues },
  CapacityNotEntitled: {
    type: "CapacityNotEntitled",
    invariants: [],
    capacity: "registry",
    command: "ExtendDeadline",
    entitled: ["consultation-owner", "preparer"],
  },
  TargetUnknown: { type: "TargetUnknown", invariants: ["E-01"], target: uuid(7) },
  CorrectionDoesNotFit: { type: "CorrectionDoesNotFit", invariants: ["E-01"], target: uuid(7), issues },
  CorrectionWithoutGrounds: { type: "CorrectionWithoutGrounds", invariants: ["E-03"], target: uuid(7) },
  TargetAlreadyAnnulled: { type: "TargetAlreadyAnnulled", invariants: ["E-02"], target: uuid(7) },
  LegalEffectNotDenied: {
    type: "LegalEffectNotDenied",
    invariants: ["E-05"],
    target: uuid(7),
    event: "DeadlineExtended",
  },
  CorrectorIsRecorder: {
    type: "CorrectorIsRecorder",
    invariants: ["E-06"],
    target: uuid(7),
    person: "vo-17",
  },
  EventsRestOnTarget: {
    type: "EventsRestOnTarget",
    invariants: ["E-04"],
    target: uuid(7),
    dependents: [
      {
        event: uuid(8),
        revision: 3,
        type: "CommentAnswered",
        refusal: "CommentUnknown",
        invariants: ["C-12"],
      },
    ],
  },
  UntoldNeedsSource: {
    type: "UntoldNeedsSource",
    invariants: [],
    event: "ConsultationOpened",
    field: "deadline",
  },
  OccursInFuture: {
    type: "OccursInFuture",
    invariants: [],
    occurredOn: { from: "2024-06-05" },
    today: "2024-06-04",
  },
  BackdatedWithoutReason: {
    type: "BackdatedWithoutReason",
    invariants: ["G-05"],
    occurredOn: { to: "2024-05-01" },
    today: "2024-06-04",
  },
  CommandIdReused: { type: "CommandIdReused", command: uuid(7), stream: roundStream, revision: 3 },
  RevisionConflict: { type: "RevisionConflict", stream: roundStream, expected: 4, actual: 5 },
  ConsultationNotOpened: { type: "ConsultationNotOpened", invariants: [] },
  ConsultationAlreadyOpened: { type: "ConsultationAlreadyOpened", invariants: [] },
  ConsultationIsConcluded: { type: "ConsultationIsConcluded", invariants: ["C-04"] },
  ConsultationIsCancelled: { type: "ConsultationIsCancelled", invariants: ["C-26"] },
  OpensAfterDeadline: {
    type: "OpensAfterDeadline",
    invariants: ["C-25"],
    opens: { from: "2024-07-01", to: "2024-07-01" },
    deadline: { lastDay: "2024-06-30" },
  },
  DeadlineHasPassed: {
    type: "DeadlineHasPassed",
    invariants: ["C-04"],
    deadline: june,
    announcedOn: { text: "heinäkuussa" },
  },
  DeadlineNotLater: { type: "DeadlineNotLater", invariants: ["C-03"], from: july, to: june },
  DeadlineNotEarlier: { type: "DeadlineNotEarlier", invariants: [], from: june, to: july },
  DeadlineBroughtForward: { type: "DeadlineBroughtForward", invariants: ["C-05"], to: june },
  StillOpen: { type: "StillOpen", invariants: ["C-23"], deadline: july },
  StatementNotRequested: { type: "StatementNotRequested", invariants: [], request: uuid(9), body: uuid(3) },
  StatementWasReceived: { type: "StatementWasReceived", invariants: [], body: uuid(3) },
  RespondentHasTime: { type: "RespondentHasTime", invariants: ["C-20"], body: uuid(3), deadline: july },
  RequestsUnsettled: { type: "RequestsUnsettled", invariants: ["C-20"], bodies: [uuid(3)] },
  NegotiationNotOffered: { type: "NegotiationNotOffered", invariants: [], counterparty: uuid(4) },
  CommentAlreadyRecorded: { type: "CommentAlreadyRecorded", invariants: ["C-21"], comment },
  CommentUnknown: { type: "CommentUnknown", invariants: ["C-12"], comment },
  CommentNotLate: {
    type: "CommentNotLate",
    invariants: ["C-06"],
    comment,
    received: "2024-06-30T12:00:00.000Z",
  },
  LateCommentAlreadyRuled: { type: "LateCommentAlreadyRuled", invariants: ["C-09"], comment },
  RulingWithoutGrounds: { type: "RulingWithoutGrounds", invariants: ["C-09"], comment },
  CommentIsWithdrawn: { type: "CommentIsWithdrawn", invariants: ["C-17"], comment },
  CommentIsHidden: { type: "CommentIsHidden", invariants: ["C-16"], comment },
  CommentNotHidden: { type: "CommentNotHidden", invariants: ["C-16"], comment },
  NotTheOriginal: { type: "NotTheOriginal", invariants: ["C-14"], comment, of: uuid(1002) },
  CommentNotAnswered: { type: "CommentNotAnswered", invariants: ["C-13"], comment },
  CommentNotListed: { type: "CommentNotListed", invariants: ["C-11"], comment },
  AnswerInOtherLanguage: {
    type: "AnswerInOtherLanguage",
    invariants: ["C-22"],
    count: 1,
    comments,
    languages: ["fi"],
    provision: "Sámi Language Act",
  },
  ForwardUnknown: { type: "ForwardUnknown", invariants: ["C-18"], forward: uuid(5) },
  ForwardAlreadyRecorded: { type: "ForwardAlreadyRecorded", invariants: ["C-18"], forward: uuid(5) },
  NoCommentsImported: { type: "NoCommentsImported", invariants: ["C-15"] },
  LateCommentsUnruled: { type: "LateCommentsUnruled", invariants: ["C-09"], count: 1, comments },
  CommentsUnanswered: { type: "CommentsUnanswered", invariants: ["C-10"], count: 1, comments },
  SummaryMissing: { type: "SummaryMissing", invariants: ["C-23"] },
  CancelledWithoutNotice: { type: "CancelledWithoutNotice", invariants: ["C-26"] },
}
const every = Object.values<Why>(failures)
const say = (failure: Why, language: Language) => explain(consultation, failure, language)

describe("a failure", () => {
  it.each(every)("$type is explained by one sentence in Finnish and another in English", (failure) => {
    const sentences = (["fi", "en"] as const).map((language) => say(failure, language))
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\S.*\.$/)
      expect(sentence).not.toMatch(/undefined|\[object|NaN/)
    }
    expect(new Set(sentences).size).toBe(2)
  })

  it.each(every)(
    "$type is explained in Swedish by the Finnish sentence, marked, where there is no other",
    (failure) => {
      const swedish = say(failure, "sv")
      expect(swedish.startsWith("[fi] ") ? swedish : "of the Act").toBe(
        swedish.startsWith("[fi] ") ? `[fi] ${say(failure, "fi")}` : "of the Act",
      )
    },
  )

  it("states its facts, in the reader's way of writing dates", () => {
    expect(say(failures.OccursInFuture, "en")).toContain("4 June 2024")
    expect(say(failures.OccursInFuture, "fi")).toContain("4.6.2024")
    expect(say(failures.MalformedCommand, "fi")).toContain("data.comment: a UUID in lower case")
    expect(say(failures.CapacityNotEntitled, "en")).toContain("consultation-owner, preparer")
    expect(say(failures.StillOpen, "fi")).toContain("31.7.2024 16:00")
    expect(say(failures.StillOpen, "en")).toContain("31 July 2024 16:00")
  })

  it("of a stream that does not exist yet is explained too", () => {
    const conflict = { ...failures.RevisionConflict, expected: "none", actual: 0 } as const
    expect(say(conflict, "en")).toMatch(/none/)
  })

  it("that every aggregate shares is explained in the same words by each", () => {
    expect(explain(approval, failures.CommandIdReused, "en")).toBe(say(failures.CommandIdReused, "en"))
  })
})

describe("a phrase", () => {
  const bare = { en: "board", fi: "hallitus" }
  const whole = { ...bare, sv: "styrelse" }

  it("stands in the language that is asked for, where it has it", () => {
    expect((["fi", "en", "sv"] as const).map((language) => inWords(whole, language))).toStrictEqual([
      "hallitus",
      "board",
      "styrelse",
    ])
  })

  it("stands in Finnish and is marked so where it does not", () => {
    expect((["sv", "se", "smn", "sms"] as const).map((language) => inWords(bare, language))).toStrictEqual([
      "[fi] hallitus",
      "[fi] hallitus",
      "[fi] hallitus",
      "[fi] hallitus",
    ])
    expect(inWords(whole, "se")).toBe("[fi] hallitus")
  })
})
