import type { Capacity } from "./recorded.ts"
import type { Words } from "./say.ts"

/** What each capacity is called. */
export const capacityWords: Readonly<Record<Capacity, Words>> = {
  "portfolio-owner": { en: "portfolio owner", fi: "ohjelmajohtaja" },
  preparer: { en: "preparer", fi: "valmistelija" },
  "preparing-body": { en: "preparing body", fi: "valmisteleva toimielin" },
  "consultation-owner": { en: "consultation owner", fi: "kuulemisen vastuuhenkilö" },
  moderator: { en: "moderator", fi: "moderaattori" },
  registry: { en: "registry", fi: "kirjaamo" },
  presenter: { en: "presenter", fi: "esittelijä" },
  "minutes-keeper": { en: "minutes keeper", fi: "pöytäkirjanpitäjä" },
  "group-secretary": { en: "group secretary", fi: "ryhmän sihteeri" },
  "records-officer": { en: "records officer", fi: "asiakirjahallinto" },
  importer: { en: "import", fi: "tuonti" },
  policy: { en: "automatic follow-up", fi: "automaatti" },
  auditor: { en: "auditor", fi: "tarkastaja" },
}
