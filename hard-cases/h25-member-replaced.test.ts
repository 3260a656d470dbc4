import { expect, it } from "vitest"
import { replacementsIn, whoSat } from "@programme-lifecycle/core/views"
import { id } from "./county.ts"
import { aSeatedCounty } from "./seated.ts"

it("H25: a member is replaced in the middle of a term", async () => {
  const { at, establish, seat, inGroup, records } = aSeatedCounty()
  const place = { seat: id("seat") }
  at("2023-01-02")
  await establish("steering")
  await seat(
    "seat",
    { by: "nominated", nominator: { body: id("committee") }, count: 1 },
    { deputies: "personal" },
  )
  const term = { from: "2023-01-02", to: "2025-05-31" } as const
  await inGroup("steering", { type: "AppointMember", data: { ...place, who: { person: "member" }, ...term } })
  await inGroup("steering", { type: "AppointDeputy", data: { ...place, who: { person: "deputy" }, ...term } })
  at("2023-12-15")
  await inGroup("steering", { type: "SubmitResignation", data: place })
  at("2024-01-01")
  await inGroup("steering", { type: "RecordEligibilityLost", data: place })
  at("2024-02-06")
  await inGroup("steering", {
    type: "ReplaceMember",
    data: { ...place, in: { person: "successor" }, effectiveFrom: "2024-02-06", proposedOn: "2024-01-09" },
  })
  const seats = await records()
  const on = (day: `${number}-${number}-${number}`) => whoSat(seats, id("steering"), day).seats[0]
  expect(on("2024-01-20")).toMatchObject({
    sitters: [],
    deputies: [{ person: "deputy" }],
    vacancies: [{ cause: "eligibility_lost", since: { from: "2024-01-01" }, person: "member" }],
  })
  expect([on("2023-12-31"), on("2024-02-06"), on("2025-06-01")].map((one) => one?.sitters)).toMatchObject([
    [{ person: "member", status: "in_office" }],
    [{ person: "successor", status: "in_office" }],
    [{ person: "successor", status: "holding_over" }],
  ])
  expect(replacementsIn(seats.groups.get(id("steering")) ?? { members: [] })).toMatchObject([
    {
      triggeredOn: { from: "2023-12-15" },
      lostFrom: { from: "2024-01-01" },
      proposedOn: "2024-01-09",
      decidedOn: { from: "2024-02-06" },
      until: { to: "2025-05-31" },
    },
  ])
})
