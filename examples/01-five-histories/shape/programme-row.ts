import { languages } from "@programme-lifecycle/core/replay"
import { z } from "zod"
import { consultationRow } from "./consultation-row.ts"
import { day, days, id, invariant, mark, named, number, text, tier, told } from "./value.ts"

const period = z.strictObject({ period: days, inferred: z.boolean(), mark: mark.optional() })

const version = z.strictObject({
  is: z.enum(["draft", "adopted"]),
  number: z.int().positive(),
  on: days.describe("when it was registered, or adopted"),
  digest: told(z.string()).describe("the first eight characters of the digest of its text"),
  languages: told(z.array(z.enum(languages))),
})

export const documentRow = z
  .strictObject({
    id,
    kind: z.enum([
      "county_strategy",
      "municipal_strategy",
      "service_strategy",
      "welfare_plan",
      "rescue_service_level_decision",
      "preparedness_plan",
      "participation_programme",
      "personnel_programme",
      "budget_and_plan",
      "action_programme",
      "operational_document",
      "transport_plan",
      "economic_balancing",
      "other",
    ]),
    title: text,
    mark: mark.optional(),
    required: z.boolean().describe("whether the programme is not ready without it"),
    edition: z.int().positive().optional(),
    statutory: told(z.boolean()),
    statutoryMark: mark.optional(),
    bases: z.array(
      z.strictObject({
        act: z.string(),
        section: z.string().optional(),
        claimedBySource: z.boolean().optional().describe("the source names it; the law may say otherwise"),
        mark: mark.optional(),
      }),
    ),
    period: told(period),
    decider: told(z.strictObject({ body: named, tier, mark: mark.optional() })),
    version: told(version).describe("the text that was adopted last, or the newest draft as long as none is"),
    state: told(
      z.enum([
        "draft",
        "returned",
        "rejected",
        "annulled",
        "submitted",
        "adopted",
        "in_force",
        "expired",
        "superseded",
        "removed",
      ]),
    ).describe("not stated where a source tells of the document, and nothing of its making or its adoption"),
    annulledParts: z
      .array(z.string())
      .optional()
      .describe("places in it that are annulled, while the rest of it stands"),
    adoptedOn: days.optional(),
    adoptedMark: mark.optional(),
  })
  .meta({ id: "document", description: "A document of a programme." })

export const finding = z
  .strictObject({
    code: z.enum([
      "PREPARATION_NOT_COMPLETE",
      "CONSULTATION_OPEN",
      "COMMENT_UNANSWERED",
      "LATE_COMMENT_UNRULED",
      "REQUIREMENT_UNADDRESSED",
      "STATUTORY_CONSULTEE_MISSING",
      "NEGOTIATION_NOT_OFFERED",
      "COOPERATION_PENDING",
      "DECIDER_UNDETERMINED",
      "DECIDER_TIER_INSUFFICIENT",
      "DECIDER_CANNOT_DECIDE",
      "VERSION_MISMATCH",
      "VERSION_NOT_STATED",
      "DIRECTION_UNADDRESSED",
      "CARRY_FORWARD_UNDISPOSED",
      "LANGUAGE_VERSION_MISSING",
      "PERIOD_NOT_SET",
      "DOCUMENT_MISSING",
      "STATUTORY_NOT_STATED",
      "COUNTER_MISMATCH",
      "PERIOD_STARTED_BEFORE_APPROVAL",
      "TARGET_DATE_PASSED",
      "OPTIONAL_CONSULTATION_OPEN",
      "COMPOSITION_DEFERRED",
      "PORTFOLIO_COUNT_MISMATCH",
      "VERSION_CHANGED_AFTER_CONSULTATION",
      "REQUIREMENT_ADDED_AFTER_COMPLETION",
      "PARTIAL_DATE_UNDECIDABLE",
      "DEPENDENCY_NOT_READY",
    ]),
    invariants: z.array(invariant).describe("the numbered rules it rests on"),
    about: z.array(z.string()).max(50).describe("ids of what it is about, or codes of requirements"),
    count: z.int().positive().optional().describe("how many it is about, where more than are listed"),
  })
  .meta({ id: "finding", description: "What stands in the way of a submission, or is to be known before." })

export const itemAhead = z.strictObject({
  body: named,
  meetingOn: told(days),
  isOver: z
    .literal(true)
    .optional()
    .describe("the day of the meeting has passed, and what became of the item is not recorded"),
  role: z.enum(["preparatory", "proposal", "statement", "decision", "information"]),
  itemNumber: z.string().optional(),
  documents: z.array(named).describe("the documents that are decided on"),
  mark: mark.optional(),
  notice: z
    .strictObject({ by: told(day), sentOn: day.optional() })
    .optional()
    .describe("of a council's meeting: the last day for its notice, and the day on which it was sent"),
})

