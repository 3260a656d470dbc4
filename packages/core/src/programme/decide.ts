import type { Context } from "../decider.ts"
import { entitled, refuse, type Ruling } from "../judge.ts"
import { launch, mandate, register, rename } from "./beginning.ts"
import { capacities, type ProgrammeCommand } from "./commands.ts"
import { addDocument, adopt, determineDecider, recordLegalBasis, summarise } from "./documents.ts"
import type { ProgrammeEvent } from "./events.ts"
import { assignResponsibility, linkProject, promiseFollowUp, setPeriod, setTargetDate } from "./planning.ts"
import type { ProgrammeRejection } from "./rejections.ts"
import type { Programme } from "./state.ts"
import { submit, withdraw } from "./submission.ts"

export const decide = (
  command: ProgrammeCommand,
  state: Programme,
  context: Context,
): Ruling<ProgrammeEvent, ProgrammeRejection> => {
  const unentitled = entitled(capacities, command.type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  switch (command.type) {
    case "MandateProgramme":
      return mandate(command.data, state, context)
    case "RegisterProgramme":
      return register(command.data, state)
    case "LaunchProgramme":
      return launch(command.data, state, context)
    case "RenameProgramme":
      return rename(command.data, state)
    case "AddDocument":
      return addDocument(command.data, state)
    case "SummariseDocument":
      return summarise(command.data, state)
    case "RecordLegalBasis":
      return recordLegalBasis(command.data, state)
    case "SetPeriod":
      return setPeriod(command.data, state)
    case "SetTargetDate":
      return setTargetDate(command.data, state)
    case "DetermineDecidingBody":
      return determineDecider(command.data, state, context)
    case "AssignPreparationResponsibility":
      return assignResponsibility(command.data, state)
    case "LinkProject":
      return linkProject(command.data, state)
    case "PromiseFollowUp":
      return promiseFollowUp(command.data, state)
    case "SubmitForApproval":
      return submit(command.data, state, context)
    case "WithdrawSubmission":
      return withdraw(command.data, state, context)
    case "AdoptDocument":
      return adopt(command.data, state)
  }
}
