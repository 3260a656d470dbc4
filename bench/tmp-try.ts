import { rmSync } from "node:fs"
import { catchUpPolicies, openReadModels } from "@programme-lifecycle/projections"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { profile } from "./story.ts"
import { fill } from "./rebuilds.ts"
for (const size of [1000, 10_000, 100_000]) {
  const path = `/tmp/w/pb/log-${size}.sqlite`
  for (const s of ["", "-wal", "-shm"]) rmSync(path + s, { force: true })
  await fill(path, size)
  const store = openSqliteStore(path)
  for (let i = 0; i < (size > 50000 ? 1 : 3); i++) {
    const models = openReadModels(":memory:")
    let t = performance.now()
    await catchUpPolicies(store, models, { profile })
    console.log(size, "catch up", performance.now() - t)
    t = performance.now()
    await catchUpPolicies(store, models, { profile })
    console.log(size, "at head", performance.now() - t)
    models.close()
  }
  store.close()
}
