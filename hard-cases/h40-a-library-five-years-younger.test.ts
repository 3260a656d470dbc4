import { DatabaseSync } from "node:sqlite"
import { expect, it } from "vitest"
import { lifecycle, programme, wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import type { LocalizedText } from "@programme-lifecycle/core"
import { aCounty, id, ruledBy } from "./county.ts"

type Event = Parameters<typeof programme.fold>[1][number]
const { ProgrammeRegistered: _, ...others } = programme.events

/** The library of 2029: a programme is registered under a name of a kind. It knows no other shape. */
const younger: typeof programme = {
  ...programme,
  events: {
    ...others,
    ProgrammeRegistered: {
      v: 2,
      data: others["ProgrammeRenamed"]?.data as (typeof programme.events)[string]["data"],
      upcast: { 1: (data) => ({ to: (data as { name: LocalizedText }).name, kind: "renamed" }) },
    },
  },
  fold: (state, history) => programme.fold(state, history.map(named)),
}

const named = (event: Event): Event =>
  event.type === "ProgrammeRegistered"
    ? { ...event, data: { name: (event.data as object as { to: LocalizedText }).to } }
    : event

it("H40 G-10: events of 2024 are read by a library of 2029: the same state, and the same stored bytes", async () => {
  const { at, clock, does, file, office, store } = aCounty()
  const [about, registered] = [id("programme"), id("registered")]
  const stored = () => {
    using database = new DatabaseSync(file, { readOnly: true })
    return database.prepare("SELECT *, hex(data), hex(metadata) FROM event WHERE revision = 0").all()
  }
  at("2024-01-10")
  const register = { type: "RegisterProgramme", data: { name: { fi: "Palvelustrategia" } } } as const
  await does("records-officer", programme, about, register, { id: registered })
  const [before, bytes] = [await office.load(programme, about), stored()]

  at("2029-01-10")
  const later = lifecycle({ store, profile, clock, actor: { capacity: "records-officer" } })
  expect(await later.load(younger, about)).toStrictEqual(before)
  const data = { target: registered, data: { to: { fi: "Palvelustrategia 2" }, kind: "renamed" } }
  const grounds = { ...ruledBy("board", "2024-01-10"), reason: { fi: "Nimi oli vajaa." } }
  await later.handle(younger, about, { type: "CorrectEvent", data }, grounds)
  expect((await later.load(younger, about)).state.name).toStrictEqual(data.data.to)
  expect(stored()).toStrictEqual(bytes)
})
