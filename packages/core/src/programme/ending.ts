import { isBy } from "../date-range.ts"
import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { isSameJson } from "../same-json.ts"
import type { Data, ProgrammeCommand } from "./commands.ts"
import type { Decision, Guard } from "./rejections.ts"
import { endOfProgramme, isEnd, programmeStateOf, type ProgrammeState } from "./standing.ts"
import { documentOf, type Programme } from "./state.ts"

/** Nothing stands again by itself: not the programme before, when its successor is annulled, nor what a higher court restores. */
export const reinstate = (data: Data<"ReinstateProgramme">, state: Programme): Decision => {
  const parts = data.scope === "full" ? [] : data.scope.parts
  const wereAnnulled = parts.every(({ document, locator }) =>
    documentOf(state, document)?.turns.some((turn) => turn.is === "annulled" && turn.locator === locator),
  )
  return ruling(
    [{ type: "ProgrammeReinstated", data }],
    wereAnnulled && state.endings.length > 0 ? undefined : { type: "NothingToReinstate", invariants: [] },
  )
}

/** By the same successor from the same day, it is superseded already. */
export const supersede = (data: Data<"SupersedeProgramme">, { endings }: Programme): Decision => {
  const done = endings.some((one) => one.type === "ProgrammeSuperseded" && isSameJson(one.data, data))
  return ruling(done ? [] : [{ type: "ProgrammeSuperseded", data }])
}

/** What an ended programme still accepts: outcomes of proceedings, what undoes its end, links, and what is told of its effects. */
const accepted: ReadonlySet<ProgrammeCommand["type"]> = new Set([
  "WithdrawSubmission",
  "ReturnToPreparation",
  "RejectProgramme",
  "AnnulProgramme",
  "ReinstateProgramme",
  "SupersedeProgramme",
  "LinkProject",
  "UnlinkProject",
  "ReportFollowUp",
  "ReviewProgramme",
] as const)

/** What happened before the end may be told at any time; where the days leave it open, it may have happened before. */
export const afterEnd = (
  command: ProgrammeCommand,
  programme: Programme,
  { occurredOn: { from } }: Context,
): Guard => {
  const { type } = command
  const end = type === "CancelProgramme" || type === "LapseProgramme" ? endOfProgramme(programme) : undefined
  if (end !== undefined)
    return { type: "ProgrammeHasEnded", invariants: ["P-15"], state: programme.status, since: end.on }
  if (from === undefined || accepted.has(type)) return undefined
  const { state, since } = programmeStateOf(programme, from)
  return isEnd(state) && isBy(since, from) === "yes" && !isBegunAnew(command, programme, state)
    ? { type: "ProgrammeHasEnded", invariants: ["P-15"], state, since }
    : undefined
}

/** What was rejected or annulled is launched anew; what was annulled may also be decided anew at once, by another approval. */
const isBegunAnew = (
  { type, data }: ProgrammeCommand,
  { endings }: Programme,
  state: ProgrammeState,
): boolean =>
  (type === "LaunchProgramme" && (state === "rejected" || state === "annulled")) ||
  (type === "AdoptDocument" &&
    state === "annulled" &&
    data.kind === "adoption" &&
    !endings.some((one) => one.type === "ProgrammeAnnulled" && one.data.approval === data.approval))
