import { isBy, type LocalDate } from "../date-range.ts"
import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { languages, type LocalizedText } from "../localized-text.ts"
import { fromDay } from "../tenure.ts"
import { known } from "../told.ts"
import type { Data } from "./commands.ts"
import { bodyRegisterEvents } from "./events.ts"
import { nameOn } from "./on-a-day.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { BodyRegister } from "./state.ts"
import { endOfBody } from "./succession.ts"

export const register = (data: Data<"RegisterBody">, { bodies }: BodyRegister): Decision => {
  const registered = bodies.get(data.body)
  if (registered !== undefined && factsOf(registered) === factsOf(data)) return ruling([])
  return ruling(
    [{ type: "BodyRegistered", data }],
    registered === undefined
      ? undefined
      : { type: "BodyAlreadyRegistered", invariants: ["B-01"], body: data.body },
    ownParent(data),
    unknownParent(data, bodies),
    decidingAdvisoryGroup(data),
  )
}

/** A body that is called so already is not renamed. */
export const rename = (data: Data<"RenameBody">, state: BodyRegister, context: Context): Decision => {
  const name = nameOn(state, data.body)
  return ruling(
    name !== undefined && isSameText(name, data.name) ? [] : [{ type: "BodyRenamed", data }],
    unregistered(data.body, state),
    ended(data.body, data.effectiveFrom, state, context),
  )
}

export const setSize = (data: Data<"SetStatutorySize">, state: BodyRegister): Decision =>
  ruling([{ type: "StatutorySizeSet", data }], unregistered(data.body, state))

export const unregistered = (body: string, { bodies }: BodyRegister): Guard =>
  bodies.has(body) ? undefined : { type: "BodyNotRegistered", invariants: ["B-01"], body }

/** Nothing new begins with a body that had ceased by then for certain. */
export const ended = (
  body: string,
  effectiveFrom: LocalDate | undefined,
  state: BodyRegister,
  { occurredOn }: Context,
): Guard => {
  const { from: begins } = fromDay(effectiveFrom, occurredOn)
  const end = endOfBody(state, body)
  return end !== undefined && begins !== undefined && isBy(end.from, begins) === "yes"
    ? { type: "BodyHasEnded", invariants: ["B-03"], body }
    : undefined
}

const isSameText = (one: LocalizedText, other: LocalizedText): boolean =>
  languages.every((language) => one[language] === other[language])

const ownParent = ({ body, parent }: Data<"RegisterBody">): Guard =>
  parent === body ? { type: "BodyIsItsOwnParent", invariants: [], body } : undefined

const unknownParent = ({ body, parent }: Data<"RegisterBody">, bodies: BodyRegister["bodies"]): Guard => {
  const told = known(parent)
  return told === undefined || bodies.has(told)
    ? undefined
    : { type: "ParentUnknown", invariants: ["B-01"], body, parent: told }
}

const decidingAdvisoryGroup = ({ body, kind, canDecide }: Data<"RegisterBody">): Guard =>
  kind === "advisory_group" && canDecide === true
    ? { type: "AdvisoryGroupCannotDecide", invariants: ["P-08"], body }
    : undefined

const facts = bodyRegisterEvents.BodyRegistered.data.strip()

/** The facts of a body as text, in the order of the schema: a correction may have written them in another. */
const factsOf = (body: Data<"RegisterBody">): string => JSON.stringify(facts.safeParse(body).data)
