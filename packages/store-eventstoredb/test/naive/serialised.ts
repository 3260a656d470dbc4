import type { serialised as guard } from "../../src/guard/serialised.ts"

/** The client makes JSON of them anyway. */
export const serialised: typeof guard = (_stream, _expected, events) =>
  events.map(({ id, type, data, metadata }) => ({
    id,
    type,
    data,
    metadata: new TextEncoder().encode(JSON.stringify(metadata)),
  }))
