import { StoreError, type EventStore } from "@programme-lifecycle/core"
import { follow, type Projection, type ReadModels } from "@programme-lifecycle/projections"

const patience = 60_000

/**
 * Lets a read model follow the log while something is recorded, until it has taken that in.
 *
 * @throws {StoreError} if it has not within a minute
 */
export const takeIn = async (
  store: EventStore,
  models: ReadModels,
  projection: Projection<unknown>,
  recordMore: () => Promise<void>,
): Promise<void> => {
  const [stop, takenIn] = [new AbortController(), new Error("it is taken in")]
  const late = new StoreError("the read model was not told within a minute of what was recorded.")
  const timer = setTimeout(() => stop.abort(late), patience)
  const upToDate = Promise.withResolvers<void>()
  let [position, wanted] = [0, Infinity]
  const stopWhenTakenIn = (): void => {
    if (position >= wanted) stop.abort(takenIn)
  }
  const onProgress = ({ done }: { readonly done: number }): void => {
    position = done
    upToDate.resolve()
    stopWhenTakenIn()
  }
  const record = async (): Promise<void> => {
    await upToDate.promise
    await recordMore()
    wanted = await store.head()
    stopWhenTakenIn()
  }
  try {
    await Promise.all([record(), follow(store, models, projection, { signal: stop.signal, onProgress })])
  } catch (error) {
    if (error !== takenIn) throw error
  } finally {
    clearTimeout(timer)
    stop.abort()
  }
}
