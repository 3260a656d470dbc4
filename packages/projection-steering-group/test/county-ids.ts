import type { LocalDate } from "@programme-lifecycle/core"
import { uuid } from "./setting.ts"

export const register = uuid(1)
export const [council, board, committee, youth] = [uuid(11), uuid(12), uuid(13), uuid(14)]
export const whole = uuid(20)
export const [strategy, services, rescue, balance] = [uuid(21), uuid(22), uuid(23), uuid(24)]
export const [servicesText, rescueText] = [uuid(31), uuid(32)]
export const work = uuid(41)
export const [interview, drafting] = [uuid(42), uuid(43)]
export const [steering, followUp] = [uuid(51), uuid(52)]
export const [chair, chairs, alsoChair, elected] = [uuid(53), uuid(54), uuid(55), uuid(56)]
export const round = uuid(61)
export const [early, timely, late] = [uuid(62), uuid(63), uuid(64)]
export const matter = uuid(71)
export const sooner = uuid(72)
export const sha256 = "a".repeat(64)

export const looked = "2024-07-10" satisfies LocalDate
