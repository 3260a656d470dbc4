import * as E from "fp-ts/lib/Either.js"
import type { Either } from "fp-ts/lib/Either.js"
import { validate as isUuid } from "uuid"
import { z } from "zod"
import { dateRange } from "./date-range.ts"
import { invariantId } from "./invariants.ts"
import { localizedText } from "./localized-text.ts"
import type { Immutable } from "./immutable.ts"
import { recordKeepingCommands } from "./record-keeping/commands.ts"
import { authority, source } from "./recorded.ts"

const envelope = z.strictObject({
  id: z.uuid().lowercase().optional(),
  occurredOn: dateRange.optional(),
  authority: authority.optional(),
  reason: localizedText.optional(),
  sources: z.array(source).min(1).max(100).optional(),
  acknowledge: z.array(z.strictObject({ rule: invariantId, reason: localizedText, authority })).optional(),
  cause: z.uuid().optional(),
  correlation: z.uuid().optional(),
})

/**
 * What may accompany a command: its id (sending it again with the same id records nothing twice), when what it records happened,
 * on whose authority and why, where it was read, and the breaches of law or policy that the one who acts answers for.
 */
export type Envelope = Immutable<z.infer<typeof envelope>>

/** What came in is no command: every field that is wrong, and why. */
export interface MalformedCommand {
  readonly type: "MalformedCommand"
  readonly issues: readonly { readonly path: string; readonly message: string }[]
}

interface Accepts {
  readonly name: string
  readonly commands: Readonly<Record<string, z.ZodType>>
}

const malformed = (...issues: MalformedCommand["issues"]): Either<MalformedCommand, never> =>
  E.left({ type: "MalformedCommand", issues })

/** The command if it is one of the aggregate's, with an id and an envelope that are well formed. */
export const parseCommand = <Command>(
  decider: Accepts,
  id: string,
  command: unknown,
  accompanied: unknown,
): Either<MalformedCommand, Command> => {
  if (!isId(id)) return malformed({ path: "id", message: "Invalid UUID" })
  if (
    typeof command !== "object" ||
    command === null ||
    !("type" in command) ||
    typeof command.type !== "string"
  )
    return malformed({ path: "type", message: "a command is an object with a type and data" })
  const { type } = command
  const schema = Object.hasOwn(decider.commands, type)
    ? decider.commands[type]
    : Object.hasOwn(recordKeepingCommands, type)
      ? recordKeepingCommands[type as keyof typeof recordKeepingCommands]
      : undefined
  if (schema === undefined)
    return malformed({ path: "type", message: `${decider.name} has no command ${type}` })
  const stray = Object.keys(command).find((key) => key !== "type" && key !== "data")
  if (stray !== undefined)
    return malformed({ path: stray, message: "a command has a type and data, and nothing else" })
  const data = schema.safeParse("data" in command ? command.data : undefined)
  // Most commands come with nothing but their id, which costs less to look at alone.
  const around = isIdAlone(accompanied) ? [] : issuesOf("envelope", envelope.safeParse(accompanied))
  const issues = [...issuesOf("data", data), ...around]
  return issues.length > 0 ? malformed(...issues) : E.right({ type, data: data.data } as Command)
}

const isIdAlone = (accompanied: unknown): boolean =>
  typeof accompanied === "object" &&
  accompanied !== null &&
  "id" in accompanied &&
  Object.keys(accompanied).length === 1 &&
  isId(accompanied.id)

/** A UUID in lower case: stores compare ids as texts, and some write them anew. */
const isId = (id: unknown): boolean => isUuid(id) && id === String(id).toLowerCase()

const issuesOf = (under: string, result: z.ZodSafeParseResult<unknown>): MalformedCommand["issues"] =>
  result.success
    ? []
    : result.error.issues.map(({ path, message }) => ({ path: [under, ...path].join("."), message }))
