import { foldBy, type Happened } from "../decider.ts"
import type { PreparationEvent } from "./events.ts"
import type { InfluenceStanding, Preparation } from "./state.ts"

/** The preparation after one more event. */
export const evolve = (state: Preparation, event: Happened<PreparationEvent>): Preparation => {
  const { on } = event
  switch (event.type) {
    case "PreparationStarted":
      return {
        ...state,
        status: state.status === "not started" ? "under way" : state.status,
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
    case "WorkItemDropped": {
      const dropped = { ...event.data, on }
      return {
        ...state,
        workItems: changing(state.workItems, dropped.item, (planned) => ({ ...planned, dropped })),
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
    case "DirectionNotFollowed": {
      const notFollowed = { ...event.data, on }
      return {
        ...state,
        directions: changing(state.directions, notFollowed.direction, (received) => ({
          ...received,
          notFollowed,
        })),
      }
    }
    case "CarriedForwardInputReceived":
      return { ...state, inputs: having(state.inputs, event.data.input, { ...event.data, on }) }
    case "CarriedForwardInputDisposed": {
      const disposed = { ...event.data, on }
      return { ...state, inputs: changing(state.inputs, disposed.input, (input) => ({ ...input, disposed })) }
    }
    case "DraftVersionRegistered":
      return { ...state, drafts: adding(state.drafts, event.data.version.document, { ...event.data, on }) }
    case "RequirementAddressed": {
      const { code, version, ...where } = event.data
      return { ...state, requirements: adding(state.requirements, code, { ...version, ...where, on }) }
    }
    case "RequirementAddressRevoked":
      return {
        ...state,
        requirements: changing(state.requirements, event.data.code, (cells) =>
          cells.map((cell) => ({ ...cell, revokedOn: cell.revokedOn ?? on })),
        ),
      }
    case "ImpactAssessmentRecorded":
      return { ...state, impacts: having(state.impacts, event.data.kind, { ...event.data, on }) }
    case "InfluenceBodyOffered":
      return heard(state, event, "offered")
    case "InfluenceBodyResponded":
      return heard(state, event, "responded")
    case "InfluenceBodyNotConcerned":
      return heard(state, event, "not concerned")
    case "StaffCooperationCompleted":
      return { ...state, staffCooperation: { ...event.data, on } }
    case "ConsultationLinked": {
      const { consultation, mandatory } = event.data
      return { ...state, consultations: having(state.consultations, consultation, { mandatory, on }) }
    }
    case "PreparationCompleted":
      return { ...state, status: "complete", completedVersions: event.data.versions, completedOn: on }
    case "PreparationReopened":
      return {
        ...state,
        status: state.status === "on hold" ? "on hold" : "under way",
        reopenings: [...state.reopenings, { ...event.data, on }],
      }
    case "PreparationPutOnHold":
      return { ...state, status: "on hold", hold: { ...event.data, on } }
    case "PreparationResumed":
      return { ...state, status: "under way" }
    case "PreparationClosed":
      return { ...state, status: "closed", closedOn: on }
    case "PreparationAbandoned":
      return { ...state, status: "abandoned", abandoned: { ...event.data, on } }
  }
}

export const fold = foldBy(evolve)

const heard = (
  state: Preparation,
  { data, on }: Happened<Extract<PreparationEvent, { type: `InfluenceBody${string}` }>>,
  is: InfluenceStanding["is"],
): Preparation => {
  const { kind, body } = data
  return { ...state, influenceBodies: having(state.influenceBodies, kind, { is, body, on }) }
}

const having = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> =>
  new Map(map).set(key, value)

const changing = <Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  to: (value: Value) => Value,
): ReadonlyMap<Key, Value> => {
  const value = map.get(key)
  return value === undefined ? map : having(map, key, to(value))
}

const adding = <Value>(
  map: ReadonlyMap<string, readonly Value[]>,
  key: string,
  value: Value,
): ReadonlyMap<string, readonly Value[]> => having(map, key, [...(map.get(key) ?? []), value])
