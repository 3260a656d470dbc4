import { approval } from "../approval/index.ts"
import { partsOf, streamOf } from "../decider.ts"
import { preparation } from "../preparation/index.ts"
import { programme } from "../programme/index.ts"
import { isOfText } from "./adoption.ts"
import type { KnownApproval } from "./known-approval.ts"
import { knownIn, preparationsOf, type KnownStreams } from "./known-streams.ts"
import { order, when, type Gap, type Order } from "./policy.ts"

/**
 * What a body returns is no longer submitted, its preparation goes on, and what is to be done comes to it as a direction that
 * binds.
 */
export const workGoesOnAfterReturn = [
  when(approval, "ItemReturned", ({ id: event, stream, data }, known) => {
    const { id } = partsOf(stream)
    const about = knownIn(known, "approval", id)
    if (about === undefined || !isOfText(about)) return []
    const { programme: owner } = about
    if (owner === undefined)
      return [{ gap: { type: "ProgrammeUntold", invariants: [], approval: id }, stream }]
    const { instruction, step, body } = data
    const rests = { authority: { approval: id, step } }
    const returned = order(
      programme,
      owner,
      { type: "ReturnToPreparation", data: { approval: id, instruction, by: body } },
      rests,
    )
    const [prepared] = preparedBy(known, owner, about) ?? []
    if (prepared === undefined)
      return [
        returned,
        {
          gap: { type: "NothingToReopen", invariants: [], approval: id },
          stream: streamOf(programme, owner),
        },
      ]
    const consequences: (Order | Gap)[] = [
      returned,
      order(
        preparation,
        prepared,
        { type: "ReopenPreparation", data: { cause: "approval_returned", approval: id } },
        rests,
      ),
    ]
    if (!("none" in instruction))
      consequences.push(
        order(
          preparation,
          prepared,
          {
            type: "ReceiveDirection",
            data: { direction: event, from: body, text: instruction, binding: true, approval: id },
          },
          rests,
        ),
      )
    return consequences
  }),
]

/** The preparation that the documents came from: the last one that had any of them to draft. */
const preparedBy = (known: KnownStreams, owner: string, { documents }: KnownApproval) =>
  preparationsOf(known, owner).findLast(
    ([, one]) =>
      one.status !== "abandoned" &&
      (one.documents.length === 0 ||
        documents.length === 0 ||
        one.documents.some((document) => documents.includes(document))),
  )
