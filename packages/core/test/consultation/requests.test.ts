import { describe, expect, it } from "vitest"
import { isTimely } from "../../src/comment/timeliness.ts"
import { consultation } from "../../src/consultation/index.ts"
import { statementsOf } from "../../src/views/consultation-follow-up.ts"
import { onDay } from "../../src/date-range.ts"
import {
  comment,
  conclude,
  concluded,
  deadline,
  first,
  given,
  inari,
  moreTimeForUtsjoki,
  on,
  opened,
  request,
  requested,
  samiParliament,
  summary,
  utsjoki,
  withGrounds,
} from "./story.ts"

const noResponse = (body: string) => ({ type: "RecordNonResponse", data: { request, body } }) as const
const nonResponse = (body: string) => ({ type: "NonResponseRecorded", data: { request, body } }) as const
const statement = comment(first, "2024-07-20T09:00:00.000Z", {
  respondent: { kind: "municipality", body: utsjoki },
})
const statuses = (...given: readonly { readonly body: string; readonly status: string }[]) =>
  Object.fromEntries(given.map(({ body, status }) => [body, status]))

describe("a request for a statement", () => {
  it("fixes the day by which it is due, which is then the respondent's own deadline", () => {
    const command = {
      type: "RequestStatement",
      data: { ...requested.data, dueBy: { lastDay: "2024-08-15" } },
    } as const
    const data = { ...requested.data, dueBy: deadline("2024-08-15") }
    expect(given(opened).when(command)).toStrictEqual({ recorded: [{ type: "StatementRequested", data }] })
    const { state } = given(opened, { type: "StatementRequested", data })
    expect(statementsOf(state, onDay("2024-07-01"))[0]).toStrictEqual({
      body: utsjoki,
      deadline: deadline("2024-08-15"),
      hasMoreTime: true,
      comments: [],
      status: "awaited",
    })
  })

  it("leaves nobody less time than everybody has", () => {
    const { state } = given(opened, {
      ...requested,
      data: { ...requested.data, dueBy: deadline("2024-06-10"), statutory: "613/2021 § 6" },
    })
    expect(statementsOf(state, onDay("2024-06-20"))[0]).toMatchObject({
      deadline: deadline("2024-06-30"),
      statutory: "613/2021 § 6",
      hasMoreTime: false,
      status: "awaited",
    })
  })

  it("is met by a comment from the body that was asked", () => {
    const { state } = given(opened, requested, moreTimeForUtsjoki, statement)
    const found = statementsOf(state, onDay("2024-07-01"))
    expect(statuses(...found)).toStrictEqual({ [utsjoki]: "received", [inari]: "missing" })
    expect(found[0]?.comments).toStrictEqual([first])
  })

  it("is not met by a statement that was withdrawn", () => {
    const { state } = given(opened, requested, statement, {
      type: "CommentWithdrawn",
      data: { comment: first },
    })
    expect(statementsOf(state, onDay("2024-08-01"))[0]).toHaveProperty("status", "missing")
  })

  it("C-20: stays without a statement only when the respondent's own time is over", () => {
    const history = [opened, requested, moreTimeForUtsjoki] as const
    expect(given(...history).when(noResponse(utsjoki), on("2024-07-31"))).toStrictEqual({
      refused: {
        type: "RespondentHasTime",
        invariants: ["C-20"],
        body: utsjoki,
        deadline: deadline("2024-07-31"),
      },
    })
    expect(given(...history).when(noResponse(utsjoki), on("2024-08-01"))).toStrictEqual({
      recorded: [nonResponse(utsjoki)],
    })
    expect(given(...history).when(noResponse(inari), on("2024-07-01"))).toHaveProperty("recorded")
  })

  it("is needed before its absence is recorded, and a statement that came rules that out", () => {
    expect(given(opened).when(noResponse(utsjoki), on("2024-08-01"))).toStrictEqual({
      refused: { type: "StatementNotRequested", invariants: [], request, body: utsjoki },
    })
    expect(given(opened, requested, statement).when(noResponse(utsjoki), on("2024-08-01"))).toStrictEqual({
      refused: { type: "StatementWasReceived", invariants: [], body: utsjoki },
    })
  })

  it("C-20: is settled before the conclusion, unless somebody answers for it", () => {
    const settled = given(opened, requested, nonResponse(utsjoki), nonResponse(inari), summary)
    expect(settled.when(conclude, on("2024-07-10"))).toHaveProperty("recorded")
    const open = given(opened, requested, nonResponse(inari), summary)
    expect(open.when(conclude, on("2024-07-10"))).toStrictEqual({
      refused: { type: "RequestsUnsettled", invariants: ["C-20"], bodies: [utsjoki] },
    })
    const { reason, authority } = withGrounds
    const acknowledged = [{ rule: "C-20", reason, authority }] as const
    expect(open.when(conclude, on("2024-07-10"), { kind: "live", acknowledged })).toHaveProperty(
      "breaches",
      acknowledged,
    )
  })

  it("C-20: is settled by the body that answers in the place of the one that was asked, and in its time", () => {
    const inPlace = comment(first, "2024-07-20T09:00:00.000Z", {
      respondent: { kind: "municipality", body: samiParliament, inPlaceOf: utsjoki },
    })
    const { state } = given(opened, requested, moreTimeForUtsjoki, inPlace)
    expect(statementsOf(state, onDay("2024-09-02"))).toMatchObject([
      { body: utsjoki, status: "received", comments: [first] },
      { body: inari, status: "missing" },
    ])
    const received = state.comments.get(first)
    expect(received === undefined ? undefined : isTimely(state, received)).toBe("yes")
    const nameOf = (id: string): string => (id === utsjoki ? "Utsjoki" : "Saamelaiskäräjät")
    expect(consultation.describe(inPlace, "fi", nameOf)).toContain("(Saamelaiskäräjät; pyydetty: Utsjoki)")
    expect(consultation.describe(inPlace, "en", nameOf)).toContain("(Saamelaiskäräjät; in place of Utsjoki)")
  })

  it("is not made once the consultation is concluded", () => {
    expect(given(opened, concluded).when({ type: "RequestStatement", data: requested.data })).toHaveProperty(
      "refused.type",
      "ConsultationIsConcluded",
    )
  })
})

