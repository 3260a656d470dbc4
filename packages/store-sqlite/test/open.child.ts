import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { openSqliteStore } from "../src/index.ts"

// Opens so many files, none of which is there yet, each at the moment when all the others open it too.
const [directory = "", opener = "", openers = "", files = ""] = process.argv.slice(2)
const nap = new Int32Array(new SharedArrayBuffer(4))
for (let file = 0; file < Number(files); file += 1) {
  const at = (other: number | string) => join(directory, `${file}-${other}`)
  writeFileSync(at(opener), "")
  for (let other = 0; other < Number(openers); other += 1)
    while (!existsSync(at(other))) Atomics.wait(nap, 0, 0, 0.2)
  openSqliteStore(join(directory, `${file}.db`)).close()
}
process.stdout.write(`${files}\n`)
