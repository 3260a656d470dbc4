import type { Trilean } from "./date-range.ts"
import type { VersionRef } from "./text-ref.ts"
import { known } from "./told.ts"

/** Are these the same versions of the same documents? Undecidable where it hangs on a digest that is untold. */
export const areSame = (submitted: readonly VersionRef[], adopted: readonly VersionRef[]): Trilean => {
  const documents = new Set([...submitted, ...adopted].map(({ document }) => document))
  const answers = new Set<Trilean>()
  for (const document of documents)
    answers.add(isSame(versionOf(submitted, document), versionOf(adopted, document)))
  if (answers.has("no")) return "no"
  return answers.has("undecidable") ? "undecidable" : "yes"
}

/** Have the same documents the same text as far as it is told, whatever number each version bears? */
export const haveSameText = (former: readonly VersionRef[], versions: readonly VersionRef[]): boolean =>
  versions.length === former.length &&
  versions.every(({ document, sha256 }) => {
    const digest = known(sha256)
    return digest !== undefined && known(versionOf(former, document)?.sha256) === digest
  })

const versionOf = (versions: readonly VersionRef[], document: string): VersionRef | undefined =>
  versions.find((version) => version.document === document)

const isSame = (one: VersionRef | undefined, other: VersionRef | undefined): Trilean => {
  if (one === undefined || other === undefined) return "no"
  const [digest, otherDigest] = [known(one.sha256), known(other.sha256)]
  if (digest === undefined || otherDigest === undefined) return "undecidable"
  return one.number === other.number && digest === otherDigest ? "yes" : "no"
}
