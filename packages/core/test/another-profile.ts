import { overlaid, wellbeingServicesCounty } from "../src/profile/index.ts"

/** An authority of no country: every number of its procedure differs from those of Finland. */
export const elsewhere = overlaid(wellbeingServicesCounty, {
  id: "elsewhere/1",
  version: 1,
  quorum: {
    council: { parts: 3, of: 5, strictly: true, provision: "Code 9" },
    other: { parts: 2, of: 3, strictly: false, provision: "Code 10" },
  },
  proportionalElection: { besidesElected: 4, provision: "Code 11" },
  councilNotice: { days: 7, provision: "Code 12" },
  appeals: [
    { natures: ["preparation_or_execution", "opinion"], remedy: "none", provision: "Code 1" },
    {
      natures: ["final"],
      tiers: ["council"],
      remedy: "administrative_appeal",
      addressee: "administrative_court",
      days: 45,
      provision: "Code 2",
    },
    {
      natures: ["court_ruling"],
      remedy: "further_appeal",
      addressee: "supreme_administrative_court",
      days: 60,
      provision: "Code 3",
    },
    {
      natures: ["review_decision"],
      remedy: "administrative_appeal",
      addressee: "administrative_court",
      days: 10,
      provision: "Code 4",
    },
    {
      natures: ["final"],
      remedy: "administrative_review",
      addressee: "same_body",
      days: 21,
      provision: "Code 5",
    },
  ],
  deemedNotification: { days: 3, provision: "Code 6" },
  closedDays: {
    weekdays: [3, 4],
    days: [
      { monthDay: "01-14" },
      { monthDay: "07-19" },
      { daysFromEaster: 12 },
      { weekday: 1, onOrAfter: "12-28" },
    ],
    provision: "Code 7",
  },
  errorCorrection: { years: 2, provision: "Code 8" },
})
