import { legalForce, programme } from "@programme-lifecycle/core"
import type { Programme } from "@programme-lifecycle/core/replay"
import {
  adoptedWithoutSubmission,
  documentStateOf,
  legalStatusOf,
  standingAdoptions,
  type Adoption,
} from "@programme-lifecycle/core/views"
import type { Outlook } from "./outlook.ts"

/** The adoptions that stand without a submission; not those that were imported, of which no source tells the submissions. */
export const notSubmitted = (
  { states, on }: Pick<Outlook, "states" | "on">,
  id: string,
  { documents }: Programme,
): readonly Adoption[] => {
  const recorded = states.exceptions(programme, id).flatMap(({ adopts }) => adopts ?? [])
  if (recorded.length === 0) return []
  return documents
    .filter(({ required }) => required)
    .flatMap((document) => {
      const standing = new Set(standingAdoptions(document, on).map(({ approval: by }) => by))
      return adoptedWithoutSubmission(document).filter(
        ({ document: one, approval: by }) =>
          standing.has(by) && recorded.some((live) => live.document === one && live.approval === by),
      )
    })
}

/** The documents that stand, though what adopted them does not: the decision and its programme are told apart. */
export const withoutDecision = (
  { states, profile, on }: Pick<Outlook, "states" | "profile" | "on">,
  owner: Programme,
) =>
  owner.documents.flatMap((document) => {
    const { state } = documentStateOf(owner, document, on)
    if (state !== "adopted" && state !== "in_force") return []
    return standingAdoptions(document, on).flatMap(({ approval: by }) => {
      const followed = by === undefined ? [] : states.serving(legalForce, by)
      return followed.flatMap((one) => {
        const { is: status } = legalStatusOf(states.get(legalForce, one), profile, on)
        return by !== undefined && (status === "revoked" || status === "annulled")
          ? [{ document: document.document, approval: by, status }]
          : []
      })
    })
  })
