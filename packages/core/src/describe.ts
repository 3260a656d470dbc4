import { recordKeepingSentences } from "./common-texts.ts"
import { deciders } from "./deciders.ts"
import { partsOf, type AnyDecider } from "./decider.ts"
import type { Language, LocalizedText } from "./localized-text.ts"
import { UnreadableEventError } from "./readable.ts"
import { isOfTheRecord } from "./record-keeping/events.ts"
import type { Recorded } from "./recorded.ts"
import { describeBy, labelsOf, type NameOf, type Words } from "./say.ts"

const byName: ReadonlyMap<string, AnyDecider> = new Map(deciders.map((decider) => [decider.name, decider]))

/** The decider whose streams are named so; undefined if the library has none. */
export const deciderOf = (stream: string): AnyDecider | undefined => byName.get(partsOf(stream).name)

/**
 * The decider whose streams are named as the event's is.
 *
 * @throws {UnreadableEventError} if the library has none
 */
export const deciderFor = (event: Recorded): AnyDecider => {
  const decider = deciderOf(event.stream)
  if (decider === undefined) throw new UnreadableEventError(event, "no aggregate has streams of this name")
  return decider
}

const recordKeeping = {
  labels: labelsOf(recordKeepingSentences),
  describe: describeBy(recordKeepingSentences),
}

/** What the type of an event is called; the type itself if the library does not know it. */
export const labelOf = (stream: string, type: string): Words => {
  const labels = { ...deciderOf(stream)?.labels, ...recordKeeping.labels }
  return (Object.hasOwn(labels, type) ? labels[type] : undefined) ?? { en: type, fi: type }
}

/** The event as a sentence for people; undefined for an event of an unknown type. */
export const sentenceOf = (event: Recorded, language: Language, nameOf: NameOf): string | undefined => {
  if (isOfTheRecord(event)) return recordKeeping.describe(event, language, nameOf)
  const decider = deciderOf(event.stream)
  return decider !== undefined && Object.hasOwn(decider.events, event.type)
    ? decider.describe(event, language, nameOf)
    : undefined
}

/** A name that an event gives to what an id stands for. */
export interface NameGiven {
  readonly id: string
  readonly name: LocalizedText
}

/** Which part of an event's facts, by its path, names what: the stream's own aggregate, or something the facts give an id to. */
const naming: Readonly<Record<string, { readonly id?: string; readonly name: string }>> = {
  PortfolioEstablished: { name: "name" },
  ProgrammeMandated: { name: "name" },
  ProgrammeRegistered: { name: "name" },
  ProgrammeRenamed: { name: "to" },
  ProgrammeDocumentAdded: { id: "document", name: "title" },
  WorkItemPlanned: { id: "item", name: "title" },
  GroupEstablished: { name: "name" },
  GroupContinued: { name: "name" },
  BodyRegistered: { id: "body", name: "name" },
  BodyRenamed: { id: "body", name: "name" },
  ConsultationOpened: { name: "title" },
  ApprovalOpened: { name: "matter.title" },
}

/** The name that an event gives, if it gives one. A further name beside the known one does not replace it. */
export const nameGivenBy = (event: Pick<Recorded, "stream" | "type" | "data">): NameGiven | undefined => {
  const names = naming[event.type]
  if (names === undefined) return undefined
  const data = event.data as Readonly<Record<string, unknown>>
  if (data["kind"] === "also_known_as") return undefined
  const name = names.name
    .split(".")
    .reduce<unknown>((part, key) => (part as typeof data | undefined)?.[key], data)
  const id = names.id === undefined ? partsOf(event.stream).id : data[names.id]
  return typeof name === "object" && name !== null && typeof id === "string" ? { id, name } : undefined
}

/**
 * The id of what an aggregate that bears no name of its own is about, as the event says that begins it: a preparation's programme, say,
 * or the decision whose legal force it is.
 */
export const aboutOf = ({ type, data }: Pick<Recorded, "type" | "data">): string | undefined => {
  const facts = data as {
    readonly programme?: unknown
    readonly approval?: unknown
    readonly programmes?: readonly unknown[]
    readonly matter?: { readonly programme?: unknown }
  }
  const about: Readonly<Record<string, () => unknown>> = {
    PreparationStarted: () => facts.programme,
    ConsultationOpened: () => facts.programmes?.[0],
    ApprovalOpened: () => facts.matter?.programme,
    LegalForceOpened: () => facts.approval,
  }
  const id = Object.hasOwn(about, type) ? about[type]?.() : undefined
  return typeof id === "string" ? id : undefined
}
