import { parse, v4, v5, v7 } from "uuid"

/** The namespace of every id that is derived from a name: it never changes. */
const namespace = "6f1b2a5e-3c0d-5c55-9a8e-0d6f0b8f4a11"

/**
 * The id that a fact key stands for (UUID version 5, RFC 9562). The key names the fact and never the document it was read in
 * (`lapha/board/2023-03-01/launch/palvelustrategia`), so that the second source of a fact meets the first.
 */
export const idOf = (factKey: string): string => v5(factKey, namespace)

/**
 * A new id that sorts by the time it was made (UUID version 7, RFC 9562). Its random part is taken from a version 4 id, which the
 * platform makes from a pool: asking for random bytes each time would cost more than the rest of a command.
 */
export const newId = (): string => v7({ random: parse(v4()) })

/** The id of a command's n-th event, from 0: the first bears the command's own id. */
export const eventIdOf = (command: string, n: number): string => (n === 0 ? command : v5(String(n), command))
