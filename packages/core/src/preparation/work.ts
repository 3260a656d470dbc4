import { ruling } from "../judge.ts"
import type { Data } from "./commands.ts"
import { notAtWork } from "./course.ts"
import type { Decision, Guard } from "./rejections.ts"
import type { Preparation } from "./state.ts"

export const planItem = (data: Data<"PlanWorkItem">, state: Preparation): Decision =>
  ruling(
    [{ type: "WorkItemPlanned", data }],
    notAtWork(state),
    state.workItems.has(data.item)
      ? { type: "WorkItemAlreadyPlanned", invariants: [], item: data.item }
      : undefined,
  )

/** An item that is completed already is nothing to do. */
export const completeItem = (data: Data<"CompleteWorkItem">, state: Preparation): Decision =>
  ruling(
    isDone(state, data.item) ? [] : [{ type: "WorkItemCompleted", data }],
    notAtWork(state),
    unknownItem(state, data.item),
  )

/** What is completed is not dropped any more, and what is dropped is not dropped twice. */
export const dropItem = (data: Data<"DropWorkItem">, state: Preparation): Decision =>
  ruling(
    isDone(state, data.item) || state.workItems.get(data.item)?.dropped !== undefined
      ? []
      : [{ type: "WorkItemDropped", data }],
    notAtWork(state),
    unknownItem(state, data.item),
  )

/** A consultation that is linked already is nothing to do; whether it is mandatory does not change in passing. */
export const linkConsultation = (data: Data<"LinkConsultation">, state: Preparation): Decision => {
  const linked = state.consultations.get(data.consultation)
  return ruling(
    linked === undefined ? [{ type: "ConsultationLinked", data }] : [],
    notAtWork(state),
    linked !== undefined && linked.mandatory !== data.mandatory
      ? {
          type: "ConsultationLinkedOtherwise",
          invariants: [],
          consultation: data.consultation,
          mandatory: linked.mandatory,
        }
      : undefined,
  )
}

export const recordImpact = (data: Data<"RecordImpactAssessment">, state: Preparation): Decision =>
  ruling([{ type: "ImpactAssessmentRecorded", data }], notAtWork(state))

/** A body that was thought not to be concerned may be heard after all. */
export const offer = (data: Data<"OfferToInfluenceBody">, state: Preparation): Decision =>
  ruling(isHeard(state, data.kind) ? [] : [{ type: "InfluenceBodyOffered", data }], notAtWork(state))

export const respond = (data: Data<"RecordInfluenceBodyResponse">, state: Preparation): Decision =>
  ruling(
    [{ type: "InfluenceBodyResponded", data }],
    notAtWork(state),
    isHeard(state, data.kind)
      ? undefined
      : { type: "InfluenceBodyNotOffered", invariants: [], kind: data.kind },
  )

export const notConcerned = (data: Data<"RecordInfluenceBodyNotConcerned">, state: Preparation): Decision =>
  ruling(
    [{ type: "InfluenceBodyNotConcerned", data }],
    notAtWork(state),
    isHeard(state, data.kind)
      ? { type: "InfluenceBodyOfferedAlready", invariants: ["R-11"], kind: data.kind }
      : undefined,
  )

export const cooperate = (data: Data<"CompleteStaffCooperation">, state: Preparation): Decision =>
  ruling([{ type: "StaffCooperationCompleted", data }], notAtWork(state))

const isDone = ({ workItems }: Preparation, item: string): boolean =>
  workItems.get(item)?.completedOn !== undefined

const unknownItem = ({ workItems }: Preparation, item: string): Guard =>
  workItems.has(item) ? undefined : { type: "WorkItemUnknown", invariants: [], item }

const isHeard = ({ influenceBodies }: Preparation, kind: Data<"OfferToInfluenceBody">["kind"]): boolean => {
  const standing = influenceBodies.get(kind)
  return standing !== undefined && standing.is !== "not concerned"
}
