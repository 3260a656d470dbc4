import type { z } from "zod"
import type { Report } from "./look.ts"
import type { reportShape } from "./shape.ts"
type Immutable<Value> = Value extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
    : Value
type Shape = Immutable<z.infer<typeof reportShape>>
export const a = (x: Report): Shape => x
export const b = (x: Shape): Report => x
