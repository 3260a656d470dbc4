import type { Adoption, ProgrammeDocument } from "../document/state.ts"

/**
 * The adoptions of a document's texts that no submission came before: nobody was told what stood in the way of them. One
 * submission leads to one adoption. What only lets the text be in force for longer is not among them.
 */
export const adoptedWithoutSubmission = ({ turns }: Pick<ProgrammeDocument, "turns">): readonly Adoption[] =>
  turns.flatMap(({ adoption }, index) => {
    if (adoption === undefined || adoption.kind === "extension_of_period") return []
    const before = turns.slice(0, index).findLast(({ is }) => decisive.has(is))
    return before?.is === "submitted" ? [] : [adoption]
  })

/** Only these tell whether a document stands submitted. */
const decisive: ReadonlySet<ProgrammeDocument["turns"][number]["is"]> = new Set([
  "begun anew",
  "submitted",
  "withdrawn",
  "returned",
  "rejected",
  "adopted",
])
