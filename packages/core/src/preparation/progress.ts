import type { VersionRef } from "../text-ref.ts"
import type { Draft, Preparation } from "./state.ts"
import type { DraftName } from "./terms.ts"

/** The draft that was registered last of the document. */
export const latestDraft = ({ drafts }: Preparation, document: string): Draft | undefined =>
  drafts.get(document)?.at(-1)

/** The version that was registered under the document's draft number. */
export const registeredAs = (
  { drafts }: Preparation,
  { document, number }: DraftName,
): VersionRef | undefined => drafts.get(document)?.find(({ version }) => version.number === number)?.version

/** Mandatory work items that are not completed. */
export const openItems = ({ workItems }: Preparation): readonly string[] =>
  [...workItems]
    .filter(([, { mandatory, completedOn }]) => mandatory && completedOn === undefined)
    .map(([id]) => id)

/** Directions that bind, or of which it is untold whether they do, and that nothing addresses. */
export const unaddressedDirections = ({ directions }: Preparation): readonly string[] =>
  [...directions]
    .filter(([, { binding, addressed }]) => binding !== false && addressed.length === 0)
    .map(([id]) => id)
