import { describe, expect, it } from "vitest"
import { z } from "zod"
import { deciders } from "../src/deciders.ts"
import { uuid } from "../src/ids.ts"
import { schemasOf } from "../src/load.ts"
import { recordKeepingCommands } from "../src/record-keeping/commands.ts"
import { actor, authority } from "../src/recorded.ts"

const lower = "0190c0de-0000-7000-8000-00000000000a"
const upper = lower.toUpperCase()

interface Json {
  readonly format?: string
  readonly pattern?: string
  readonly allOf?: readonly Json[]
}

/** Every place of a shape that holds an id. */
const idsIn = (json: Json): readonly Json[] =>
  json.format === "uuid"
    ? [json]
    : Object.values(json).flatMap((part: unknown) =>
        typeof part === "object" && part !== null ? idsIn(part) : [],
      )

const takes = ({ pattern = "", allOf = [] }: Json, id: string): boolean =>
  new RegExp(pattern).test(id) && allOf.every((one) => takes(one, id))

const taken = (schema: z.ZodType): readonly string[] =>
  idsIn(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json).map((id) =>
    [lower, upper].filter((one) => takes(id, one)).join(" and "),
  )

describe("an id in upper case", () => {
  it.each(deciders)("is taken by no command and no event of $name", (decider) => {
    const events = Object.entries(schemasOf(decider)).map(([type, { data }]) => [type, data] as const)
    const shapes = [...Object.entries(decider.commands), ...events].map(
      ([type, schema]) => [type, taken(schema)] as const,
    )
    expect(shapes.flatMap(([, ids]) => ids).length).toBeGreaterThan(20)
    expect(shapes.filter(([, ids]) => ids.some((id) => id !== lower))).toStrictEqual([])
  })

  it("is taken by no command on the record, by no actor and by no authority", () => {
    for (const schema of [...Object.values(recordKeepingCommands), actor, authority])
      expect(new Set(taken(schema))).toStrictEqual(new Set([lower]))
  })

  it("is told what form it lacks, once, or that there is none", () => {
    const messages = (wrong: unknown) => uuid.safeParse(wrong).error?.issues.map(({ message }) => message)
    for (const wrong of [upper, "1", ""]) expect(messages(wrong)).toStrictEqual(["a UUID in lower case"])
    expect(messages(undefined)).toStrictEqual(["Invalid input: expected string, received undefined"])
    expect(uuid.parse(lower)).toBe(lower)
  })
})
