import { commentCommands, type CommentCommand } from "../comment/commands.ts"
import { decideOnComments } from "../comment/decide.ts"
import type { Context } from "../decider.ts"
import { entitled, refuse, ruling } from "../judge.ts"
import { capacities, type ConsultationCommand } from "./commands.ts"
import { cancel, closed, conclude, move, noSummary, open, reopen, stillOpen } from "./course.ts"
import type { Decision } from "./rejections.ts"
import { ofOffer, recordNonResponse, requestStatement } from "./requests.ts"
import type { Consultation } from "./state.ts"

const isOnComments = (command: ConsultationCommand): command is CommentCommand =>
  command.type in commentCommands

export const decide = (command: ConsultationCommand, state: Consultation, context: Context): Decision => {
  const unentitled = entitled(capacities, command.type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  if (state.status === "not opened" && command.type !== "OpenConsultation")
    return refuse({ type: "ConsultationNotOpened", invariants: [] })
  if (isOnComments(command)) return decideOnComments(command, state, context)
  const { type, data } = command
  switch (type) {
    case "OpenConsultation":
      return open(data, state, context)
    case "ChangeTerms":
      return ruling([{ type: "TermsChanged", data }], closed(state))
    case "PublishMaterial":
      return ruling([{ type: "MaterialPublished", data }])
    case "ExtendDeadline":
      return move("DeadlineExtended", data, state, context)
    case "ShortenDeadline":
      return move("DeadlineShortened", data, state, context)
    case "ReopenConsultation":
      return reopen(data, state, context)
    case "RequestStatement":
      return requestStatement(data, state, context)
    case "RecordNonResponse":
      return recordNonResponse(data, state, context)
    case "RecordHearing":
      return ruling([{ type: "HearingHeld", data }])
    case "OfferNegotiation":
      return ruling([{ type: "NegotiationOffered", data }], closed(state))
    case "RecordNegotiation":
      return ruling([{ type: "NegotiationHeld", data }])
    case "RecordNegotiationDeclined":
      return ofOffer({ type: "NegotiationDeclined", data }, state)
    case "RecordNegotiationNotUsed":
      return ofOffer({ type: "NegotiationNotUsed", data }, state)
    case "PublishSummary":
      return ruling([{ type: "SummaryPublished", data }], stillOpen(state, context.occurredOn, "C-23"))
    case "ReviseSummary":
      return ruling([{ type: "SummaryRevised", data }], noSummary(state))
    case "ObservePlatformCounter":
      return ruling([{ type: "PlatformCounterObserved", data }])
    case "ConcludeConsultation":
      return conclude(data, state, context)
    case "CancelConsultation":
      return cancel(data, state)
  }
}
