export {
  addressees,
  checkedProfile,
  courts,
  natures,
  overlaid,
  remedies,
  type AppealRule,
  type ClosedDay,
  type Court,
  type Nature,
  type ProcedureProfile,
  type Share,
} from "./procedure-profile.ts"
export { municipality, wellbeingServicesCounty } from "./finland.ts"
