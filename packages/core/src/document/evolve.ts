import type { DateRange } from "../date-range.ts"
import { isSameJson } from "../same-json.ts"
import { isTold, notStated } from "../told.ts"
import type { ProgrammeDocument, Turn } from "./state.ts"

type Documents = readonly ProgrammeDocument[]
type Added = Pick<ProgrammeDocument, "document" | "kind" | "title" | "required" | "edition">
type LegalStanding = Pick<ProgrammeDocument, "document" | "statutory" | "bases">

export const withAdded = (documents: Documents, data: Added, on: DateRange): Documents => [
  ...documents,
  { ...data, addedOn: on, summaries: [], statutory: notStated, bases: [], turns: [] },
]

/** A source that is silent takes nothing back. */
export const withLegalStanding = (
  documents: Documents,
  { document, statutory, bases }: LegalStanding,
): Documents =>
  withChanged(documents, document, (before) => ({
    statutory: isTold(statutory) ? statutory : before.statutory,
    bases: [
      ...before.bases,
      ...bases.filter((basis) => !before.bases.some((known) => isSameJson(known, basis))),
    ],
  }))

export const withChanged = (
  documents: Documents,
  id: string,
  change: (document: ProgrammeDocument) => Partial<ProgrammeDocument>,
): Documents => documents.map((one) => (one.document === id ? { ...one, ...change(one) } : one))

/** What becomes of some documents, or of all, at the same time. */
export const withTurned = (documents: Documents, ids: readonly string[] | "all", turn: Turn): Documents =>
  documents.map((one) =>
    ids === "all" || ids.includes(one.document) ? { ...one, turns: [...one.turns, turn] } : one,
  )
