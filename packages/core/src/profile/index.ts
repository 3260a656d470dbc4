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
  type Remedy,
  type Share,
} from "./procedure-profile.ts"
export { municipality, wellbeingServicesCounty } from "./finland.ts"
