import type { BodyRegisterEvent } from "../body-register/events.ts"
import type { TaskMap } from "../body-register/terms.ts"
import type { DateRange, LocalDate } from "../date-range.ts"
import type { Authority, Recorded } from "../recorded.ts"

/** The end of bodies: who takes on what they had, from when, and on what that rests. */
export interface KnownEnd {
  readonly bodies: readonly string[]
  /** Who has what no map names; undefined where nobody does. */
  readonly successor?: string | undefined
  readonly taskMap: TaskMap
  readonly effectiveFrom?: LocalDate | undefined
  readonly occurredOn?: DateRange | undefined
  readonly authority?: Authority | undefined
}

export interface KnownBodies {
  readonly ends: readonly KnownEnd[]
}

type EndOfBodies = Extract<BodyRegisterEvent, { type: "BodiesMerged" | "BodySplit" | "BodyDissolved" }>

export const bodiesAfter = (
  before: KnownBodies | undefined,
  event: BodyRegisterEvent & Pick<Recorded, "metadata">,
): KnownBodies | undefined => {
  switch (event.type) {
    case "BodiesMerged":
    case "BodySplit":
    case "BodyDissolved":
      return { ends: [...(before?.ends ?? []), endIn(event)] }
    default:
      return before
  }
}

export const endIn = ({
  type,
  data,
  metadata: { authority, occurredOn },
}: EndOfBodies & Pick<Recorded, "metadata">): KnownEnd => {
  const { effectiveFrom } = data
  const rests = { effectiveFrom, occurredOn, authority }
  switch (type) {
    case "BodiesMerged":
      return { bodies: data.inputs, successor: data.successor, taskMap: data.taskMap ?? [], ...rests }
    case "BodySplit":
      return { bodies: [data.body], taskMap: data.taskMap, ...rests }
    case "BodyDissolved":
      return { bodies: [data.body], taskMap: [], ...rests }
  }
}

/** The bodies that have ceased, or will cease. */
export const ceasedBodies = ({ ends }: KnownBodies): readonly string[] => ends.flatMap(({ bodies }) => bodies)
