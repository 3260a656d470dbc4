import type { Words } from "@programme-lifecycle/core/replay"
import type { Statement } from "@programme-lifecycle/core/views"
import type { ConsultationRow } from "../consultation-row.ts"

export const consultationKinds: Readonly<Record<ConsultationRow["kind"], Words>> = {
  open_comment: { en: "open commenting", fi: "avoin kommentointi" },
  statement_request: { en: "statement request", fi: "lausuntopyyntö" },
  negotiation: { en: "negotiation", fi: "neuvottelu" },
  event: { en: "hearings", fi: "kuulemiset" },
  survey: { en: "survey", fi: "kysely" },
  statutory_statement: { en: "statutory statement request", fi: "lakisääteinen lausuntopyyntö" },
  staff_cooperation: { en: "staff cooperation", fi: "yhteistoiminta" },
  influence_body: { en: "hearing of an influence body", fi: "vaikuttamistoimielimen kuuleminen" },
}

export const consultationStatuses: Readonly<Record<ConsultationRow["status"], Words>> = {
  open: { en: "open", fi: "avoinna" },
  ended: { en: "comment period over", fi: "kommentointiaika päättynyt" },
  concluded: { en: "concluded", fi: "päättynyt" },
  cancelled: { en: "cancelled", fi: "peruttu" },
  "end not stated": { en: "its end is not stated", fi: "päättymistä ei ole mainittu" },
}

export const statements: Readonly<Record<Statement["status"], Words>> = {
  received: { en: "received", fi: "saatu" },
  "no response": { en: "no response", fi: "ei lausuntoa" },
  awaited: { en: "awaited", fi: "odotetaan" },
  missing: { en: "missing", fi: "puuttuu" },
}

export const negotiations: Readonly<Record<ConsultationRow["negotiations"][number]["status"], Words>> = {
  offered: { en: "offered", fi: "tarjottu" },
  held: { en: "held", fi: "käyty" },
  declined: { en: "declined", fi: "kieltäydytty" },
  "not used": { en: "not used", fi: "ei käytetty" },
}
