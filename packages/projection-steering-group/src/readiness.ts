import { consultation, group, programme } from "@programme-lifecycle/core"
import type { Consultation, Portfolio, Preparation } from "@programme-lifecycle/core/replay"
import type { ReadinessInputs } from "@programme-lifecycle/core/views"
import type { Outlook } from "./outlook.ts"

/** What a programme's readiness is judged on, as it stands in the states. */
export const readinessInputs = (
  { states, profile, on }: Outlook,
  id: string,
  preparation: Preparation | undefined,
  portfolios: ReadonlyMap<string, Portfolio>,
): ReadinessInputs => {
  const state = states.get(programme, id)
  const consultations = new Map<string, Consultation>()
  for (const one of [...(preparation?.consultations.keys() ?? []), ...states.serving(consultation, id)])
    consultations.set(one, states.get(consultation, one))
  const accompanying = [...portfolios.values()].flatMap(({ groups }) => groups.map((one) => one.group))
  const { refines } = state
  return {
    programme: { id, state },
    refined: refines === undefined ? undefined : { id: refines, state: states.get(programme, refines) },
    preparation,
    consultations,
    portfolios,
    groups: new Map(accompanying.map((one) => [one, states.get(group, one)])),
    profile,
    on,
    read: [],
  }
}
