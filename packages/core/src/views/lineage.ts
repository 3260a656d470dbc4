import { adoptionsOf, type Adoption } from "../document/state.ts"
import type { Programme } from "../programme/state.ts"

/** Programmes by id: those of which the answer may speak. */
export type Programmes = ReadonlyMap<string, Programme>

/** A programme that another one came from, or became. */
export interface Kin {
  readonly programme: string
  readonly by: "split" | "merger" | "succession"
}

/** Where a programme comes from, and what became of it. */
export interface Lineage {
  readonly from: readonly Kin[]
  readonly into: readonly Kin[]
}

/** The lineage of a programme, one step in both directions. What an output names as its input is found from the input too. */
export const lineageOf = (programmes: Programmes, id: string): Lineage => ({
  from: originsOf(programmes, id),
  into: [...programmes.keys()].flatMap((output) =>
    originsOf(programmes, output)
      .filter(({ programme }) => programme === id)
      .map(({ by }) => ({ programme: output, by })),
  ),
})

const originsOf = (programmes: Programmes, id: string): readonly Kin[] => {
  const { inputs = [], replaces } = programmes.get(id) ?? {}
  const predecessors = new Set(replaces === undefined ? [] : [replaces])
  for (const [former, { endings }] of programmes)
    if (endings.some((one) => one.type === "ProgrammeSuperseded" && one.data.successor === id))
      predecessors.add(former)
  const formedOf = inputs.map(({ programme, by }) => ({ programme, by }))
  const others = [...predecessors].filter((one) => !inputs.some(({ programme }) => programme === one))
  return [...formedOf, ...others.map((programme) => ({ programme, by: "succession" as const }))]
}

/**
 * The programmes that a programme was formed of, and those that they were formed of, each once: what was consulted on with them
 * stays with them, and is to be seen from here.
 *
 * @param programmes a map of them, or anything else that gets a programme by its id
 */
export const inputsOf = (programmes: Pick<Programmes, "get">, id: string): readonly string[] => {
  const found = new Set<string>()
  const gather = (one: string): void => {
    for (const { programme } of programmes.get(one)?.inputs ?? []) {
      if (programme === id || found.has(programme)) continue
      found.add(programme)
      gather(programme)
    }
  }
  gather(id)
  return [...found]
}

/** What an annulment leaves standing and may yet touch. */
export interface Affected {
  /** Adoptions that changed the text that was annulled. */
  readonly amendments: readonly Adoption[]
  /** Programmes that followed the annulled one, or were formed of it. */
  readonly successors: readonly string[]
  /** Programmes that make the annulled one more precise. */
  readonly refining: readonly string[]
}

/** What to look at when a programme is annulled: as a whole, or as one approval adopted it. Nothing of it is annulled by that. */
export const affectedByAnnulment = (programmes: Programmes, id: string, approval?: string): Affected => ({
  amendments: (programmes.get(id)?.documents ?? []).flatMap((document) => {
    const adoptions = adoptionsOf(document)
    const annulled = approval === undefined ? 0 : adoptions.findIndex((one) => one.approval === approval)
    return annulled < 0 ? [] : adoptions.slice(annulled + 1)
  }),
  successors: lineageOf(programmes, id).into.map(({ programme }) => programme),
  refining: [...programmes].filter(([, { refines }]) => refines === id).map(([programme]) => programme),
})
