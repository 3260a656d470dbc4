import type { LocalDate } from "../date-range.ts"
import { partsOf, streamOf } from "../decider.ts"
import { programme } from "../programme/index.ts"
import { known as toldOf } from "../told.ts"
import type { KnownProgramme } from "./known-programme.ts"
import { knownIn } from "./known-streams.ts"
import { order, when } from "./policy.ts"

/** When all of a programme is adopted that replaces another, that one ends where it begins. */
export const successorEndsPredecessor = [
  when(programme, "ProgrammeDocumentAdopted", ({ stream }, known) => {
    const { id: successor } = partsOf(stream)
    const owner = knownIn(known, "programme", successor)
    const former = owner?.replaces
    if (owner === undefined || former === undefined || !isAdopted(owner)) return []
    if (knownIn(known, "programme", former)?.isOver === true) return []
    const from = firstDayOf(owner)
    return from === undefined
      ? [
          {
            gap: { type: "EffectiveDayUntold", invariants: [], successor },
            stream: streamOf(programme, former),
          },
        ]
      : [order(programme, former, { type: "SupersedeProgramme", data: { successor, from } })]
  }),
]

const required = ({ documents }: KnownProgramme) => documents.filter((one) => one.required)

const standing = ({ adoptions }: KnownProgramme["documents"][number]) =>
  adoptions.filter(({ annulled }) => !annulled)

const isAdopted = (owner: KnownProgramme): boolean =>
  required(owner).length > 0 && required(owner).every((document) => standing(document).length > 0)

/** The day from which all of its required documents have force; undefined where that of one is untold. */
const firstDayOf = (owner: KnownProgramme): LocalDate | undefined => {
  const days = required(owner).map((document) =>
    standing(document)
      .map(({ effectiveFrom }) => toldOf(effectiveFrom))
      .find((day) => day !== undefined),
  )
  return days.reduce((last, day) => (last === undefined || day === undefined || last > day ? last : day))
}
