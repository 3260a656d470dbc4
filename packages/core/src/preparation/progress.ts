import type { VersionRef } from "../text-ref.ts"
import { known } from "../told.ts"
import type { Draft, Preparation, RequirementCell } from "./state.ts"
import type { DraftName } from "./terms.ts"

/** The draft that was registered last of the document. */
export const latestDraft = ({ drafts }: Preparation, document: string): Draft | undefined =>
  drafts.get(document)?.at(-1)

/** The version that was registered under the document's draft number. */
export const registeredAs = (
  { drafts }: Preparation,
  { document, number }: DraftName,
): VersionRef | undefined => drafts.get(document)?.find(({ version }) => version.number === number)?.version

/** Mandatory work items that are neither completed nor dropped. */
export const openItems = ({ workItems }: Preparation): readonly string[] =>
  [...workItems]
    .filter(
      ([, { mandatory, completedOn, dropped }]) =>
        mandatory && completedOn === undefined && dropped === undefined,
    )
    .map(([id]) => id)

/**
 * Directions that nothing answers yet. One that binds, or of which it is untold whether it does, is told apart from the others:
 * the first must be addressed, the others may also be declined with a reason.
 */
export const openDirections = ({
  directions,
}: Preparation): { readonly binding: readonly string[]; readonly others: readonly string[] } => {
  const open = [...directions].filter(
    ([, { binding, addressed, notFollowed }]) =>
      addressed.length === 0 && (notFollowed === undefined || binding === true),
  )
  const idsOf = (binds: boolean): readonly string[] =>
    open.filter(([, { binding }]) => (binding !== false) === binds).map(([id]) => id)
  return { binding: idsOf(true), others: idsOf(false) }
}

/** The ids of inputs from an earlier round of which nobody has said what becomes of them. */
export const undisposedInputs = ({ inputs }: Preparation): readonly string[] =>
  [...inputs].filter(([, { disposed }]) => disposed === undefined).map(([id]) => id)

/** How a preparation meets a requirement: in the version that counts now, in an older one, or not. */
export type RequirementStanding =
  | ({ readonly is: "addressed" | "to reconfirm" } & RequirementCell)
  | { readonly is: "open" }

/**
 * How a preparation meets a requirement, by its code. The version that counts is the completed one, and while work goes on the newest
 * draft: what an older draft says of a requirement is to be confirmed again.
 */
export const requirementStanding = (
  preparation: Preparation | undefined,
  code: string,
): RequirementStanding => {
  const cell = preparation?.requirements.get(code)?.findLast(({ revokedOn }) => revokedOn === undefined)
  if (preparation === undefined || cell === undefined) return { is: "open" }
  const counts = versionThatCounts(preparation, cell.document) ?? cell.number
  return { is: counts === cell.number ? "addressed" : "to reconfirm", ...cell }
}

const versionThatCounts = (preparation: Preparation, document: string): number | undefined => {
  const { status, completedVersions } = preparation
  const completed = status === "complete" || status === "closed" ? known(completedVersions) : undefined
  return completed === undefined
    ? latestDraft(preparation, document)?.version.number
    : (completed.find((version) => version.document === document)?.number ?? 0)
}
