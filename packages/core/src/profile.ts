import { z } from "zod"
import { isZone } from "./calendar.ts"

/** The numbers and names of a procedure, as data: another act, or a county's own regulation, is another profile. */
const procedureProfile = z.strictObject({
  /** `fi-hva/2021-611`: the act. */
  id: z.string().min(1),
  zone: z.string().refine(isZone, "a time zone of the IANA database"),
  /** An event that happened more days than this before it is recorded needs a reason. */
  backdatingToleranceDays: z.int().nonnegative(),
  /** The kinds of document that only the council decides, and the section that says so. */
  reservedToCouncil: z.record(z.string(), z.string()),
  /** The kinds of document that must be for a fixed period, and the section that says so. */
  fixedPeriod: z.record(z.string(), z.string()),
})
export type ProcedureProfile = Readonly<z.infer<typeof procedureProfile>>

/** @throws {TypeError} if the profile is malformed: every field that is wrong, and why */
export const checkedProfile = (profile: ProcedureProfile): ProcedureProfile => {
  const checked = procedureProfile.safeParse(profile)
  if (!checked.success) throw new TypeError(`the profile is malformed: ${checked.error.message}`)
  return profile
}

/** The Act on Wellbeing Services Counties (611/2021) and the acts beside it. */
export const wellbeingServicesCounty: ProcedureProfile = {
  id: "fi-hva/2021-611",
  zone: "Europe/Helsinki",
  backdatingToleranceDays: 14,
  reservedToCouncil: {
    county_strategy: "611/2021 § 22",
    service_strategy: "612/2021 § 11",
    rescue_service_level_decision: "613/2021 § 6",
    budget_and_plan: "611/2021 § 115",
  },
  fixedPeriod: { rescue_service_level_decision: "613/2021 § 6" },
}
