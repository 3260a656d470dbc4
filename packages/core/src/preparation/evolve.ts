import { foldBy, type Happened } from "../decider.ts"
import type { PreparationEvent } from "./events.ts"
import type { Preparation } from "./state.ts"

/** The preparation after one more event. */
export const evolve = (state: Preparation, event: Happened<PreparationEvent>): Preparation => {
  const { on } = event
  switch (event.type) {
    case "PreparationStarted":
      return {
        ...state,
        status: state.status === "complete" ? "complete" : "under way",
        terms: event.data,
        startedOn: on,
      }
    case "WorkItemPlanned": {
      const { item, ...planned } = event.data
      return { ...state, workItems: having(state.workItems, item, { ...planned, plannedOn: on }) }
    }
    case "WorkItemCompleted": {
      const { item } = event.data
      return {
        ...state,
        workItems: changing(state.workItems, item, (planned) => ({ ...planned, completedOn: on })),
      }
    }
    case "DirectionReceived": {
      const { direction, ...received } = event.data
      const taken = { ...received, receivedOn: on, addressed: [] }
      return { ...state, directions: having(state.directions, direction, taken) }
    }
    case "DirectionAddressed": {
      const { direction, ...how } = event.data
      return {
        ...state,
        directions: changing(state.directions, direction, (received) => ({
          ...received,
          addressed: [...received.addressed, { ...how, on }],
        })),
      }
    }
    case "DraftVersionRegistered":
      return { ...state, drafts: adding(state.drafts, event.data.version.document, { ...event.data, on }) }
    case "RequirementAddressed": {
      const { code, version, ...where } = event.data
      return { ...state, requirements: adding(state.requirements, code, { ...version, ...where, on }) }
    }
    case "ConsultationLinked": {
      const { consultation, mandatory } = event.data
      return { ...state, consultations: having(state.consultations, consultation, { mandatory, on }) }
    }
    case "PreparationCompleted":
      return { ...state, status: "complete", completedVersions: event.data.versions, completedOn: on }
  }
}

export const fold = foldBy(evolve)

const having = <Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> => new Map(map).set(key, value)

const changing = <Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  to: (value: Value) => Value,
): ReadonlyMap<string, Value> => {
  const value = map.get(key)
  return value === undefined ? map : having(map, key, to(value))
}

const adding = <Value>(
  map: ReadonlyMap<string, readonly Value[]>,
  key: string,
  value: Value,
): ReadonlyMap<string, readonly Value[]> => having(map, key, [...(map.get(key) ?? []), value])
