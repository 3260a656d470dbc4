import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { programmeEvents as events } from "./events.ts"

export const programmeCommands = {
  MandateProgramme: events.ProgrammeMandated.data,
  RegisterProgramme: events.ProgrammeRegistered.data,
  LaunchProgramme: events.ProgrammeLaunched.data,
  RenameProgramme: events.ProgrammeRenamed.data,
  AddDocument: events.ProgrammeDocumentAdded.data,
  SummariseDocument: events.ProgrammeDocumentSummarised.data,
  RecordLegalBasis: events.LegalBasisRecorded.data,
  SetPeriod: events.PeriodSet.data,
  SetTargetDate: events.TargetDateSet.data,
  DetermineDecidingBody: events.DecidingBodyDetermined.data,
  AssignPreparationResponsibility: events.PreparationResponsibilityAssigned.data,
  LinkProject: events.ProjectLinked.data,
  PromiseFollowUp: events.FollowUpPromised.data,
  SubmitForApproval: events.ProgrammeSubmittedForApproval.data.omit({ report: true }),
  WithdrawSubmission: events.SubmissionWithdrawn.data.omit({ report: true }),
  AdoptDocument: events.ProgrammeDocumentAdopted.data,
}

export type ProgrammeCommand = CommandOf<typeof programmeCommands>

/** Who may do what: only the preparing body submits, and an adoption is told by those who keep the decision. */
export const capacities: Readonly<Record<ProgrammeCommand["type"], readonly Capacity[]>> = {
  MandateProgramme: ["portfolio-owner", "records-officer"],
  RegisterProgramme: ["portfolio-owner", "records-officer"],
  LaunchProgramme: ["portfolio-owner", "records-officer"],
  RenameProgramme: ["portfolio-owner", "records-officer"],
  AddDocument: ["portfolio-owner", "records-officer"],
  SummariseDocument: ["portfolio-owner", "preparer", "records-officer"],
  RecordLegalBasis: ["portfolio-owner", "records-officer"],
  SetPeriod: ["portfolio-owner", "records-officer"],
  SetTargetDate: ["portfolio-owner", "records-officer"],
  DetermineDecidingBody: ["portfolio-owner", "records-officer"],
  AssignPreparationResponsibility: ["portfolio-owner", "records-officer"],
  LinkProject: ["portfolio-owner", "records-officer"],
  PromiseFollowUp: ["portfolio-owner", "preparer", "preparing-body"],
  SubmitForApproval: ["preparing-body"],
  WithdrawSubmission: ["preparing-body", "policy"],
  AdoptDocument: ["minutes-keeper", "policy", "records-officer"],
}
