import type { Context, EventSchemas } from "../decider.ts"
import { entitled, refuse, ruling, type Ruling } from "../judge.ts"
import type { Recorded } from "../recorded.ts"
import { capacities, type RecordKeepingCommand } from "./commands.ts"
import { recordKeepingEvents, type RecordKeepingEvent } from "./events.ts"
import type { RecordKeepingRejection } from "./rejections.ts"

/** Decides on the record itself: its state is the stream's history as recorded. */
export const decideOnRecord = (
  command: RecordKeepingCommand,
  history: readonly Recorded[],
  schemas: EventSchemas,
  context: Context,
): Ruling<RecordKeepingEvent, RecordKeepingRejection> => {
  const unentitled = entitled(capacities, command.type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  const { target } = command.data
  const event = history.find((one) => one.id === target)
  if (event === undefined || isOfTheRecord(event))
    return refuse({ type: "TargetUnknown", invariants: ["E-01"], target })
  switch (command.type) {
    case "AddSource":
      return ruling(
        sourcesOf(event, history).some(
          (known) => JSON.stringify(known) === JSON.stringify(command.data.source),
        )
          ? []
          : [{ type: "SourceAdded", data: command.data }],
      )
    case "CorrectEvent": {
      const v = schemas[event.type]?.v
      return ruling(
        [{ type: "EventCorrected", data: { ...command.data, ...(v !== undefined && v > 1 && { v }) } }],
        misfit(event, command.data.data, schemas),
        withoutGrounds(target, context),
      )
    }
    case "AnnulEvent":
      return ruling(
        [{ type: "EventAnnulled", data: command.data }],
        alreadyAnnulled(target, history),
        withoutGrounds(target, context),
      )
  }
}

const typesOfTheRecord: ReadonlySet<string> = new Set(Object.keys(recordKeepingEvents))

/** Whether the event is the record keeper's, and not one of the domain. */
export const isOfTheRecord = (event: { readonly type: string }): event is Recorded & RecordKeepingEvent =>
  typesOfTheRecord.has(event.type)

/** The sources of an event: its own, and those that were added. */
export const sourcesOf = (event: Recorded, history: readonly Recorded[]) => [
  ...(event.metadata.sources ?? []),
  ...history
    .filter(isOfTheRecord)
    .flatMap((one) => (one.type === "SourceAdded" && one.data.target === event.id ? [one.data.source] : [])),
]

const misfit = (
  event: Recorded,
  data: object,
  schemas: EventSchemas,
): Extract<RecordKeepingRejection, { type: "CorrectionDoesNotFit" }> | undefined => {
  const parsed = schemas[event.type]?.data.safeParse(data)
  return parsed === undefined || parsed.success
    ? undefined
    : {
        type: "CorrectionDoesNotFit",
        invariants: ["E-01"],
        target: event.id,
        issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message })),
      }
}

const withoutGrounds = (target: string, { reason, authority }: Context): RecordKeepingRejection | undefined =>
  reason === undefined || authority === undefined
    ? { type: "CorrectionWithoutGrounds", invariants: ["E-03"], target }
    : undefined

const alreadyAnnulled = (target: string, history: readonly Recorded[]): RecordKeepingRejection | undefined =>
  history.some((one) => isOfTheRecord(one) && one.type === "EventAnnulled" && one.data.target === target)
    ? { type: "TargetAlreadyAnnulled", invariants: ["E-02"], target }
    : undefined
