import type { Adoption } from "./state.ts"

type Ruled = Pick<Adoption, "approval" | "kind">

/**
 * The adoptions that are left when one approval's is annulled: those before it, and later ones, as long as there is a text that they
 * may rest on. A change stands on the text that it changed; what was adopted anew stands by itself. None is left where the ruling
 * names no approval, or one by which nothing of it was adopted.
 */
export const leftWithout = <One extends Ruled>(
  stands: readonly One[],
  approval: string | undefined,
): readonly One[] => {
  const left = stands.filter((one) => approval === undefined || one.approval !== approval)
  const isOfOther = left.length === stands.length
  const hasText = left[0] === stands[0] || left.some(({ kind }) => kind === "adoption")
  return !isOfOther && hasText ? left : []
}
