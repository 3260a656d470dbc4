import * as E from "fp-ts/lib/Either.js"
import type { Either } from "fp-ts/lib/Either.js"
import { memoryStore } from "@programme-lifecycle/store-memory"
import { localClock } from "../src/calendar.ts"
import type { Instant } from "../src/date-range.ts"
import { streamOf } from "../src/decider.ts"
import { lifecycle } from "../src/lifecycle.ts"
import { wellbeingServicesCounty } from "../src/profile/index.ts"
import type { Actor, Recorded } from "../src/recorded.ts"
import type { EventStore } from "../src/store.ts"

/** A made-up id, by its number. */
export const uuid = (n: number): string => `0190c0de-0000-7000-8000-${String(n).padStart(12, "0")}`

export const participation = uuid(1)
export const round = uuid(2)
export const roundStream = streamOf({ name: "consultation" }, round)

export const owner: Actor = { capacity: "consultation-owner", person: "vo-17" }
export const registry: Actor = { capacity: "registry" }
export const preparer: Actor = { capacity: "preparer" }
export const recordsOfficer: Actor = { capacity: "records-officer" }

/** Noon in Helsinki on 3 June 2024. */
export const noon: Instant = "2024-06-03T09:00:00.000Z"

export const grounds = {
  reason: { fi: "Päivä oli kirjattu väärin." },
  authority: { missing: { fi: "Kirjaamon oma havainto." } },
}

/** A consultation until 30 June 2024, its comments and what else is done about them. */
export const open = {
  type: "OpenConsultation",
  data: {
    kind: "open_comment",
    programmes: [participation],
    channels: ["platform"],
    languages: ["fi"],
    deadline: { lastDay: "2024-06-30" },
    material: { without: { fi: "Kysely ilman aineistoa." } },
  },
} as const

export const opened = {
  type: "ConsultationOpened",
  data: { ...open.data, deadline: { lastDay: "2024-06-30", endsBefore: "2024-06-30T21:00:00.000Z" } },
} as const

export const comment = (n: number, received: Instant = "2024-06-03T08:00:00.000Z") =>
  ({
    type: "RecordComment",
    data: { comment: uuid(1000 + n), channel: "platform", received, respondent: { kind: "resident" } },
  }) as const

export const received = (n: number) => ({ ...comment(n), type: "CommentReceived" }) as const

export const extendTo = (lastDay: `2024-${number}-${number}`) =>
  ({ type: "ExtendDeadline", data: { to: { lastDay }, scope: "all" } }) as const

/** The value of something that has to have succeeded. */
export const right = <Value>(result: Either<unknown, Value>): Value => {
  if (E.isLeft(result)) throw new Error(`refused: ${JSON.stringify(result.left)}`)
  return result.right
}

/** A county with a store of its own, a clock to set, and the registry and the record keeper beside the owner. */
export const aCounty = (make: (store: EventStore) => EventStore = (store) => store) => {
  let now = noon
  const clock = () => now
  const store = make(memoryStore({ clock }))
  const county = lifecycle({ store, profile: wellbeingServicesCounty, actor: owner, clock })
  return {
    store,
    clock,
    county,
    registry: county.as(registry),
    preparer: county.as(preparer),
    recordsOfficer: county.as(recordsOfficer),
    at: (instant: Instant) => {
      now = instant
    },
  }
}

export const stored = async (
  store: EventStore,
  stream: string = roundStream,
): Promise<readonly Recorded[]> => {
  const history: Recorded[] = []
  for await (const page of store.readStream(stream)) history.push(...page)
  return history
}

/** The whole log, in its global order. */
export const wholeLog = async (store: EventStore): Promise<readonly Recorded[]> => {
  const log: Recorded[] = []
  for await (const page of store.readAll()) log.push(...page)
  return log
}

export const { dayOf } = localClock("Europe/Helsinki")

export const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value !== "object" || value === null) return value
  Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}
