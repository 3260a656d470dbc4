import { consultation } from "@programme-lifecycle/core"
import { committee, idIn, kaskela, letter, participation, round, statement } from "./county.ts"
import type { Desk } from "./desk.ts"
import { firstDraft } from "./preparing.ts"

/** The draft is put out for comments, for longer than first said; one comes in time, one late, and the late one is admitted. */
export const hear = async ({ turnTo, act }: Desk): Promise<void> => {
  turnTo("2026-10-15")
  await act("consultation-owner", (county, id) =>
    county.handle(
      consultation,
      round,
      {
        type: "OpenConsultation",
        data: {
          kind: "open_comment",
          programmes: [participation],
          title: { en: "Comments on the participation programme" },
          channels: ["platform", "registry", "paper"],
          languages: ["fi"],
          deadline: { lastDay: "2026-11-15" },
          material: [
            {
              title: { en: "First draft" },
              text: { ref: "drafts/1.pdf", sha256: firstDraft.sha256, lang: "fi" },
            },
          ],
        },
      },
      { id },
    ),
  )

  turnTo("2026-11-10")
  await act("consultation-owner", (county, id) =>
    county.handle(
      consultation,
      round,
      { type: "ExtendDeadline", data: { to: { lastDay: "2026-11-30" }, scope: "all" } },
      { id, reason: { en: "Councils of municipalities meet late in November." } },
    ),
  )

  turnTo("2026-11-26")
  await act("registry", (county, id) =>
    county.handle(
      consultation,
      round,
      {
        type: "RecordComment",
        data: {
          comment: statement,
          channel: "registry",
          received: "2026-11-25T12:40:00.000Z",
          respondent: { kind: "municipality", body: kaskela },
          text: { ref: "registry/2026/1107", sha256: "3".repeat(64), lang: "fi" },
        },
      },
      { id },
    ),
  )

  turnTo("2026-12-02")
  await act("registry", (county, id) =>
    county.handle(
      consultation,
      round,
      {
        type: "RecordComment",
        data: {
          comment: letter,
          channel: "paper",
          received: "2026-12-02",
          respondent: { kind: "resident", person: "resident-1" },
          text: { ref: "registry/2026/1133", sha256: "4".repeat(64), lang: "fi" },
        },
      },
      { id },
    ),
  )

  turnTo("2026-12-04")
  await act("consultation-owner", (county, id) =>
    county.handle(
      consultation,
      round,
      { type: "AdmitLateComment", data: { comment: letter } },
      {
        id,
        reason: { en: "It was posted in time." },
        authority: { body: committee, meetingOn: "2026-12-03", section: "41" },
      },
    ),
  )
}

/** Both comments are answered, what was heard is summed up, and the consultation is concluded. */
export const answer = async ({ turnTo, act }: Desk): Promise<void> => {
  turnTo("2026-12-16")
  for (const [comment, disposition] of [
    [statement, { outcome: "taken_into_account", locator: "chapter 3" }],
    [letter, { outcome: "partly", reason: { en: "Opening hours are decided elsewhere." } }],
  ] as const)
    await act("preparer", (county, id) =>
      county.handle(
        consultation,
        round,
        {
          type: "AnswerComment",
          data: {
            comment,
            answer: idIn(`answer/${comment}`),
            text: { ref: `answers/${comment === statement ? 1 : 2}`, sha256: "5".repeat(64), lang: "fi" },
            disposition,
          },
        },
        { id },
      ),
    )

  turnTo("2026-12-18")
  await act("preparer", (county, id) =>
    county.handle(
      consultation,
      round,
      { type: "PublishSummary", data: { text: { en: "Two comments; both asked for nearer services." } } },
      { id },
    ),
  )
  await act("consultation-owner", (county, id) =>
    county.handle(consultation, round, { type: "ConcludeConsultation", data: {} }, { id }),
  )
}
