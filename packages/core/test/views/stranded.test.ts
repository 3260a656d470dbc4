import { describe, expect, it } from "vitest"
import { approval } from "../../src/approval/index.ts"
import type { ConsultationEvent } from "../../src/consultation/events.ts"
import { consultation } from "../../src/consultation/index.ts"
import type { ProgrammeEvent } from "../../src/programme/events.ts"
import { programme } from "../../src/programme/index.ts"
import { strandedOn } from "../../src/views/stranded.ts"
import { specification, type StoryEvent } from "../../src/testing/index.ts"
import { uuid } from "../county.ts"
import {
  board,
  body,
  committee,
  defined,
  established,
  groupOf,
  named,
  on,
  registerOf,
  seat,
  steering,
} from "../records.ts"

const successor = uuid(21)
const [plan, lapsed, round, request] = [uuid(1), uuid(2), uuid(3), uuid(4)]
const bodies = [body(board, "board"), body(committee, "committee"), body(successor, "committee")]
const merged = {
  type: "BodiesMerged",
  data: { inputs: [committee], successor, effectiveFrom: "2024-01-01" },
} as const
const dissolved = {
  type: "BodyDissolved",
  data: { body: committee, cause: "reorganisation", effectiveFrom: "2024-01-01" },
} as const
const assigned = (day: "2023-01-01" | "2024-02-01") =>
  ({ type: "PreparationResponsibilityAssigned", data: { lead: committee, joint: [] }, ...on(day) }) as const
const records = (ending: typeof merged | typeof dissolved) => ({
  register: registerOf(...bodies, ending),
  groups: new Map([
    [
      steering,
      groupOf(established(), named(1), defined(2, { by: "office", body: board, role: "chair" }), {
        type: "NominationRequested",
        data: { request, to: { body: committee }, seats: 1 },
        ...on("2023-06-01"),
      }),
    ],
  ]),
})
const summary = (found: ReturnType<typeof strandedOn>) =>
  found.map(({ what, id, rule, now }) => [what, id, rule, "exception" in now ? now.exception : now.body])

