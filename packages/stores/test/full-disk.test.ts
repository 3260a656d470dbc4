import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { expect, test } from "vitest"
import { digestOf, openStore, restore } from "../src/index.ts"
import { recordMany } from "./histories.ts"
import { aFile } from "./places.ts"

test("where the disk is full a restore ends with an error, and goes on once there is room", async () => {
  const source = aFile()
  await using from = await openStore(source)
  await recordMany(from, 4_000)
  const target = aFile()
  const script = join(import.meta.dirname, "restore.child.ts")
  // Blocks of 1,024 bytes; the signal that comes with the limit would end the process otherwise.
  const limited = `trap "" XFSZ; ulimit -S -f 800; exec "$0" --disable-warning=ExperimentalWarning "$1" "$2" "$3"`
  const child = spawnSync("bash", ["-c", limited, process.execPath, script, source, target], {
    encoding: "utf8",
  })
  expect({ status: child.status, errors: child.stderr }).toStrictEqual({
    status: 1,
    errors: expect.stringMatching(/StoreError: .*log\.db/),
  })

  await using to = await openStore(target)
  expect(await to.isBeingRestored()).toBe(true)
  expect(await to.head()).toBeGreaterThan(0)
  expect(await restore({ from, to })).toStrictEqual(await digestOf(from))
})