const handlings = z.strictObject({
  ahead: z.array(itemAhead).describe("meetings of which no decision is recorded, the earliest first"),
  decided: z.array(
    z.strictObject({
      body: named,
      on: days,
      outcome: z.enum([
        "approved_as_proposed",
        "approved_amended",
        "approved_in_part",
        "rejected",
        "noted",
        "opinion_given",
        "approved_unspecified",
      ]),
      mode: z.enum([
        "unanimous",
        "by_vote",
        "by_lot",
        "electronic_procedure",
        "single_official",
        "not_stated",
      ]),
      authoritative: z.boolean().describe("whether it decides the matter, or only prepares its decision"),
      mark: mark.optional(),
    }),
  ),
  tabled: number.describe("how often it was left for another meeting"),
  returned: number.describe("how often it came back to preparation"),
  lastInstruction: z
    .strictObject({ by: named, on: days, text: z.union([text, z.strictObject({ none: text })]) })
    .optional()
    .describe("what was asked for when it came back last, or why nothing was"),
})

const consultees = z.array(
  z.strictObject({
    who: z.union([
      z.strictObject({ body: named }),
      z.strictObject({
        influenceBody: z.enum(["youth_council", "older_people_council", "disability_council"]),
      }),
      z.strictObject({ statementOn: z.array(id) }),
      z.strictObject({ municipalities: z.array(z.string()) }),
      z.strictObject({ staff: z.literal(true) }),
    ]),
    provision: z.string().optional(),
  }),
)

const statutoryConsultees = z
  .strictObject({
    offered: consultees,
    received: consultees,
    notUsed: consultees,
    notConcerned: consultees,
    missing: consultees.describe("nobody has given them the opportunity yet"),
  })
  .meta({ id: "statutoryConsultees", description: "Whom the law wants heard, by how that stands." })

const legalStatus = z
  .array(
    z.strictObject({
      approval: id,
      body: named,
      on: days,
      status: told(
        z.strictObject({
          is: z.enum([
            "not opened",
            "open",
            "final",
            "withheld",
            "taken up",
            "revoked",
            "annulled",
            "suspended",
            "annulled in part",
            "appeal pending",
            "review pending",
            "not appealable",
            "not notified",
            "period running",
            "period unknown",
            "period over",
          ]),
          until: day.optional().describe("the last day of the time for appeal that is running"),
          parts: z.array(z.strictObject({ document: id.optional(), locator: z.string() })).optional(),
        }),
      ),
    }),
  )
  .describe("the decisions that decided it, as they stand in law")

const changed = z
  .array(z.strictObject({ type: z.string(), label: text, count: z.int().positive() }))
  .describe("how often what has been recorded of it since the last meeting")

const slack = z.union([z.int(), z.literal("undecidable")])

const target = z.strictObject({
  what: z.enum(["draft", "submission", "approval", "plans"]),
  date: days,
  strength: z.enum(["target", "hard", "statutory"]),
  on: days.describe("when it was set"),
  mark: mark.optional(),
  slack: slack.describe("days left until it; negative where it lies behind"),
  first: days.optional().describe("the first target, where it was moved"),
  firstSlack: slack.optional(),
})

const link = z.strictObject({
  project: z.strictObject({ name: text, owner: told(text) }),
  relation: z.enum(["feeds", "depends_on", "overlaps", "implements"]),
  contents: text.optional(),
  on: days,
  mark: mark.optional(),
})

export const stage = z.enum([
  "registered",
  "mandated",
  "launched",
  "in preparation",
  "prepared",
  "submitted",
  "adopted in part",
  "adopted",
  "in force",
  "suspended",
  "expired",
  "superseded",
  "annulled",
  "rejected",
  "cancelled",
  "lapsed",
])

export const programmeRow = z
  .strictObject({
    id,
    ordinal: z.int().positive().optional(),
    name: text.optional(),
    mark: mark.optional(),
    nameMark: mark.optional().describe("of the name that it bears now"),
    memberMark: mark.optional().describe("of its place in the portfolio"),
    aliases: z
      .array(z.strictObject({ text, on: days, mark: mark.optional() }))
      .describe("other names, and since when they are known"),
    documents: z.array(documentRow),
    preparedBy: told(
      z.strictObject({
        lead: told(named),
        joint: z.array(named),
        others: text.optional(),
        mark: mark.optional(),
      }),
    ),
    period: told(period),
    stage,
    since: days,
    stageMark: mark.optional(),
    days: told(z.int()).describe("days in this stage"),
    preparation: told(
      z.strictObject({
        status: z.enum(["not started", "under way", "on hold", "complete", "closed", "abandoned"]),
        workItems: z.strictObject({ done: number, all: number }),
        next: z.strictObject({ title: text, due: told(days), mark: mark.optional() }).optional(),
      }),
    ),
    consultations: z.array(consultationRow),
    statutoryConsultees,
    handlings,
    target: told(target),
    overdue: z.boolean().describe("the target lies behind, and the programme is not adopted"),
    blockers: z.array(finding),
    warnings: z.array(finding),
    links: z.array(link).describe("projects of others that are tied to it"),
    legalStatus,
    changed: changed.optional(),
  })
  .meta({ id: "programme", description: "A programme: where it stands and what it waits for." })
