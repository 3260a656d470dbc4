import type { BodyRegisterCommand } from "../../src/body-register/commands.ts"
import type { BodyRegisterEvent } from "../../src/body-register/events.ts"
import { bodyRegister } from "../../src/body-register/index.ts"
import type { Mode } from "../../src/judge.ts"
import { specification } from "../../src/testing/index.ts"

export const { given } = specification(bodyRegister)

type Data<Type extends BodyRegisterCommand["type"]> = Extract<BodyRegisterCommand, { type: Type }>["data"]
type BodyData = Data<"RegisterBody">

export const boardId = "0190a1b2-0000-7000-8000-000000000011"
export const sectionId = "0190a1b2-0000-7000-8000-000000000015"
export const steeringId = "0190a1b2-0000-7000-8000-000000000021"

export const importing: Mode = { kind: "import" }

export const board: BodyData = {
  body: boardId,
  name: { fi: "Aluehallitus" },
  kind: "board",
  canDecide: true,
  statutorySize: 13,
}
export const section: BodyData = {
  body: sectionId,
  name: { fi: "Henkilöstöjaosto" },
  kind: "section",
  parent: boardId,
  canDecide: true,
}
export const steering: BodyData = {
  body: steeringId,
  name: { fi: "Ohjausryhmä" },
  kind: "advisory_group",
  canDecide: false,
}

export const register = (data: BodyData): BodyRegisterCommand => ({ type: "RegisterBody", data })
export const registered = (data: BodyData): BodyRegisterEvent => ({ type: "BodyRegistered", data })

export const councilId = "0190a1b2-0000-7000-8000-000000000010"
export const northId = "0190a1b2-0000-7000-8000-000000000031"
export const southId = "0190a1b2-0000-7000-8000-000000000032"
export const wholeId = "0190a1b2-0000-7000-8000-000000000033"
export const interimId = "0190a1b2-0000-7000-8000-000000000038"

/** A body by its id, kind and name alone. */
export const body = (id: string, kind: BodyData["kind"], name: string): BodyRegisterEvent =>
  registered({ body: id, kind, name: { fi: name }, canDecide: true })

export const council = body(councilId, "council", "Aluevaltuusto")
export const north = body(northId, "external", "Lapin aluehallintovirasto")
export const south = body(southId, "external", "Etelä-Suomen aluehallintovirasto")
export const whole = body(wholeId, "external", "Lupa- ja valvontavirasto")
export const interim = body(interimId, "temporary_preparatory", "Väliaikainen valmistelutoimielin")
