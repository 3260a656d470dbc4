import type { Happened } from "../decider.ts"
import type { BodyRegisterEvent } from "./events.ts"
import type { Body, BodyRegister } from "./state.ts"

type Event = Happened<BodyRegisterEvent>

/** The register after one more event. */
export const evolve = (state: BodyRegister, event: Event): BodyRegister => fold(state, [event])

/**
 * The register after a stretch of its history. An authority's municipalities, committees and partners may be hundreds: they are
 * gathered in one map that nobody else holds yet.
 */
export const fold = (state: BodyRegister, history: readonly Event[]): BodyRegister => {
  const bodies = new Map(state.bodies)
  for (const event of history) apply(bodies, event)
  return { ...state, bodies }
}

const apply = (bodies: Map<string, Body>, event: Event): void => {
  switch (event.type) {
    case "BodyRegistered":
      bodies.set(event.data.body, { ...event.data, registeredOn: event.on })
  }
}
