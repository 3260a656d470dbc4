import { mkdirSync, rmSync } from "node:fs"
import { cpus } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { commandsInMemory } from "./commands-in-memory.ts"
import { durableCommands } from "./durable-commands.ts"
import { eventStoreDb } from "./eventstoredb.ts"
import { largeConsultation } from "./large-consultation.ts"
import { print } from "./measure.ts"
import { policies } from "./policies.ts"
import { rebuilds } from "./rebuilds.ts"

const parts = ["commands", "rebuilds", "policies", "eventstoredb"] as const
type Part = (typeof parts)[number]

const usage = `npm run bench -- [--quick] [--only ${parts.join("|")}]

Measures our code and the same work by the bare driver in turn, and prints both and their ratio.
  --quick   three rounds instead of nine, and no log of 1,000,000 events
  --only    one part of it`

const isPart = (word: string): word is Part => (parts as readonly string[]).includes(word)

const options = () => {
  try {
    const { values } = parseArgs({
      options: { quick: { type: "boolean" }, only: { type: "string" }, help: { type: "boolean" } },
    })
    if (values.only !== undefined && !isPart(values.only))
      throw new TypeError(`--only is one of ${parts.join(", ")}`)
    return values
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`)
    process.exit(2)
  }
}

const values = options()
if (values.help === true) {
  print(usage)
  process.exit()
}
const rounds = values.quick === true ? 3 : 9
const measures = (part: Part): boolean => (values.only ?? part) === part
const folder = join(import.meta.dirname, "..", ".bench")
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
print(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "cpu"}; ${rounds} rounds; raw = the bare work\n`,
)
if (measures("commands")) {
  await commandsInMemory(100, rounds, 5_000)
  await commandsInMemory(5_000, rounds, 5_000)
  await durableCommands(folder, rounds, 300)
  await largeConsultation(folder, rounds, 5_000)
}
if (measures("rebuilds"))
  for (const size of values.quick === true ? [10_000, 100_000] : [10_000, 100_000, 1_000_000])
    await rebuilds(folder, size, rounds)
if (measures("policies")) await policies(folder, rounds)
if (measures("eventstoredb")) await eventStoreDb(rounds, 500)
rmSync(folder, { recursive: true, force: true })
