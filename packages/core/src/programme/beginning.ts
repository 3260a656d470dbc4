import type { Context } from "../decider.ts"
import type { InvariantId } from "../invariants.ts"
import { ruling, type Ruling } from "../judge.ts"
import type { ProgrammeCommand } from "./commands.ts"
import type { ProgrammeEvent } from "./events.ts"
import type { ProgrammeRejection } from "./rejections.ts"
import type { Programme } from "./state.ts"
import { isSameText } from "./terms.ts"

type Data<Type extends ProgrammeCommand["type"]> = Extract<ProgrammeCommand, { type: Type }>["data"]
type Decision = Ruling<ProgrammeEvent, ProgrammeRejection>
type Guard = ProgrammeRejection | undefined

/** A programme that was met in a source first may turn out to have been mandated. */
export const mandate = (data: Data<"MandateProgramme">, state: Programme, context: Context): Decision =>
  ruling(
    [{ type: "ProgrammeMandated", data }],
    alreadyMandated(state),
    withoutAuthority(context, "MandateProgramme"),
  )

export const register = (data: Data<"RegisterProgramme">, { status }: Programme): Decision =>
  ruling(
    [{ type: "ProgrammeRegistered", data }],
    status === "none" ? undefined : { type: "ProgrammeAlreadyStarted", invariants: ["P-01"] },
  )

export const launch = (data: Data<"LaunchProgramme">, state: Programme, context: Context): Decision =>
  ruling(
    [{ type: "ProgrammeLaunched", data }],
    notStarted(state, "P-02"),
    alreadyLaunched(state),
    withoutAuthority(context, "LaunchProgramme"),
  )

/** A name that the programme bears already is no new name; one that it bore before may come back. */
export const rename = (data: Data<"RenameProgramme">, state: Programme): Decision =>
  ruling(bears(state, data) ? [] : [{ type: "ProgrammeRenamed", data }], notStarted(state))

const bears = ({ name, names }: Programme, { to, kind }: Data<"RenameProgramme">): boolean =>
  kind === "renamed"
    ? name !== undefined && isSameText(name, to)
    : names.some(({ text }) => isSameText(text, to))

export const notStarted = ({ status }: Programme, rule: InvariantId = "P-01"): Guard =>
  status === "none" ? { type: "ProgrammeNotStarted", invariants: [rule] } : undefined

const alreadyMandated = ({ mandatedOn }: Programme): Guard =>
  mandatedOn === undefined
    ? undefined
    : { type: "ProgrammeAlreadyMandated", invariants: ["P-01"], mandatedOn }

const alreadyLaunched = ({ launchedOn }: Programme): Guard =>
  launchedOn === undefined
    ? undefined
    : { type: "ProgrammeAlreadyLaunched", invariants: ["P-02"], launchedOn }

/** An authority that is missing for a stated reason will do: it is told, and shown. */
export const withoutAuthority = ({ authority }: Context, command: ProgrammeCommand["type"]): Guard =>
  authority === undefined ? { type: "AuthorityMissing", invariants: ["G-11"], command } : undefined
