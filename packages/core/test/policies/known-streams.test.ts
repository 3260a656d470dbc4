import { expect, it } from "vitest"
import { knownOf } from "../../src/policies/known-streams.ts"
import { recordKeepingEvents } from "../../src/record-keeping/events.ts"
import { readAs } from "../../src/readable.ts"
import { preparation } from "../../src/preparation/index.ts"
import type { Recorded } from "../../src/recorded.ts"
import { grounds, noon, uuid } from "../county.ts"
import { participation, plan } from "./story.ts"

const at = (n: number, type: string, data: object): Recorded => ({
  stream: `preparation-${uuid(1)}`,
  revision: n,
  position: n + 1,
  id: uuid(100 + n),
  recordedAt: noon,
  type,
  data,
  metadata: { v: 1, command: uuid(100 + n), actor: { capacity: "records-officer" }, ...grounds },
})

const started = at(0, "PreparationStarted", { programme: uuid(99), documents: [] })
const corrected = at(2, "EventCorrected", {
  target: started.id,
  data: { programme: participation, documents: [plan] },
})
const annulled = at(3, "EventAnnulled", { target: started.id })

const read = (event: Recorded): Recorded => readAs({ ...preparation.events, ...recordKeepingEvents }, event)

it("E-02: is the history as corrected", () => {
  const held = at(1, "PreparationPutOnHold", { reason: { fi: "Odotetaan lakia." } })
  const known = { startedAt: 1, received: [], status: "on hold" }
  expect(knownOf([started, held], read)).toStrictEqual({ ...known, programme: uuid(99), documents: [] })
  expect(knownOf([started, held, corrected], read)).toStrictEqual({
    ...known,
    programme: participation,
    documents: [plan],
    changed: [{ id: started.id, type: "PreparationStarted", change: "corrected" }],
  })
  expect(knownOf([started, held, corrected, annulled], read)).toBeUndefined()
})

it("is nothing of an aggregate that policies need nothing of", () => {
  expect(knownOf([{ ...started, stream: `group-${uuid(1)}` }], (event) => event)).toBeUndefined()
})
