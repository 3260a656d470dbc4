import * as E from "fp-ts/lib/Either.js"
import { expect, it } from "vitest"
import {
  consultation,
  fact,
  importHistory,
  wellbeingServicesCounty,
  type ConsultationCommand,
  type DateRange,
} from "@programme-lifecycle/core"
import { countComments } from "@programme-lifecycle/core/views"
import { aCounty, aRound, id } from "./county.ts"

const notStated = { untold: "not stated" } as const
const sources = [{ title: "Hankesivu", publishedOn: "2024-11-19" }] as const
const all = { imported: "all" } as const

const happened = (occurredOn: DateRange, command: ConsultationCommand, key: string = command.type) =>
  fact(key, consultation, id("round"), command, { occurredOn, sources })

const forwardedTo = (office: string) =>
  ({
    type: "ForwardComment",
    data: { comments: all, to: { office: { fi: office } }, purpose: "for_information" },
  }) as const

const answered = {
  type: "AnswerCommentsJointly",
  data: { comments: all, answer: id("answer"), text: notStated, disposition: notStated },
} as const

const until: DateRange = { to: "2024-07-31" }
const later: DateRange = { to: "2024-11-19" }
const page = [
  happened(until, aRound(notStated)),
  happened(until, { type: "ExtendDeadline", data: { to: { lastDay: "2024-07-31" }, scope: "all" } }),
  happened(later, { type: "ImportCommentsInAggregate", data: { count: 6 } }),
  happened(later, answered),
  happened(later, forwardedTo("Viestintä"), "to communications"),
  happened(later, forwardedTo("Järjestöavustukset"), "to grants"),
  happened(later, { type: "CarryCommentForward", data: { comments: all, to: { next: { fi: "Seuraava" } } } }),
  happened(later, { type: "PublishSummary", data: { text: { fi: "Yhteenveto." } } }),
  happened(later, { type: "ObservePlatformCounter", data: { name: "Puhekupla", value: 11 } }),
  happened({ from: "2024-11-19", to: "2024-11-19" }, { type: "ConcludeConsultation", data: {} }),
]

it("H1: a deadline is extended from one that nobody states", async () => {
  const { store, state, clock } = aCounty()
  expect(E.isRight(await importHistory(store, page, { profile: wellbeingServicesCounty, clock }))).toBe(true)
  const round = await state(consultation, id("round"))
  const [original, ...moved] = round.periods[0]?.terms ?? []
  expect(moved.map(({ by }) => by)).toStrictEqual(["extension"])
  expect(original?.deadline).toStrictEqual(notStated)
  const { received, unansweredInAll } = countComments(round)
  expect(received).toBe(6)
  expect(round.counters.map(({ value }) => value - Number(received))).toStrictEqual([5])
  expect(unansweredInAll).toBe(0)
})
