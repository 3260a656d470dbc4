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
  type ConsultationCommand,
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
import { auditTrail, type AuditFilter, type AuditRow } from "@programme-lifecycle/projection-audit-trail"
import {
  catchUp,
  catchUpPolicies,
  openReadModels,
  policyExceptions,
  readerOf,
  type AsOfQuestion,
} from "@programme-lifecycle/projections"
import { openSqliteStore } from "@programme-lifecycle/store-sqlite"

type ConsultationTerms = Extract<ConsultationCommand, { type: "OpenConsultation" }>["data"]
type ReceivedComment = Extract<ConsultationCommand, { type: "RecordComment" }>["data"]

/** The id of something in a case, always the same. */
export const id = (name: string): string => idOf(`hard-cases/${name}`)

/** A made-up digest of a text. */
export const sha = (letter: string): string => letter.repeat(64)

/** A round of comments on a draft, until a day. */
export const aRound = (deadline: ConsultationTerms["deadline"], more: Partial<ConsultationTerms> = {}) =>
  ({
    type: "OpenConsultation",
    data: {
      kind: "open_comment",
      programmes: [id("programme")],
      channels: ["platform", "registry"],
      languages: ["fi"],
      deadline,
      material: { without: { fi: "Kysely ilman aineistoa." } },
      ...more,
    },
  }) as const

/** A resident's comment, unless it says whose. */
export const aComment = (
  name: string,
  received: ReceivedComment["received"],
  more: Partial<ReceivedComment> = {},
) =>
  ({
    type: "RecordComment",
    data: { comment: id(name), channel: "platform", received, respondent: { kind: "resident" }, ...more },
  }) as const

/** A decision named from outside the log. */
export const ruledBy = (body: string, meetingOn: LocalDate) => ({
  authority: { body: id(body), meetingOn, section: "§ 1" },
})

/** A county on an SQLite file of its own, with a clock to set; gone when the test ends. */
export const aCounty = (profile: ProcedureProfile = wellbeingServicesCounty) => {
  const folder = mkdtempSync(join(tmpdir(), "hard-case-"))
  let now: Instant = "2024-01-02T10:00:00.000Z"
  const clock = (): Instant => now
  const file = join(folder, "county.sqlite")
  const store = openSqliteStore(file, { clock })
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
    file,
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
    /** Lets the policies do what follows, from the first event on. @throws where they leave something to a person */
    react: async (): Promise<void> => {
      const models = openReadModels(":memory:")
      await catchUpPolicies(store, models, { profile, clock })
      const exceptions = policyExceptions(models)
      models.close()
      if (exceptions.length > 0) throw new Error(`left to a person: ${JSON.stringify(exceptions)}`)
    },
    /** The rows of the audit trail that a filter asks for, in Finnish. */
    audit: async (filter: AuditFilter = {}): Promise<readonly AuditRow[]> => {
      const [models, trail] = [openReadModels(":memory:"), auditTrail({ zone: profile.zone })]
      await catchUp(store, models, trail)
      const rows = readerOf(models, trail).rows(filter, "fi")
      models.close()
      return rows
    },
  }
}
