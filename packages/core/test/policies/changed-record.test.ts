import { describe, expect, it } from "vitest"
import type { Metadata } from "../../src/recorded.ts"
import {
  adopted,
  begun,
  completed,
  decision,
  eventId,
  following,
  handling,
  ofPreparation,
  putUp,
  toPreparation,
  toProgramme,
  type Fact,
} from "./story.ts"

const byPolicy = (fact: Fact, cause: string): Fact => ({
  ...fact,
  metadata: { actor: { capacity: "policy" }, cause } satisfies Partial<Metadata>,
})
const changed = (type: string, target: string, stream: string): Fact => ({
  stream,
  type,
  data: type === "EventAnnulled" ? { target, neverHappened: true } : { target, data: decision().data },
  metadata: { actor: { capacity: "records-officer" } },
})
const shown = (at: string, event: string, change: string) => ({
  policy: "rests-on-changed-record",
  at,
  missing: { type: "RestsOnChangedRecord", invariants: [], event, change },
})

describe("what follows by a policy", () => {
  const made = eventId(begun.length + 2)
  const story = [...begun, completed, putUp(), decision(), byPolicy(adopted(), made)]
  const approval = `approval-${handling}`

  it.each([
    ["EventCorrected", "corrected"],
    ["EventAnnulled", "annulled"],
  ])("E-04: is shown to a person when what it follows from is changed: %s", (type, change) => {
    expect(following(...story, changed(type, made, approval))).toStrictEqual([
      shown(toProgramme, made, change),
    ])
  })

  it("E-04: is shown when it comes only after what it follows from was changed", () => {
    const [before, after] = [story.slice(0, -1), story.slice(-1)]
    expect(following(...before, changed("EventCorrected", made, approval), ...after)).toMatchObject([
      { policy: "preparation-ends-with-adoption" },
      shown(toProgramme, made, "corrected"),
    ])
  })

  it("is not shown where a person recorded it, nor when something else is changed", () => {
    const byHand = [...begun, completed, putUp(), decision(), adopted()]
    expect(following(...byHand, changed("EventAnnulled", made, approval))).toStrictEqual([])
    const opened = eventId(begun.length + 1)
    expect(following(...story, changed("EventAnnulled", opened, approval))).toStrictEqual([])
  })
})

describe("a preparation", () => {
  it("E-04: is shown when the mandate of its programme never was", () => {
    const [mandate, second] = [eventId(0), eventId(1)]
    expect(following(...begun, changed("EventAnnulled", mandate, toProgramme))).toStrictEqual([
      shown(toPreparation, mandate, "annulled"),
    ])
    expect(following(...begun, changed("EventAnnulled", second, toProgramme))).toStrictEqual([])
    expect(
      following(...begun.slice(0, 1), ...begun.slice(2), changed("EventAnnulled", mandate, toProgramme)),
    ).toStrictEqual([shown(toPreparation, mandate, "annulled")])
  })

  it("is not shown where it was abandoned", () => {
    const abandoned = ofPreparation({ type: "PreparationAbandoned", data: { reason: { fi: "Ei tarvita." } } })
    expect(following(...begun, abandoned, changed("EventAnnulled", eventId(0), toProgramme))).toStrictEqual(
      [],
    )
  })
})
