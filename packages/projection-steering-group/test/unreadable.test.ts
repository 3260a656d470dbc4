import { UnreadableEventError, programme } from "@programme-lifecycle/core"
import {
  catchUp,
  positionOf,
  ProjectionFailedError,
  readerOf,
  rebuild,
} from "@programme-lifecycle/projections"
import { describe, expect, it } from "vitest"
import { statesAsOf } from "../src/index.ts"
import {
  append,
  inMemory,
  inSqlite,
  noon,
  projection,
  raw,
  readModels,
  rejectionOf,
  uuid,
  zone,
} from "./setting.ts"

const known = `programme-${uuid(22)}`
const strange = `festival-${uuid(23)}`
const registered = raw(1, "ProgrammeRegistered", { name: { fi: "Palvelustrategia" } })

describe.each([
  ["in memory", inMemory],
  ["in SQLite", inSqlite],
])("in a log %s", (_, makeStore) => {
  const logWith = async (stream: string, type: string, v = 1) => {
    const store = makeStore(() => noon("2024-06-03"))
    await append(store, known, registered)
    await append(store, stream, raw(2, type, { name: { fi: "Muu" } }, { v }))
    return store
  }

  it.each([
    ["of an unknown type", known, "ProgrammeRepainted", 1, 1, "the type ProgrammeRepainted is unknown"],
    [
      "of a later version",
      known,
      "ProgrammeMandated",
      2,
      1,
      "ProgrammeMandated has version 2, and this library reads up to version 1",
    ],
    ["of an unknown aggregate", strange, "FestivalOpened", 1, 0, "no aggregate has streams of this name"],
    ["named as what every object has", known, "constructor", 1, 1, "the type constructor is unknown"],
  ])("an event %s stops the overview, which names it", async (_, stream, type, v, revision, reason) => {
    const store = await logWith(stream, type, v)
    const models = readModels()
    const error = await rejectionOf(catchUp(store, models, projection))
    expect(error).toBeInstanceOf(ProjectionFailedError)
    const { message, event, cause } = error as ProjectionFailedError
    expect(message).toBe(
      `steering_group stops at position 2, ${stream}@${revision} ${type}: cannot read ${stream}@${revision}: ${reason}`,
    )
    expect([event.position, event.stream, event.revision, event.type]).toStrictEqual([
      2,
      stream,
      revision,
      type,
    ])
    expect(cause).toBeInstanceOf(UnreadableEventError)
    expect(positionOf(models, projection)).toBe(0)
    expect(await rejectionOf(rebuild(store, models, projection))).toBeInstanceOf(ProjectionFailedError)
  })

  it.each([
    ["of an unknown type", known, "ProgrammeRepainted", 1],
    ["of a later version", known, "ProgrammeMandated", 2],
    ["of an unknown aggregate", strange, "FestivalOpened", 1],
  ])("an event %s stops a replay too, unless it came later", async (_, stream, type, v) => {
    const store = await logWith(stream, type, v)
    const error = await rejectionOf(statesAsOf(store, {}, zone))
    expect(error).toBeInstanceOf(UnreadableEventError)
    expect((error as UnreadableEventError).stream).toBe(stream)
    const { states } = await statesAsOf(store, { knownAt: 1 }, zone)
    expect(states.ids(programme)).toStrictEqual([uuid(22)])
  })

  it("an unreadable event that was annulled is no obstacle, to either", async () => {
    const store = await logWith(known, "ProgrammeRepainted")
    await append(store, known, raw(3, "EventAnnulled", { target: uuid(2) }))
    const models = readModels()
    await catchUp(store, models, projection)
    const { states } = await statesAsOf(store, {}, zone)
    expect(readerOf(models, projection).get(programme, uuid(22))).toStrictEqual(
      states.get(programme, uuid(22)),
    )
  })
})
