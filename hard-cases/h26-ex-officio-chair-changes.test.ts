import { expect, it } from "vitest"
import { streamOf } from "@programme-lifecycle/core"
import { whoSat } from "@programme-lifecycle/core/views"
import { id } from "./county.ts"
import { aSeatedCounty } from "./seated.ts"

it("H26: the chair of the board changes, and with it the chair of the steering group", async () => {
  const { at, store, body, inRegister, establish, seat, records } = aSeatedCounty()
  at("2023-01-02")
  await body("board", "board")
  const chair = { body: id("board"), role: "chair" } as const
  const appoint = (person: string) => inRegister({ type: "AppointOfficeHolder", data: { ...chair, person } })
  await appoint("first")
  await establish("steering")
  await seat("chair's", { by: "office", ...chair }, { groupRole: "chair" })
  const inLog = async () => {
    let count = 0
    for await (const page of store.readStream(streamOf({ name: "group" }, id("steering"))))
      count += page.length
    return count
  }
  const before = await inLog()
  at("2024-01-31")
  await inRegister({ type: "EndOfficeHolder", data: { ...chair, person: "first", cause: "resigned" } })
  at("2024-02-01")
  await appoint("second")
  const seats = await records()
  const on = (day: "2024-01-31" | "2024-02-01") =>
    whoSat(seats, id("steering"), day).seats.map(({ groupRole, sitters }) => [groupRole, sitters[0]?.person])
  expect([on("2024-01-31"), on("2024-02-01")]).toStrictEqual([[["chair", "first"]], [["chair", "second"]]])
  expect(await inLog()).toBe(before)
  expect(whoSat(seats, id("steering"), "2024-02-01").seats[0]?.sitters).toMatchObject([
    { since: { from: "2024-02-01" }, office: chair, after: { person: "first", cause: "resigned" } },
  ])
})
