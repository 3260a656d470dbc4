import { bodyRegister, group, programme, type LocalizedText } from "@programme-lifecycle/core"
import { nameOn } from "@programme-lifecycle/core/views"
import { keyOf, type Weak } from "./remarks.ts"
import type { States } from "./states.ts"

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
  /** What kind of body it is; undefined where it is not registered. */
  readonly kindOf: (body: string) => string | undefined
}

export const namesFrom = (states: States): Names => {
  const bodies = new Map<string, LocalizedText>()
  const kinds = new Map<string, string>()
  for (const register of states.ids(bodyRegister)) {
    const state = states.get(bodyRegister, register)
    for (const [id, { name, kind }] of state.bodies) {
      bodies.set(id, name)
      kinds.set(id, kind)
    }
    for (const { body } of state.renamings) {
      const name = nameOn(state, body)
      if (name !== undefined) bodies.set(body, name)
    }
  }
  const named = (id: string, name: LocalizedText | undefined): Named =>
    name === undefined ? { id } : { id, name }
  return {
    body: (id) => named(id, bodies.get(id)),
    programme: (id) => named(id, states.get(programme, id).name),
    group: (id) => named(id, states.get(group, id).name),
    kindOf: (body) => kinds.get(body),
  }
}

/** What the row of a fact holds where nothing tells it. */
export const notStated = { untold: "not stated" } as const

/** How a fact came about that no source states; absent where one does. */
export type Mark = Weak["assertion"]

export const markOf = (weak: readonly Weak[], type: string, about?: unknown): Mark | undefined => {
  const key = about === undefined ? undefined : keyOf(about)
  return weak.find((one) => one.type === type && (key === undefined || one.about === key))?.assertion
}

/** A field for the mark, where there is one. */
export const marked = (mark: Mark | undefined): Marked => (mark === undefined ? {} : { mark })

/** What may be marked. */
export interface Marked {
  readonly mark?: Mark
}
