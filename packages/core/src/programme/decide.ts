import type { Context } from "../decider.ts"
import { entitled, refuse, ruling } from "../judge.ts"
import { launch, mandate, merge, notStarted, register, rename, withoutAuthority } from "./beginning.ts"
import { capacities, type ProgrammeCommand } from "./commands.ts"
import { addDocument, determineDecider, recordLegalBasis, unknownDocument } from "./documents.ts"
import { afterEnd, reinstate, supersede } from "./ending.ts"
import { assign, linkProject, reportFollowUp, transfer, unlinkProject, waiveRequirement } from "./planning.ts"
import type { Decision } from "./rejections.ts"
import type { Programme } from "./state.ts"
import { adopt, notSubmitted, submit, withdraw } from "./submission.ts"

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
  switch (command.type) {
    case "MandateProgramme":
      return mandate(command.data, state)
    case "RegisterProgramme":
      return register(command.data, state)
    case "LaunchProgramme":
      return launch(command.data, state, context)
    case "RenameProgramme":
      return rename(command.data, state)
    case "SplitOffProgramme":
      return ruling([{ type: "ProgrammeSplit", data: command.data }])
    case "MergeProgrammes":
      return merge(command.data)
    case "AddDocument":
      return addDocument(command.data, state)
    case "SummariseDocument":
      return ruling([{ type: "ProgrammeDocumentSummarised", data: command.data }])
    case "RemoveDocument":
      return ruling([{ type: "ProgrammeDocumentRemoved", data: command.data }])
    case "RecordLegalBasis":
      return recordLegalBasis(command.data)
    case "SetPeriod":
      return ruling([{ type: "PeriodSet", data: command.data }])
    case "SetTargetDate":
      return ruling([{ type: "TargetDateSet", data: command.data }])
    case "DetermineDecidingBody":
      return determineDecider(command.data, state, context)
    case "AssignPreparationResponsibility":
      return assign(command.data, state)
    case "TransferResponsibility":
      return transfer(command.data, state, context)
    case "LinkProject":
      return linkProject(command.data, state)
    case "UnlinkProject":
      return unlinkProject(command.data, state)
    case "WaiveRequirement":
      return waiveRequirement(command.data)
    case "PromiseFollowUp":
      return ruling([{ type: "FollowUpPromised", data: command.data }])
    case "ReportFollowUp":
      return reportFollowUp(command.data, state)
    case "ReviewProgramme":
      return ruling([{ type: "ProgrammeReviewed", data: command.data }])
    case "SubmitForApproval":
      return submit(command.data, state, context)
    case "WithdrawSubmission":
      return withdraw(command.data, state, context)
    case "ReturnToPreparation":
      return ruling(
        [{ type: "ProgrammeReturnedToPreparation", data: command.data }],
        notSubmitted(command.data, state),
      )
    case "RejectProgramme":
      return ruling([{ type: "ProgrammeRejected", data: command.data }], notSubmitted(command.data, state))
    case "AdoptDocument":
      return adopt(command.data, state)
    case "AnnulProgramme":
      return ruling([{ type: "ProgrammeAnnulled", data: command.data }])
    case "ReinstateProgramme":
      return reinstate(command.data, state)
    case "SupersedeProgramme":
      return supersede(command.data, state)
    case "CancelProgramme":
      return ruling([{ type: "ProgrammeCancelled", data: command.data }])
    case "LapseProgramme":
      return ruling([{ type: "ProgrammeLapsed", data: command.data }])
  }
}
