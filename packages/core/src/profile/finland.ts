import type { AppealRule, ProcedureProfile, Remedy } from "./procedure-profile.ts"

/** What the counties and the municipalities of Finland have in common. */
const finland = {
  version: 1,
  zone: "Europe/Helsinki",
  backdatingToleranceDays: 14,
  closedDays: {
    weekdays: [6, 7], // Saturday and Sunday
    days: [
      { monthDay: "01-01" }, // New Year's Day
      { monthDay: "01-06" }, // Epiphany
      { daysFromEaster: -2 }, // Good Friday
      { daysFromEaster: 1 }, // Easter Monday
      { monthDay: "05-01" }, // May Day
      { daysFromEaster: 39 }, // Ascension Day
      { weekday: 5, onOrAfter: "06-19" }, // Midsummer Eve
      { weekday: 6, onOrAfter: "06-20" }, // Midsummer Day
      { weekday: 6, onOrAfter: "10-31" }, // All Saints' Day
      { monthDay: "12-06" }, // Independence Day
      { monthDay: "12-24" }, // Christmas Eve
      { monthDay: "12-25" }, // Christmas Day
      { monthDay: "12-26" }, // St Stephen's Day
    ],
    provision: "150/1930 § 5",
  },
  consultation: { everyCommentAnswered: true },
  answerLanguages: { languages: ["se", "smn", "sms"], provision: "1086/2003 § 15" },
  equality: { percent: 40, provision: "609/1986 § 4 a" },
  documentLanguages: {},
  samiHomeland: {
    municipalities: [
      { name: "Enontekiö", code: "047" },
      { name: "Inari", code: "148" },
      { name: "Sodankylä", code: "758" },
      { name: "Utsjoki", code: "890" },
    ],
    provision: "974/1995 § 9",
  },
  staffCooperation: { provision: "449/2007 § 13" },
  errorCorrection: { years: 5, provision: "434/2003 § 52" },
} satisfies Partial<ProcedureProfile>

/** The two acts have the same matrix of remedies: they differ in the name of the appeal and in their sections. */
const appeals = (
  remedy: Remedy,
  sections: Readonly<Record<"review" | "appeal" | "prohibition" | "further", string>>,
): AppealRule[] => {
  const appeal = {
    remedy,
    addressee: "administrative_court",
    days: 30,
    provision: sections.appeal,
  } as const
  return [
    { natures: ["opinion"], remedy: "none", provision: sections.review },
    { natures: ["preparation_or_execution"], remedy: "none", provision: sections.prohibition },
    { natures: ["review_decision"], ...appeal },
    {
      natures: ["court_ruling"],
      remedy: "further_appeal",
      addressee: "supreme_administrative_court",
      days: 30,
      provision: sections.further,
    },
    { natures: ["final"], tiers: ["council"], ...appeal },
    {
      natures: ["final"],
      remedy: "administrative_review",
      addressee: "same_body",
      days: 14,
      provision: sections.review,
    },
  ]
}

/** The Act on Wellbeing Services Counties (611/2021) and the acts beside it. */
export const wellbeingServicesCounty: ProcedureProfile = {
  ...finland,
  id: "fi-hva/2021-611",
  reservedToCouncil: {
    county_strategy: "611/2021 § 22",
    service_strategy: "612/2021 § 11",
    rescue_service_level_decision: "613/2021 § 6",
    budget_and_plan: "611/2021 § 115",
  },
  fixedPeriod: { rescue_service_level_decision: "613/2021 § 6" },
  reviewedEachTerm: { county_strategy: "611/2021 § 41" },
  statementsRequired: { rescue_service_level_decision: { provision: "613/2021 § 6" } },
  influenceBodies: {
    youth_council: "611/2021 § 32",
    older_people_council: "611/2021 § 32",
    disability_council: "611/2021 § 32",
  },
  quorum: {
    council: { parts: 2, of: 3, strictly: false, provision: "611/2021 § 108" },
    other: { parts: 1, of: 2, strictly: true, provision: "611/2021 § 108" },
  },
  proportionalElection: { besidesElected: 1, provision: "611/2021 § 110" },
  councilNotice: { days: 4, provision: "611/2021 § 99" },
  appeals: appeals("regional_appeal", {
    review: "611/2021 § 139",
    appeal: "611/2021 § 140",
    prohibition: "611/2021 § 141",
    further: "611/2021 § 147, 808/2019 § 13",
  }),
  deemedNotification: { days: 7, provision: "611/2021 § 145" },
  delegation: { depth: 2, provision: "611/2021 § 96" },
  samiLanguageBoard: { percent: 40, fromSkoltVillageMeeting: 1, provision: "611/2021 § 33" },
  commissionTerm: { provision: "611/2021 § 37" },
  sectionChair: { provision: "611/2021 § 36" },
}

/** The Local Government Act (410/2015). */
export const municipality: ProcedureProfile = {
  ...finland,
  id: "fi-kunta/2015-410",
  reservedToCouncil: { municipal_strategy: "410/2015 § 14", budget_and_plan: "410/2015 § 14" },
  fixedPeriod: {},
  reviewedEachTerm: { municipal_strategy: "410/2015 § 37" },
  statementsRequired: {},
  influenceBodies: {
    youth_council: "410/2015 § 26",
    older_people_council: "410/2015 § 27",
    disability_council: "410/2015 § 28",
  },
  quorum: {
    council: { parts: 2, of: 3, strictly: false, provision: "410/2015 § 103" },
    other: { parts: 1, of: 2, strictly: true, provision: "410/2015 § 103" },
  },
  proportionalElection: { besidesElected: 1, provision: "410/2015 § 105" },
  councilNotice: { days: 4, provision: "410/2015 § 94" },
  appeals: appeals("municipal_appeal", {
    review: "410/2015 § 134",
    appeal: "410/2015 § 135",
    prohibition: "410/2015 § 136",
    further: "410/2015 § 142, 808/2019 § 13",
  }),
  deemedNotification: { days: 7, provision: "410/2015 § 140" },
  delegation: { depth: 2, provision: "410/2015 § 91" },
  commissionTerm: { provision: "410/2015 § 32" },
  sectionChair: { provision: "410/2015 § 31" },
}
