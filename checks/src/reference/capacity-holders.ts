import type { Actor } from "@programme-lifecycle/core"

/** Whom each capacity stands for. */
export const capacityHolders: Readonly<Record<Actor["capacity"], string>> = {
  "portfolio-owner": "Answers for a portfolio and for the programmes in it as a whole.",
  preparer: "Drafts documents, plans the work and answers comments.",
  "preparing-body": "The body that answers for a preparation, through its chair or secretary.",
  "consultation-owner": "Opens, extends and concludes a consultation, and rules on late comments.",
  moderator: "Hides comments, and shows them again.",
  registry: "Registers what comes in.",
  presenter: "Presents the proposed decision, and answers for it.",
  "minutes-keeper": "Records what happens at a meeting.",
  "group-secretary": "Keeps a group's composition and nominations.",
  "records-officer": "Keeps the body register, records what a paper says, and corrects the record.",
  importer:
    "Only `importHistory` acts so: it may record everything, and decides nothing. `lifecycle` refuses it.",
  policy: "The library itself, where one event calls for another.",
  auditor: "Reads, remarks on the record, and notes what a platform's counter showed.",
}
