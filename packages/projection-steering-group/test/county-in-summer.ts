import { approval, consultation, type LocalDate } from "@programme-lifecycle/core"
import {
  board,
  council,
  early,
  late,
  matter,
  round,
  services,
  servicesText,
  sha256,
  timely,
} from "./county-ids.ts"
import { grounds, uuid, type County } from "./setting.ts"

/** The consultation: three comments, one of them late and one answered. */
export const consult = async ({ on, does }: County) => {
  on("2024-06-03")
  const tell = (capacity: "consultation-owner" | "registry" | "preparer", type: string, data: object) =>
    does(capacity, consultation, round, { type, data }, grounds)
  await tell("consultation-owner", "OpenConsultation", {
    kind: "open_comment",
    programmes: [services],
    title: { fi: "Palvelustrategian luonnos" },
    channels: ["platform"],
    languages: ["fi", "se"],
    deadline: { lastDay: "2024-06-15" },
    material: { without: { fi: "Luonnos on sivuilla." } },
    area: [{ name: "Utsjoki" }, { name: "Inari" }],
  })
  await tell("consultation-owner", "ExtendDeadline", { to: { lastDay: "2024-06-30" }, scope: "all" })
  const comment = (id: string, received: string) =>
    tell("registry", "RecordComment", {
      comment: id,
      channel: "platform",
      received,
      respondent: { kind: "resident" },
    })
  await comment(early, "2024-06-03T08:00:00.000Z")
  on("2024-07-02")
  await comment(timely, "2024-06-30T20:59:59.999Z")
  await comment(late, "2024-06-30T21:00:00.000Z")
  await tell("preparer", "AnswerComment", {
    comment: early,
    answer: uuid(65),
    text: { ref: "answer-1", sha256 },
    disposition: { outcome: "noted" },
  })
  await tell("consultation-owner", "ForwardComment", {
    comments: [early],
    to: { office: { fi: "Viestintä" } },
    purpose: "for_information",
  })
  await tell("consultation-owner", "CarryCommentForward", {
    comments: [timely],
    to: { next: { fi: "Seuraava palvelustrategia" } },
  })
}

/** The way to the decision: it comes before two bodies. */
export const propose = async ({ on, does }: County) => {
  on("2024-07-05")
  const tell = (type: string, data: object) =>
    does("minutes-keeper", approval, matter, { type, data }, grounds)
  await tell("OpenApproval", {
    matter: { kind: "adoption", programme: services, documents: [servicesText] },
    versions: [{ document: servicesText, number: 2, sha256 }],
  })
  const place = (step: number, body: string, role: string, day: LocalDate) =>
    tell("PlaceItemOnAgenda", { step, body, role, meetingOn: { from: day, to: day }, itemNumber: "7" })
  await place(1, board, "proposal", "2024-08-20")
  await place(2, council, "decision", "2024-09-02")
}
