import { legalForce, type DateRange, type Told } from "@programme-lifecycle/core"
import type { Approval, Programme } from "@programme-lifecycle/core/replay"
import {
  legalStatusOf,
  standingAdoptions,
  suspendedSince,
  type LegalStatus,
} from "@programme-lifecycle/core/views"
import { notStated, type Named } from "./named.ts"
import type { Outlook } from "./outlook.ts"

/** How it stands in law with a decision on a programme; untold where nobody has recorded what followed it. */
export interface LegalStatusRow {
  readonly approval: string
  readonly body: Named
  readonly on: DateRange
  readonly status: Told<LegalStatus>
}

/** The decisions on a programme that decide the matter, each as it stands in law. Nothing where nothing is decided. */
export const legalStatusesOf = (
  { states, names, profile, on: day }: Outlook,
  approvals: ReadonlyMap<string, Approval>,
): readonly LegalStatusRow[] =>
  [...approvals].flatMap(([id, { decisions }]) => {
    const followed = states.serving(legalForce, id).map((one) => states.get(legalForce, one))
    return decisions
      .filter(({ authoritative }) => authoritative)
      .map(({ body, step, on }) => {
        const state = followed.find(({ terms }) => terms?.step === step) ?? followed[0]
        const status = state === undefined ? undefined : legalStatusOf(state, profile, day)
        return {
          approval: id,
          body: names.body(body),
          on,
          status: status === undefined || status.is === "not opened" ? notStated : status,
        }
      })
  })

const suspends: ReadonlySet<string> = new Set<LegalStatus["is"]>(["suspended", "withheld", "taken up"])

/** Since when the adoption of what stands is suspended; undefined if it is not. */
export const suspensionOf = (
  { states, on }: Outlook,
  { documents }: Programme,
  statuses: readonly LegalStatusRow[],
): DateRange | undefined => {
  const adopting = new Set(
    documents.flatMap((document) => standingAdoptions(document, on).at(-1)?.approval ?? []),
  )
  return statuses
    .filter(({ approval, status }) => adopting.has(approval) && "is" in status && suspends.has(status.is))
    .flatMap(({ approval }) => states.serving(legalForce, approval))
    .flatMap((id) => suspendedSince(states.get(legalForce, id), on) ?? [])
    .at(0)
}
