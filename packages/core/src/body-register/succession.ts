import { isBy, type DateRange, type LocalDate, type Trilean } from "../date-range.ts"
import { byDay, fromDay } from "../tenure.ts"
import type { BodyRegister, Ending } from "./state.ts"
import type { Dissolution, TaskMap } from "./terms.ts"

/** How a body has ceased. A temporary body ceases when council and board have started, though nobody says so. */
export interface BodyEnd {
  readonly from: DateRange
  readonly by: "merged" | "split" | "dissolved" | "council_and_board_started"
  readonly cause?: Dissolution
  readonly successors: readonly string[]
  readonly taskMap: TaskMap
}

/** Who has a task on a day: a body, by way of those that ceased before it; or nobody that the record names. */
export type Responsible =
  | { readonly body: string; readonly after: readonly string[] }
  | {
      readonly exception: "without_successor" | "several_successors"
      /** The body that had it last. */
      readonly body: string
      readonly successors: readonly string[]
    }

/** How and when the body ceased or will cease; undefined if nothing says that it does. */
export const endOfBody = (register: BodyRegister, body: string): BodyEnd | undefined => {
  const ending = endingOf(register, body)
  if (ending !== undefined) return endBy(ending)
  if (register.bodies.get(body)?.kind !== "temporary_preparatory") return undefined
  const [council, board] = [firstTerm(register, "council"), firstTerm(register, "board")]
  if (council === undefined || board === undefined) return undefined
  return {
    from: byDay(council, board) < 0 ? board : council,
    by: "council_and_board_started",
    successors: [],
    taskMap: [],
  }
}

/** Had the body ceased by that day? */
export const hasEnded = (register: BodyRegister, body: string, on: LocalDate): Trilean => {
  const end = endOfBody(register, body)
  return end === undefined ? "no" : isBy(end.from, on)
}

/**
 * Who has on a day what was once given to a body: the body itself, or the one successor that the task map, or the merger, gives it
 * to. Where that is none, or several, it is an exception for people to settle.
 *
 * @param about the id of what is to be done: a programme, a request, a group
 */
export const responsibleFor = (
  register: BodyRegister,
  body: string,
  about: string,
  on: LocalDate,
): Responsible => {
  const after: string[] = []
  let current = body
  for (;;) {
    const end = endOfBody(register, current)
    if (end === undefined || isBy(end.from, on) !== "yes") return { body: current, after }
    const successors = successorsFor(end, about)
    const [next] = successors
    if (next === undefined || successors.length > 1 || after.includes(next))
      return {
        exception: successors.length > 1 ? "several_successors" : "without_successor",
        body: current,
        successors: end.successors,
      }
    after.push(current)
    current = next
  }
}

const successorsFor = ({ by, successors, taskMap }: BodyEnd, about: string): readonly string[] => {
  const mapped = taskMap.filter(({ task }) => "about" in task && task.about === about)
  if (mapped.length > 0) return [...new Set(mapped.map(({ successor }) => successor))]
  return by === "merged" ? successors : []
}

/** The recorded end of a body. */
export const endingOf = ({ endings }: BodyRegister, body: string): Ending | undefined =>
  endings.find(({ type, data }) =>
    type === "BodiesMerged" ? data.inputs.includes(body) : data.body === body,
  )

const endBy = (ending: Ending): BodyEnd => {
  const from = fromDay(ending.data.effectiveFrom, ending.on)
  switch (ending.type) {
    case "BodiesMerged": {
      const { successor, taskMap = [] } = ending.data
      return { from, by: "merged", successors: [successor], taskMap }
    }
    case "BodySplit":
      return { from, by: "split", successors: ending.data.successors, taskMap: ending.data.taskMap }
    case "BodyDissolved":
      return { from, by: "dissolved", cause: ending.data.cause, successors: [], taskMap: [] }
  }
}

const firstTerm = ({ bodies, terms }: BodyRegister, kind: "council" | "board"): DateRange | undefined =>
  terms
    .filter(({ body }) => bodies.get(body)?.kind === kind)
    .map(({ from }) => from)
    .sort(byDay)
    .at(0)
