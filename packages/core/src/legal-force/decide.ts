import type { Context } from "../decider.ts"
import { entitled, refuse, ruling } from "../judge.ts"
import { capacities, type LegalForceCommand } from "./commands.ts"
import {
  correctClericalError,
  execute,
  lift,
  notBeingHandledAnew,
  revoke,
  takeUp,
  withhold,
} from "./enforcement.ts"
import { attach, open, publish, unknownRemedy } from "./notice.ts"
import type { Decision } from "./rejections.ts"
import { appeal, decideLeave, decideReview, declareFinal, requestReview, rule } from "./remedy.ts"
import type { LegalForce } from "./state.ts"

export const decide = (command: LegalForceCommand, state: LegalForce, context: Context): Decision => {
  const { type, data } = command
  const unentitled = entitled(capacities, type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  if (type !== "OpenLegalForce" && state.terms === undefined)
    return refuse({ type: "LegalForceNotOpened", invariants: [] })
  switch (type) {
    case "OpenLegalForce":
      return open(data, state)
    case "InspectMinutes":
      return ruling([{ type: "MinutesInspected", data }], unknownRemedy(state, data.review))
    case "PublishMinutes":
      return publish(data, state, context)
    case "ServeNotification":
      return ruling([{ type: "NotificationServed", data }], unknownRemedy(state, data.of))
    case "AttachAppealInstructions":
      return attach(data, state, context)
    case "CorrectAppealInstructions":
      return ruling([{ type: "AppealInstructionsCorrected", data }], unknownRemedy(state, data.of))
    case "RecordReviewRequest":
      return requestReview(data, state)
    case "DecideReview":
      return decideReview(data, state)
    case "RecordAppeal":
      return appeal(data, state)
    case "GiveStatementToCourt":
      return ruling([{ type: "StatementGivenToCourt", data }], unknownRemedy(state, data.appeal))
    case "RecordLeave":
      return decideLeave(data, state)
    case "RecordRuling":
      return rule(data, state)
    case "RecordProhibition":
      return ruling([{ type: "EnforcementProhibited", data }], unknownRemedy(state, data.appeal))
    case "RecordRefusalToProhibit":
      return ruling([{ type: "ProhibitionRefused", data }], unknownRemedy(state, data.appeal))
    case "RecordEndOfProhibition":
      return lift(data, state)
    case "AwaitExecution":
      return ruling([{ type: "ExecutionAwaited", data }])
    case "ExecuteDecision":
      return execute(data, state)
    case "WithholdExecution":
      return withhold(data, state)
    case "TakeDecisionUp":
      return takeUp(data, state, context)
    case "ConfirmDecision":
      return ruling([{ type: "DecisionConfirmed", data }], notBeingHandledAnew(state))
    case "CorrectClericalError":
      return correctClericalError(data, state, context)
    case "RevokeDecision":
      return revoke(data, state, context)
    case "DeclareFinal":
      return declareFinal(state, context)
    case "DeliverToAuthority":
      return ruling([{ type: "DeliveredToAuthority", data }])
    case "RemovePersonalData":
      return ruling([{ type: "PersonalDataRemovedFromPublication", data }], unknownRemedy(state, data.review))
  }
}
