import { StoreError, type Recorded } from "@programme-lifecycle/core/store"
import { lineOf } from "./history-digest.ts"

type Pages = AsyncIterable<readonly Recorded[]>

/**
 * Reads a target beside its source, and compares event with event.
 *
 * @param take is given each event, as the source has it
 * @returns the positions up to which they agree: the target's last, and that of the same event in the source
 * @throws {StoreError} where the target is no beginning of the source
 */
export const beginningOf = async (
  source: Pages,
  target: Pages,
  take: (event: Recorded) => void,
  pace: (page: readonly Recorded[]) => Promise<void>,
): Promise<{ readonly source: number; readonly target: number }> => {
  await using originals = eventsOf(source)
  let agreed = { source: 0, target: 0 }
  for await (const page of target) {
    const same: Recorded[] = []
    for (const copy of page) {
      const { value: original } = await originals.next()
      if (original === undefined || lineOf(original) !== lineOf(copy)) throw differing(copy, original)
      take(original)
      same.push(original)
      agreed = { source: original.position, target: copy.position }
    }
    await pace(same)
  }
  return agreed
}

async function* eventsOf(pages: Pages): AsyncGenerator<Recorded, undefined> {
  for await (const page of pages) yield* page
  return undefined
}

const differing = (copy: Recorded, original: Recorded | undefined): StoreError =>
  new StoreError(
    `the target holds another history: ${placeOf(copy)} of it is ${
      original === undefined ? "beyond the end of the source" : `not ${placeOf(original)} of the source`
    }.`,
  )

const placeOf = ({ position, stream, revision }: Recorded): string =>
  `position ${position} (${stream}, revision ${revision})`
