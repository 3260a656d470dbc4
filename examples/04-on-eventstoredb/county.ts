import { idOf } from "@programme-lifecycle/core"

/** An id of this story, always the same, in every store. */
export const idIn = (name: string): string => idOf(`on-eventstoredb/${name}`)

/** The county of the story, invented: its register of bodies, and the bodies. */
export const register = idIn("register")
export const council = idIn("body/council")
export const committee = idIn("body/participation-committee")
export const kaskela = idIn("body/kaskela")

export const portfolio2024 = idIn("portfolio")
export const participation = idIn("programme")
export const document = idIn("document")
export const preparation2024 = idIn("preparation")
export const round = idIn("consultation")
export const statement = idIn("comment/kaskela")
export const letter = idIn("comment/resident")
export const handling = idIn("approval")
export const decision = idIn("legal-force")

/** The two drafts, each named by the digest of its text. */
export const firstDraft = { document, number: 1, sha256: "1".repeat(64) } as const
export const secondDraft = { document, number: 2, sha256: "2".repeat(64) } as const

/** The day on which the council decides. */
export const decisionDay = "2024-09-09"
