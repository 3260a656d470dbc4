import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import {
  StoreError,
  streamOf,
  programme,
  wellbeingServicesCounty as profile,
} from "@programme-lifecycle/core"
import { auditText, auditTrail } from "@programme-lifecycle/projection-audit-trail"
import {
  changesSince,
  overviewOf,
  overviewText,
  steeringGroup,
} from "@programme-lifecycle/projection-steering-group"
import { catchUp, openReadModels, readerOf } from "@programme-lifecycle/projections"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"
import { endWithThePipe } from "../pipe.ts"
import { begin } from "./beginning.ts"
import { handling, participation, portfolio2026, preparation2026 } from "./county.ts"
import { decide } from "./deciding.ts"
import { deskOver, settableClock, type Desk } from "./desk.ts"
import { answer, hear } from "./hearing.ts"
import { finish, prepare } from "./preparing.ts"

const usage = `A participation programme from its mandate on 7 September 2026 to its approval on 15 February 2027, step by step.

  node examples/02-live-walk/main.ts [--data FOLDER]

  --data FOLDER    an empty or missing folder in which to keep the files; a temporary one
`

const tell = (line: string): boolean => process.stdout.write(`${line}\n`)
const say = (line: string): boolean => process.stderr.write(`${line}\n`)

const submission = {
  programme: participation,
  preparation: preparation2026,
  consultations: [],
  portfolios: [portfolio2026],
  approval: handling,
}

/** The committee finishes the text and would submit it; it is refused as long as those who commented have no answer. */
const submitTwice = async (desk: Desk): Promise<void> => {
  desk.turnTo("2026-12-08")
  await desk.ask("preparing-body", submission)
  await finish(desk)
  const blockers = await desk.submit("preparing-body", submission)
  if (blockers.length === 0) throw new Error("it was submitted with comments unanswered")
  await answer(desk)
  desk.turnTo("2027-01-11")
  await desk.submit("preparing-body", submission)
}

const walk = async (data: string): Promise<void> => {
  mkdirSync(data, { recursive: true })
  const clock = settableClock()
  using store = openSqliteStore(join(data, "walk.sqlite"), { clock: clock.now })
  if ((await store.head()) > 0)
    throw new StoreError(`${store.path} holds a walk already: name another folder`)
  const desk = deskOver(store, clock, tell)
  await begin(desk)
  await prepare(desk)
  await hear(desk)
  await submitTwice(desk)
  const adoption = await decide(desk)

  using models = openReadModels(join(data, "read-models.sqlite"))
  const [overview, trail] = [steeringGroup({ zone: profile.zone }), auditTrail({ zone: profile.zone })]
  await catchUp(store, models, overview)
  await catchUp(store, models, trail)
  const options = { language: "en", columns: 100 } as const
  const states = readerOf(models, overview)
  // The steering group met before Christmas, and sees what has been recorded since.
  const changes = await changesSince(store, "2026-12-18", { states, zone: profile.zone })
  const seen = overviewOf(states, portfolio2026, { profile, on: "2027-02-18", changes })
  tell(`\n${overviewText(seen, options)}\n`)
  const rows = readerOf(models, trail)
    .rows({ stream: streamOf(programme, participation) }, "en")
    .filter(({ position, concerns }) => (concerns?.position ?? position) === adoption.position)
  tell(`THE AUDIT TRAIL OF THE MISTYPED DAY\n\n${auditText(rows, options)}`)
}

const main = async (): Promise<void> => {
  let given: { readonly data?: string | undefined; readonly help: boolean }
  try {
    given = parseArgs({
      options: { data: { type: "string" }, help: { type: "boolean", default: false } },
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
  const data = given.data ?? mkdtempSync(join(tmpdir(), "programme-lifecycle-walk-"))
  if (given.data === undefined) {
    process.once("exit", () => rmSync(data, { recursive: true, force: true }))
    process.once("SIGINT", () => process.exit(130))
  }
  await walk(data)
  if (given.data !== undefined) say(`kept in ${data}`)
}

endWithThePipe()

try {
  await main()
} catch (error) {
  say(error instanceof StoreError ? error.message : String(error))
  process.exitCode = 1
}
