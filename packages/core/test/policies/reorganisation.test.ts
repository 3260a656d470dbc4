import { describe, expect, it } from "vitest"
import type { LocalDate } from "../../src/date-range.ts"
import { uuid } from "../county.ts"
import {
  board,
  council,
  following,
  nextProgramme,
  ofBodies,
  ofProgramme,
  participation,
  reactions,
  toProgramme,
} from "./story.ts"

const policy = "responsibility-passes-on"
const office = uuid(20)
const successor = uuid(21)
const other = uuid(22)

const mandated = (id = participation) =>
  ofProgramme({ type: "ProgrammeMandated", data: { name: { fi: "Ohjelma" } } }, { id })
const entrusted = (lead: string, joint: readonly string[] = [], id = participation) =>
  ofProgramme({ type: "PreparationResponsibilityAssigned", data: { lead, joint: [...joint] } }, { id })

const merged = (inputs: readonly string[], taskMap?: readonly { about: string; to: string }[]) =>
  ofBodies({
    type: "BodiesMerged",
    data: {
      inputs: [...inputs],
      successor,
      ...(taskMap !== undefined && { taskMap: entries(taskMap) }),
      effectiveFrom: "2025-01-01",
    },
  })
const mergedInto = (to: string, inputs: readonly string[], effectiveFrom: LocalDate) =>
  ofBodies({ type: "BodiesMerged", data: { inputs: [...inputs], successor: to, effectiveFrom } })
const transferred = (lead: string) =>
  ofProgramme({
    type: "PreparationResponsibilityTransferred",
    data: { lead, joint: [], from: office },
  })
const split = (taskMap: readonly { about: string; to: string }[]) =>
  ofBodies({
    type: "BodySplit",
    data: { body: office, successors: [successor, other], taskMap: entries(taskMap) },
  })
const dissolved = ofBodies({ type: "BodyDissolved", data: { body: office, cause: "term" } })
const entries = (map: readonly { about: string; to: string }[]) =>
  map.map(({ about, to }) => ({ task: { about }, successor: to }))

const transfers = (data: object, at = toProgramme) => ({
  policy,
  at,
  does: { type: "TransferResponsibility", data },
})
const asks = (at = toProgramme) => ({
  policy,
  at,
  missing: { type: "SuccessorUntold", invariants: [], body: office },
})

describe("what a body was to prepare, when the body ceases", () => {
  it("X-09: passes to the body that it was merged into, from the same day", () => {
    expect(following(mandated(), entrusted(office, [board]), merged([office]))).toStrictEqual([
      transfers({ lead: successor, joint: [board], from: office, effectiveFrom: "2025-01-01" }),
    ])
  })

  it("passes on where the body only takes part, and names nobody twice", () => {
    expect(following(mandated(), entrusted(board, [office]), merged([office]))).toStrictEqual([
      transfers({ lead: board, joint: [successor], from: board, effectiveFrom: "2025-01-01" }),
    ])
    expect(following(mandated(), entrusted(office, [board, council]), merged([office, board]))).toStrictEqual(
      [transfers({ lead: successor, joint: [council], from: office, effectiveFrom: "2025-01-01" })],
    )
  })

  it("X-09: passes to the one that the map of tasks names, of a split and of a merger", () => {
    const map = [{ about: participation, to: other }]
    expect(following(mandated(), entrusted(office), split(map))).toStrictEqual([
      transfers({ lead: other, joint: [], from: office }),
    ])
    expect(following(mandated(), entrusted(office), merged([office], map))).toStrictEqual([
      transfers({ lead: other, joint: [], from: office, effectiveFrom: "2025-01-01" }),
    ])
  })

  it("X-09: asks a person where the map names nobody, or several, or the body is dissolved", () => {
    expect(following(mandated(), entrusted(office), split([{ about: uuid(98), to: other }]))).toStrictEqual([
      asks(),
    ])
    const both = [
      { about: participation, to: other },
      { about: participation, to: successor },
    ]
    expect(following(mandated(), entrusted(office), split(both))).toStrictEqual([asks()])
    expect(following(mandated(), entrusted(office), merged([office], both))).toStrictEqual([asks()])
    expect(following(mandated(), entrusted(office), dissolved)).toStrictEqual([asks()])
  })

  it("X-09: is settled for each programme by itself", () => {
    const story = [
      mandated(),
      entrusted(office),
      mandated(nextProgramme),
      entrusted(office, [], nextProgramme),
    ]
    expect(following(...story, split([{ about: nextProgramme, to: successor }]))).toStrictEqual([
      asks(),
      transfers({ lead: successor, joint: [], from: office }, `programme-${nextProgramme}`),
    ])
  })

  it("X-09: passes on again where the successor ceases, however late the policies come to it", () => {
    const [second, last] = [uuid(23), uuid(24)]
    const [first, again] = [merged([office]), mergedInto(last, [successor], "2026-01-01")]
    const toSuccessor = transferred(successor)
    const passesOn = transfers({ lead: last, joint: [], from: successor, effectiveFrom: "2026-01-01" })
    expect(following(mandated(), entrusted(office), first, again)).toStrictEqual([])
    expect(following(mandated(), entrusted(office), first, again, toSuccessor)).toStrictEqual([passesOn])
    expect(following(mandated(), entrusted(office), first, toSuccessor, again)).toStrictEqual([passesOn])
    expect(following(mandated(), entrusted(office), first, again, transferred(last))).toStrictEqual([])
    expect(following(mandated(), first, entrusted(board, [office]))).toStrictEqual([
      transfers({ lead: board, joint: [successor], from: board, effectiveFrom: "2025-01-01" }),
    ])
    expect(following(mandated(), first, entrusted(second))).toStrictEqual([])
  })

  it("X-09: asks a person where the ends lead back to where it came from", () => {
    const circle = [merged([office]), mergedInto(office, [successor], "2024-01-01")]
    expect(following(mandated(), ...circle, entrusted(office))).toStrictEqual([asks()])
  })

  it("G-11: rests on what the change rests on, or says that none is told", () => {
    const authority = { body: council, meetingOn: "2024-05-06" } as const
    const occurredOn = { from: "2024-05-06", to: "2024-05-06" } as const
    const decided = { ...merged([office]), metadata: { authority, occurredOn } }
    for (const story of [
      [entrusted(office), decided],
      [decided, entrusted(office)],
    ])
      expect(reactions(mandated(), ...story)).toMatchObject([{ envelope: { authority, occurredOn } }])
    expect(reactions(mandated(), entrusted(office), merged([office]))).toMatchObject([
      { envelope: { authority: { missing: { fi: expect.stringContaining("Toimielinten muutos") } } } },
    ])
  })

  it("stays where it is: with whoever has it now, and with a programme that is over", () => {
    expect(following(mandated(), entrusted(office), entrusted(board), dissolved)).toStrictEqual([])
    const cancelled = ofProgramme({ type: "ProgrammeCancelled", data: { reason: { fi: "Ei tarvita." } } })
    expect(following(mandated(), entrusted(office), cancelled, dissolved)).toStrictEqual([])
    expect(following(mandated(), entrusted(board), merged([office]))).toStrictEqual([])
  })
})
