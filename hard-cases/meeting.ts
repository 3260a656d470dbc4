import { approval, type LocalDate } from "@programme-lifecycle/core"
import { id, type aCounty } from "./county.ts"

type Office = ReturnType<typeof aCounty>

/** A matter of its own that a body is to decide on a day, as the first step. */
export const onAgenda = async (
  { does }: Office,
  name: string,
  body: "board" | "council",
  day: LocalDate,
  more: { readonly mode?: "electronic_procedure" } = {},
): Promise<void> => {
  const matter = { kind: "other", title: { fi: name } } as const
  await does("presenter", approval, id(name), { type: "OpenApproval", data: { matter, versions: [] } })
  const meetingOn = { from: day, to: day }
  const item = { step: 1, body: id(body), role: "decision", meetingOn, ...more } as const
  await does("minutes-keeper", approval, id(name), { type: "PlaceItemOnAgenda", data: item })
}

/** Who is there of a board of eleven, for the item. */
export const attendance = (present: number, members?: readonly string[]) =>
  ({
    step: 1,
    body: id("board"),
    tier: "board",
    statutorySize: 11,
    present,
    ...(members !== undefined && { members }),
  }) as const

/** The board's decision on the item, without a vote. */
export const decision = {
  type: "MakeDecision",
  data: {
    step: 1,
    body: id("board"),
    resolution: { outcome: "approved_as_proposed", mode: "unanimous" },
    authoritative: true,
  },
} as const

/** The presenter's proposal, and a counter-proposal to it that is seconded; and a vote between the two. */
export const contested = async ({ does }: Office, name: string): Promise<void> => {
  const [step, counterProposal] = [1, id("counter")]
  const text = { fi: "Painopisteitä on viisi, ja mittarit tarkistetaan puolivuosittain." }
  const minutes = "minutes-keeper"
  await does("presenter", approval, id(name), {
    type: "PresentProposal",
    data: { step, proposal: id("base") },
  })
  await does(minutes, approval, id(name), {
    type: "MakeCounterProposal",
    data: { step, counterProposal, text },
  })
  await does(minutes, approval, id(name), { type: "SecondCounterProposal", data: { step, counterProposal } })
}
export const voteBetween = (
  base: number,
  counter: number,
  more: { readonly chairVotedFor?: "counter" } = {},
) =>
  ({
    type: "HoldVote",
    data: {
      step: 1,
      vote: id("vote"),
      on: { base: id("base"), counter: id("counter") },
      method: "roll_call",
      for: base,
      against: counter,
      abstain: 0,
      present: base + counter,
      ...more,
    },
  }) as const
