import { describe, expect, test } from "vitest"
import { onDay } from "../../src/date-range.ts"
import type { Happened } from "../../src/decider.ts"
import { bodyRegisterEvents, type BodyRegisterEvent } from "../../src/body-register/events.ts"
import { bodyRegister } from "../../src/body-register/index.ts"
import { storyDay } from "../../src/testing/index.ts"
import golden from "../golden/body-register.json" with { type: "json" }
import { board, boardId, given, registered, section, sectionId } from "./story.ts"

const happened = (event: BodyRegisterEvent): Happened<BodyRegisterEvent> => ({
  ...event,
  on: onDay(storyDay),
})

describe("stored events of a body register", () => {
  test("every type has one that is read as it was written", () => {
    expect(golden.map(({ type }) => type)).toStrictEqual(Object.keys(bodyRegisterEvents))
    for (const { type, v, data } of golden) {
      expect(v).toBe(1)
      expect(bodyRegisterEvents[type as BodyRegisterEvent["type"]].data.parse(data)).toStrictEqual(data)
    }
  })

  test("a body folds without its parent before it", () => {
    expect([...given(registered(section), registered(board)).state.bodies.keys()]).toStrictEqual([
      sectionId,
      boardId,
    ])
  })

  test("folding leaves the register before as it was", () => {
    const before = given(registered(board)).state
    const after = bodyRegister.evolve(before, happened(registered(section)))
    expect([before.bodies.size, after.bodies.size]).toStrictEqual([1, 2])
    expect(bodyRegister.initial.bodies.size).toBe(0)
  })
})
