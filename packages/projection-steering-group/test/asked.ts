import { committee, council, register, round, services, youth } from "./county.ts"
import { aLog, aProgramme } from "./log.ts"
import { uuid } from "./setting.ts"

const deadline = { lastDay: "2024-06-30", endsBefore: "2024-06-30T21:00:00.000Z" }
export const [request, comment, second, third] = [uuid(90), uuid(91), uuid(92), uuid(93)]

/** A programme that is consulted on: two bodies are asked for a statement, and one is offered a negotiation. */
export const asked = async () => {
  const log = aLog()
  await aProgramme(log)
  const body = (id: string, fi: string) =>
    log.tell("bodyRegister", register, "BodyRegistered", {
      body: id,
      name: { fi },
      kind: "external",
      canDecide: false,
    })
  await body(committee, "Kaskela")
  await body(youth, "Saamelaiskäräjät")
  const inRound = (type: string, data: object) =>
    log.tell("consultation", round, type, data, { on: "2024-06-03" })
  await inRound("ConsultationOpened", {
    kind: "statement_request",
    programmes: [services],
    title: { fi: "Lausuntokierros" },
    channels: ["registry"],
    languages: ["fi"],
    deadline,
    material: { without: { fi: "Ei aineistoa." } },
  })
  const later = { lastDay: "2024-07-31", endsBefore: "2024-07-31T21:00:00.000Z" }
  const question = { fi: "Mitä lausutte?" }
  await inRound("StatementRequested", {
    request,
    to: [committee, council],
    question,
    statutory: "613/2021 § 6",
  })
  await inRound("DeadlineExtended", { from: deadline, to: later, scope: { respondents: [council] } })
  await inRound("NegotiationOffered", { counterparty: youth })
  const received = (id: string, more: object = { kind: "resident" }) =>
    inRound("CommentReceived", {
      comment: id,
      channel: "registry",
      received: "2024-06-10T08:00:00.000Z",
      respondent: more,
    })
  return { ...log, inRound, received }
}
