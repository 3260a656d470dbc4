import { approval } from "../approval/index.ts"
import { bodyRegister } from "../body-register/index.ts"
import { consultation } from "../consultation/index.ts"
import { partsOf, streamOf } from "../decider.ts"
import { legalForce } from "../legal-force/index.ts"
import { preparation } from "../preparation/index.ts"
import { programme } from "../programme/index.ts"
import type { ProgrammeEvent } from "../programme/events.ts"
import { isOfTheRecord } from "../record-keeping/events.ts"
import type { Recorded } from "../recorded.ts"
import { preparationsOf, type ChangedEvent, type KnownStreams } from "./known-streams.ts"
import type { Gap, Occasion } from "./policy.ts"

/**
 * Nothing is taken back when what it rests on is corrected or annulled: whatever followed by a policy is shown, for a person to put
 * right. So is a preparation whose programme was not begun after all.
 */
export const restsOnChangedRecord: readonly Occasion[] = [
  approval,
  bodyRegister,
  consultation,
  legalForce,
  preparation,
  programme,
].flatMap(({ name: aggregate }) =>
  (["EventCorrected", "EventAnnulled"] as const).map((type) => ({
    aggregate,
    type,
    reaction: (event, known) => (isOfTheRecord(event) ? restingOn(event, known) : []),
  })),
)

/** What a policy recorded only after its cause was changed rests on what the cause said at first. */
export const restingOnChanged = ({ stream, metadata }: Recorded, known: KnownStreams): readonly Gap[] => {
  const { cause, actor } = metadata
  if (cause === undefined || actor.capacity !== "policy") return []
  const change = [...known.naming(cause)]
    .flatMap((one) => known.get(one)?.changed ?? [])
    .findLast(({ id }) => id === cause)?.change
  return change === undefined ? [] : [changedGap(stream, cause, change)]
}

const changedGap = (stream: string, event: string, change: ChangedEvent["change"]): Gap => ({
  gap: { type: "RestsOnChangedRecord", invariants: [], event, change },
  stream,
})

const restingOn = (
  { stream, type, data: { target } }: Recorded & { readonly data: { readonly target: string } },
  known: KnownStreams,
): readonly Gap[] => {
  const change = type === "EventAnnulled" ? "annulled" : "corrected"
  const followed = [...new Set(known.naming(target))]
    .filter((one) => known.get(one)?.causes?.includes(target) === true)
    .toSorted()
  const prepared = change === "annulled" ? preparedOn(stream, target, known) : []
  return [...followed, ...prepared].map((one) => changedGap(one, target, change))
}

const beginnings: ReadonlySet<string> = new Set<ProgrammeEvent["type"]>([
  "ProgrammeMandated",
  "ProgrammeRegistered",
  "ProgrammeLaunched",
])

/** The preparations that stand on the mandate or the launch of a programme. */
const preparedOn = (stream: string, target: string, known: KnownStreams): readonly string[] => {
  const left = known.get(stream)
  const gone = left?.changed?.find(({ id }) => id === target)
  if (left !== undefined && !beginnings.has(gone?.type ?? "")) return []
  return preparationsOf(known, partsOf(stream).id)
    .filter(([, { status }]) => status !== "abandoned")
    .map(([id]) => streamOf(preparation, id))
}
