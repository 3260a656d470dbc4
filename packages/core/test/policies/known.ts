import { namedIn, type KnownStream, type KnownStreams } from "../../src/policies/known-streams.ts"

/** What is known of streams, to be asked as the policies ask: every stream is looked at each time. */
export const knownIn = (held: ReadonlyMap<string, KnownStream>): KnownStreams => ({
  get: (stream) => held.get(stream),
  naming: (id) =>
    [...held].flatMap(([stream, known]) => (namedIn(stream, known).includes(id) ? [stream] : [])),
})
