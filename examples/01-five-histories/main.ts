import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import * as E from "fp-ts/lib/Either.js"
import {
  importHistory,
  StoreError,
  wellbeingServicesCounty as profile,
  type EventStore,
  type Language,
} from "@programme-lifecycle/core"
import { auditTrail } from "@programme-lifecycle/projection-audit-trail"
import { steeringGroup } from "@programme-lifecycle/projection-steering-group"
import {
  catchUp,
  openReadModels,
  rebuild,
  RebuildNeededError,
  type Projection,
  type ReadModels,
} from "@programme-lifecycle/projections"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { histories } from "../histories/index.ts"
import { whyStopped } from "../histories/stopped.ts"
import { endWithThePipe } from "../pipe.ts"
import { lookAt } from "./look.ts"
import { asText } from "./text.ts"

const usage = `Records five real histories in one SQLite file and shows what they come to.

  npm start                         as text
  npm start --silent -- --json      as one JSON document (its shape: docs/reference/start.schema.json)

  --language en|fi    the language of the texts; en
  --data FOLDER       where the files are kept; data
`

const say = (line: string): boolean => process.stderr.write(`${line}\n`)

const languageOf = (language: string): Language => {
  if (language === "en" || language === "fi") return language
  throw new TypeError("--language is en or fi")
}

const options = () => {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: "boolean", default: false },
        language: { type: "string", default: "en" },
        data: { type: "string", default: join(import.meta.dirname, "..", "..", "data") },
        help: { type: "boolean", default: false },
      },
    })
    return { ...values, language: languageOf(values.language) }
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    process.exit(2)
  }
}

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new StoreError(`the folder ${folder} cannot be made: ${String(cause)}`, { cause })
  }
}

/** Brings the read model up to the head of the log, or builds it anew where it was made from another log. */
const bringUp = async (
  store: EventStore,
  models: ReadModels,
  projection: Projection<unknown>,
): Promise<unknown> => {
  try {
    return await catchUp(store, models, projection)
  } catch (error) {
    if (!(error instanceof RebuildNeededError)) throw error
    say(error.message)
    return rebuild(store, models, projection)
  }
}

const main = async (): Promise<void> => {
  const { json, language, data, help } = options()
  if (help) {
    process.stdout.write(usage)
    return
  }
  makeFolder(data)
  using store = openSqliteStore(join(data, "histories.sqlite"))
  const imported = await importHistory(store, histories, { profile })
  if (E.isLeft(imported)) {
    say(whyStopped(imported.left, data))
    process.exitCode = 1
    return
  }
  const { facts, recorded, known, sourcesAdded } = imported.right
  say(`${facts} facts: ${recorded} recorded, ${known} known before, ${sourcesAdded} further sources added`)
  using models = openReadModels(join(data, "read-models.sqlite"))
  const trail = auditTrail({ zone: profile.zone })
  for (const projection of [steeringGroup({ zone: profile.zone }), trail])
    await bringUp(store, models, projection)
  say(`kept in ${store.path}`)
  const report = await lookAt(store, models, trail, language)
  process.stdout.write(json ? `${JSON.stringify(report, undefined, 2)}\n` : asText(report, language))
}

endWithThePipe()

try {
  await main()
} catch (error) {
  say(error instanceof StoreError ? error.message : String(error))
  process.exitCode = 1
}
