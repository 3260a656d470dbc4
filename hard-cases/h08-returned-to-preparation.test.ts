import * as E from "fp-ts/lib/Either.js"
import { expect, it } from "vitest"
import { approval, preparation, wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { programmeOf, statesAsOf } from "@programme-lifecycle/projection-steering-group"
import { aCounty, id } from "./county.ts"
import { aProgramme, beforeTheBoard, complete, draft, register, submitTo } from "./preparing.ts"

it("H8: what the board returns comes again as another approval, with another text", async () => {
  const county = aCounty()
  const { at, attempt, does, react, refused, store } = county
  const [first, second, about, prepared] = [id("first"), id("second"), id("programme"), id("preparation")]
  const matter = { kind: "adoption", programme: about } as const
  const instruction = { fi: "Osallisuuden mittarit on lisättävä." }
  await aProgramme(county, "document")
  await does("preparer", preparation, prepared, register(draft(1, "a")))
  await does("preparing-body", preparation, prepared, complete(draft(1, "a")))
  await submitTo(county, "first")
  const opened = { matter, versions: [draft(1, "a")] }
  await does("presenter", approval, first, { type: "OpenApproval", data: opened })
  at("2024-02-12")
  await beforeTheBoard(county, "first", "2024-02-12")
  const returned = { step: 1, body: id("board"), instruction }
  const back = { type: "ReturnItem", data: returned } as const
  const { command: direction } = await does("minutes-keeper", approval, first, back)
  await react()
  await does("preparer", preparation, prepared, register(draft(2, "b")))

  const unaddressed = await refused("preparing-body", preparation, prepared, complete(draft(2, "b")))
  expect(unaddressed).toMatchObject({ invariants: ["R-05"], directions: [direction] })
  const answer = { direction, statement: { fi: "Mittarit ovat luvussa 6." } }
  await does("preparer", preparation, prepared, { type: "AddressDirection", data: answer })
  await does("preparing-body", preparation, prepared, complete(draft(2, "b")))
  await submitTo(county, "second")

  const again = { ...opened, previousApproval: first, previousVersions: opened.versions }
  const open = (data: object) => ({ type: "OpenApproval", data: { ...again, ...data } }) as const
  expect(await refused("presenter", approval, second, open({}))).toMatchObject({ invariants: ["A-14"] })
  const stubborn = open({ resubmittedUnchanged: { fi: "Mittarit ovat liitteessä." } })
  expect(E.isRight(await attempt("presenter", approval, id("unchanged"), stubborn))).toBe(true)
  await does("presenter", approval, second, open({ versions: [draft(2, "b")] }))
  const { states } = await statesAsOf(store, {}, profile.zone)
  expect(states.get(approval, second).terms?.previousApproval).toBe(first)
  expect(programmeOf(states, about, { profile, on: "2024-02-12" }).handlings.returned).toBe(1)
})
