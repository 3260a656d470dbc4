import type { ApprovalEvent } from "../approval/events.ts"
import { approval } from "../approval/index.ts"
import { partsOf, streamOf } from "../decider.ts"
import { preparation } from "../preparation/index.ts"
import { programme } from "../programme/index.ts"
import type { AdoptionKind } from "../document/terms.ts"
import type { VersionRef } from "../text-ref.ts"
import { isTold, known as toldOf, type Told } from "../told.ts"
import type { KnownApproval } from "./known-approval.ts"
import type { KnownPreparation } from "./known-preparation.ts"
import { adoptionOf, type KnownProgramme } from "./known-programme.ts"
import { knownIn, preparationsOf } from "./known-streams.ts"
import { order, when } from "./policy.ts"

type DecisionMade = Extract<ApprovalEvent, { type: "DecisionMade" }>["data"]

/** What is decided on where a text comes to be adopted. */
const kinds: readonly KnownApproval["kind"][] = [
  "adoption",
  "amendment",
  "extension_of_period",
] satisfies AdoptionKind[]

export const isOfText = (about: KnownApproval): about is KnownApproval & { readonly kind: AdoptionKind } =>
  kinds.includes(about.kind)

/** What is approved with authority, the programme records as adopted, document by document. */
export const adoptionFollowsDecision = [
  when(approval, "DecisionMade", ({ stream, data }, known) => {
    const { id } = partsOf(stream)
    const about = knownIn(known, "approval", id)
    if (about === undefined || !isOfText(about) || !isApproved(about, data)) return []
    const { programme: owner, kind } = about
    if (owner === undefined)
      return [{ gap: { type: "ProgrammeUntold", invariants: [], approval: id }, stream }]
    const adopted = adoptedBy(data, about)
    if (adopted.length === 0)
      return [
        {
          gap: { type: "AdoptedTextsUntold", invariants: [], approval: id },
          stream: streamOf(programme, owner),
        },
      ]
    const { step, effectiveFrom } = data
    const orders = adopted.map(([document, version]) =>
      order(
        programme,
        owner,
        {
          type: "AdoptDocument",
          data: {
            document,
            adopted: version,
            approval: id,
            kind,
            ...(effectiveFrom !== undefined && { effectiveFrom }),
          },
        },
        { authority: { approval: id, step } },
      ),
    )
    const { periodSetAt = 0 } = knownIn(known, "programme", owner) ?? {}
    if (kind !== "extension_of_period" || periodSetAt > about.openedAt) return orders
    return [
      ...orders,
      { gap: { type: "PeriodUntouched", invariants: [], approval: id }, stream: streamOf(programme, owner) },
    ]
  }),
]

/** Where several bodies decide together, it is approved when each of them has. */
export const isApproved = (
  { jointly, decisions }: KnownApproval,
  { authoritative, body }: DecisionMade,
): boolean =>
  authoritative &&
  [body, ...jointly].every((one) => decisions.some((decision) => decision.body === one && decision.approves))

/** Approved as proposed is what was put up; of what was amended only the decision itself can tell. */
const adoptedBy = (
  { adopted, submitted, resolution }: DecisionMade,
  { versions, documents }: KnownApproval,
): readonly (readonly [document: string, version: Told<VersionRef>])[] => {
  if (adopted !== undefined && !isTold(adopted)) return documents.map((document) => [document, adopted])
  const asProposed = resolution.outcome === "approved_as_proposed" ? (toldOf(submitted) ?? versions) : []
  return (toldOf(adopted) ?? asProposed).map((version) => [version.document, version])
}

/** The preparation of a programme is closed when all is adopted that it was to draft. */
export const preparationEndsWithAdoption = [
  when(programme, "ProgrammeDocumentAdopted", ({ stream, data }, known) => {
    const { id } = partsOf(stream)
    const owner = knownIn(known, "programme", id)
    if (owner === undefined) return []
    return preparationsOf(known, id)
      .filter(([, one]) => one.status === "complete" && isDone(one, owner))
      .map(([one]) =>
        order(preparation, one, { type: "ClosePreparation", data: { approval: data.approval } }),
      )
  }),
]

/** What was adopted before the preparation began, it is there to change. */
const isDone = ({ documents, startedAt }: KnownPreparation, owner: KnownProgramme): boolean => {
  const its = owner.documents.filter(
    ({ document, required }) => required && (documents.length === 0 || documents.includes(document)),
  )
  return its.length > 0 && its.every((one) => (adoptionOf(one)?.at ?? 0) > startedAt)
}
