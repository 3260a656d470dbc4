import type { Context } from "../decider.ts"
import { ruling } from "../judge.ts"
import { known } from "../told.ts"
import type { Data, ProgrammeCommand } from "./commands.ts"
import type { Decision, Guard } from "./rejections.ts"
import { documentOf, type Programme } from "./state.ts"

export const addDocument = (data: Data<"AddDocument">, state: Programme): Decision =>
  ruling(
    [{ type: "ProgrammeDocumentAdded", data }],
    documentOf(state, data.document) === undefined
      ? undefined
      : { type: "DocumentAlreadyAdded", invariants: [], document: data.document },
  )

/** Of a document whose statutory standing is untold nothing is asked: untold is neither yes nor no. */
export const recordLegalBasis = (data: Data<"RecordLegalBasis">): Decision =>
  ruling(
    [{ type: "LegalBasisRecorded", data }],
    known(data.statutory) === true && data.bases.length === 0
      ? { type: "StatutoryWithoutBasis", invariants: ["P-05"], document: data.document }
      : undefined,
  )

export const determineDecider = (
  data: Data<"DetermineDecidingBody">,
  state: Programme,
  context: Context,
): Decision =>
  ruling(
    [{ type: "DecidingBodyDetermined", data }],
    data.canDecide
      ? undefined
      : { type: "BodyCannotDecide", invariants: ["P-08"], document: data.document, body: data.body },
    reserved(data, state, context),
  )

const reserved = (
  { document, tier }: Data<"DetermineDecidingBody">,
  state: Programme,
  { profile }: Context,
): Guard => {
  const kind = documentOf(state, document)?.kind
  const provision = kind === undefined ? undefined : profile.reservedToCouncil[kind]
  return kind !== undefined && provision !== undefined && tier !== "council"
    ? { type: "ReservedToCouncil", invariants: ["P-06"], document, kind, tier, provision }
    : undefined
}

/** Every document that a command speaks of belongs to the programme. */
export const unknownDocument = (command: ProgrammeCommand, state: Programme): Guard => {
  const document = documentsIn(command).find(
    (id) => documentOf(state, id)?.turns.every(({ is }) => is !== "removed") !== true,
  )
  return document === undefined ? undefined : { type: "DocumentUnknown", invariants: [], document }
}

const documentsIn = ({ type, data }: ProgrammeCommand): readonly string[] => {
  if ("versions" in data) return data.versions.map(({ document }) => document)
  if ("scope" in data) return data.scope === "full" ? [] : data.scope.parts.map(({ document }) => document)
  return type === "AddDocument" || !("document" in data) || data.document === undefined ? [] : [data.document]
}
