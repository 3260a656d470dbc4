import { z } from "zod"
import { localDate } from "../date-range.ts"
import type { EventOf, EventSchemas } from "../decider.ts"
import { uuid } from "../ids.ts"
import { localizedText } from "../localized-text.ts"
import { office, person } from "../office.ts"
import { days, inOrder, outOfOrder } from "../tenure.ts"
import { told } from "../told.ts"
import { bodyKind, dissolution, endOfOffice, registerRole, taskMap } from "./terms.ts"

/** When it has force; absent: from the day on which it happened. */
const effectiveFrom = localDate.optional()

const term = z.string().min(1).max(100)

/**
 * What a body register records. These shapes are stored for ever: add an optional field freely; for a changed shape raise `v`
 * and write an upcaster; for a changed meaning make a new type; never rename one.
 */
export const bodyRegisterEvents = {
  BodyRegistered: {
    data: z.strictObject({
      body: uuid,
      name: localizedText,
      kind: bodyKind,
      /** The body that it is a part of; absent where it is part of none. */
      parent: told(uuid).optional(),
      canDecide: told(z.boolean()),
      /** How many members it has by law or by the authority's own regulation. */
      statutorySize: told(z.int().positive()).optional(),
    }),
  },
  /** It is called otherwise, and is the same body. */
  BodyRenamed: {
    data: z.strictObject({
      body: uuid,
      name: localizedText,
      /** What it was called until then, where it was registered under its later name. */
      former: localizedText.optional(),
      effectiveFrom,
    }),
  },
  /** The inputs cease, and the successor takes their tasks: all but those that the map gives to others. */
  BodiesMerged: {
    data: z.strictObject({
      inputs: z.array(uuid).min(1),
      successor: uuid,
      taskMap: taskMap.optional(),
      effectiveFrom,
    }),
  },
  BodySplit: {
    data: z.strictObject({
      body: uuid,
      successors: z.array(uuid).min(2),
      /** A task that it does not name has no successor, which is an exception to be settled. */
      taskMap,
      effectiveFrom,
    }),
  },
  BodyDissolved: { data: z.strictObject({ body: uuid, cause: dissolution, effectiveFrom }) },
  /** A term of a body, as it is called ("2021–2025"). That its last day has passed is computed. */
  TermStarted: { data: z.strictObject({ body: uuid, term, ...days }).refine(inOrder, outOfOrder) },
  /** It ended otherwise than was told when it started, or nothing was told. */
  TermEnded: { data: z.strictObject({ body: uuid, term, to: days.to }) },
  OfficeHolderAppointed: {
    data: z
      .strictObject({
        body: uuid,
        role: registerRole,
        person,
        ...days,
        /** In the place of the holder, who is prevented. */
        acting: z.boolean().optional(),
      })
      .refine(inOrder, outOfOrder),
  },
  OfficeHolderEnded: {
    data: z.strictObject({
      body: uuid,
      role: registerRole,
      person,
      to: days.to,
      cause: endOfOffice.optional(),
    }),
  },
  StatutorySizeSet: { data: z.strictObject({ body: uuid, size: z.int().positive(), from: days.from }) },
  DelegationGranted: {
    data: z.strictObject({
      delegation: uuid,
      from: uuid,
      to: uuid,
      /** The office of that body that decides alone; absent: the body. */
      role: office.shape.role.optional(),
      /** Kinds of document or of decision, as the profile or the authority's own regulation calls them. */
      matters: z.array(z.string().min(1).max(200)).min(1),
      /** 1 where the one who delegates has the power by law, 2 where it was delegated to them, and so on. */
      depth: z.int().positive(),
      effectiveFrom,
    }),
  },
  DelegationRevoked: { data: z.strictObject({ delegation: uuid, effectiveFrom }) },
} satisfies EventSchemas

/** What has become of an authority's bodies, in today's shapes. */
export type BodyRegisterEvent = EventOf<typeof bodyRegisterEvents>
