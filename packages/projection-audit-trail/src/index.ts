export { auditText, type TextOptions } from "./text.ts"
export { auditTrail } from "./projection.ts"
export type { AuditTrail } from "./trail.ts"
export type { Annotation, AuditFilter, AuditRow, EventRef, Lag, Named } from "./row.ts"
