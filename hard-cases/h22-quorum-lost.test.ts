import { expect, it } from "vitest"
import { approval } from "@programme-lifecycle/core"
import { aCounty, id } from "./county.ts"
import { attendance, decision, onAgenda } from "./meeting.ts"

const items = [1, 2, 3, 4, 5, 6, 7].map((number) => `item ${number}`)

it("H22: the board loses its quorum before item 8", async () => {
  const county = aCounty()
  const { at, audit, does, refused, state } = county
  const minutes = "minutes-keeper"
  at("2024-02-12")
  for (const item of [...items, "item 8", "item 9"]) await onAgenda(county, item, "board", "2024-02-12")
  for (const item of items) {
    await does(minutes, approval, id(item), { type: "EstablishQuorum", data: attendance(6) })
    await does(minutes, approval, id(item), decision)
  }
  for (const item of ["item 8", "item 9"])
    await does(minutes, approval, id(item), { type: "LoseQuorum", data: attendance(5) })

  const standing = await Promise.all(items.map((item) => state(approval, id(item))))
  expect(standing.map(({ status }) => status)).toStrictEqual(items.map(() => "decided"))
  expect(await refused(minutes, approval, id("item 8"), decision)).toMatchObject({
    type: "NotQuorate",
    invariants: ["A-06"],
    present: 5,
    needed: 6,
  })
  const authority = { missing: { fi: "Puheenjohtaja jatkoi kokousta." } }
  const acknowledge = [{ rule: "A-06", reason: { fi: "Asia oli kiireellinen." }, authority }] as const
  await does(minutes, approval, id("item 8"), decision, { acknowledge: [...acknowledge] })
  const breaches = (await audit()).flatMap((row) => row.breaches)
  expect(breaches.map(({ rule }) => rule)).toStrictEqual(["A-06"])
  const until = { from: "2024-02-26", to: "2024-02-26" } as const
  const table = { type: "TableItem", data: { step: 1, body: id("board"), until } } as const
  await does(minutes, approval, id("item 9"), table)
  const { status, tabled } = await state(approval, id("item 9"))
  expect([status, tabled.length]).toStrictEqual(["open", 1])
})
