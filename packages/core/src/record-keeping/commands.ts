import type { CommandOf } from "../decider.ts"
import type { Capacity } from "../recorded.ts"
import { correction, recordKeepingEvents } from "./events.ts"

export const recordKeepingCommands = {
  AddSource: recordKeepingEvents.SourceAdded.data,
  CorrectEvent: correction,
  AnnulEvent: recordKeepingEvents.EventAnnulled.data,
  AddAnnotation: recordKeepingEvents.AnnotationAdded.data,
}

/** What may be asked of every aggregate alike: to correct or annul what was recorded wrongly, to add a source, to remark. */
export type RecordKeepingCommand = CommandOf<typeof recordKeepingCommands>

export const isRecordKeeping = (command: unknown): command is RecordKeepingCommand =>
  Object.hasOwn(recordKeepingCommands, (command as RecordKeepingCommand).type)

/** Who may do what: an auditor remarks on the record, and changes nothing in it. */
export const capacities: Readonly<Record<RecordKeepingCommand["type"], readonly Capacity[]>> = {
  AddSource: ["records-officer", "registry"],
  CorrectEvent: ["records-officer"],
  AnnulEvent: ["records-officer"],
  AddAnnotation: ["auditor", "records-officer"],
}
