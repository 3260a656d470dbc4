import { rmSync } from "node:fs"
import { openReadModels, rebuild } from "@programme-lifecycle/projections"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { projections } from "./rebuilds.ts"

// Rebuilds one read model of a log and prints the kilobytes of memory that this process held at its peak.
const [, , path = "", name = ""] = process.argv
const projection = projections.find((one) => one.name === name)
if (projection === undefined) throw new Error(`there is no projection ${name}`)
const target = `${path}.once`
const store = openSqliteStore(path)
const models = openReadModels(target)
await rebuild(store, models, projection)
models.close()
store.close()
for (const suffix of ["", "-wal", "-shm"]) rmSync(target + suffix, { force: true })
process.stdout.write(String(process.resourceUsage().maxRSS))
