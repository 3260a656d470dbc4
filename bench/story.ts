import {
  approval,
  consultation,
  idOf,
  streamOf,
  wellbeingServicesCounty,
  type Actor,
  type ConsultationCommand,
} from "@programme-lifecycle/core"
import type { NewEvent } from "@programme-lifecycle/core/store"

export const profile = wellbeingServicesCounty
const committee = idOf("bench/committee")
export const owner: Actor = { capacity: "consultation-owner", body: committee, person: "vo-1042" }
export const registry: Actor = { capacity: "registry", body: idOf("bench/registry"), person: "vo-0007" }
const preparer: Actor = { capacity: "preparer", body: committee, person: "vo-0311" }
export const digest = "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea"

let made = 0
/** Ids that are all different, cheap to make and the same in every run. */
export const nextId = (): string => {
  made += 1
  return `0190c0de-0000-7000-8000-${made.toString(16).padStart(12, "0")}`
}

export const opened = (programme: string) =>
  ({
    kind: "open_comment",
    programmes: [programme],
    channels: ["platform", "registry"],
    languages: ["fi", "se"],
    deadline: { lastDay: "2024-07-31", endsBefore: "2024-07-31T21:00:00.000Z" },
    material: [{ title: { fi: "Osallisuusohjelman luonnos" }, text: { ref: "draft/1", sha256: digest } }],
  }) as const

export const comment = (id: string) =>
  ({
    comment: id,
    channel: "platform",
    received: "2024-07-02T09:30:00.000Z",
    respondent: { kind: "resident", person: "p-4711" },
    lang: "fi",
    text: { ref: `comments/${id}`, sha256: digest },
  }) as const

export const answer = (id: string, to: string) =>
  ({
    comment: to,
    answer: id,
    text: { ref: `answers/${id}`, sha256: digest },
    disposition: { outcome: "taken_into_account", locator: "luku 3" },
  }) as const

export const recordComment = (): ConsultationCommand => ({ type: "RecordComment", data: comment(nextId()) })

/** An event as a command of the desk would record it. */
export const event = (type: string, data: object, actor: Actor): NewEvent => {
  const id = nextId()
  return { id, type, data, metadata: { v: 1, command: id, actor } }
}

/** A consultation with so many comments, each answered. */
export const answeredConsultation = (programme: string, comments: number): readonly NewEvent[] => {
  const events = [event("ConsultationOpened", opened(programme), owner)]
  for (let n = 0; n < comments; n += 1) {
    const id = nextId()
    events.push(event("CommentReceived", comment(id), registry))
    events.push(event("CommentAnswered", answer(nextId(), id), preparer))
  }
  return events
}

const draftOf = (document: string) => ({ document, number: 1, sha256: digest })

/** One stream with the events to be appended to it. */
export interface Stream {
  readonly name: string
  readonly events: readonly NewEvent[]
}

const newIds = () => ({ programme: nextId(), preparation: nextId(), document: nextId() })

/**
 * What one programme brings: its own stream, its preparation and a consultation; about 60 events. Its ids sort by the time they
 * were made, as those of living commands do.
 */
export const programmeStreams = (n: number, ids = newIds()): readonly Stream[] => {
  const { programme, preparation, document } = ids
  const board = idOf("bench/board")
  const preparing: Actor = { capacity: "preparing-body", body: committee, person: "lh-0020" }
  const name = { fi: `Osallisuusohjelma ${n}`, en: `Participation programme ${n}` }
  const authority = { body: board, meetingOn: "2024-03-01", section: "§ 12" } as const
  const launched = event("ProgrammeLaunched", {}, preparing)
  const round = answeredConsultation(programme, 22)
  return [
    {
      name: `programme-${programme}`,
      events: [
        event("ProgrammeMandated", { name }, preparing),
        { ...launched, metadata: { ...launched.metadata, authority } },
        event(
          "ProgrammeDocumentAdded",
          { document, kind: "participation_programme", title: name, required: true },
          preparing,
        ),
        event("PeriodSet", { document, period: { from: "2025-01-01", to: "2027-12-31" } }, preparing),
        event("PreparationResponsibilityAssigned", { lead: board, joint: [] }, preparing),
      ],
    },
    {
      name: `preparation-${preparation}`,
      events: [
        event("PreparationStarted", { programme, documents: [document] }, preparing),
        event("WorkItemPlanned", { item: nextId(), title: { fi: "Luonnos" }, mandatory: true }, preparing),
        event("DraftVersionRegistered", { version: { ...draftOf(document), languages: ["fi"] } }, preparer),
      ],
    },
    {
      name: streamOf(consultation, nextId()),
      events: [
        ...round,
        event("SummaryPublished", { text: { fi: "Kommentit koskivat palvelujen saavutettavuutta." } }, owner),
        event("ConsultationConcluded", { counts: { received: 22, late: 0, unanswered: 0 } }, owner),
      ],
    },
  ]
}

/** A programme, and the approval of its only document, which a body has decided: its adoption follows. */
export const decidedStreams = (n: number): readonly Stream[] => {
  const { programme, preparation, document } = newIds()
  const matter = { kind: "adoption", programme }
  const resolution = { outcome: "approved_as_proposed", mode: "unanimous" }
  const decision = { step: 1, body: idOf("bench/council"), resolution, authoritative: true }
  return [
    ...programmeStreams(n, { programme, preparation, document }).slice(0, 2),
    {
      name: streamOf(approval, nextId()),
      events: [
        event("ApprovalOpened", { matter, versions: [draftOf(document)] }, registry),
        event("DecisionMade", decision, registry),
      ],
    },
  ]
}
