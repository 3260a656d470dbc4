import { approval, legalForce, type LegalForceCommand, type LocalDate } from "@programme-lifecycle/core"
import { id, type aCounty } from "./county.ts"
import type { draft } from "./preparing.ts"

type Office = ReturnType<typeof aCounty>

interface Terms {
  readonly programme: string
  readonly version: ReturnType<typeof draft>
  readonly on: LocalDate
  readonly effectiveFrom?: LocalDate
  readonly kind?: "adoption" | "amendment" | "revocation"
  readonly previous?: string
}

/** The board decides as it was proposed, in an approval of this name, and the policies record what follows. */
export const decides = async (county: Office, name: string, terms: Terms): Promise<void> => {
  const { at, does, react } = county
  const { programme, version, on, effectiveFrom, kind = "adoption", previous } = terms
  at(on)
  const matter = { kind, programme: id(programme), documents: [version.document] }
  const follows = previous === undefined ? {} : { previousApproval: id(previous) }
  await does("presenter", approval, id(name), {
    type: "OpenApproval",
    data: { matter, versions: [version], ...follows },
  })
  const step = { step: 1, body: id("board") }
  await does("minutes-keeper", approval, id(name), {
    type: "PlaceItemOnAgenda",
    data: { ...step, role: "decision", meetingOn: { from: on, to: on } },
  })
  const resolution = { outcome: "approved_as_proposed", mode: "unanimous" } as const
  const data = { ...step, resolution, authoritative: true, submitted: [version], adopted: [version] }
  await does("minutes-keeper", approval, id(name), {
    type: "MakeDecision",
    data: { ...data, ...(effectiveFrom !== undefined && { effectiveFrom }) },
  })
  await react()
}

type Ruling = Extract<LegalForceCommand, { type: "RecordRuling" }>["data"]
type Appeal = Extract<LegalForceCommand, { type: "RecordAppeal" }>["data"]

/** An appeal against the decision, and what the court rules on it that day. The policies have not run yet. */
export const rulesOn = async (
  { at, does, state }: Office,
  name: string,
  on: LocalDate,
  ruling: Omit<Ruling, "appeal">,
  { appeal, ...more }: Omit<Appeal, "by">,
): Promise<void> => {
  at(on)
  if ((await state(legalForce, id(name))).terms === undefined) {
    const decidedOn = (await state(approval, id(name))).decidedOn ?? { to: on }
    const terms = {
      approval: id(name),
      body: id("board"),
      tier: "board",
      nature: "final",
      decidedOn,
    } as const
    await does("minutes-keeper", legalForce, id(name), { type: "OpenLegalForce", data: terms })
  }
  await does("registry", legalForce, id(name), { type: "RecordAppeal", data: { appeal, ...more } })
  await does("registry", legalForce, id(name), { type: "RecordRuling", data: { appeal, ...ruling } })
}
