import type { BodyRegisterCommand } from "../../src/body-register/commands.ts"
import type { BodyRegisterEvent } from "../../src/body-register/events.ts"
import { bodyRegister } from "../../src/body-register/index.ts"
import type { Mode } from "../../src/judge.ts"
import { specification } from "../../src/testing/index.ts"

export const { given } = specification(bodyRegister)

type BodyData = BodyRegisterCommand["data"]

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
