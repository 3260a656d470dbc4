import type { LocalDate } from "./date-range.ts"
import type { OfficeRole } from "./office.ts"
import type { Say, Words } from "./say.ts"

/** Offices of bodies, and ordinary membership. */
export const officeWords: Readonly<Record<Extract<OfficeRole, string> | "member", Words>> = {
  chair: { en: "chair", fi: "puheenjohtaja" },
  vice_chair: { en: "vice chair", fi: "varapuheenjohtaja" },
  director: { en: "director", fi: "johtaja" },
  member: { en: "member", fi: "jäsen" },
}

export const sayOffice = (role: OfficeRole, say: Say): Words =>
  typeof role === "string" ? officeWords[role] : { en: say.text(role), fi: say.text(role) }

export const sayFrom = (from: LocalDate | undefined, say: Say): Words =>
  from === undefined ? { en: "", fi: "" } : { en: ` from ${say.day(from)}`, fi: ` (alkaen ${say.day(from)})` }

/** The first and the last day, as far as they are told. */
/** The last day, after the word for ending; nothing where it is not told. */
export const sayEnd = (to: LocalDate | undefined, say: Say): Words => ({
  en: to === undefined ? "" : ` on ${say.day(to)}`,
  fi: to === undefined ? "" : ` ${say.day(to)}`,
})

export const sayPeriod = (from: LocalDate | undefined, to: LocalDate | undefined, say: Say): string =>
  from === undefined && to === undefined
    ? ""
    : `, ${from === undefined ? "" : say.day(from)}–${to === undefined ? "" : say.day(to)}`
