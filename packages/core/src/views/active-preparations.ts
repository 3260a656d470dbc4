import type { Preparation } from "../preparation/state.ts"

/** Whether somebody still has to work on a preparation, or to bring it to a decision. */
export const isActive = ({ status }: Preparation): boolean =>
  status === "under way" || status === "on hold" || status === "complete"

/**
 * Programmes for which more than one preparation is active, each with the preparations' ids. One after another is how it is done;
 * no preparation can refuse to be started for it, since none reads another.
 */
export const rivalPreparations = (
  preparations: ReadonlyMap<string, Preparation>,
): ReadonlyMap<string, readonly string[]> => {
  const active = new Map<string, readonly string[]>()
  for (const [id, preparation] of preparations) {
    const programme = preparation.terms?.programme
    if (programme !== undefined && isActive(preparation))
      active.set(programme, [...(active.get(programme) ?? []), id])
  }
  return new Map([...active].filter(([, ids]) => ids.length > 1))
}
