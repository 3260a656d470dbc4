import { existsSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { StoreError, wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { auditTrail } from "@programme-lifecycle/projection-audit-trail"
import { steeringGroup } from "@programme-lifecycle/projection-steering-group"
import { openReadModels } from "@programme-lifecycle/projections"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { endWithThePipe } from "../pipe.ts"
import { compare, type Comparison } from "./compare.ts"
import { progressOn } from "./progress.ts"

const usage = `Builds both read models anew from the first event, and compares them with those that were kept up to date.

  node examples/03-rebuild-projections/main.ts [--data FOLDER]

  --data FOLDER    where npm start keeps histories.sqlite and read-models.sqlite; data

Exit code 0: equal, or rebuilt with nothing to compare with. 1: different, or the files cannot be read. 130: stopped by Ctrl-C; the next run goes on.
`

const say = (text: string): boolean => process.stderr.write(text)

/** Somebody pressed Ctrl-C. */
class Interrupted extends Error {}

/** After a change of its version, or of the log, there is nothing yet that was kept up to date. */
const verdictOn = ({ incremental, rebuilt }: Pick<Comparison, "incremental" | "rebuilt">): string => {
  if (incremental === undefined) return "rebuilt, nothing to compare with"
  return incremental === rebuilt ? "equal" : "different"
}

const textOf = ({ projection, position, incremental, rebuilt, reason }: Comparison): string =>
  [
    `${projection}: ${verdictOn({ incremental, rebuilt })}, at position ${position}`,
    `  kept up to date  ${incremental ?? `none: ${reason}`}`,
    `  rebuilt          ${rebuilt}`,
    "",
  ].join("\n")

const compareAll = async (data: string): Promise<boolean> => {
  const path = join(data, "histories.sqlite")
  if (!existsSync(path)) throw new StoreError(`there is no ${path}: npm start writes it`)
  const stopping = new AbortController()
  process.once("SIGINT", () => stopping.abort(new Interrupted()))
  using store = openSqliteStore(path)
  using models = openReadModels(join(data, "read-models.sqlite"))
  const isTTY = process.stderr.isTTY
  let equal = true
  for (const projection of [steeringGroup({ zone: profile.zone }), auditTrail({ zone: profile.zone })]) {
    const comparison = await compare(store, models, projection, {
      signal: stopping.signal,
      onProgress: (doing) => progressOn({ isTTY, write: say }, doing),
    })
    process.stdout.write(textOf(comparison))
    equal &&= comparison.incremental === undefined || comparison.incremental === comparison.rebuilt
  }
  return equal
}

const options = () => {
  try {
    return parseArgs({
      options: {
        data: { type: "string", default: join(import.meta.dirname, "..", "..", "data") },
        help: { type: "boolean", default: false },
      },
    }).values
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    process.exit(2)
  }
}

endWithThePipe()

try {
  const { data, help } = options()
  if (help) process.stdout.write(usage)
  else if (!(await compareAll(data))) process.exitCode = 1
} catch (error) {
  if (error instanceof Interrupted) {
    say("stopped: the next run goes on from here\n")
    process.exitCode = 130
  } else {
    say(`${error instanceof StoreError ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