describe("a negotiation", () => {
  const offered = {
    type: "NegotiationOffered",
    data: { counterparty: samiParliament, statutory: "974/1995 § 9" },
  } as const
  const unused = { type: "NegotiationNotUsed", data: { counterparty: samiParliament } } as const
  const recordUnused = { type: "RecordNegotiationNotUsed", data: unused.data } as const

  it("that is offered is held, declined or not used", () => {
    const held = { type: "NegotiationHeld", data: { counterparty: samiParliament } } as const
    const declined = { type: "NegotiationDeclined", data: { counterparty: samiParliament } } as const
    const stands = [[], [held], [declined], [unused]].map((events) =>
      given(opened, offered, ...events).state.negotiations.get(samiParliament),
    )
    expect(stands).toStrictEqual(["offered", "held", "declined", "not used"])
  })

  it("is declined or left unused only where it was offered and not held", () => {
    const refused = { type: "NegotiationNotOffered", invariants: [], counterparty: samiParliament }
    expect(given(opened).when(recordUnused)).toStrictEqual({ refused })
    const held = { type: "NegotiationHeld", data: { counterparty: samiParliament } } as const
    const decline = { type: "RecordNegotiationDeclined", data: { counterparty: samiParliament } } as const
    expect(given(opened, offered, held).when(decline)).toStrictEqual({ refused })
    expect(given(opened, offered).when(recordUnused)).toStrictEqual({ recorded: [unused] })
  })

  it("is not offered once the consultation is concluded", () => {
    const offer = { type: "OfferNegotiation", data: offered.data } as const
    expect(given(opened).when(offer)).toStrictEqual({ recorded: [offered] })
    expect(given(opened, concluded).when(offer)).toHaveProperty("refused.type", "ConsultationIsConcluded")
  })

  it("that is not used does not stop the matter", () => {
    expect(given(opened, offered, unused, summary).when(conclude, on("2024-07-10"))).toHaveProperty(
      "recorded",
    )
  })
})

describe("a hearing", () => {
  it("is recorded with its participants, who may not be counted", () => {
    const held = {
      type: "HearingHeld",
      data: { place: "Inari", remote: true, participants: { untold: "not stated" } },
    } as const
    const command = { type: "RecordHearing", data: held.data } as const
    expect(given(opened).when(command, {}, { kind: "import" })).toStrictEqual({ recorded: [held] })
    expect(given(opened).when(command)).toHaveProperty("refused.type", "UntoldNeedsSource")
    expect(given(opened, held).state.hearings).toStrictEqual([
      { participants: { untold: "not stated" }, on: onDay("2024-06-03") },
    ])
  })
})
