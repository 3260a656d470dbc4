import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { StoreError, wellbeingServicesCounty as profile } from "@programme-lifecycle/core"
import { auditText, auditTrail } from "@programme-lifecycle/projection-audit-trail"
import { overviewOf, overviewText, steeringGroup } from "@programme-lifecycle/projection-steering-group"
import { catchUp, openReadModels, readerOf } from "@programme-lifecycle/projections"
import { digestOf, openStore, restore } from "@programme-lifecycle/stores"
import { endWithThePipe } from "../pipe.ts"
import { clerkAt } from "./clerk.ts"
import { portfolio2024 } from "./county.ts"
import { becomeFinal } from "./deciding.ts"
import { importFive } from "./history.ts"
import { compareWithMemory } from "./in-memory.ts"
import { live } from "./life.ts"
import { placeFrom, type Place } from "./place.ts"
import { takeIn } from "./take-in.ts"
import { laplandPublishedBy, options, lookedAtOn } from "./views.ts"

const usage = `The whole lifecycle on EventStoreDB, with the code that runs on SQLite in the other examples.

  node examples/04-on-eventstoredb/main.ts [--url URL]

  --url URL    the store: esdb://HOST:PORT?tls=false, or what else openStore knows. Else
               EVENTSTOREDB_URL names it; without either, a stand-in for a server is started
`

const say = (line: string): boolean => process.stderr.write(`${line}\n`)
const tell = (...lines: readonly string[]): boolean => process.stdout.write(`${lines.join("\n")}\n`)
const heading = (text: string): boolean => tell("", "═".repeat(options.columns), text, "")

const story = async ({ url, inWords, prefix, another }: Place, folder: string): Promise<void> => {
  await using store = await openStore(url)
  if ((await store.head()) > 0)
    throw new StoreError(`the store holds a history already: name ${another} in the URL.`)
  tell(`This runs on ${inWords}.`)
  if (prefix !== undefined) tell(`The prefix of its streams, chosen for this run: ${prefix}`)

  heading("Five histories, imported twice")
  for (const time of ["first", "second"]) {
    const { facts, recorded, known } = await importFive(store)
    tell(`${time.padEnd(6)}  ${facts} facts: ${recorded} recorded, ${known} known before`)
  }
  tell("", "Lapland, as published by 2 March 2023", "", await laplandPublishedBy(store, "2023-03-02"))

  heading("One programme, from its mandate to the day on which nobody can appeal any more")
  using models = openReadModels(join(folder, "read-models.sqlite"))
  const clerk = clerkAt(store)
  const { blockers, followed } = await live(store, models, clerk)
  tell("The first submission is refused:")
  for (const { code, invariants } of blockers) tell(`  ${code} (${invariants.join(", ")})`)
  tell("The second is accepted. What the decision brings with it, the policies record:")
  for (const command of followed) tell(`  ${command}`)

  const [overview, trail] = [steeringGroup({ zone: profile.zone }), auditTrail({ zone: profile.zone })]
  await takeIn(store, models, trail, () => becomeFinal(clerk))
  await catchUp(store, models, overview)
  const states = readerOf(models, overview)
  tell("", overviewText(overviewOf(states, portfolio2024, { profile, on: lookedAtOn }), options))

  const rows = readerOf(models, trail)
  heading(
    `The newest of ${rows.count()} rows of the audit trail, the first of them taken in while it followed`,
  )
  tell(auditText(rows.rows({ order: "newest first", limit: 3 }, "en"), options))

  heading("The same commands on a store in memory")
  for (const view of await compareWithMemory(store)) tell(`equal  ${view}`)

  heading("The history, moved into a SQLite file")
  const { count, sha256 } = await digestOf(store)
  await using file = await openStore(`sqlite:${join(folder, "moved.sqlite")}`)
  const moved = await restore({ from: store, to: file })
  tell(`${count} events here   ${sha256}`, `${moved.count} events there  ${moved.sha256}`)
  if (sha256 !== (await digestOf(file)).sha256) throw new Error("the digests differ")
  tell("The digests are equal.")
}

const main = async (): Promise<void> => {
  let given: { readonly url?: string | undefined; readonly help: boolean }
  try {
    given = parseArgs({
      options: { url: { type: "string" }, help: { type: "boolean", default: false } },
    }).values
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    process.exitCode = 2
    return
  }
  if (given.help) {
    process.stdout.write(usage)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), "programme-lifecycle-on-eventstoredb-"))
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }))
  // Ctrl-C ends the process as well, in the middle of whatever it waits for.
  process.once("SIGINT", () => process.exit(130))
  await using place = await placeFrom(given.url, process.env["EVENTSTOREDB_URL"], say)
  await story(place, folder)
}

endWithThePipe()

try {
  await main()
} catch (error) {
  say(error instanceof StoreError ? error.message : String(error))
  process.exitCode = 1
}