describe("what stands with a body that has ceased", () => {
  it("X-09: has moved to the successor, where there is one", () => {
    expect(summary(strandedOn(records(merged), "2024-01-01"))).toStrictEqual([
      ["seat", seat(1), "X-09", successor],
      ["nomination_request", request, "X-09", successor],
    ])
    expect(strandedOn(records(merged), "2023-12-31")).toStrictEqual([])
  })

  it("B-02: is an exception where there is none", () => {
    expect(summary(strandedOn(records(dissolved), "2024-01-01"))).toStrictEqual([
      ["seat", seat(1), "B-02", "without_successor"],
      ["nomination_request", request, "B-02", "without_successor"],
    ])
  })

  it("B-03: tells what was given to it when it had ceased already", () => {
    const programmes = new Map([
      [plan, specification(programme).given(assigned("2023-01-01")).state],
      [
        lapsed,
        specification(programme).given(assigned("2023-01-01"), {
          type: "ProgrammeLapsed",
          data: { cause: "body_ceased" },
          ...on("2024-01-01"),
        }).state,
      ],
      [uuid(5), specification(programme).given(assigned("2024-02-01")).state],
    ])
    const all = { ...records(merged), groups: new Map(), programmes }
    expect(summary(strandedOn(all, "2024-03-01"))).toStrictEqual([
      ["programme", plan, "X-09", successor],
      ["programme", uuid(5), "B-03", successor],
    ])
  })

  it("P-15: nothing of a programme that has ended, but of one that is to be done anew, or that may be extended", () => {
    const { given } = specification(programme)
    const document = uuid(8)
    const version = { document, number: 1, sha256: "a".repeat(64) }
    const found = (...history: readonly StoryEvent<ProgrammeEvent>[]) => {
      const programmes = new Map([[plan, given(...adopted, ...history).state]])
      return strandedOn({ ...records(merged), groups: new Map(), programmes }, "2024-03-01").length
    }
    const adopted = [
      { type: "ProgrammeMandated", data: { name: { fi: "Ohjelma" } }, ...on("2023-01-01") },
      assigned("2023-01-01"),
      { type: "ProgrammeDocumentAdded", data: { document, kind: "other", title: {}, required: true } },
      { type: "PeriodSet", data: { period: { from: "2023-02-01", to: "2023-12-31" } } },
      {
        type: "ProgrammeDocumentAdopted",
        data: { document, adopted: version, effectiveFrom: "2023-02-01" },
        ...on("2023-02-01"),
      },
    ] as const
    const annulled = (scope: "full" | { readonly parts: readonly { document: string; locator: string }[] }) =>
      ({ type: "ProgrammeAnnulled", data: { scope }, ...on("2023-06-01") }) as StoryEvent<ProgrammeEvent>
    const aPart = annulled({ parts: [{ document, locator: "luku 2" }] })
    const cancelled = { type: "ProgrammeCancelled", data: { reason: {} }, ...on("2023-05-01") } as const
    const superseded = {
      type: "ProgrammeSuperseded",
      data: { successor: lapsed, from: "2023-07-01" },
      ...on("2023-07-01"),
    } as const
    const anew = { type: "ProgrammeLaunched", data: {}, ...on("2023-09-01") } as const
    expect([found(cancelled), found(cancelled, aPart), found(superseded)]).toStrictEqual([0, 0, 0])
    expect([found(annulled("full")), found(annulled("full"), anew)]).toStrictEqual([0, 1])
    expect([found(), found(aPart)]).toStrictEqual([1, 1])
  })

  it("X-09: an open request for a statement moves, and one that is answered does not", () => {
    const opened = {
      type: "ConsultationOpened",
      data: {
        kind: "statement_request",
        programmes: [plan],
        channels: ["registry"],
        languages: ["fi"],
        deadline: { lastDay: "2024-06-30", endsBefore: "2024-06-30T21:00:00.000Z" },
        material: { without: { fi: "Ilman aineistoa." } },
      },
      ...on("2023-12-01"),
    } as const
    const asked = {
      type: "StatementRequested",
      data: { request, to: [committee, board], question: { fi: "Lausunto?" } },
      ...on("2023-12-01"),
    } as const
    const answer = {
      type: "CommentReceived",
      data: {
        comment: uuid(6),
        channel: "registry",
        received: "2023-12-20T09:00:00.000Z",
        respondent: { kind: "authority", body: committee },
      },
      ...on("2023-12-20"),
    } as const
    const { given } = specification(consultation)
    const requestsIn = (...history: readonly StoryEvent<ConsultationEvent>[]) => {
      const consultations = new Map([[round, given(...history).state]])
      return summary(strandedOn({ ...records(merged), groups: new Map(), consultations }, "2024-01-01"))
    }
    expect(requestsIn(opened, asked)).toStrictEqual([["statement_request", request, "X-09", successor]])
    expect(requestsIn(opened, asked, answer)).toStrictEqual([])
  })

  it("X-09: a step of a route that is not taken yet moves, and one that is decided does not", () => {
    const step = (number: number, id: string) =>
      ({
        type: "RouteStepAdded",
        data: { step: number, body: id, role: "preparatory", authoritative: false },
      }) as const
    const { state } = specification(approval).given(
      {
        type: "ApprovalOpened",
        data: { matter: { kind: "adoption", programme: plan, documents: [uuid(7)] }, versions: [] },
      },
      step(1, committee),
      step(2, committee),
      step(3, board),
      {
        type: "DecisionMade",
        data: {
          step: 1,
          body: committee,
          resolution: { outcome: "approved_as_proposed", mode: "unanimous" },
          authoritative: false,
          submitted: [],
          adopted: [],
        },
      },
    )
    const found = strandedOn(
      { ...records(merged), groups: new Map(), approvals: new Map([[round, state]]) },
      "2024-01-01",
    )
    expect(found).toMatchObject([
      { what: "route_step", id: round, step: 2, rule: "X-09", now: { body: successor } },
    ])
  })
})
