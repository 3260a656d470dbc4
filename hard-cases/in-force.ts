import { programme, type LocalDate } from "@programme-lifecycle/core"
import { id, ruledBy, type aCounty } from "./county.ts"
import { draft } from "./preparing.ts"

type Office = ReturnType<typeof aCounty>
type Terms = { readonly replaces?: string; readonly refines?: string }

/** The document of a programme. */
export const textOf = (name: string): string => `${name}: document`

/** A programme of one document that the council has ruled on. */
export const mandated = async ({ does }: Office, name: string, terms: Terms = {}): Promise<void> => {
  const [title, document] = [{ fi: name }, id(textOf(name))]
  const data = { name: title, ...terms }
  const ruled = ruledBy("council", "2023-12-18")
  await does("portfolio-owner", programme, id(name), { type: "MandateProgramme", data }, ruled)
  const added = { document, kind: "participation_programme", title, required: true } as const
  await does("portfolio-owner", programme, id(name), { type: "AddDocument", data: added })
}

/** Adopts a version of its document by an approval, with force from a day. */
export const adoptedBy = async (
  { does }: Office,
  name: string,
  effectiveFrom: LocalDate,
  approval = `${name}: approval`,
  version = draft(1, "a", textOf(name)),
): Promise<void> => {
  const data = { document: id(textOf(name)), adopted: version, approval: id(approval), effectiveFrom }
  await does("policy", programme, id(name), { type: "AdoptDocument", data })
}
