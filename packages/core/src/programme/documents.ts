import type { Context } from "../decider.ts"
import { ruling, type Ruling } from "../judge.ts"
import { known } from "../told.ts"
import { notStarted, withoutAuthority } from "./beginning.ts"
import type { ProgrammeCommand } from "./commands.ts"
import type { ProgrammeEvent } from "./events.ts"
import type { ProgrammeRejection } from "./rejections.ts"
import type { Programme } from "./state.ts"

type Data<Type extends ProgrammeCommand["type"]> = Extract<ProgrammeCommand, { type: Type }>["data"]
type Decision = Ruling<ProgrammeEvent, ProgrammeRejection>
type Guard = ProgrammeRejection | undefined

export const addDocument = (data: Data<"AddDocument">, state: Programme): Decision =>
  ruling(
    [{ type: "ProgrammeDocumentAdded", data }],
    notStarted(state),
    documentOf(state, data.document) === undefined
      ? undefined
      : { type: "DocumentAlreadyAdded", invariants: [], document: data.document },
  )

export const summarise = (data: Data<"SummariseDocument">, state: Programme): Decision =>
  ruling(
    [{ type: "ProgrammeDocumentSummarised", data }],
    notStarted(state),
    unknownDocument(state, data.document),
  )

export const recordLegalBasis = (data: Data<"RecordLegalBasis">, state: Programme): Decision =>
  ruling(
    [{ type: "LegalBasisRecorded", data }],
    notStarted(state),
    unknownDocument(state, data.document),
    withoutBasis(data),
  )

export const determineDecider = (
  data: Data<"DetermineDecidingBody">,
  state: Programme,
  context: Context,
): Decision =>
  ruling(
    [{ type: "DecidingBodyDetermined", data }],
    notStarted(state),
    unknownDocument(state, data.document),
    withoutAuthority(context, "DetermineDecidingBody"),
    cannotDecide(data),
    reserved(data, state, context),
  )

/** What is adopted may differ from what was submitted. One approval adopts a document once. */
export const adopt = (data: Data<"AdoptDocument">, state: Programme): Decision => {
  const { document, approval } = data
  const done = approval !== undefined && documentOf(state, document)?.approvals.includes(approval) === true
  return ruling(
    done ? [] : [{ type: "ProgrammeDocumentAdopted", data }],
    notStarted(state),
    unknownDocument(state, document),
    ofAnother(data),
  )
}

const documentOf = ({ documents }: Programme, id: string) => documents.find(({ document }) => document === id)

export const unknownDocument = (state: Programme, document: string): Guard =>
  documentOf(state, document) === undefined
    ? { type: "DocumentUnknown", invariants: [], document }
    : undefined

/** Of a document whose statutory standing is untold nothing is asked: untold is neither yes nor no. */
const withoutBasis = ({ document, statutory, bases }: Data<"RecordLegalBasis">): Guard =>
  known(statutory) === true && bases.length === 0
    ? { type: "StatutoryWithoutBasis", invariants: ["P-05"], document }
    : undefined

const cannotDecide = ({ document, body, canDecide }: Data<"DetermineDecidingBody">): Guard =>
  canDecide ? undefined : { type: "BodyCannotDecide", invariants: ["P-08"], document, body }

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

const ofAnother = ({ document, adopted }: Data<"AdoptDocument">): Guard => {
  const version = known(adopted)
  return version === undefined || version.document === document
    ? undefined
    : { type: "VersionOfAnotherDocument", invariants: [], document, version }
}
