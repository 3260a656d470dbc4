import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { isSameText } from "../localized-text.ts"
import type { Data, ProgrammeCommand } from "./commands.ts"
import type { Decision, Guard } from "./rejections.ts"
import { programmeStateOf } from "./standing.ts"
import type { Programme } from "./state.ts"

/** A programme that was met in a source first may turn out to have been mandated. */
export const mandate = (data: Data<"MandateProgramme">, { mandatedOn }: Programme): Decision =>
  ruling(
    [{ type: "ProgrammeMandated", data }],
    mandatedOn === undefined
      ? undefined
      : { type: "ProgrammeAlreadyMandated", invariants: ["P-01"], mandatedOn },
  )

export const register = (data: Data<"RegisterProgramme">, { status }: Programme): Decision =>
  ruling(
    [{ type: "ProgrammeRegistered", data }],
    status === "none" ? undefined : { type: "ProgrammeAlreadyStarted", invariants: ["P-01"] },
  )

/** Once; a programme that was rejected or annulled is launched anew, on a decision of its own. */
export const launch = (data: Data<"LaunchProgramme">, state: Programme, { today }: Context): Decision => {
  const { launchedOn } = state
  const now = programmeStateOf(state, today).state
  return ruling(
    [{ type: "ProgrammeLaunched", data }],
    launchedOn === undefined || now === "rejected" || now === "annulled"
      ? undefined
      : { type: "ProgrammeAlreadyLaunched", invariants: ["P-02"], launchedOn },
  )
}

/** A name that the programme bears already is no new name; one that it bore before may come back. */
export const rename = (data: Data<"RenameProgramme">, { name, names }: Programme): Decision => {
  const bears =
    data.kind === "renamed"
      ? name !== undefined && isSameText(name, data.to)
      : names.some(({ text }) => isSameText(text, data.to))
  return ruling(bears ? [] : [{ type: "ProgrammeRenamed", data }])
}

export const merge = (data: Data<"MergeProgrammes">): Decision => {
  const programme = data.inputs.find((one, index) => data.inputs.indexOf(one) !== index)
  return ruling(
    [{ type: "ProgrammeMerged", data }],
    programme === undefined ? undefined : { type: "InputNamedTwice", invariants: ["P-22"], programme },
  )
}

/** Nothing but a mandate, or a source that the programme is met in, begins its history. */
export const notStarted = ({ type }: ProgrammeCommand, { status }: Programme): Guard => {
  if (status !== "none" || type === "MandateProgramme" || type === "RegisterProgramme") return undefined
  return type === "LaunchProgramme"
    ? { type: "ProgrammeNotStarted", invariants: ["P-02"] }
    : { type: "ProgrammeNotStarted", invariants: ["P-01"] }
}

/** What rests on somebody's power to rule on it. */
const authoritative: ReadonlySet<ProgrammeCommand["type"]> = new Set([
  "MandateProgramme",
  "LaunchProgramme",
  "DetermineDecidingBody",
  "TransferResponsibility",
  "WaiveRequirement",
  "AnnulProgramme",
  "ReinstateProgramme",
  "CancelProgramme",
] as const)

/** An authority that is missing for a stated reason will do: it is told, and shown. */
export const withoutAuthority = ({ type }: ProgrammeCommand, { authority }: Context): Guard =>
  authority === undefined && authoritative.has(type)
    ? { type: "AuthorityMissing", invariants: ["G-11"], command: type }
    : undefined
