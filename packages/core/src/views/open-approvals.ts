import type { Approval } from "../approval/state.ts"

/** The documents that an approval is of, as far as it names them. */
const documentsOf = ({ terms, versions }: Approval): ReadonlySet<string> =>
  new Set([...(terms?.matter.documents ?? []), ...versions.map(({ document }) => document)])

/**
 * Documents that stand in more than one open approval, each with the approvals' ids. One after another is how it is done; no
 * approval can refuse to be opened for it, since none reads another.
 */
export const rivalApprovals = (
  approvals: ReadonlyMap<string, Approval>,
): ReadonlyMap<string, readonly string[]> => {
  const open = new Map<string, readonly string[]>()
  for (const [id, approval] of approvals)
    if (approval.status === "open")
      for (const document of documentsOf(approval)) open.set(document, [...(open.get(document) ?? []), id])
  return new Map([...open].filter(([, ids]) => ids.length > 1))
}
