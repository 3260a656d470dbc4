import { bodyRegister, group, programme, type LocalizedText } from "@programme-lifecycle/core"
import type { States, Weak } from "./states.ts"

/** An id with the name it bears; without one where nothing has named it. */
export interface Named {
  readonly id: string
  readonly name?: LocalizedText
}

/** Names what ids stand for, from the states. */
export interface Names {
  readonly body: (id: string) => Named
  readonly programme: (id: string) => Named
  readonly group: (id: string) => Named
}

export const namesFrom = (states: States): Names => {
  const bodies = new Map<string, LocalizedText>()
  for (const register of states.ids(bodyRegister))
    for (const [id, { name }] of states.get(bodyRegister, register).bodies) bodies.set(id, name)
  const named = (id: string, name: LocalizedText | undefined): Named =>
    name === undefined ? { id } : { id, name }
  return {
    body: (id) => named(id, bodies.get(id)),
    programme: (id) => named(id, states.get(programme, id).name),
    group: (id) => named(id, states.get(group, id).name),
  }
}

/** What the row of a fact holds where nothing tells it. */
export const notStated = { untold: "not stated" } as const

/** How a fact came about that no source states; absent where one does. */
export type Mark = Weak["assertion"]

export const markOf = (weak: readonly Weak[], type: string, about?: string): Mark | undefined =>
  weak.find((one) => one.type === type && (about === undefined || one.about === about))?.assertion

/** A field for the mark, where there is one. */
export const marked = (mark: Mark | undefined): { readonly mark?: Mark } =>
  mark === undefined ? {} : { mark }
