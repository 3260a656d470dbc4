import { z } from "zod"

/** JSON Schema, as far as zod writes it for commands and events. */
export interface Json {
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly const?: string | number | boolean
  readonly enum?: readonly unknown[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Json>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Json
  readonly propertyNames?: Json
  readonly items?: Json
  readonly anyOf?: readonly Json[]
  readonly oneOf?: readonly Json[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
}

/** What the outside has to hand in for a schema to take it. */
export const jsonOf = (schema: z.ZodType): Json =>
  z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as unknown as Json
