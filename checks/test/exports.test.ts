import * as core from "@programme-lifecycle/core"
import * as corePolicies from "@programme-lifecycle/core/policies"
import * as coreReplay from "@programme-lifecycle/core/replay"
import * as coreStore from "@programme-lifecycle/core/store"
import * as coreTesting from "@programme-lifecycle/core/testing"
import * as coreViews from "@programme-lifecycle/core/views"
import * as auditTrail from "@programme-lifecycle/projection-audit-trail"
import * as steeringGroup from "@programme-lifecycle/projection-steering-group"
import * as projections from "@programme-lifecycle/projections"
import * as storeEventStoreDb from "@programme-lifecycle/store-eventstoredb"
import * as storeMemory from "@programme-lifecycle/store-memory"
import * as storeSqlite from "@programme-lifecycle/store-sqlite"
import * as stores from "@programme-lifecycle/stores"
import { describe, expect, it } from "vitest"
import { entryOf, exportedBy } from "../src/exported.ts"
import { allExports, exportsAsText } from "../src/exports.ts"
import { publicPackages } from "../src/repository.ts"

const entryPoints = {
  "@programme-lifecycle/core": core,
  "@programme-lifecycle/core/policies": corePolicies,
  "@programme-lifecycle/core/replay": coreReplay,
  "@programme-lifecycle/core/store": coreStore,
  "@programme-lifecycle/core/testing": coreTesting,
  "@programme-lifecycle/core/views": coreViews,
  "@programme-lifecycle/projection-audit-trail": auditTrail,
  "@programme-lifecycle/projection-steering-group": steeringGroup,
  "@programme-lifecycle/projections": projections,
  "@programme-lifecycle/store-eventstoredb": storeEventStoreDb,
  "@programme-lifecycle/store-memory": storeMemory,
  "@programme-lifecycle/store-sqlite": storeSqlite,
  "@programme-lifecycle/stores": stores,
}

describe("the exported names", () => {
  it("are those that were reviewed: `vitest --update` writes them anew", async () => {
    await expect(exportsAsText()).toMatchFileSnapshot("exports.txt")
  })

  it("are at most 80 in what a service imports of core, types and all", () => {
    const { values = [], types = [] } = allExports()["@programme-lifecycle/core"]?.["."] ?? {}
    expect(values.length).toBeGreaterThan(0)
    expect(values.length + types.length).toBeLessThanOrEqual(80)
  })

  it("say each what they mean, where they are declared", () => {
    const bare = publicPackages.flatMap((one) =>
      Object.keys(one.manifest.exports).flatMap((entry) =>
        exportedBy(entryOf(one, entry))
          .filter(({ doc = "" }) => !/^[^@]/.test(doc))
          .map(({ name, source }) => `${source.path}: ${name}`),
      ),
    )
    expect(bare).toStrictEqual([])
  })

  it.each(Object.entries(entryPoints))("are what %s hands out when it is imported", (specifier, module) => {
    const [, scope, name, ...entry] = /^(@[^/]+)\/([^/]+)(.*)$/.exec(specifier) ?? []
    const listed = allExports()[`${scope}/${name}`]?.[`.${entry.join("")}`]
    expect(Object.keys(module).sort()).toStrictEqual(listed?.values)
  })
})
