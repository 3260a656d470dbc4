import { defineConfig } from "vitest/config"
import { closingLine } from "./checks/src/closing-line.ts"

const inPackage = (name: string) => ({
  // A disk that is slow to sync, or a process that is slow to answer, is no failure.
  test: {
    name,
    include: [`packages/${name}/test/**/*.test.ts`],
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
  },
})

export default defineConfig({
  test: {
    reporters: ["default", closingLine],
    projects: [
      ...[
        "core",
        "store-memory",
        "store-sqlite",
        "store-contract",
        "store-eventstoredb",
        "stores",
        "projections",
        "projection-steering-group",
        "projection-audit-trail",
      ].map(inPackage),
      { test: { name: "examples", include: ["examples/**/*.test.ts"], testTimeout: 120_000 } },
      { test: { name: "hard-cases", include: ["hard-cases/**/*.test.ts"], testTimeout: 60_000 } },
      { test: { name: "checks", include: ["checks/test/**/*.test.ts"], testTimeout: 300_000 } },
    ],
  },
})
