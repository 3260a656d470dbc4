import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { known } from "../told.ts"
import type { Data } from "./commands.ts"
import { notAtWork } from "./establishment.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { Group, Nomination } from "./state.ts"

export const planNominationRequest = (
  data: Data<"PlanNominationRequest">,
  state: Group,
  context: Context,
): Decision => ruling([{ type: "NominationRequestPlanned", data }], notAtWork(state, context))

export const requestNomination = (
  data: Data<"RequestNomination">,
  state: Group,
  context: Context,
): Decision =>
  ruling(
    [{ type: "NominationRequested", data }],
    notAtWork(state, context),
    requestOf(state, data.request) === undefined
      ? undefined
      : { type: "NominationAlreadyRequested", invariants: [], request: data.request },
  )

/** A nominator may answer in parts, and a nominator who has declined may still name somebody. */
export const receiveNomination = (
  data: Data<"ReceiveNomination">,
  state: Group,
  context: Context,
): Decision =>
  ruling(
    [{ type: "NominationReceived", data }],
    notAtWork(state, context),
    unrequested(data, state),
    tooMany(data, state),
  )

export const declineNomination = (
  data: Data<"RecordNominationDeclined">,
  state: Group,
  context: Context,
): Decision =>
  ruling([{ type: "NominationDeclined", data }], notAtWork(state, context), unrequested(data, state))

const requestOf = ({ nominations }: Group, request: string): Nomination | undefined =>
  nominations.find((one) => one.request === request)

const unrequested = ({ request }: { readonly request: string }, state: Group): Guard =>
  requestOf(state, request) === undefined
    ? { type: "NominationNotRequested", invariants: ["S-07"], request }
    : undefined

const namesIn = (nominees: Data<"ReceiveNomination">["nominees"]): number =>
  "persons" in nominees ? nominees.persons.length : 1

const tooMany = ({ request, nominees }: Data<"ReceiveNomination">, state: Group): Guard => {
  const asked = requestOf(state, request)
  const seats = known(asked?.seats)
  if (asked === undefined || seats === undefined || asked.atLeast === true) return undefined
  const named = asked.received.reduce((sum, one) => sum + namesIn(one), namesIn(nominees))
  return named > seats ? { type: "TooManyNominees", invariants: ["S-07"], request, named, seats } : undefined
}
