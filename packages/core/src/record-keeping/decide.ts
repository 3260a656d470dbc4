import type { Instant, LocalDate } from "../date-range.ts"
import type { AnyDecider, Context, EventSchemas } from "../decider.ts"
import { entitled, refuse, ruling } from "../judge.ts"
import type { Recorded } from "../recorded.ts"
import { isSameJson } from "../same-json.ts"
import { capacities, type RecordKeepingCommand } from "./commands.ts"
import { dependentsOf } from "./dependents.ts"
import { deadlinesAmiss } from "./deadlines.ts"
import { isOfTheRecord, type RecordKeepingEvent } from "./events.ts"
import { legalEffects } from "./legal-effect.ts"
import type { Decision, Guard } from "./rejections.ts"

type Change = Extract<RecordKeepingEvent, { readonly type: "EventCorrected" | "EventAnnulled" }>

/** What a decision on the record is made on: the stream as recorded, and the aggregate that it is the history of. */
export interface StreamRecord {
  readonly decider: AnyDecider
  readonly history: readonly Recorded[]
  readonly dayOf: (instant: Instant) => LocalDate
}

/** Decides on the record itself: its state is the stream's history as recorded. */
export const decideOnRecord = (
  command: RecordKeepingCommand,
  record: StreamRecord,
  context: Context,
): Decision => {
  const unentitled = entitled(capacities, command.type, context.actor)
  if (unentitled !== undefined) return refuse(unentitled)
  const { target } = command.data
  const { history, decider } = record
  const event = history.find((one) => one.id === target)
  if (event === undefined || (isOfTheRecord(event) && command.type !== "AddAnnotation"))
    return refuse({ type: "TargetUnknown", invariants: ["E-01"], target })
  switch (command.type) {
    case "AddSource":
      return ruling(
        sourcesOf(event, history).some((known) => isSameJson(known, command.data.source))
          ? []
          : [{ type: "SourceAdded", data: command.data }],
      )
    case "AddAnnotation":
      return ruling([{ type: "AnnotationAdded", data: command.data }])
    case "CorrectEvent": {
      const v = decider.events[event.type]?.v
      const data = { ...command.data, ...(v !== undefined && v > 1 && { v }) }
      const annulled = alreadyAnnulled(target, history)
      const unfit = misfit(event, command.data.data, decider.events, context)
      return change({ type: "EventCorrected", data }, event, record, context, annulled, unfit)
    }
    case "AnnulEvent":
      return change(
        { type: "EventAnnulled", data: command.data },
        event,
        record,
        context,
        alreadyAnnulled(target, history),
        legalEffects.has(event.type) && command.data.neverHappened !== true
          ? { type: "LegalEffectNotDenied", invariants: ["E-05"], target, event: event.type }
          : undefined,
      )
  }
}

/** What every change of the record is held against. Only facts of the right shape can be folded. */
const change = (
  changed: Change,
  target: Recorded,
  record: StreamRecord,
  context: Context,
  ...guards: readonly Guard[]
): Decision =>
  ruling(
    [changed],
    ...guards,
    withoutGrounds(target, context),
    byItsRecorder(target, context),
    guards.some((guard) => guard?.type === "CorrectionDoesNotFit")
      ? undefined
      : restedOn(changed, record, context),
  )

/** The sources of an event: its own, and those that were added. */
export const sourcesOf = (event: Recorded, history: readonly Recorded[]) => [
  ...(event.metadata.sources ?? []),
  ...history
    .filter(isOfTheRecord)
    .flatMap((one) => (one.type === "SourceAdded" && one.data.target === event.id ? [one.data.source] : [])),
]

const misfit = (
  { id: target, type, data: recorded }: Recorded,
  data: object,
  schemas: EventSchemas,
  { profile }: Context,
): Guard => {
  const parsed = schemas[type]?.data.safeParse(data)
  const issues =
    parsed?.error === undefined
      ? deadlinesAmiss(data, recorded, profile.zone)
      : parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }))
  return issues.length === 0
    ? undefined
    : { type: "CorrectionDoesNotFit", invariants: ["E-01"], target, issues }
}

const withoutGrounds = ({ id: target }: Recorded, { reason, authority }: Context): Guard =>
  reason === undefined || authority === undefined
    ? { type: "CorrectionWithoutGrounds", invariants: ["E-03"], target }
    : undefined

const alreadyAnnulled = (target: string, history: readonly Recorded[]): Guard =>
  history.some((one) => isOfTheRecord(one) && one.type === "EventAnnulled" && one.data.target === target)
    ? { type: "TargetAlreadyAnnulled", invariants: ["E-02"], target }
    : undefined

/** Only two persons who are both told can be one. */
const byItsRecorder = ({ id: target, metadata }: Recorded, { actor: { person } }: Context): Guard =>
  person !== undefined && person === metadata.actor.person
    ? { type: "CorrectorIsRecorder", invariants: ["E-06"], target, person }
    : undefined

const restedOn = (changed: Change, { decider, history, dayOf }: StreamRecord, context: Context): Guard => {
  const { target, accept = [] } = changed.data
  const dependents = dependentsOf(decider, history, changed, context, dayOf).filter(
    ({ event }) => !accept.includes(event),
  )
  return dependents.length === 0
    ? undefined
    : { type: "EventsRestOnTarget", invariants: ["E-04"], target, dependents }
}
