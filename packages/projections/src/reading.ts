import { createHash } from "node:crypto"
import canonicalize from "canonicalize"
import { RebuildNeededError } from "./catch-up.ts"
import { policyTables, readExceptions, type PolicyException } from "./policy-tables.ts"
import type { Projection } from "./projection.ts"
import { generationOf, guarded, tablesOf, type ReadModels } from "./read-models.ts"

/**
 * What reads the read model as it stands.
 *
 * @throws {RebuildNeededError} if there is none yet, or it is of another version of the projection
 */
export const readerOf = <Reader>(
  models: ReadModels,
  projection: Pick<Projection<Reader>, "name" | "version" | "read">,
): Reader => {
  const generation = generationOf(models, projection, "read")
  if (generation === undefined) throw new RebuildNeededError(projection.name, "has not been built yet")
  if (generation.version !== projection.version)
    throw new RebuildNeededError(
      projection.name,
      `is of version ${generation.version}, not ${projection.version}`,
    )
  return guarded(models, () => projection.read(tablesOf(models, projection, generation.number)))
}

/**
 * What the policies called for and was refused, in the order of the events that called for it. One is settled, and told no more,
 * when somebody records a command in its `target` that names its `event` as the cause.
 *
 * @throws {RebuildNeededError} if the policies were kept by another version of the library
 */
export const policyExceptions = (models: ReadModels): readonly PolicyException[] =>
  generationOf(models, policyTables, "read") === undefined
    ? []
    : readerOf(models, { ...policyTables, read: readExceptions })

/** The position that the read model stands at; 0 if it has not been built. */
export const positionOf = (models: ReadModels, projection: Projection<unknown>): number =>
  generationOf(models, projection, "read")?.position ?? 0

/**
 * A digest of everything in a read model (SHA-256 over its rows as canonical JSON, RFC 8785): two read models of the same log
 * have the same digest, however they came to be.
 */
export const digestOf = (models: ReadModels, projection: Projection<unknown>): string => {
  const generation = generationOf(models, projection, "read")
  if (generation === undefined) throw new RebuildNeededError(projection.name, "has not been built yet")
  return guarded(models, () => digestOfTables(models, projection, generation.number))
}

const digestOfTables = (models: ReadModels, projection: Projection<unknown>, generation: number): string => {
  const hash = createHash("sha256")
  const tables = tablesOf(models, projection, generation)
  for (const table of projection.tables) {
    hash.update(`${table}\n`)
    const all = `SELECT * FROM ${tables.name(table)}`
    // The key of a table stands in its first columns, three of them at the most.
    const order = models.database
      .prepare(all)
      .columns()
      .slice(0, 3)
      .map((_, index) => index + 1)
      .join(", ")
    const rows = models.database.prepare(`${all} ORDER BY ${order}`)
    for (const row of rows.iterate()) hash.update(`${canonicalize(Object.values(row).map(parsed))}\n`)
  }
  return hash.digest("hex")
}

/** JSON counts as what it says; a text that only begins like it, as a text. */
const parsed = (value: unknown): unknown => {
  if (typeof value !== "string" || !/^[{[]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
