import * as E from "fp-ts/lib/Either.js"
import type { Either } from "fp-ts/lib/Either.js"
import { z } from "zod"
import { dateRange } from "./date-range.ts"
import { uuid } from "./ids.ts"
import { invariantId } from "./invariants.ts"
import { localizedText } from "./localized-text.ts"
import type { Immutable } from "./immutable.ts"
import { recordKeepingCommands } from "./record-keeping/commands.ts"
import { authority, source } from "./recorded.ts"
import { placesOf, unstorable } from "./storable.ts"

const envelope = z.strictObject({
  /** The command's id, a UUID in lower case; a new one where it is absent. The same id again records nothing twice. */
  id: uuid.optional(),
  /**
   * When it happened, in the profile's time zone; today where it is absent. A day after today is refused. So is one that is longer
   * ago than the profile tolerates, unless there is a `reason` (G-05).
   */
  occurredOn: dateRange.optional(),
  /** What empowers the one who acts. A correction and an annulment need it (E-03). */
  authority: authority.optional(),
  /** Why it is recorded, or why only now. A correction and an annulment need it (E-03). */
  reason: localizedText.optional(),
  /** Where it was read. */
  sources: z.array(source).min(1).max(100).optional(),
  /**
   * The rules of law or policy that the command breaks knowingly, each with its reason and authority. They are recorded as breaches.
   * A rule that is not broken is left out. Other rules refuse anyway.
   */
  acknowledge: z.array(z.strictObject({ rule: invariantId, reason: localizedText, authority })).optional(),
  /** The id of the event that this follows from. */
  cause: uuid.optional(),
  /** What a chain of causes has in common: the id of the event that began it. */
  correlation: uuid.optional(),
})

/** What may accompany a command. Nothing of it is needed; what is given is kept with the events, as their metadata. */
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

/** A command and its envelope as they were checked: copies, so that it does not matter what becomes of what was handed in. */
export interface Parsed<Command> {
  readonly command: Command
  readonly envelope: Envelope
}

/** The command if it is one of the aggregate's, with an id and an envelope that are well formed, and can be stored. */
export const parseCommand = <Command>(
  decider: Accepts,
  id: string,
  command: unknown,
  accompanied: unknown,
): Either<MalformedCommand, Parsed<Command>> => {
  const isNoId = issuesOf("id", uuid.safeParse(id))
  if (isNoId.length > 0) return malformed(...isNoId)
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
  const around = parsedEnvelope(accompanied)
  if (!data.success || !around.success)
    return malformed(...issuesOf("data", data), ...issuesOf("envelope", around))
  const fault = unstorable({ data: data.data, envelope: around.data })
  if (fault !== undefined)
    return malformed({ path: placesOf(fault).join(".") || "data", message: fault.reason })
  return E.right({ command: { type, data: data.data } as Command, envelope: around.data })
}

/** What accompanies a command, as it was checked. */
export const parseEnvelope = (accompanied: unknown): Either<MalformedCommand, Envelope> => {
  const parsed = parsedEnvelope(accompanied)
  return parsed.success ? E.right(parsed.data) : malformed(...issuesOf("envelope", parsed))
}

const parsedEnvelope = (accompanied: unknown): z.ZodSafeParseResult<Envelope> => {
  // Most commands come with nothing, or with nothing but their id, which costs less to look at alone.
  if (typeof accompanied === "object" && accompanied !== null && !Array.isArray(accompanied)) {
    const [key, another] = Object.keys(accompanied)
    if (key === undefined) return { success: true, data: {} }
    if (key === "id" && another === undefined) {
      const id = uuid.safeParse(Reflect.get(accompanied, key))
      if (id.success) return { success: true, data: { id: id.data } }
    }
  }
  return envelope.safeParse(accompanied)
}

const issuesOf = (under: string, result: z.ZodSafeParseResult<unknown>): MalformedCommand["issues"] =>
  result.success
    ? []
    : result.error.issues.map(({ path, message }) => ({ path: [under, ...path].join("."), message }))
