import type { LegalForceEvent } from "../legal-force/events.ts"

type Data<Type extends LegalForceEvent["type"]> = Extract<LegalForceEvent, { type: Type }>["data"]

/** An appeal against a decision, or against a court's ruling on it, and the court that it went to. */
export type KnownAppeal = Pick<Data<"DecisionAppealed">, "appeal" | "of" | "body" | "caseNumber"> & {
  /** Whether the ruling on it annulled anything. */
  readonly annuls: boolean
}

export interface KnownLegalForce {
  /** Of the decision; absent until it is told. */
  readonly approval?: string
  readonly appeals: readonly KnownAppeal[]
}

export const legalForceAfter = (
  before: KnownLegalForce = { appeals: [] },
  event: LegalForceEvent,
): KnownLegalForce => {
  switch (event.type) {
    case "LegalForceOpened":
      return { ...before, approval: event.data.approval }
    case "DecisionAppealed": {
      const { appeal, of, body, caseNumber } = event.data
      return { ...before, appeals: [...before.appeals, { appeal, of, body, caseNumber, annuls: false }] }
    }
    case "CourtRuled": {
      const annuls = isAnnulling(event.data, before)
      return annuls ? withAnnulled(before, event.data.appeal) : before
    }
    default:
      return before
  }
}

/**
 * Does a ruling take anything away from the decision? What is sent back to the body that decided is annulled; what is sent back to a
 * court is pending there again.
 */
export const isAnnulling = (
  { ruling, appeal, interim }: Data<"CourtRuled">,
  known: KnownLegalForce | undefined,
): boolean =>
  interim !== true &&
  (ruling === "annulled" ||
    ruling === "annulled_in_part" ||
    (ruling === "remitted" && appealBelow(known, appeal) === undefined))

/** The appeal whose ruling was appealed against; undefined where it was the decision. */
export const appealBelow = (known: KnownLegalForce | undefined, appeal: string): KnownAppeal | undefined => {
  const of = known?.appeals.find((one) => one.appeal === appeal)?.of
  return of === undefined ? undefined : known?.appeals.find((one) => one.appeal === of)
}

const withAnnulled = (known: KnownLegalForce, appeal: string): KnownLegalForce => ({
  ...known,
  appeals: known.appeals.map((one) => (one.appeal === appeal ? { ...one, annuls: true } : one)),
})
