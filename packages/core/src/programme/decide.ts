import type { Context } from "../decider.ts"
import { entitled, refuse, ruling } from "../judge.ts"
import { planCommands, type PlanCommand } from "../plan/commands.ts"
import { decideOnPlan } from "../plan/decide.ts"
import { launch, mandate, merge, notStarted, register, rename, withoutAuthority } from "./beginning.ts"
import { capacities, type ProgrammeCommand } from "./commands.ts"
import { addDocument, determineDecider, recordLegalBasis, unknownDocument } from "./documents.ts"
import { afterEnd, reinstate, supersede } from "./ending.ts"
import type { Decision } from "./rejections.ts"
import type { Programme } from "./state.ts"
import { adopt, notSubmitted, submit, withdraw } from "./submission.ts"

const isOnPlan = (command: ProgrammeCommand): command is PlanCommand => command.type in planCommands

export const decide = (command: ProgrammeCommand, state: Programme, context: Context): Decision => {
  const unentitled = entitled(capacities, command.type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  const { events, broken } = decided(command, state, context)
  return ruling(
    events,
    notStarted(command, state),
    unknownDocument(command, state),
    afterEnd(command, state, context),
    withoutAuthority(command, context),
    ...broken,
  )
}

/** What no command but this one is asked; what needs to be asked nothing more is recorded as it is. */
const decided = (command: ProgrammeCommand, state: Programme, context: Context): Decision => {
  if (isOnPlan(command)) return decideOnPlan(command, state, context)
  const { type, data } = command
  switch (type) {
    case "MandateProgramme":
      return mandate(data, state)
    case "RegisterProgramme":
      return register(data, state)
    case "LaunchProgramme":
      return launch(data, state, context)
    case "RenameProgramme":
      return rename(data, state)
    case "SplitOffProgramme":
      return ruling([{ type: "ProgrammeSplit", data }])
    case "MergeProgrammes":
      return merge(data)
    case "AddDocument":
      return addDocument(data, state)
    case "SummariseDocument":
      return ruling([{ type: "ProgrammeDocumentSummarised", data }])
    case "RemoveDocument":
      return ruling([{ type: "ProgrammeDocumentRemoved", data }])
    case "RecordLegalBasis":
      return recordLegalBasis(data)
    case "SetPeriod":
      return ruling([{ type: "PeriodSet", data }])
    case "DetermineDecidingBody":
      return determineDecider(data, state, context)
    case "SubmitForApproval":
      return submit(data, state, context)
    case "WithdrawSubmission":
      return withdraw(data, state, context)
    case "ReturnToPreparation":
      return ruling([{ type: "ProgrammeReturnedToPreparation", data }], notSubmitted(data, state))
    case "RejectProgramme":
      return ruling([{ type: "ProgrammeRejected", data }], notSubmitted(data, state))
    case "AdoptDocument":
      return adopt(data, state)
    case "AnnulProgramme":
      return ruling([{ type: "ProgrammeAnnulled", data }])
    case "ReinstateProgramme":
      return reinstate(data, state)
    case "SupersedeProgramme":
      return supersede(data, state)
    case "CancelProgramme":
      return ruling([{ type: "ProgrammeCancelled", data }])
    case "LapseProgramme":
      return ruling([{ type: "ProgrammeLapsed", data }])
  }
}
