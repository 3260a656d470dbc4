import type { CommandOf } from "../decider.ts"
import { planCapacities, planCommands } from "../plan/commands.ts"
import type { Capacity } from "../recorded.ts"
import { programmeEvents as events } from "./events.ts"

export const programmeCommands = {
  MandateProgramme: events.ProgrammeMandated.data,
  RegisterProgramme: events.ProgrammeRegistered.data,
  LaunchProgramme: events.ProgrammeLaunched.data,
  RenameProgramme: events.ProgrammeRenamed.data,
  SplitOffProgramme: events.ProgrammeSplit.data,
  MergeProgrammes: events.ProgrammeMerged.data,
  AddDocument: events.ProgrammeDocumentAdded.data,
  SummariseDocument: events.ProgrammeDocumentSummarised.data,
  RemoveDocument: events.ProgrammeDocumentRemoved.data,
  RecordLegalBasis: events.LegalBasisRecorded.data,
  SetPeriod: events.PeriodSet.data,
  DetermineDecidingBody: events.DecidingBodyDetermined.data,
  ...planCommands,
  SubmitForApproval: events.ProgrammeSubmittedForApproval.data.omit({ report: true }),
  WithdrawSubmission: events.SubmissionWithdrawn.data.omit({ report: true }),
  ReturnToPreparation: events.ProgrammeReturnedToPreparation.data,
  RejectProgramme: events.ProgrammeRejected.data,
  AdoptDocument: events.ProgrammeDocumentAdopted.data,
  AnnulProgramme: events.ProgrammeAnnulled.data,
  ReinstateProgramme: events.ProgrammeReinstated.data,
  SupersedeProgramme: events.ProgrammeSuperseded.data,
  CancelProgramme: events.ProgrammeCancelled.data,
  LapseProgramme: events.ProgrammeLapsed.data,
}

/** What may be asked of a programme: its mandate, documents, plan, submission and end. `Lifecycle.submit` makes the `SubmitForApproval` for you. */
export type ProgrammeCommand = CommandOf<typeof programmeCommands>

/** What a command of a programme states. */
export type Data<Type extends ProgrammeCommand["type"]> = Extract<ProgrammeCommand, { type: Type }>["data"]

const owner: readonly Capacity[] = ["portfolio-owner", "records-officer"]
const minutes: readonly Capacity[] = ["minutes-keeper", "policy", "records-officer"]

/** Who may do what: only the preparing body submits, and an outcome is told by those who keep the decision. */
export const capacities: Readonly<Record<ProgrammeCommand["type"], readonly Capacity[]>> = {
  MandateProgramme: owner,
  RegisterProgramme: owner,
  LaunchProgramme: owner,
  RenameProgramme: owner,
  SplitOffProgramme: owner,
  MergeProgrammes: owner,
  AddDocument: owner,
  SummariseDocument: ["portfolio-owner", "preparer", "records-officer"],
  RemoveDocument: owner,
  RecordLegalBasis: owner,
  SetPeriod: owner,
  DetermineDecidingBody: owner,
  ...planCapacities,
  SubmitForApproval: ["preparing-body"],
  WithdrawSubmission: ["preparing-body", "policy"],
  ReturnToPreparation: minutes,
  RejectProgramme: minutes,
  AdoptDocument: minutes,
  AnnulProgramme: ["records-officer", "registry", "policy"],
  ReinstateProgramme: ["records-officer", "registry", "policy"],
  SupersedeProgramme: ["portfolio-owner", "policy", "records-officer"],
  CancelProgramme: owner,
  LapseProgramme: owner,
}
