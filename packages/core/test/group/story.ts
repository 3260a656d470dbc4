import type { GroupCommand } from "../../src/group/commands.ts"
import type { GroupEvent } from "../../src/group/events.ts"
import { group } from "../../src/group/index.ts"
import type { Mode } from "../../src/judge.ts"
import type { Authority } from "../../src/recorded.ts"
import { specification } from "../../src/testing/index.ts"

export const { given } = specification(group)

type Command<Type extends GroupCommand["type"]> = Extract<GroupCommand, { type: Type }>
type Event<Type extends GroupEvent["type"]> = Extract<GroupEvent, { type: Type }>

const id = (n: number): string => `0190a1b2-0000-7000-8000-${String(n).padStart(12, "0")}`

export const portfolio = id(1)
export const board = id(11)
export const welfareCommittee = id(12)
export const rescueCommittee = id(13)
export const participationCommittee = id(14)
export const personnelSection = id(15)
export const managementTeam = id(16)
/** The bodies that prepare the five programmes, the board among them. */
export const preparers = [board, welfareCommittee, rescueCommittee, participationCommittee, personnelSection]

export const chairSeat = id(101)
export const boardSeat = id(102)
export const entitySeat = id(103)
export const samiSeat = id(104)
export const staffSeat = id(105)
export const managementSeat = id(106)
export const partnerSeat = id(107)
export const expertSeat = id(108)

export const importing: Mode = { kind: "import" }

export const byTheBoard: { readonly authority: Authority } = {
  authority: { body: board, meetingOn: "2023-03-01", section: "§ 45" },
}
export const unnamedDecision: { readonly authority: Authority } = {
  authority: { missing: { fi: "Lähde ei nimeä päätöstä." } },
}

const steeringTerms = {
  kind: "steering",
  name: { fi: "Strategian toteuttamisohjelmatyön ohjausryhmä" },
  legalStatus: { untold: "not stated" },
  appointedBy: board,
  serves: { portfolio },
} satisfies Command<"EstablishGroup">["data"]

export const establishSteering: Command<"EstablishGroup"> = {
  type: "EstablishGroup",
  data: { ...steeringTerms, legalStatus: "working_group" },
}
export const establishFromRelease: Command<"EstablishGroup"> = { type: "EstablishGroup", data: steeringTerms }
export const established: Event<"GroupEstablished"> = { type: "GroupEstablished", data: steeringTerms }

export const continueIct: Command<"ContinueGroup"> = {
  type: "ContinueGroup",
  data: { kind: "working", name: { fi: "ICT" }, serves: "authority", origin: { untold: "not stated" } },
}
export const continued: Event<"GroupContinued"> = { type: "GroupContinued", data: continueIct.data }

type SeatData = Command<"DefineSeat">["data"]
export const defineSeat = (data: SeatData): Command<"DefineSeat"> => ({ type: "DefineSeat", data })
export const seatDefined = (data: SeatData): Event<"SeatDefined"> => ({ type: "SeatDefined", data })

export const chair: SeatData = {
  seat: chairSeat,
  rule: { by: "office", body: board, role: "chair" },
  groupRole: "chair",
}
export const boardMembers: SeatData = {
  seat: boardSeat,
  rule: { by: "from_body", body: board, count: { untold: "not stated" } },
  groupRole: "member",
}
export const entityChairs: SeatData = {
  seat: entitySeat,
  rule: { by: "office_of_each", of: { preparersOf: portfolio }, role: "chair" },
  groupRole: "member",
}
export const samiChair: SeatData = {
  seat: samiSeat,
  rule: {
    by: "office_of_group",
    group: { untold: "not stated" },
    name: { fi: "saamen kielen ohjausryhmä" },
    role: "chair",
  },
  groupRole: "member",
}
export const staff: SeatData = {
  seat: staffSeat,
  rule: {
    by: "nominated",
    nominator: { category: { fi: "henkilöstöjärjestöt" } },
    count: { untold: "not stated" },
  },
  groupRole: "member",
}
export const management: SeatData = {
  seat: managementSeat,
  rule: { by: "whole_body", body: managementTeam },
  groupRole: "member",
}
export const partners: SeatData = {
  seat: partnerSeat,
  rule: { by: "invited", category: { fi: "strategiset kumppanit" }, count: 4 },
  groupRole: "member",
}
export const expert: SeatData = {
  seat: expertSeat,
  rule: { by: "person", person: "person-7" },
  groupRole: "expert",
}

/** The steering group's six seats, as the board's release of 2.3.2023 tells them. */
export const steeringSeats = [chair, boardMembers, entityChairs, samiChair, staff, management].map(
  seatDefined,
)

export const deferred: Event<"CompositionDeferred"> = {
  type: "CompositionDeferred",
  data: { until: { untold: "deferred" } },
}

/** The people that the personnel's organisations name: two of them, from May 2023 to the end of the term. */
export const twoOfStaff: SeatData = {
  ...staff,
  rule: { by: "nominated", nominator: { category: { fi: "henkilöstöjärjestöt" } }, count: 2 },
}
export const oneOfStaff: SeatData = {
  ...staff,
  rule: { by: "nominated", nominator: { category: { fi: "henkilöstöjärjestöt" } }, count: 1 },
}
type Appointment = Command<"AppointMember">["data"]
export const sits = (person: string, days: Pick<Appointment, "from" | "to"> = {}): Appointment => ({
  seat: staffSeat,
  who: { person },
  from: "2023-05-01",
  to: "2025-05-31",
  ...days,
})
export const appointed = (data: Appointment): Event<"MemberAppointed"> => ({ type: "MemberAppointed", data })
export const deputised = (data: Appointment): Event<"DeputyAppointed"> => ({ type: "DeputyAppointed", data })
