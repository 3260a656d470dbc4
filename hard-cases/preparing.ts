import * as E from "fp-ts/lib/Either.js"
import { approval, preparation, programme } from "@programme-lifecycle/core"
import { id, ruledBy, sha, type aCounty } from "./county.ts"

type Office = ReturnType<typeof aCounty>

/** A draft of a document, by its number and a letter for its text. */
export const draft = (number: number, letter: string, document = "document") => ({
  document: id(document),
  number,
  sha256: sha(letter),
})
type Draft = ReturnType<typeof draft>

export const register = (version: Draft) => ({ type: "RegisterDraftVersion", data: { version } }) as const
export const complete = (...versions: readonly Draft[]) =>
  ({ type: "CompletePreparation", data: { versions } }) as const

/** A programme with its documents, each to be decided by the board, in preparation with everybody heard whom the law names. */
export const aProgramme = async ({ does }: Office, ...documents: readonly string[]): Promise<void> => {
  const [about, prepared] = [id("programme"), id("preparation")]
  const mandate = ruledBy("council", "2023-12-18")
  const name = { fi: "Osallisuusohjelma" }
  await does("portfolio-owner", programme, about, { type: "MandateProgramme", data: { name } }, mandate)
  for (const document of documents.map(id)) {
    const added = { document, kind: "participation_programme", title: name, required: true } as const
    const decider = { document, body: id("board"), tier: "board", canDecide: true } as const
    await does("portfolio-owner", programme, about, { type: "AddDocument", data: added })
    await does("portfolio-owner", programme, about, { type: "DetermineDecidingBody", data: decider }, mandate)
  }
  const begun = { programme: about, documents: documents.map(id) }
  await does("preparer", preparation, prepared, { type: "StartPreparation", data: begun })
  for (const kind of ["youth_council", "older_people_council", "disability_council"] as const)
    await does("preparer", preparation, prepared, { type: "OfferToInfluenceBody", data: { kind } })
}

/** Submits what the preparation has completed, or the documents named, to an approval. @throws if it is not ready */
export const submitTo = async (
  { office }: Office,
  name: string,
  ...documents: readonly string[]
): Promise<void> => {
  const submitted = await office.as({ capacity: "preparing-body" }).submit({
    programme: id("programme"),
    preparation: id("preparation"),
    consultations: [],
    portfolios: [],
    approval: id(name),
    ...(documents.length > 0 && { documents: documents.map(id) }),
  })
  if (E.isLeft(submitted)) throw new Error(`refused: ${JSON.stringify(submitted.left)}`)
}

/** Puts an approval on the board's agenda as its first step, for a day. */
export const beforeTheBoard = async (
  { does }: Office,
  name: string,
  day: `${number}-${number}-${number}`,
): Promise<void> => {
  const data = { step: 1, body: id("board"), role: "decision", meetingOn: { from: day, to: day } } as const
  await does("minutes-keeper", approval, id(name), { type: "PlaceItemOnAgenda", data })
}
