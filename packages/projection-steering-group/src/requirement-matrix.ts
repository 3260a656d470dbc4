import type { LocalizedText, Portfolio, Preparation, Told } from "@programme-lifecycle/core"
import { preparationOf } from "./programme-row.ts"
import type { Named, Names } from "./named.ts"
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
  | { readonly is: "not applicable" }

/** Programmes by requirements: is each requirement met everywhere? */
export interface RequirementMatrix {
  readonly requirements: readonly {
    readonly code: string
    readonly title: LocalizedText
    readonly setBy: Told<Named>
    readonly mandatory: boolean
    readonly statutory: Told<boolean>
    readonly external?: LocalizedText
  }[]
  readonly programmes: readonly { readonly id: string; readonly cells: readonly Cell[] }[]
}

export const requirementMatrix = (
  states: States,
  names: Names,
  { requirements }: Portfolio,
  programmes: readonly string[],
): RequirementMatrix => ({
  requirements: requirements.map(({ code, title, setBy, mandatory, statutory, external }) => ({
    code,
    title,
    setBy: typeof setBy === "string" ? names.body(setBy) : setBy,
    mandatory,
    statutory,
    ...(external !== undefined && { external }),
  })),
  programmes: programmes.map((id) => {
    const prepared = preparationOf(states, id)?.state
    return {
      id,
      cells: requirements.map(({ code, appliesTo }) =>
        appliesTo === "all" || appliesTo.programmes.includes(id)
          ? cellOf(prepared, code)
          : { is: "not applicable" },
      ),
    }
  }),
})

/** A requirement met in an older draft than the newest of that document is to be confirmed again. */
const cellOf = (prepared: Preparation | undefined, code: string): Cell => {
  const met = prepared?.requirements.get(code)?.at(-1)
  if (prepared === undefined || met === undefined) return { is: "open" }
  const { document, number, locator } = met
  const newest = prepared.drafts.get(document)?.at(-1)?.version.number ?? number
  return { is: newest > number ? "to reconfirm" : "addressed", document, number, locator }
}
