import {
  bodyRegister,
  consultation,
  group,
  portfolio,
  programme,
  type BodyRegisterCommand,
  type GroupCommand,
} from "@programme-lifecycle/core"
import type { SeatRecords } from "@programme-lifecycle/core/views"
import { statesAsOf } from "@programme-lifecycle/projection-steering-group"
import { aCounty, id, ruledBy } from "./county.ts"

type Data<Command extends { type: string; data: object }, Type extends Command["type"]> = Extract<
  Command,
  { type: Type }
>["data"]

/** The register of a county's bodies is one stream. */
const register = id("register")

/** A county with a register of its bodies and with groups, and what their seats are resolved from. */
export const aSeatedCounty = () => {
  const county = aCounty()
  const inRegister = (command: BodyRegisterCommand) =>
    county.does("records-officer", bodyRegister, register, command)
  const inGroup = (name: string, command: GroupCommand) => {
    const [capacity = "group-secretary"] = group.capacities[command.type] ?? []
    return county.does(capacity, group, id(name), command, ruledBy("board", "2024-01-02"))
  }
  return {
    ...county,
    inRegister,
    inGroup,
    /** Registers a body under the name that its id is made of. */
    body: (name: string, kind: Data<BodyRegisterCommand, "RegisterBody">["kind"]) =>
      inRegister({
        type: "RegisterBody",
        data: { body: id(name), kind, name: { fi: name }, canDecide: kind !== "external" },
      }),
    establish: (name: string, more: Partial<Data<GroupCommand, "EstablishGroup">> = {}) =>
      inGroup(name, {
        type: "EstablishGroup",
        data: {
          kind: "steering",
          name: { fi: name },
          legalStatus: "working_group",
          appointedBy: id("board"),
          serves: "authority",
          ...more,
        },
      }),
    seat: (
      name: string,
      rule: Data<GroupCommand, "DefineSeat">["rule"],
      more: Partial<Data<GroupCommand, "DefineSeat">> = {},
    ) =>
      inGroup("steering", {
        type: "DefineSeat",
        data: { seat: id(name), rule, groupRole: "member", ...more },
      }),
    /** A programme that a body has been entrusted with. */
    entrusted: async (name: string, lead: string) => {
      const [owner, about] = ["portfolio-owner", id(name)] as const
      const mandate = { type: "MandateProgramme", data: { name: { fi: name } } } as const
      await county.does(owner, programme, about, mandate, ruledBy("council", "2017-11-21"))
      const data = { lead: id(lead), joint: [] }
      await county.does(owner, programme, about, { type: "AssignPreparationResponsibility", data })
    },
    /** Gives a programme from one body to another. */
    transfer: (name: string, from: string, lead: string) =>
      county.does(
        "portfolio-owner",
        programme,
        id(name),
        { type: "TransferResponsibility", data: { from: id(from), lead: id(lead), joint: [] } },
        ruledBy(lead, "2017-11-21"),
      ),
    records: async (): Promise<
      SeatRecords & { consultations: ReadonlyMap<string, typeof consultation.initial> }
    > => {
      const { states } = await statesAsOf(county.store, {}, "Europe/Helsinki")
      return {
        register: states.get(bodyRegister, register),
        groups: new Map(states.ids(group).map((one) => [one, states.get(group, one)])),
        portfolios: new Map(states.ids(portfolio).map((one) => [one, states.get(portfolio, one)])),
        programmes: new Map(states.ids(programme).map((one) => [one, states.get(programme, one)])),
        consultations: new Map(states.ids(consultation).map((one) => [one, states.get(consultation, one)])),
      }
    },
  }
}
