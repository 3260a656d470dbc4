/** What each capacity is called in Finnish, and whom it stands for. A capacity of core that is missing here fails the check. */
export const capacityWords: Readonly<Record<string, { readonly fi: string; readonly who: string }>> = {
  "portfolio-owner": {
    fi: "ohjelmajohtaja",
    who: "Answers for a portfolio and for the programmes in it as a whole.",
  },
  preparer: { fi: "valmistelija", who: "Drafts documents, plans the work and answers comments." },
  "preparing-body": {
    fi: "valmisteleva toimielin",
    who: "The body that answers for a preparation, through its chair or secretary.",
  },
  "consultation-owner": {
    fi: "kuulemisen vastuuhenkilö",
    who: "Opens, extends and concludes a consultation, and rules on late comments.",
  },
  moderator: { fi: "moderaattori", who: "Hides comments, and shows them again." },
  registry: { fi: "kirjaamo", who: "Registers what comes in." },
  presenter: { fi: "esittelijä", who: "Presents the proposed decision, and answers for it." },
  "minutes-keeper": { fi: "pöytäkirjanpitäjä", who: "Records what happens at a meeting." },
  "group-secretary": { fi: "ryhmän sihteeri", who: "Keeps a group's composition and nominations." },
  "records-officer": {
    fi: "asiakirjahallinto",
    who: "Keeps the body register, records what a paper says, and corrects the record.",
  },
  importer: {
    fi: "tuonti",
    who: "Only `importHistory` acts so: it may record everything, and decides nothing. `lifecycle` refuses it.",
  },
  policy: { fi: "automaatti", who: "The library itself, where one event calls for another." },
  auditor: {
    fi: "tarkastaja",
    who: "Reads, remarks on the record, and notes what a platform's counter showed.",
  },
}
