import { StoreError } from "@programme-lifecycle/core/store"

/**
 * Defect 5: with `throwOnAppendFailure=false` a conflict looks like an append that was accepted, and bears a wrong revision.
 *
 * The naive call takes whatever client it is given.
 *
 * @throws {StoreError} if the client has the option off
 */
export const throwsOnFailure = <Client extends object>(client: Client): Client => {
  if (Reflect.get(client, "throwOnAppendFailure") === false)
    throw new StoreError(
      "EventStoreDB cannot be used with throwOnAppendFailure=false: conflicts would be taken for success.",
    )
  return client
}
