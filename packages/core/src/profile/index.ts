export {
  checkedProfile,
  overlaid,
  type AppealRule,
  type ClosedDay,
  type Nature,
  type ProcedureProfile,
  type Remedy,
  type Share,
} from "./procedure-profile.ts"
export { municipality, wellbeingServicesCounty } from "./finland.ts"
