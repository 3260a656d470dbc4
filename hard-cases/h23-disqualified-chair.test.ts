import { expect, it } from "vitest"
import { approval } from "@programme-lifecycle/core"
import { aCounty, id } from "./county.ts"
import { attendance, decision, onAgenda } from "./meeting.ts"

const board = ["chair-of-preparers", "B", "C", "D", "E", "F"]
const others = board.slice(1)

it("H23: the chair of the preparing body sits on the board and is disqualified in one item", async () => {
  const county = aCounty()
  const { at, does, refused, state } = county
  const minutes = "minutes-keeper"
  at("2024-02-12")
  for (const item of ["its own item", "another item"]) await onAgenda(county, item, "board", "2024-02-12")
  const [person, step] = ["chair-of-preparers", 1]
  const declared = { step, person, ground: { fi: "Johtaa asian valmistellutta toimielintä." } }
  const ruled = { step, person, disqualified: true, withoutThePerson: true }
  const own = id("its own item")
  await does(minutes, approval, own, { type: "DeclareDisqualification", data: declared })
  await does(minutes, approval, own, { type: "DecideDisqualification", data: ruled })
  const establish = (members: readonly string[]) =>
    ({ type: "EstablishQuorum", data: attendance(members.length, members) }) as const

  await does(minutes, approval, id("another item"), establish(board))
  expect(await refused(minutes, approval, own, establish(board))).toMatchObject({ invariants: ["A-06"] })
  const present = [...others, "deputy"]
  await does(minutes, approval, own, establish(present))
  const here = async (item: string) =>
    (await state(approval, id(item))).handling.flatMap(({ type, data }) =>
      type === "QuorumEstablished" ? [data.members] : [],
    )
  expect([await here("its own item"), await here("another item")]).toStrictEqual([[present], [board]])

  const vote = (voters: readonly string[]) => {
    const votes = { for: voters.length, against: 0, abstain: 0, present: voters.length }
    const byMember = voters.map((one) => ({ person: one, vote: "for" as const }))
    const data = { step, vote: id("vote"), on: { procedural: "other" }, method: "roll_call" } as const
    return { type: "HoldVote", data: { ...data, ...votes, byMember } } as const
  }
  expect(await refused(minutes, approval, own, vote(board))).toMatchObject({
    type: "DisqualifiedTakesPart",
    invariants: ["A-07"],
    persons: ["chair-of-preparers"],
  })
  await does(minutes, approval, own, decision)
  expect((await state(approval, own)).status).toBe("decided")
})
