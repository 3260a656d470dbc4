import { consultation, preparation, type Finding } from "@programme-lifecycle/core"
import type { Clerk } from "./clerk.ts"
import {
  committee,
  firstDraft,
  handling,
  idIn,
  kaskela,
  letter,
  participation,
  portfolio2024,
  preparation2024,
  round,
  secondDraft,
  statement,
} from "./county.ts"

/** The first draft is put out for comments; a municipality and a resident send one. */
export const hear = async ({ on }: Clerk): Promise<void> => {
  await on("2024-04-15")("consultation-owner", consultation, round, {
    type: "OpenConsultation",
    data: {
      kind: "open_comment",
      programmes: [participation],
      title: { en: "Comments on the participation programme" },
      channels: ["registry", "paper"],
      languages: ["fi"],
      deadline: { lastDay: "2024-05-15" },
      material: [
        {
          title: { en: "First draft" },
          text: { ref: "drafts/1.pdf", sha256: firstDraft.sha256, lang: "fi" },
        },
      ],
    },
  })
  const arrived = on("2024-05-14")
  for (const data of [
    {
      comment: statement,
      channel: "registry",
      received: "2024-05-13T09:30:00.000Z",
      respondent: { kind: "municipality", body: kaskela },
      text: { ref: "registry/2024/611", sha256: "3".repeat(64), lang: "fi" },
    },
    {
      comment: letter,
      channel: "paper",
      received: "2024-05-14",
      respondent: { kind: "resident", person: "resident-1" },
      text: { ref: "registry/2024/614", sha256: "4".repeat(64), lang: "fi" },
    },
  ] as const)
    await arrived("registry", consultation, round, { type: "RecordComment", data })
}

const submission = {
  programme: participation,
  preparation: preparation2024,
  consultations: [],
  portfolios: [portfolio2024],
  approval: handling,
}

/**
 * The committee finishes the text and submits it; that is refused while those who commented have no answer, and accepted later.
 *
 * @returns what stood in the way the first time
 */
export const submitTwice = async (clerk: Clerk): Promise<readonly Finding[]> => {
  await clerk.on("2024-06-03")("preparer", preparation, preparation2024, {
    type: "RegisterDraftVersion",
    data: { version: secondDraft },
  })
  const finished = clerk.on("2024-06-04", { body: committee, meetingOn: "2024-06-04" })
  await finished("preparing-body", preparation, preparation2024, {
    type: "CompletePreparation",
    data: { versions: [secondDraft] },
  })
  const blockers = await clerk.submit("2024-06-04", submission)
  if (blockers.length === 0) throw new Error("it was submitted with comments unanswered")
  await answer(clerk)
  const still = await clerk.submit("2024-06-17", submission)
  if (still.length > 0) throw new Error(`it could not be submitted: ${JSON.stringify(still)}`)
  return blockers
}

const answer = async ({ on }: Clerk): Promise<void> => {
  const answered = on("2024-06-12")
  for (const [comment, disposition] of [
    [statement, { outcome: "taken_into_account", locator: "chapter 3" }],
    [letter, { outcome: "partly", reason: { en: "Opening hours are decided elsewhere." } }],
  ] as const)
    await answered("preparer", consultation, round, {
      type: "AnswerComment",
      data: {
        comment,
        answer: idIn(`answer/${comment}`),
        text: { ref: `answers/${comment === statement ? 1 : 2}`, sha256: "5".repeat(64), lang: "fi" },
        disposition,
      },
    })
  await on("2024-06-14")("preparer", consultation, round, {
    type: "PublishSummary",
    data: { text: { en: "Two comments; both asked for nearer services." } },
  })
  await on("2024-06-14")("consultation-owner", consultation, round, {
    type: "ConcludeConsultation",
    data: {},
  })
}
