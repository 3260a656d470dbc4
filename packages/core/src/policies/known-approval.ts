import type { Matter } from "../approval/terms.ts"
import type { ApprovalEvent } from "../approval/events.ts"
import type { Recorded } from "../recorded.ts"
import type { VersionRef } from "../text-ref.ts"

type Data<Type extends ApprovalEvent["type"]> = Extract<ApprovalEvent, { type: Type }>["data"]

/** A direction that went with a decision: the event that tells of it, and the decision. */
export type KnownDirection = Data<"AccompanyingDirectionAdopted"> & {
  readonly event: string
  readonly decision?: Pick<Data<"DecisionMade">, "step" | "body">
}

export interface KnownApproval {
  /** The position at which it was opened. */
  readonly openedAt: number
  readonly kind: Matter["kind"]
  readonly programme?: string | undefined
  /** The documents that it is about. */
  readonly documents: readonly string[]
  /** The versions put up for decision. */
  readonly versions: readonly VersionRef[]
  /** The bodies that decide together, where several do. */
  readonly jointly: readonly string[]
  /** The authoritative decisions; more than one where several bodies decide together. */
  readonly decisions: readonly (Pick<Data<"DecisionMade">, "step" | "body"> & {
    readonly approves: boolean
  })[]
  readonly directions: readonly KnownDirection[]
}

export const approvalAfter = (
  before: KnownApproval | undefined,
  event: ApprovalEvent & Pick<Recorded, "id" | "position">,
): KnownApproval | undefined => {
  if (event.type === "ApprovalOpened") return opened(before, event)
  if (before === undefined) return undefined
  switch (event.type) {
    case "VersionsPutUp":
      return { ...before, ...about(before.documents, event.data.versions) }
    case "DecisionMade": {
      const { authoritative, step, body, resolution } = event.data
      const approves = resolution.outcome.startsWith("approved")
      return authoritative
        ? { ...before, decisions: [...before.decisions, { step, body, approves }] }
        : before
    }
    case "AccompanyingDirectionAdopted": {
      const last = before.decisions.at(-1)
      const decision = last === undefined ? {} : { decision: { step: last.step, body: last.body } }
      return {
        ...before,
        directions: [...before.directions, { ...event.data, event: event.id, ...decision }],
      }
    }
    default:
      return before
  }
}

const opened = (
  before: KnownApproval | undefined,
  {
    data: { matter, versions, jointly = [] },
    position,
  }: { readonly data: Data<"ApprovalOpened"> } & Pick<Recorded, "position">,
): KnownApproval => ({
  openedAt: position,
  decisions: [],
  directions: [],
  ...before,
  kind: matter.kind,
  programme: matter.programme,
  ...about(matter.documents ?? [], versions),
  jointly,
})

const about = (documents: readonly string[], versions: readonly VersionRef[]) => ({
  documents: [...new Set([...documents, ...versions.map(({ document }) => document)])],
  versions,
})
