import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as E from "fp-ts/lib/Either.js"
import { onTestFinished } from "vitest"
import {
  idOf,
  lifecycle,
  wellbeingServicesCounty,
  type Actor,
  type Decider,
  type DomainEvent,
  type Envelope,
  type Failure,
  type Handled,
  type Instant,
  type LocalDate,
  type ProcedureProfile,
  type RecordKeepingCommand,
  type Refusal,
} from "@programme-lifecycle/core"
import { statesAsOf } from "@programme-lifecycle/projection-steering-group"
import type { AsOfQuestion } from "@programme-lifecycle/projections"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"

/** The id of something in a case, always the same. */
export const id = (name: string): string => idOf(`hard-cases/${name}`)

/** A made-up digest of a text. */
export const sha = (letter: string): string => letter.repeat(64)

/** A decision named from outside the log. */
export const ruledBy = (body: string, meetingOn: LocalDate) => ({
  authority: { body: id(body), meetingOn, section: "§ 1" },
})

/** A county on an SQLite file of its own, with a clock to set; gone when the test ends. */
export const aCounty = (profile: ProcedureProfile = wellbeingServicesCounty) => {
  const folder = mkdtempSync(join(tmpdir(), "hard-case-"))
  let now: Instant = "2024-01-02T10:00:00.000Z"
  const clock = (): Instant => now
  const store = openSqliteStore(join(folder, "county.sqlite"), { clock })
  onTestFinished(() => {
    store.close()
    rmSync(folder, { recursive: true })
  })
  const office = lifecycle({ store, profile, actor: { capacity: "portfolio-owner" }, clock })

  const attempt = <Command, Event extends DomainEvent, State, Rejection extends Refusal>(
    who: Actor | Actor["capacity"],
    decider: Decider<Command, Event, State, Rejection>,
    about: string,
    command: Command | RecordKeepingCommand,
    envelope?: Envelope,
  ) => office.as(typeof who === "string" ? { capacity: who } : who).handle(decider, about, command, envelope)

  return {
    store,
    clock,
    office,
    /** Sets the clock: an instant in UTC, or noon in Helsinki in winter on a day. */
    at: (moment: LocalDate | Instant): void => {
      now = moment.length === 10 ? `${moment as LocalDate}T10:00:00.000Z` : (moment as Instant)
    },
    attempt,
    /** Records a command. @throws if it is refused */
    does: async <Command, Event extends DomainEvent, State, Rejection extends Refusal>(
      ...args: Parameters<typeof attempt<Command, Event, State, Rejection>>
    ): Promise<Handled<DomainEvent>> => {
      const result = await attempt(...args)
      if (E.isLeft(result)) throw new Error(`refused: ${JSON.stringify(result.left)}`)
      return result.right
    },
    /** What a command is refused with. @throws if it is recorded */
    refused: async <Command, Event extends DomainEvent, State, Rejection extends Refusal>(
      ...args: Parameters<typeof attempt<Command, Event, State, Rejection>>
    ): Promise<Failure<Rejection>> => {
      const result = await attempt(...args)
      if (E.isRight(result)) throw new Error(`recorded: ${JSON.stringify(result.right.events)}`)
      return result.left
    },
    /** An aggregate's state, as corrected today or as a question asks for it. */
    state: async <Command, Event extends DomainEvent, State, Rejection>(
      decider: Decider<Command, Event, State, Rejection>,
      about: string,
      question: AsOfQuestion = {},
    ): Promise<State> => (await statesAsOf(store, question, profile.zone)).states.get(decider, about),
  }
}
