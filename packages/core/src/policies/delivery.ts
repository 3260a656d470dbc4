import { approval } from "../approval/index.ts"
import { consultation } from "../consultation/index.ts"
import { partsOf } from "../decider.ts"
import { preparation } from "../preparation/index.ts"
import type { KnownDirection } from "./known-approval.ts"
import { isAtWork } from "./known-preparation.ts"
import { followedBy } from "./known-programme.ts"
import {
  knownIn,
  knownNaming,
  preparationsOf,
  type KnownConsultation,
  type KnownStreams,
} from "./known-streams.ts"
import { order, when, type Occasion, type Order } from "./policy.ts"

/** Something that is to come to the preparation of a programme, and waits until there is one at work. */
interface Parcel {
  /** Under which it is received. */
  readonly id: string
  readonly programmes: readonly string[]
  /** Whether it is for the programmes that follow these, and not for themselves. */
  readonly isForNext: boolean
  readonly to: (preparation: string) => Order
}

/** A direction that goes with a decision comes to the preparation of the programme that it speaks of. */
export const directionReachesPreparation = deliveryOf(
  when(approval, "AccompanyingDirectionAdopted", ({ stream, id }, known) => {
    const { id: from } = partsOf(stream)
    const direction = knownIn(known, "approval", from)?.directions.find(({ event }) => event === id)
    return direction === undefined ? [] : deliver(known, directionParcel(known, from, direction))
  }),
  (known, programmes) => {
    const portfolios = knownNaming(known, "portfolio", programmes).map(([id]) => id)
    return knownNaming(known, "approval", [...programmes, ...portfolios]).flatMap(([from, { directions }]) =>
      directions.map((direction) => directionParcel(known, from, direction)),
    )
  },
)

/** Comments that were left to a later programme come to its preparation. */
export const commentsReachNextPreparation = deliveryOf(
  when(consultation, "CommentCarriedForward", ({ stream, id }, known) => {
    const { id: from } = partsOf(stream)
    const round = knownIn(known, "consultation", from)
    return commentParcels(from, round)
      .filter((parcel) => parcel.id === id)
      .flatMap((parcel) => deliver(known, parcel))
  }),
  (known, programmes) =>
    knownNaming(known, "consultation", programmes).flatMap(([from, round]) => commentParcels(from, round)),
)

/** It comes at once where there is work that it can be taken up in, and else as soon as there is. */
function deliveryOf(
  atOnce: Occasion,
  about: (known: KnownStreams, programmes: readonly string[]) => readonly Parcel[],
): readonly Occasion[] {
  const later = (type: "PreparationStarted" | "PreparationReopened"): Occasion =>
    when(preparation, type, ({ stream }, known) => {
      const { id } = partsOf(stream)
      const begun = knownIn(known, "preparation", id)
      if (begun === undefined) return []
      const { programme } = begun
      return about(known, [programme, ...before(known, programme)])
        .filter((parcel) => isFor(known, parcel, programme) && !isReceived(known, parcel, programme))
        .map((parcel) => parcel.to(id))
    })
  return [atOnce, later("PreparationStarted"), later("PreparationReopened")]
}

const directionParcel = (
  known: KnownStreams,
  from: string,
  { event, direction, text, to, exhaustive, decision }: KnownDirection,
): Parcel => ({
  id: direction,
  programmes:
    "programme" in to ? [to.programme] : (knownIn(known, "portfolio", to.portfolio)?.programmes ?? []),
  isForNext: false,
  to: (id) =>
    order(
      preparation,
      id,
      {
        type: "ReceiveDirection",
        data: {
          direction,
          from: decision?.body ?? { untold: "deferred" },
          text,
          // The decision does not say whether it binds: that is left to those who take it up.
          binding: { untold: "deferred" },
          exhaustive,
          approval: from,
        },
      },
      { cause: event, authority: { approval: from, step: decision?.step } },
    ),
})

const commentParcels = (from: string, round: KnownConsultation | undefined): readonly Parcel[] =>
  (round?.left ?? []).map(({ event, comments, to }) => ({
    id: event,
    programmes: "programme" in to ? [to.programme] : (round?.programmes ?? []),
    isForNext: !("programme" in to),
    to: (id) =>
      order(
        preparation,
        id,
        { type: "ReceiveCarriedForwardInput", data: { input: event, fromConsultation: from, comments } },
        { cause: event },
      ),
  }))

/** To the programme's own preparation where one is at work, else to those of the programmes that follow it. */
const deliver = (known: KnownStreams, parcel: Parcel): readonly Order[] => {
  const preparations = parcel.programmes.flatMap((programme) => {
    const own = parcel.isForNext ? undefined : atWork(known, programme)
    return own === undefined
      ? followersOf(known, programme).flatMap((one) => atWork(known, one) ?? [])
      : [own]
  })
  return [...new Set(preparations)].map(parcel.to)
}

const atWork = (known: KnownStreams, programme: string): string | undefined =>
  preparationsOf(known, programme).findLast(([, one]) => isAtWork(one))?.[0]

const followersOf = (known: KnownStreams, programme: string): readonly string[] =>
  knownNaming(known, "programme", [programme])
    .filter(([, one]) => followedBy(one).includes(programme))
    .map(([id]) => id)

const before = (known: KnownStreams, programme: string): readonly string[] => {
  const one = knownIn(known, "programme", programme)
  return one === undefined ? [] : followedBy(one)
}

const isFor = (known: KnownStreams, { programmes, isForNext }: Parcel, programme: string): boolean => {
  const line = isForNext ? before(known, programme) : [programme, ...before(known, programme)]
  return line.some((one) => programmes.includes(one))
}

const isReceived = (known: KnownStreams, { id }: Parcel, programme: string): boolean =>
  [programme, ...before(known, programme)].some((one) =>
    preparationsOf(known, one).some(([, { received }]) => received.includes(id)),
  )
