import { idOf } from "@programme-lifecycle/core"

/** An id of this story, always the same. */
export const idIn = (name: string): string => idOf(`live-walk/${name}`)

/** The county of the story, invented: its register of bodies, and the bodies. */
export const register = idIn("register")
export const council = idIn("body/council")
export const board = idIn("body/board")
export const committee = idIn("body/participation-committee")
export const kaskela = idIn("body/kaskela")

export const portfolio2026 = idIn("portfolio")
export const participation = idIn("programme")
export const document = idIn("document")
export const preparation2026 = idIn("preparation")
export const assessment = idIn("work-item/assessment")
export const round = idIn("consultation")
export const statement = idIn("comment/kaskela")
export const letter = idIn("comment/resident")
export const handling = idIn("approval")

/** What is named here and in no event. */
export const names: ReadonlyMap<string, string> = new Map([
  [round, "the consultation"],
  [statement, "the statement of Kaskela"],
  [letter, "the letter of a resident"],
  [assessment, "the assessment of the effects"],
  [preparation2026, "the preparation"],
  [handling, "the handling by the council"],
  ["ECON_BALANCE", "ECON_BALANCE, the balance of the economy"],
])
