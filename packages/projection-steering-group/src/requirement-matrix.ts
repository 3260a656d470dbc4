import { programme, type LocalizedText, type Told } from "@programme-lifecycle/core"
import type { Portfolio, Preparation } from "@programme-lifecycle/core/replay"
import { requirementStanding } from "@programme-lifecycle/core/views"
import { markOf, marked, type Marked, type Named, type Names } from "./named.ts"
import { preparationOf } from "./prepared.ts"
import type { Weak } from "./remarks.ts"
import type { States } from "./states.ts"

/** How a programme meets a cross-cutting requirement. */
export type Cell =
  | {
      readonly is: "addressed" | "to reconfirm"
      readonly document: string
      readonly number: number
      readonly locator: string
    }
  | { readonly is: "open" }
  /** Whoever set it, or a higher body, does not ask it of this programme. */
  | { readonly is: "waived" }
  | { readonly is: "not applicable" }

/** Programmes by requirements: is each requirement met everywhere? */
export interface RequirementMatrix {
  readonly requirements: readonly (Marked & {
    readonly code: string
    readonly title: LocalizedText
    readonly setBy: Told<Named>
    readonly mandatory: boolean
    readonly statutory: Told<boolean>
    readonly external?: LocalizedText
  })[]
  readonly programmes: readonly { readonly id: string; readonly cells: readonly Cell[] }[]
}

export const requirementMatrix = (
  states: States,
  names: Names,
  { requirements }: Portfolio,
  weak: readonly Weak[],
  programmes: readonly string[],
): RequirementMatrix => ({
  requirements: requirements.map(({ code, title, setBy, mandatory, statutory, external }) => ({
    code,
    title,
    setBy: typeof setBy === "string" ? names.body(setBy) : setBy,
    mandatory,
    statutory,
    ...(external !== undefined && { external }),
    ...marked(markOf(weak, "CrossCuttingRequirementAdded", code)),
  })),
  programmes: programmes.map((id) => {
    const prepared = preparationOf(states, id)?.state
    const waived = new Set(states.get(programme, id).waivers.map(({ code }) => code))
    return {
      id,
      cells: requirements.map(({ code, appliesTo, statutory }) =>
        appliesTo === "all" || appliesTo.programmes.includes(id)
          ? cellOf(prepared, code, waived.has(code) && statutory !== true)
          : { is: "not applicable" },
      ),
    }
  }),
})

/** What is met stays met, though it was waived too. */
const cellOf = (prepared: Preparation | undefined, code: string, isWaived: boolean): Cell => {
  const standing = requirementStanding(prepared, code)
  if (isWaived && standing.is !== "addressed") return { is: "waived" }
  if (standing.is === "open") return standing
  const { is, document, number, locator } = standing
  return { is, document, number, locator }
}
