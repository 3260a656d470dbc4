import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { reportShape } from "./shape.ts"

/** Where the JSON Schema of what `npm start` prints is kept. */
export const schemaFile = join(import.meta.dirname, "..", "..", "docs", "reference", "start.schema.json")

export const schemaText = (): string => `${JSON.stringify(z.toJSONSchema(reportShape), undefined, 2)}\n`

if (import.meta.main) writeFileSync(schemaFile, schemaText())
