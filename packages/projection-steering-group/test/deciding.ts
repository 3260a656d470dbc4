import { council, matter, services, servicesText } from "./county.ts"
import { aProgramme, day, version, type Log } from "./log.ts"

export const approvalOpened = { matter: { kind: "adoption", programme: services, documents: [servicesText] } }
export const approved = (body: string, authoritative: boolean, step = 1) => ({
  step,
  body,
  resolution: { outcome: "approved_as_proposed", mode: "unanimous" },
  authoritative,
})
export const placed = (body: string, meetingOn: object, more: object = {}) => ({
  step: 1,
  body,
  role: "decision",
  meetingOn,
  ...more,
})

export const rowOn = async ({ overview }: Log, on: "2024-06-03" | "2024-09-10" | "2025-03-01") => {
  const [row] = (await overview(on)).programmes
  if (row === undefined) throw new Error("there is no row")
  return row
}

/** Before a council, and decided by it. */
export const decided = async (log: Log) => {
  await aProgramme(log)
  await log.tell("approval", matter, "ApprovalOpened", { ...approvalOpened, versions: [version(2)] })
  await log.tell("approval", matter, "ItemPlacedOnAgenda", placed(council, day("2024-09-02")))
  await log.tell("approval", matter, "DecisionMade", approved(council, true), { on: "2024-09-02" })
}

export const adopted = (log: Log) =>
  log.tell(
    "programme",
    services,
    "ProgrammeDocumentAdopted",
    { document: servicesText, adopted: version(2, { languages: ["fi", "sv"] }), approval: matter },
    { on: "2024-09-02" },
  )
