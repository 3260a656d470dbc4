const decisions = [
  "DecisionMade",
  "ElectionHeld",
  "AccompanyingDirectionAdopted",
  "DelegationGranted",
  "DelegationRevoked",
  "MemberAppointed",
  "DeputyAppointed",
  "ChairAppointed",
  "MemberReplaced",
  "MembersDismissed",
  "ResignationGranted",
  "AppointmentAnnulled",
]
const times = ["DeadlineExtended", "DeadlineShortened", "ConsultationReopened"]
const notifications = ["MinutesPublished", "NotificationServed", "AppealInstructionsCorrected"]
const remedies = [
  "ReviewRequested",
  "ReviewDecided",
  "DecisionAppealed",
  "LeaveDecided",
  "CourtRuled",
  "EnforcementProhibited",
  "EnforcementProhibitionLifted",
  "ExecutionWithheldAsUnlawful",
  "DecisionTakenUp",
  "DecisionConfirmed",
  "DecisionRevoked",
  "ClericalErrorCorrected",
  "DecisionBecameFinal",
]

/**
 * The types of events that, once they have happened, bind somebody or set a time running. Such an event is not annulled as a mere
 * slip of the pen.
 */
export const legalEffects: ReadonlySet<string> = new Set([
  ...decisions,
  ...times,
  ...notifications,
  ...remedies,
])
