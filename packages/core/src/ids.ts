import { v5 } from "uuid"
import { z } from "zod"

/** Ids are compared as texts: the same UUID in upper case would be another id. */
const form = "a UUID in lower case"

/** What is missing, or no text at all, is told as of every other field. */
const error = ({ input }: { readonly input?: unknown }) => (typeof input === "string" ? form : undefined)

export const uuid = z.uuid({ error, abort: true }).lowercase(form).meta({ format: "uuid" })

/** The namespace of every id that is derived from a name: it never changes. */
const namespace = "6f1b2a5e-3c0d-5c55-9a8e-0d6f0b8f4a11"

/**
 * The id that a fact key stands for (UUID version 5, RFC 9562). The key names the fact and never the document it was read in
 * (`lapha/board/2023-03-01/launch/palvelustrategia`), so that the second source of a fact meets the first.
 */
export const idOf = (factKey: string): string => v5(factKey, namespace)

/** The id of a command's n-th event, from 0: the first bears the command's own id. */
export const eventIdOf = (command: string, n: number): string => (n === 0 ? command : v5(String(n), command))
