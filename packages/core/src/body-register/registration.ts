import { ruling, type Ruling } from "../judge.ts"
import { known } from "../told.ts"
import type { BodyRegisterCommand } from "./commands.ts"
import { bodyRegisterEvents, type BodyRegisterEvent } from "./events.ts"
import type { BodyRegisterRejection } from "./rejections.ts"
import type { BodyRegister } from "./state.ts"

type Data<Type extends BodyRegisterCommand["type"]> = Extract<BodyRegisterCommand, { type: Type }>["data"]
type Decision = Ruling<BodyRegisterEvent, BodyRegisterRejection>
type Guard = BodyRegisterRejection | undefined

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
